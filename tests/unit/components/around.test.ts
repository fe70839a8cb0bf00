// The words that tell one mention of a name from the next.
import { expect, it } from 'vitest'
import { wordsAround } from '@/components/panel/around'

const TEXT =
  'Mở đầu\nSáng nay, trong phiên họp ở trụ sở, Bộ trưởng Lê Mẫu phát biểu rồi ra về.\nLê Mẫu im lặng'

function around(nth: number) {
  const start = [...TEXT.matchAll(/Lê Mẫu/g)][nth]?.index ?? 0
  return wordsAround(TEXT, { start, end: start + 'Lê Mẫu'.length })
}

it('gives whole words before, few enough for one line, and the rest of the paragraph', () => {
  expect(around(0)).toEqual({ before: '…ở trụ sở, Bộ trưởng ', after: ' phát biểu rồi ra về.' })
})

it('keeps to the paragraph', () => {
  expect(around(1)).toEqual({ before: '', after: ' im lặng' })
})
