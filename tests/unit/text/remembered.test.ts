// Answers that are remembered: the same as asked anew, and never more of them than there is room for.
import { describe, expect, it } from 'vitest'
import { remembered } from '@/lib/text'

describe('a function that remembers', () => {
  it('is asked once for each text', () => {
    const asked: string[] = []
    const lengthOf = remembered((text) => asked.push(text) && text.length)
    expect(['Bộ', 'Sở Y tế', 'Bộ', ''].map(lengthOf)).toEqual([2, 7, 2, 0])
    expect(asked).toEqual(['Bộ', 'Sở Y tế', ''])
  })

  it('answers as before after more texts than it keeps', () => {
    let asked = 0
    const upper = remembered((text) => {
      asked++
      return text.toUpperCase()
    })
    const texts = Array.from({ length: 12_000 }, (_, index) => `điều ${index}`)
    expect(texts.map(upper)).toEqual(texts.map((text) => text.toUpperCase()))
    expect(upper('điều 11999')).toBe('ĐIỀU 11999')
    expect(asked).toBe(12_000)
  })
})
