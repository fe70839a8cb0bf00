import { describe, expect, it } from 'vitest'
import { isForeignWord } from '@/lib/text'

describe('words that no Vietnamese syllable is spelled like', () => {
  it.each(['Trump', 'Schultz', 'Johnson', 'Krông', 'Price'])('%s', (word) =>
    expect(isForeignWord(word)).toBe(true),
  )
  it.each(['Trung', 'Nguyễn', 'Khuyến', 'Kim', 'ương', 'Huỷ', '12'])('not %s', (word) =>
    expect(isForeignWord(word)).toBe(false),
  )
})
