import { describe, expect, it } from 'vitest'
import { lit } from '../core'

const DAY = '2024-11-06'

describe('a small word within a foreign name', () => {
  it('is part of it, and the name’s end calls the same one', () => {
    const text =
      'Tổng thống Cộng hòa Liên bang Brazil, Chủ tịch G20 năm 2024 Luiz Paulo da Silva đón khách. ' +
      'Tổng thống Paulo da Silva cảm ơn.'
    expect(lit(text, DAY)).toEqual([
      'Luiz Paulo da Silva → Luiz Paulo da Silva',
      'Paulo da Silva → Luiz Paulo da Silva',
    ])
  })

  it('is an everyday one between Vietnamese words', () => {
    expect(lit('Bộ trưởng Bộ Y tế Đào Hồng Lan da vàng.', DAY)[0]).toBe('Đào Hồng Lan → Đào Hồng Lan')
  })
})

describe('an embassy said again without its country', () => {
  it('is no ambassador', () => {
    const text =
      'Đại sứ Việt Nam tại Trung Quốc Phạm Sao Mai và cán bộ Đại sứ quán Việt Nam tại Trung Quốc ra đón. ' +
      'Cán bộ Đại sứ quán rất vui.'
    expect(lit(text, '2024-04-07').at(-1)).toBe('Đại sứ quán → Đại sứ quán Việt Nam tại Trung Quốc')
  })
})

describe('bodies of other countries', () => {
  it('are read by a head and the country', () => {
    expect(lit('Cảnh sát Israel cho biết như vậy, Lục quân Mỹ thì không.', DAY)).toEqual([
      'Cảnh sát Israel → Cảnh sát Israel',
      'Lục quân Mỹ → Lục quân Mỹ',
    ])
  })

  it('are told in brackets behind their letters', () => {
    expect(lit('Anh phục vụ trong QXF (Lực lượng Phòng vệ Israel). QXF im lặng.', DAY)).toEqual([
      'QXF → Lực lượng Phòng vệ Israel',
      'Lực lượng Phòng vệ Israel → Lực lượng Phòng vệ Israel',
      'QXF → Lực lượng Phòng vệ Israel',
    ])
  })
})

describe('another state’s post beside one of ours', () => {
  it('begins something new', () => {
    const text =
      'Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Quốc phòng Lào Chansamone Chanyalath. ' +
      'Nhất trí với Thủ tướng Phạm Minh Chính, Bộ trưởng Bộ Quốc phòng Lào cho biết sẽ phối hợp.'
    expect(lit(text, '2024-07-25').at(-1)).toBe('Bộ trưởng Bộ Quốc phòng Lào → Chansamone Chanyalath')
  })
})

describe('what somebody is who gets an office', () => {
  it('is told behind the name', () => {
    const text =
      'Tờ trình về chức danh Bí thư Tỉnh ủy Sơn La đối với đồng chí Lò Văn Pảo, Phó Bí thư Thường trực Tỉnh ủy.'
    expect(lit(text, DAY)).toEqual(['Lò Văn Pảo → Lò Văn Pảo'])
  })

  it('and who gives it is lit', () => {
    const text = 'Tháng 11/2020, đồng chí Lò Văn Pảo được Thủ tướng bổ nhiệm giữ chức Thứ trưởng Bộ Y tế.'
    expect(lit(text, DAY)).toEqual(['Lò Văn Pảo → Lò Văn Pảo', 'Thủ tướng → Nguyễn Xuân Phúc'])
  })
})

describe('a room of the police', () => {
  it('has a comma in its field, and the police in brackets behind', () => {
    const text =
      'Theo Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao (Công an tỉnh Sơn La).'
    expect(lit(text, DAY)[0]).toMatch(/^Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao →/)
  })
})

describe('a paper in small letters', () => {
  it('is one by its number behind *theo*', () => {
    expect(lit('Theo kết luận 126 vừa ban hành, việc này đã rõ.', '2025-03-09')).toEqual([
      'kết luận 126 → 126-KL/TW',
    ])
    expect(lit('Theo kết luận 12 người có lỗi.', '2025-03-09')).toEqual([])
  })
})

describe('the leader of a state by his style', () => {
  it('is parted from it', () => {
    expect(lit('Bà gặp lãnh đạo tối cao Iran Ayatollah Reza Moradi.', DAY)).toEqual([
      'Reza Moradi → Reza Moradi',
    ])
  })
})
