// Texts into numbered words: where they begin and end, how they are written, what stands between them.
import { describe, expect, it } from 'vitest'
import { readSymbols } from '@/lib/recognition/lexicon/reader'
import { Gap } from '@/lib/recognition/lexicon/symbols'
import { Vocabulary } from '@/lib/recognition/lexicon/vocabulary'
import { Shape } from '@/lib/text'

const vocabulary = new Vocabulary('accented')
for (const word of ['nghị', 'quyết', 'bộ', 'hòa', 'thủy', 'đảng', 'phạm', 'bình']) vocabulary.intern(word)
vocabulary.close()

function words(text: string): string[] {
  const { start, end, length } = readSymbols(text, vocabulary)
  return Array.from({ length }, (_, at) => text.slice(start[at], end[at]))
}

function numbers(text: string): number[] {
  const { word, length } = readSymbols(text, vocabulary)
  return [...word.slice(0, length)]
}

describe('words', () => {
  it.each([
    ['Nghị quyết 22-NQ/TW.', ['Nghị', 'quyết', '22', 'NQ', 'NQ', 'TW', 'TW']],
    ['Bộ GD&ĐT', ['Bộ', 'GD', '&', 'ĐT']],
    ['T.Ư Đảng', ['T.Ư', 'T.Ư', 'Đảng']],
    ['ĐẦU TƯ', ['ĐẦU', 'TƯ']],
    ['', []],
    [' \n ', []],
  ])('%j', (text, expected) => expect(words(text)).toEqual(expected))

  it('keeps decomposed words whole', () => {
    const text = 'Phạm Bình'.normalize('NFD')
    expect(words(text)).toEqual(['Phạm'.normalize('NFD'), 'Bình'.normalize('NFD')])
    expect(numbers(text)).toEqual(numbers('phạm bình'))
  })

  it.each([
    ['hoà THUỶ', 'hòa thủy'],
    ['Ðảng', 'đảng'],
    ['Ngh\u00adị qu\u200byết', 'nghị quyết'],
    ['UBND', 'ủy ban nhân dân'],
  ])('%j reads as %j', (text, same) => expect(numbers(text)).toEqual(numbers(same)))

  it('knows how a word is written', () => {
    const { shape } = readSymbols('Bộ bộ BỘ 22', vocabulary)
    expect([...shape.slice(0, 4)]).toEqual([Shape.Capital, Shape.Lower, Shape.Upper, Shape.Digit])
  })

  it('knows what stands before a word', () => {
    const { gap } = readSymbols('Bộ, bộ\nbộ-bộ', vocabulary)
    expect([...gap.slice(0, 4)]).toEqual([Gap.Line, Gap.Comma | Gap.Space, Gap.Line, Gap.Dash])
  })

  it('tells unknown words apart, and known from unknown', () => {
    const [one, other, again, known] = numbers('xyzzy plugh Xyzzy nghị')
    expect(one).toBe(again)
    expect(one).not.toBe(other)
    expect(one).toBeGreaterThan(vocabulary.known)
    expect(known).toBeLessThanOrEqual(vocabulary.known)
  })

  it('forgets the words of earlier texts without forgetting its own', () => {
    const own = numbers('Nghị quyết UBND')
    const many = (from: number) => Array.from({ length: 70_000 }, (_, at) => `w${from + at}x`).join(' ')
    for (let round = 0; round < 3; round++) readSymbols(many(round * 70_000), vocabulary)
    expect(numbers('Nghị quyết UBND')).toEqual(own)
  })

  it('reads anything: words lie in the text, in order', () => {
    let seed = 7
    const next = (below: number) => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
      return (seed >>> 8) % below
    }
    for (let round = 0; round < 200; round++) {
      const text = Array.from({ length: next(300) }, () => String.fromCharCode(next(0x10000))).join('')
      const { start, end, length } = readSymbols(text, vocabulary)
      for (let at = 0; at < length; at++) {
        expect(end[at]).toBeGreaterThan(start[at] as number)
        expect(end[at]).toBeLessThanOrEqual(text.length)
        if (at > 0) expect(start[at]).toBeGreaterThanOrEqual(start[at - 1] as number)
      }
    }
  })
})
