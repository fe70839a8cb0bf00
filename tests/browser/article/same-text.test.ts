// The other half of tests/unit/article/same-text.test.ts: the same files in a real browser, live and laid out.
import { afterEach, describe, expect, it } from 'vitest'
import { readArticle } from '@/lib/article'
import { openFrame } from './frame'

const pages = import.meta.glob<string>('../../fixtures/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const texts = import.meta.glob<string>('../../fixtures/pages/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const ADDRESS = 'https://baomau.vn/mot-bai-bao-mau-de-thu-123456.html'

afterEach(() => document.body.replaceChildren())

describe('in the browser', () => {
  it.each(Object.keys(pages))('%s reads as its text file says', async (path) => {
    const page = await openFrame(pages[path] ?? '')
    const before = page.documentElement.outerHTML
    const { text } = readArticle(page, ADDRESS, [])
    expect(text).toBe(texts[path.replace('.html', '.txt')]?.trimEnd())
    expect(page.documentElement.outerHTML).toBe(before)
  })
})

describe('the way between text and page', () => {
  it.each(Object.keys(pages))('gives back every word of %s', async (path) => {
    const { text, rangeOf, spanOf } = readArticle(await openFrame(pages[path] ?? ''), ADDRESS, [])
    const squash = (words: string) => words.replace(/[\s\u00a0]+/g, ' ').trim()
    for (const match of text.matchAll(/\S+/g)) {
      const span = { start: match.index, end: match.index + match[0].length }
      const range = rangeOf(span)
      expect(range && squash(range.toString())).toBe(match[0])
      expect(range && spanOf(range)).toEqual(span)
    }
  })
})
