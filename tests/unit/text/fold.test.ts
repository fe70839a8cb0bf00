import { describe, expect, it } from 'vitest'
import { foldCase, foldForSearch, searchWords } from '@/lib/text/fold'

describe('foldForSearch', () => {
  it.each([
    ['Phạm Bình Minh', 'pham binh minh'],
    ['Phạm Bình Minh'.normalize('NFD'), 'pham binh minh'],
    ['ĐÀ NẴNG', 'da nang'],
    ['Ðà Nẵng', 'da nang'],
    ['đường', 'duong'],
    ['Nghị quyết  số\u00a022-NQ/TW', 'nghi quyet so 22-nq/tw'],
    ['hoà hòa', 'hoa hoa'],
    ['Thủ\u200b tướng', 'thu tuong'],
    ['ƯỚC ỨỢ ẶẬ', 'uoc uo aa'],
    ['', ''],
  ])('folds %j to %j', (text, folded) => expect(foldForSearch(text)).toBe(folded))

  it('folds what it folded to itself', () => {
    const once = foldForSearch('Ủy ban Thường vụ Quốc hội ﬁ Ⅳ İ')
    expect(foldForSearch(once)).toBe(once)
  })
})

describe('foldCase', () => {
  it('keeps accents and brings forms together', () => {
    expect(foldCase('Ðà  Nẵng'.normalize('NFD'))).toBe('đà nẵng')
    expect(foldCase('Bộ Tư pháp')).not.toBe(foldCase('bỏ tù pháp'))
  })
})

describe('searchWords', () => {
  it.each([
    ['Nghị quyết 22-NQ/TW', ['nghi', 'quyet', '22', 'nq', 'tw']],
    ['30/2020/NĐ-CP', ['30', '2020', 'nd', 'cp']],
    ['…', []],
  ])('of %s', (text, words) => expect(searchWords(text)).toEqual(words))
})
