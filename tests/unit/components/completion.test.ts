import { describe, expect, it } from 'vitest'
import { completionsOf } from '../../../components/ui/completion'

const KNOWN = ['cần hỏi', 'họp báo', 'đầu tư công', 'hỏi lại', 'Đầu mối']

describe('what completes a tag', () => {
  it.each([
    ['nothing typed: all, in their order', '', [], KNOWN],
    ['without accents, beginnings before words within', 'hoi', [], ['hỏi lại', 'cần hỏi']],
    ['with accents', 'hỏi', [], ['hỏi lại', 'cần hỏi']],
    ['đ as d, large as small', 'DAU', [], ['đầu tư công', 'Đầu mối']],
    ['the beginning of a later word after the others', 'h', [], ['họp báo', 'hỏi lại', 'cần hỏi']],
    ['not what is taken already', 'hoi', ['hỏi lại'], ['cần hỏi']],
    ['nothing that does not hold it', 'xyz', [], []],
  ])('%s', (_what, typed, taken, expected) => {
    expect(completionsOf(KNOWN, typed, taken)).toEqual(expected)
  })

  it('is a row, not a list of everything', () => {
    const many = Array.from({ length: 100 }, (_, index) => `nhãn ${index}`)
    expect(completionsOf(many, 'nhan', [])).toHaveLength(8)
  })
})
