// The other half of tests/unit/article/shapes.test.ts: the same pages in a real browser, live and laid out, give the
// same facts and the same text, and are left as they were.
import { afterEach, expect, it } from 'vitest'
import { readArticle } from '@/lib/article'
import { SHAPES } from '../../shapes'
import { expectationOf, findingsOf } from '../../shapes/compare'
import { openFrame } from './frame'

afterEach(() => document.body.replaceChildren())

it.each(SHAPES)('$name', async (shape) => {
  const page = await openFrame(shape.html)
  const before = page.documentElement.outerHTML
  const article = readArticle(page, shape.url, shape.outlets ?? [])
  expect(findingsOf(article, shape)).toEqual(expectationOf(shape))
  expect(page.documentElement.outerHTML).toBe(before)
})
