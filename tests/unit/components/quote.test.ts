// The words around a quote: whole words, its own paragraph, and no ellipsis where nothing was left out.
import { expect, it } from 'vitest'
import { wordsAfter, wordsBefore } from '@/components/marks/Quote'

it.each([
  ['Sáng 9/7, ', 'Sáng 9/7, '],
  ['hết đoạn trước.\nSáng 9/7, Thủ tướng ', 'Sáng 9/7, Thủ tướng '],
  ['n họp Chính phủ thường kỳ, nghe Bộ', '…họp Chính phủ thường kỳ, nghe Bộ'],
  ['', ''],
])('shows before a quote that is kept with %j: %j', (prefix, words) =>
  expect(wordsBefore(prefix)).toBe(words),
)

it.each([
  [' họp.', ' họp.'],
  [' cho biết.\nĐoạn sau nói chuyện khác hẳn.', ' cho biết.'],
  [' cho biết Bộ Ngoại giao đang phối h', ' cho biết Bộ Ngoại giao đang phối…'],
])('shows after a quote that is kept with %j: %j', (suffix, words) => expect(wordsAfter(suffix)).toBe(words))

it('shows only the near end of a long context', () => {
  const words = wordsBefore(`${'rất dài '.repeat(40)}rồi tới `)
  expect(words.length).toBeLessThanOrEqual(81)
  expect(words).toMatch(/^….*rồi tới $/)
})
