// Pages of every shape that we know of, read as the command line reads them.
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../lib/article'
import { SHAPES } from '../../shapes'
import { expectationOf, findingsOf } from '../../shapes/compare'

const { DOMParser } = new JSDOM('').window

describe('a page', () => {
  it.each(SHAPES)('of the shape: $name', (shape) => {
    const document = new DOMParser().parseFromString(shape.html, 'text/html')
    const article = readArticle(document, shape.url, shape.outlets ?? [])
    expect(findingsOf(article, shape)).toEqual(expectationOf(shape))
  })
})
