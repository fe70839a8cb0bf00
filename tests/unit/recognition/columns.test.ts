// Columns of words that one text leaves to the next: nothing of the earlier text may be seen in them.
import { describe, expect, it } from 'vitest'
import { marksOf } from '@/lib/recognition'
import { emptyColumns, leaveColumns, roomFor } from '@/lib/recognition/lexicon/columns'
import { readSymbols } from '@/lib/recognition/lexicon/reader'
import { Vocabulary } from '@/lib/recognition/lexicon/vocabulary'
import { numberOf, WordMemo } from '@/lib/recognition/lexicon/word-memo'

const vocabulary = new Vocabulary('accented')
vocabulary.close()
const read = (text: string) => {
  const { length, word, start, end, shape, gap, part, loud, kinds } = readSymbols(text, vocabulary)
  const columns = [word, start, end, shape, gap, part, loud, kinds]
  return columns.map((column) => [...column.slice(0, length + 8)])
}

describe('columns of words', () => {
  it('are the same in memory that another text left', () => {
    const text = 'HỌP BÁO TẠI THỦ ĐÔ\nông A, bà B (TP. Huế)'
    const fresh = read(text)
    const other = readSymbols(
      'ĐÂY LÀ MỘT DÒNG TOÀN CHỮ HOA, DÀI HƠN DÒNG KIA NHIỀU LẮM! '.repeat(9),
      vocabulary,
    )
    other.kinds.fill(7, 0, other.length)
    leaveColumns(other)
    expect(read(text)).toEqual(fresh)
  })

  it('grow where a text has more words than its length lets expect', () => {
    const text = 'a '.repeat(5_000)
    const { length, start, end } = readSymbols(text, vocabulary)
    expect(length).toBe(5_000)
    expect([start[4_999], end[4_999]]).toEqual([9_998, 9_999])
  })

  it('have room for what is looked at behind the last word', () => {
    expect(emptyColumns('', roomFor('')).gap[8]).toBe(0)
  })
})

describe('how a text is written', () => {
  it.each([
    ['Chiều qua, ông Lò Văn Mẫu đến thăm bản nhỏ ở vùng cao và trao quà cho bà con.', 'accented'],
    ['The mayor of Huế, Lò Văn Mẫu, said that the bridge was open to all on Monday.', 'bare'],
    ['Lò Văn Mẫu receives new ambassador, talks trade and culture', 'bare'],
    ['Ong Lo Van Mau den tham ban nho o vung cao va trao qua cho ba con.', 'bare'],
    ['Của Đat, Đin và Đon: ba người bạn của làng Đông, ở gần sông và núi lớn, nhớ Đat.', 'accented'],
  ])('%s', (text, marks) => expect(marksOf(text, 'vi')).toBe(marks))
})

describe('words met before', () => {
  it('are kept two to a hash, the latest first', () => {
    const memo = new WordMemo()
    const found = (word: string) => numberOf(memo.find(word, 0, word.length, 7))
    for (const [at, word] of ['một', 'hai', 'ba'].entries()) memo.keep(word, 0, word.length, 7, at + 1, 0)
    expect(['một', 'hai', 'ba', 'bốn'].map(found)).toEqual([0, 2, 3, 0])
    memo.clear()
    expect(found('ba')).toBe(0)
  })
})
