// NFC without the platform's normaliser, where a look shows that nothing would change.
import { expect, it } from 'vitest'
import { composed } from '@/lib/text'

it.each([
  'Thủ tướng Chính phủ',
  'Thủ tướng'.normalize('NFD'),
  '22–NQ/TW “Đảng” …',
  'Å Ω \u2000 \u0958',
  'a\u0323\u0302 ậ\u0301',
  '한국'.normalize('NFD'),
  '𝔸 \ud800',
  '',
])('%j', (text) => expect(composed(text)).toBe(text.normalize('NFC')))

it('of every unit, alone and before a combining mark', () => {
  for (let code = 0; code < 0x10000; code++) {
    const unit = String.fromCharCode(code)
    if (
      composed(unit) !== unit.normalize('NFC') ||
      composed(`${unit}\u0301`) !== `${unit}\u0301`.normalize('NFC')
    )
      expect(unit).toBe(`U+${code.toString(16)}`)
  }
})
