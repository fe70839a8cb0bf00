// The strict reading of selectors, and descriptions with no more context than they need.
import { expect, it, describe as suite } from 'vitest'
import { describeQuote, quoteSpans, spanOfCodePoints } from '../../../lib/anchoring'

const wordsOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}

suite('every place of a quote', () => {
  it.each([
    ['Bộ họp, Bộ bàn.', { exact: 'Bộ', prefix: '', suffix: '' }, [0, 8]],
    ['Bộ họp, Bộ bàn.', { exact: 'Bộ', prefix: ', ', suffix: '' }, [8]],
    ['Bộ họp, Bộ bàn.', { exact: 'Bộ', prefix: '', suffix: ' hỏi' }, []],
    ['nanana', { exact: 'nana', prefix: '', suffix: '' }, [0, 2]],
    ['ba', { exact: '', prefix: '', suffix: '' }, [0, 1, 2]],
  ])('in %s of %o', (text, quote, starts) =>
    expect([...quoteSpans(text, quote)].map(({ start }) => start)).toEqual(starts),
  )
})

suite('offsets in code points', () => {
  it('skip the second half of a pair', () =>
    expect(spanOfCodePoints('🌏 Bộ', 2, 4)).toEqual({ start: 3, end: 5 }))
  it('beyond the text are none', () => expect(spanOfCodePoints('Bộ', 1, 9)).toBeNull())
})

suite('a description', () => {
  const text = 'Chính phủ họp. Quốc hội họp. Chính phủ nghỉ.'
  it('needs no context where the words stand once', () =>
    expect(describeQuote(text, wordsOf(text, 'Quốc hội'))).toEqual({
      exact: 'Quốc hội',
      prefix: '',
      suffix: '',
    }))
  it('takes whole words on both sides where they stand twice', () =>
    expect(describeQuote(text, wordsOf(text, 'Chính phủ', 5))).toEqual({
      exact: 'Chính phủ',
      prefix: 'họp. ',
      suffix: ' nghỉ.',
    }))
  it('takes the fewest letters on one side where that will do', () =>
    expect(describeQuote(text, wordsOf(text, 'Chính phủ', 5), { minimal: true })).toEqual({
      exact: 'Chính phủ',
      prefix: ' ',
      suffix: '',
    }))
})
