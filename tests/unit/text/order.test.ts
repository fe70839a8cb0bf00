import { expect, it } from 'vitest'
import { orderKey } from '@/lib/text/order'

const byKey = (a: string, b: string) => (orderKey(a) < orderKey(b) ? -1 : Number(orderKey(a) > orderKey(b)))

it.each([
  ['tones', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']],
  ['letters', ['an', 'ăn', 'ân', 'da', 'đa', 'e', 'ê', 'o', 'ô', 'ơ', 'u', 'ư', 'y', 'z']],
  ['letters before tones', ['Lẹ', 'Lệ', 'Lê Thị A']],
  ['short before long', ['Bộ', 'Bộ Công an', 'Bộ Công Thương', 'Bộ Y tế']],
  ['numbers by their value', ['Nghị quyết 9', 'Nghị quyết 22', 'Nghị quyết 100']],
  ['other scripts last', ['zê', 'бa']],
])('a dictionary orders %s', (_what, words) => {
  expect(words.toReversed().sort(byKey)).toEqual(words)
})

it('says the same as the platform for names as they come', () => {
  const names = ['Đà Nẵng', 'Dân', 'Đỗ Văn A', 'Uông', 'Ưng', 'Hòa', 'hoa', 'Bộ Tư pháp', 'Bộ Tài chính']
  expect(names.toSorted(byKey)).toEqual(names.toSorted(new Intl.Collator('vi', { numeric: true }).compare))
})

it('knows a name in every form of Unicode and in capitals', () => {
  for (const same of ['Đặng Thị Ế'.normalize('NFD'), 'ĐẶNG THỊ Ế', 'Ðặng  Thị Ế']) {
    expect(orderKey(same)).toBe(orderKey('Đặng Thị Ế'))
  }
})
