import { describe, expect, it } from 'vitest'
import { readCode } from '@/lib/recognition/documents/codes'

const codeOf = (text: string, typed = false) =>
  readCode(text, 0, /^[\d]+[a-z]?[A-Z\d]*/.exec(text)?.[0].length ?? 0, typed)?.code ?? null

describe('codes', () => {
  it.each([
    ['22-NQ/TW', '22-NQ/TW'],
    ['22 - NQ/TW', '22-NQ/TW'],
    ['22-NQ/TƯ', '22-NQ/TW'],
    ['22-NQ/T.Ư', '22-NQ/TW'],
    ['22/NQ-TW', '22-NQ/TW'],
    ['05–CT/TW', '05-CT/TW'],
    ['178/2024/NĐ-CP', '178/2024/NĐ-CP'],
    ['178/2024/NÐ-CP', '178/2024/NĐ-CP'],
    ['24/2012/ND-CP', '24/2012/NĐ-CP'],
    ['1062/QĐ-TTg', '1062/QĐ-TTg'],
    ['31/2024/QH15', '31/2024/QH15'],
    ['36a/NQ-CP', '36a/NQ-CP'],
    ['5269/QĐ – UBND', '5269/QĐ-UBND'],
    ['38/2015/TT BTC', '38/2015/TT-BTC'],
    ['122021UBTVQH15', '12/2021/UBTVQH15'],
  ])('reads %s as %s', (text, code) => expect(codeOf(text)).toBe(code))

  it.each(['22', '10/4/2013', '24/7', '2020-2025', '19 giờ', '4G/5G', '35 km/h'])(
    'finds no code in %s',
    (text) => expect(codeOf(text)).toBeNull(),
  )

  it('takes letters of no known scheme after a kind word alone', () => {
    expect(codeOf('948/ANĐT-P5')).toBeNull()
    expect(codeOf('948/ANĐT-P5', true)).toBe('948/ANĐT-P5')
  })

  it.each([
    ['33/2012/NĐ-CP - Nghị định 45/2010/NĐ-CP', '33/2012/NĐ-CP'],
    ['61/2024/QH15 – Luật Báo chí', '61/2024/QH15'],
    ['38/2015/TT - BTC', '38/2015/TT-BTC'],
  ])('ends before another paper that a list parts from it by a dash: %s', (text, code) =>
    expect(codeOf(text)).toBe(code),
  )

  it('leaves the full stop to the sentence', () => {
    expect(readCode('116/2020/NĐ-CP.\nPhát biểu', 0, 3, true)?.end).toBe('116/2020/NĐ-CP'.length)
  })
})
