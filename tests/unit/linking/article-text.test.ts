// What linking asks of an article's text: its lines, and how often words stand in it.
import { describe, expect, it } from 'vitest'
import { ArticleText } from '@/lib/linking/article-text'
import { countUpTo } from '@/lib/linking/ascending'

describe('an article’s text', () => {
  it('holds no words of bodies’ names beside them', () => {
    const text = 'Bộ Nuôi cá Hồ lớn họp về ao'
    const named = new ArticleText(text, [
      { start: 0, end: 17 },
      { start: 11, end: 17 },
    ])
    const words = (from: number, to: number) => named.besideBodies(from, to).split(' ').filter(Boolean)
    expect(words(0, text.length)).toEqual(['bodyname', 'họp', 'về', 'ao'])
    expect(words(4, text.length)).toEqual(['bodyname', 'họp', 'về', 'ao'])
    expect(words(17, text.length)).toEqual(['họp', 'về', 'ao'])
    expect(new ArticleText(text).besideBodies(0, 6)).toBe('bộ nuô')
  })

  const article = new ArticleText('Một\nHai  BA\nBa ba ba ba')

  it.each([
    [0, -1, 3],
    [3, 3, 3],
    [4, 3, 11],
    [20, 11, 23],
  ])('has around offset %i a break at %i and one at %i', (offset, before, after) => {
    expect(article.breakBefore(offset)).toBe(before)
    expect(article.breakAfter(offset)).toBe(after)
  })

  it('is one line where it has no breaks', () => {
    const line = new ArticleText('Một hai')
    expect([line.breakBefore(6), line.breakAfter(0)]).toEqual([-1, 7])
  })

  it.each([
    ['một', 1 + 2],
    ['hai ba', 1],
    ['ba', 3],
    ['bốn', 0],
  ])('speaks of %s %i times, counted up to three and twice more where its headline does', (words, times) => {
    expect(article.occurrences(words)).toBe(times)
    expect(article.occurrences(words)).toBe(times)
  })

  it('tells where years stand, whole and between the offsets', () => {
    const told = new ArticleText('ngày 20/9, năm 2019; 120198 người; 1920')
    expect(told.tellsYear(0, 15)).toBe(false)
    expect(told.tellsYear(0, 19)).toBe(true)
    expect(told.tellsYear(16, 20)).toBe(false)
    // Four digits of a longer number.
    expect(told.tellsYear(20, 27)).toBe(true)
    expect(told.tellsYear(22, 35)).toBe(true)
    expect(told.tellsYear(23, 35)).toBe(false)
    expect(told.tellsYear(28, 39)).toBe(true)
    expect(new ArticleText('khóa 19').tellsYear(0, 7)).toBe(false)
  })
})

it.each([
  [0, 0],
  [1, 1],
  [2, 1],
  [5, 3],
  [9, 4],
])('of 1, 3, 5, 7 as many as are not above %i: %i', (most, count) =>
  expect(countUpTo([1, 3, 5, 7], most)).toBe(count),
)
