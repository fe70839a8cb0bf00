import { describe, expect, it } from 'vitest'
import { lit } from '../core'

describe('posts of a career', () => {
  it.each([
    'Ông đã kinh qua các chức vụ: Trưởng ban Dân vận Trung ương; Chủ tịch UBND TP Hải Phòng.',
    'Bà từng đảm nhận các nhiệm vụ như Bí thư Thành ủy Đà Nẵng, Bộ trưởng Bộ Nội vụ.',
  ])('have no holder of the day: %s', (text) =>
    expect(lit(text).filter((one) => /^(Trưởng|Chủ tịch|Bí thư|Bộ trưởng)/.test(one))).toEqual([]),
  )

  it.each([
    'Trước đó là Chủ tịch UBND tỉnh Nghệ An.',
    'Ông nguyên là Bí thư Tỉnh ủy Hà Tĩnh.',
    'Chồng bà từng làm Bộ trưởng Bộ Y tế.',
    'Khi còn là Chủ tịch Quốc hội, ông hay về thăm.',
    'Bà hiện là Bộ trưởng Bộ Y tế.',
  ])('that are told by words before them, too: %s', (text) =>
    expect(lit(text).filter((one) => /^(Chủ tịch|Bí thư|Bộ trưởng)/.test(one))).toEqual([]),
  )

  it('end with their sentence', () =>
    expect(lit('Ông đã giữ các chức vụ: Chủ tịch huyện. Thủ tướng đã đồng ý.').join()).toContain(
      'Thủ tướng →',
    ))
})

describe('a standing deputy', () => {
  it('is of the committee, not of its standing part', () => {
    const made = lit('Ông Lò Văn Bảy, Phó Bí thư Thường trực Tỉnh ủy Lai Châu, phát biểu.').join()
    expect(made).not.toContain('Thường trực Tỉnh ủy Lai Châu →')
  })
})

describe('counterparts and names in part', () => {
  it('lights the foreign counterpart', () =>
    expect(lit('Bộ trưởng Quốc phòng gặp người đồng cấp Anh Ronald Wexford.')).toContain(
      'Ronald Wexford → Ronald Wexford',
    ))

  it('takes two last words for the name in full', () =>
    expect(
      lit('Bà Trần Thị Diệu Hương, Giám đốc Sở Y tế Nghệ An, nhận việc. Sau đó bà Diệu Hương cảm ơn.'),
    ).toContain('Diệu Hương → Trần Thị Diệu Hương'))
})

describe('bodies to their end', () => {
  it('keeps the organ of a Party committee with its part', () =>
    expect(lit('Ban Thường vụ Đảng ủy Sở Xây dựng đã họp.')).toContain(
      'Ban Thường vụ Đảng ủy Sở Xây dựng → Ban Thường vụ Đảng ủy Sở Xây dựng',
    ))

  it('leaves a venue dark', () =>
    expect(lit('Lễ trao giải diễn ra tại Trung tâm Hội nghị Quốc gia.')).toEqual([]))
})
