import { describe, expect, it } from 'vitest'
import { lit } from '../core'

const DAY = '2024-06-01'

describe('bodies of provinces that are no more', () => {
  it.each([
    ['Ông là đảng viên của Tỉnh ủy Hà Nam Ninh.', 'Tỉnh ủy Hà Nam Ninh → Tỉnh ủy Hà Nam Ninh'],
    ['Ở Bình Dương, ông kể về UBND tỉnh Sông Bé.', 'UBND tỉnh Sông Bé → Ủy ban nhân dân tỉnh Sông Bé'],
    [
      'Tỉnh ủy Quảng Nam – Đà Nẵng khi ấy họp ở đây.',
      'Tỉnh ủy Quảng Nam – Đà Nẵng → Tỉnh ủy Quảng Nam - Đà Nẵng',
    ],
  ])('keep their names: %s', (text, mention) => expect(lit(text, DAY)).toEqual([mention]))

  it('say nothing of those of today', () =>
    expect(lit('Tỉnh ủy Hà Nam họp.', DAY)).toEqual(['Tỉnh ủy Hà Nam → Tỉnh ủy Hà Nam']))
})

describe('a list that ends in another country’s people', () => {
  it.each([
    ['Ông thay mặt Quốc hội và nhân dân Lào cảm ơn.', 'Quốc hội → Quốc hội Lào'],
    ['Ông thay mặt Nhà nước, Chính phủ và nhân dân Lào cảm ơn.', 'Chính phủ → Chính phủ Lào'],
    ['Ông thay mặt Quốc hội và nhân dân Việt Nam cảm ơn.', 'Quốc hội → Quốc hội'],
  ])('%s', (text, mention) => expect(lit(text, DAY)).toContain(mention))
})

describe('a department in small letters', () => {
  it('is read to the end of a long field', () =>
    expect(lit('Cán bộ Sở tài nguyên và môi trường phân tích luật.', DAY)[0]).toMatch(
      /^Sở tài nguyên và môi trường → /,
    ))

  it('is none where a short field begins what it does', () =>
    expect(lit('Sở xây dựng quy chế.', DAY)).toEqual([]))
})

describe('a deputy commander', () => {
  it('is known by that title behind the name', () =>
    expect(lit('Họ thăm AHLLVT Lò Tính, nguyên Chỉ huy phó Bộ CHQS tỉnh Sơn La.', DAY)).toContain(
      'Lò Tính → Lò Tính',
    ))
})

describe('what a body sees to or after what it is called', () => {
  it('stands before its deputy’s name with a dash in it', () =>
    expect(lit('Có Phó chủ tịch Quốc hội phụ trách quốc phòng - an ninh Đỗ Bá Tỵ.', '2019-01-29')).toContain(
      'Đỗ Bá Tỵ → Đỗ Bá Tỵ',
    ))

  it('is a park’s name, nobody’s', () => {
    const made = lit(
      'Ông Lò Văn Thịnh, Giám đốc Ban quản lý Vườn quốc gia Phong Nha - Kẻ Bàng, nói vậy.',
      DAY,
    )
    expect(made).toContain('Lò Văn Thịnh → Lò Văn Thịnh')
    expect(made.join()).not.toMatch(/^Phong Nha/)
    expect(lit('Hang này ở Vườn quốc gia Phong Nha-Kẻ Bàng.', DAY)).toEqual([])
  })

  it('is a committee’s inspectorate inside a sentence', () =>
    expect(lit('Ngoài ra, Thanh tra UBND huyện Mai Sơn đã vào cuộc.', DAY)[0]).toMatch(
      /^Thanh tra UBND huyện Mai Sơn → /,
    ))
})
