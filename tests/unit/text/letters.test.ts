// What each UTF-16 unit is to a reader of words: what is told at once agrees with what Unicode says.
import { describe, expect, it } from 'vitest'
import { Class, classify } from '@/lib/text'

function classByUnicode(char: string): number {
  if (/[\n\r\u2028\u2029]/.test(char)) return Class.Break
  if (/\s/.test(char)) return Class.Space
  if (/\p{Nd}/u.test(char)) return Class.Digit
  if (/\p{M}/u.test(char) || /[\u00ad\u200b-\u200f\u2060\ufeff]/.test(char)) return Class.Inner
  if (/\p{L}/u.test(char)) return char === char.toLowerCase() ? Class.Lower : Class.Upper
  return Class.Other
}

describe('classes of units', () => {
  it('are those that Unicode gives, for every unit', () => {
    const units = Array.from({ length: 0x10000 }, (_, code) => code)
    const wrong = units.filter((code) => classify(code) !== classByUnicode(String.fromCharCode(code)))
    expect(wrong.map((code) => code.toString(16))).toEqual([])
  })
})
