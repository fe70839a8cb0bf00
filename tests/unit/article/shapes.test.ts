// Pages of every shape that we know of, read as the command line reads them.
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../lib/article'
import { SHAPES } from '../../shapes'
import { expectationOf, findingsOf } from '../../shapes/compare'

describe.each(SHAPES)('$name', (shape) => {
  it('is read as a careful reader would', () => {
    const { document } = new JSDOM(shape.html).window
    const article = readArticle(document, shape.url, shape.outlets ?? [])
    expect(findingsOf(article, shape)).toEqual(expectationOf(shape))
  })
})
