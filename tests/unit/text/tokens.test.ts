import { describe, expect, it } from 'vitest'
import { bareKey, cleanText, Shape, syllableKey, tokenize } from '@/lib/text'

describe('syllables', () => {
  it.each([
    ['Hoà', 'hòa'],
    ['hòa', 'hòa'],
    ['THUỶ', 'thủy'],
    ['quý', 'quý'],
    ['Ðảng', 'đảng'],
    ['Phạm'.normalize('NFD'), 'phạm'],
    ['Ngh\u00adị', 'nghị'],
    ['khoẻ', 'khỏe'],
  ])('%s has the key %s', (raw, key) => expect(syllableKey(raw)).toBe(key))

  it('drops marks for text typed without them', () => expect(bareKey('đường')).toBe('duong'))
  it('cleans text for names', () => expect(cleanText('Ðà\u00a0Nẵng\u200b ')).toBe('Đà Nẵng'))
})

describe('tokens', () => {
  const words = (text: string) => {
    const tokens = tokenize(text)
    return Array.from({ length: tokens.length }, (_, index) =>
      text.slice(tokens.start[index], tokens.end[index]),
    )
  }

  it.each([
    ['Nghị quyết 22-NQ/TW.', ['Nghị', 'quyết', '22', '-', 'NQ', '/', 'TW', '.']],
    ['Bộ GD&ĐT', ['Bộ', 'GD', '&', 'ĐT']],
    ['', []],
    [' \n ', []],
  ])('%j', (text, expected) => expect(words(text)).toEqual(expected))

  it('keeps decomposed words whole', () => {
    const text = 'Phạm Bình'.normalize('NFD')
    expect(words(text)).toEqual(['Phạm'.normalize('NFD'), 'Bình'.normalize('NFD')])
  })

  it('knows how a word is written', () => {
    const { shape } = tokenize('Bộ bộ BỘ 22 .')
    expect([...shape.slice(0, 5)]).toEqual([Shape.Capital, Shape.Lower, Shape.Upper, Shape.Digit, Shape.Mark])
  })
})
