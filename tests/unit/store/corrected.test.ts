import { describe, expect, it } from 'vitest'
import type { Correction } from '../../../lib/annotation'
import { correctionsByWords } from '../../../lib/store'

function correctionOf(quote: string, page: string | null = null): Correction {
  return { id: quote, page, quote, type: 'official', verdict: { kind: 'not-an-entity' }, created: 1 }
}

describe('the correction for words', () => {
  it.each([
    ['the same words', 'Lê Văn Thanh', 'Lê Văn Thanh', true],
    ['in capitals', 'Lê Văn Thanh', 'LÊ VĂN THANH', true],
    ['with letters and marks apart', 'Lê Văn Thanh', 'Lê Văn Thanh'.normalize('NFD'), true],
    ['not of a name with another tone', 'Lê Văn Thanh', 'Lê Văn Thành', false],
    ['not of a name with its accents', 'Le Van Thanh', 'Lê Văn Thành', false],
    ['kept without accents, as once all were', 'le van thanh', 'Lê Văn Thành', true],
  ])('%s', (_what, kept, asked, found) => {
    expect(correctionsByWords([correctionOf(kept)])('official', asked) !== undefined).toBe(found)
  })

  it('is of their type alone', () => {
    expect(correctionsByWords([correctionOf('Lê Văn Thanh')])('institution', 'Lê Văn Thanh')).toBeUndefined()
  })

  it('of the page goes before one for all pages', () => {
    const [all, own] = [correctionOf('Lê Văn Thanh'), correctionOf('Lê Văn Thanh', 'https://baomau.vn/a')]
    expect(correctionsByWords([own, all])('official', 'Lê Văn Thanh')).toBe(own)
  })
})
