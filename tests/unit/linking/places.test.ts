import { describe, expect, it } from 'vitest'
import { knowledge, lit } from '../core'

describe('a province that became a city', () => {
  it.each([
    ['Công an tỉnh vào cuộc ở Đồng Nai.', '2018-09-12', 'Công an tỉnh → Công an tỉnh Đồng Nai'],
    ['UBND tỉnh Đồng Nai họp.', '2018-09-12', 'UBND tỉnh Đồng Nai → Ủy ban nhân dân tỉnh Đồng Nai'],
    ['Tỉnh ủy Quảng Ninh họp.', '2018-09-12', 'Tỉnh ủy Quảng Ninh → Tỉnh ủy Quảng Ninh'],
    ['Thành ủy Quảng Ninh họp.', '2026-10-12', 'Thành ủy Quảng Ninh → Thành ủy Quảng Ninh'],
  ])('%s (%s)', (text, day, mention) => expect(lit(text, day)).toEqual([mention]))

  it('is called by its name of the day', () => {
    const id = 'institution/peoples-committee-dong-nai'
    expect(knowledge.nameOf(id, '2020-01-01')).toBe('Ủy ban nhân dân tỉnh Đồng Nai')
    expect(knowledge.nameOf(id, '2026-10-12')).toBe('Ủy ban nhân dân thành phố Đồng Nai')
  })
})

describe('Party committees of districts', () => {
  it.each([
    ['Huyện ủy Mường Tè họp.', 'Huyện ủy Mường Tè → Huyện ủy Mường Tè'],
    ['Đảng ủy xã Tân Lập họp.', 'Đảng ủy xã Tân Lập → Đảng ủy xã Tân Lập'],
  ])('%s', (text, mention) => expect(lit(text)).toEqual([mention]))
})

describe('a province that nobody names', () => {
  it.each([
    [
      'Bí thư Tỉnh ủy Nguyễn Thành Tâm chủ trì. Ban Thường vụ Tỉnh ủy nghe báo cáo.',
      'Ban Thường vụ Tỉnh ủy → Ban Thường vụ Tỉnh ủy Tây Ninh',
    ],
    [
      'Ông Nguyễn Thành Tâm, nguyên Bí thư Tỉnh ủy, có mặt. Ban Thường vụ Tỉnh ủy nghe báo cáo.',
      'Ban Thường vụ Tỉnh ủy → Ban Thường vụ Tỉnh ủy',
    ],
    [
      'Tại Lào Cai, Bí thư Tỉnh ủy Nguyễn Thành Tâm phát biểu. Ban Thường vụ Tỉnh ủy nghe báo cáo.',
      'Ban Thường vụ Tỉnh ủy → Ban Thường vụ Tỉnh ủy Lào Cai',
    ],
  ])('is the one whose post its bearer held: %s', (text, mention) =>
    expect(lit(text, '2020-11-10')).toContain(mention),
  )
})

describe('a province that bodies of the same sentence say', () => {
  it.each([
    [
      'is whose the next body is',
      'Công an tỉnh Hưng Yên bắt một người ở Hưng Yên. Hôm qua, Cục Hải quan Quảng Trị và Công an tỉnh bắt ba người.',
      'Công an tỉnh → Công an tỉnh Quảng Trị',
    ],
    [
      'is no other sentence’s',
      'Công an tỉnh Hưng Yên bắt một người ở Hưng Yên. Cục Hải quan Quảng Trị góp sức. Công an tỉnh cảm ơn.',
      'Công an tỉnh → Công an tỉnh Hưng Yên',
    ],
    [
      'says nothing where there are several',
      'Tỉnh Hưng Yên họp. Sở Y tế Sơn La, Sở Y tế Quảng Trị và Công an tỉnh có mặt tại Hưng Yên.',
      'Công an tỉnh → Công an tỉnh Hưng Yên',
    ],
  ])('%s', (_, text, mention) => expect(lit(text, '2013-05-29').at(-1)).toBe(mention))
})
