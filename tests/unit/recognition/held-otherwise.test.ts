import { describe, expect, it } from 'vitest'
import { annotate, lit } from '../core'

describe('a post with a word of how it is held', () => {
  it.each([
    ['Tổng thống đương nhiệm Paul Mbele đã đến.', ['Paul Mbele → Paul Mbele']],
    ['Tổng thống đắc cử Hàn Quốc Kang Min Sik đã đến.', ['Kang Min Sik → Kang Min Sik']],
    ['Thủ tướng lâm thời Peru Diego Salas đã đến.', ['Diego Salas → Diego Salas']],
  ])('is its bearer’s: %s', (text, found) => expect(lit(text, '2024-05-10')).toEqual(found))

  it('is not the one’s who holds it still', () => {
    const text = 'Tổng thống Mỹ đắc cử đã bay về. Thủ tướng tạm quyền đã từ chức.'
    const linked = annotate(text, '2024-11-20').filter(({ status }) => status === 'linked')
    expect(linked).toEqual([])
  })

  it('is nobody’s while it is sought', () => {
    const text = 'Ứng cử viên đối lập tranh cử tổng thống Peru Diego Salas nói. Tổng thống im lặng.'
    expect(lit(text, '2024-05-10')).not.toContain('Tổng thống → Diego Salas')
  })
})

describe('a post with its session or term before a name', () => {
  it.each([
    ['Đại biểu Quốc hội khóa XV Lò Văn Na phát biểu.', ['Lò Văn Na → Lò Văn Na']],
    ['Theo đại biểu Quốc hội Khóa XV, bà Lò Thị Na, việc này khó.', ['Lò Thị Na → Lò Thị Na']],
    ['Chủ tịch Quốc hội khóa XIV Nguyễn Thị Kim Ngân dự.', ['Nguyễn Thị Kim Ngân → Nguyễn Thị Kim Ngân']],
    [
      'Nguyên Chủ tịch HĐND tỉnh Sơn La khóa XIII, nhiệm kỳ 2011-2016 Quàng Văn Inh dự.',
      ['Quàng Văn Inh → Quàng Văn Inh'],
    ],
    ['Các đại biểu Quốc hội Khóa XV đã có mặt.', []],
  ])('%s', (text, found) => expect(lit(text, '2024-05-10')).toEqual(found))
})

describe('bodies and papers beside others', () => {
  it.each([
    [
      'Bản ghi nhớ giữa Bộ Công Thương Việt Nam và Bộ Năng lượng Lào đã được ký.',
      ['Bộ Công Thương Việt Nam → Bộ Công Thương', 'Bộ Năng lượng Lào → Bộ Năng lượng Lào'],
    ],
    [
      'Khách của Bộ Tài nguyên khoáng sản và Năng lượng Mozambique đã về.',
      [
        'Bộ Tài nguyên khoáng sản và Năng lượng Mozambique → Bộ Tài nguyên khoáng sản và Năng lượng Mozambique',
      ],
    ],
    ['Công an tỉnh đã giao Phòng CSGT làm rõ.', ['Phòng CSGT → Phòng Cảnh sát giao thông']],
  ])('%s', (text, found) =>
    expect(lit(text, '2024-05-10').filter((one) => !one.startsWith('Công an tỉnh'))).toEqual(found),
  )

  it.each([
    'Nghị quyết Đại hội XI Đảng bộ tỉnh',
    'Nghị quyết Đại hội XIII Công đoàn Việt Nam',
    'Nghị quyết Đại hội lần thứ XI của Hội Nông dân Việt Nam',
  ])('a congress that is not the Party’s has its own resolution: %s', (text) => {
    const [first] = annotate(`Họ thực hiện ${text}.`, '2024-05-10')
    expect([first?.type, first?.status]).toEqual(['document', 'unknown'])
  })
})

describe('a title with a place, a day or others beside it', () => {
  it.each([
    [
      'Cựu Chi cục trưởng Chi cục Thuế huyện Mường La, tỉnh Sơn La Quàng Văn Inh nhận án.',
      ['Quàng Văn Inh → Quàng Văn Inh'],
    ],
    ['Chủ tịch UBND xã Nậm Pồ, huyện Mường Tè, tỉnh Lai Châu Lò Văn Na nói.', ['Lò Văn Na → Lò Văn Na']],
    [
      'Các đồng chí Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Hải Dương tiếp dân.',
      ['Bí thư Tỉnh ủy → Trần Đức Thắng', 'Chủ tịch UBND tỉnh Hải Dương → Lê Ngọc Châu'],
    ],
    ['Các đồng chí Phó Bí thư Tỉnh ủy, Phó Chủ tịch UBND tỉnh Hải Dương dự.', []],
    ['Theo vị Chủ tịch xã Quang Hưng, việc đã xong.', []],
    ['Thủ tướng bổ nhiệm bà Lò Thị Na làm Thứ trưởng từ tháng 7/2018.', ['Thủ tướng → Nguyễn Xuân Phúc']],
    [
      'Theo báo cáo của Chi cục An toàn vệ sinh thực phẩm về vụ việc, quán đã đóng.',
      ['Chi cục An toàn vệ sinh thực phẩm → Chi cục An toàn vệ sinh thực phẩm'],
    ],
  ])('%s', (text, found) =>
    expect(lit(text, '2024-11-28').filter((one) => !one.startsWith('Lò Thị Na'))).toEqual(found),
  )

  it('is the late one’s as likely, in what is said of somebody who held it', () => {
    const text = 'Cố Thủ tướng Phan Văn Khải được nhớ tới. Một người viết: “Thủ tướng đã giúp chúng tôi.”'
    const title = annotate(text, '2018-03-21').find(({ quote }) => quote === 'Thủ tướng')
    expect(title?.status).toBe('ambiguous')
  })
})

describe('lists of deputies, bodies and owners', () => {
  it('give each who is listed behind *gồm* the post, with notes in brackets', () => {
    const text =
      'Ủy ban Kiểm tra Trung ương có 3 Phó Chủ nhiệm khác, gồm: ông Lò Văn Na (Phó Chủ nhiệm thường trực), ông Quàng Văn Inh và bà Lò Thị Mẩy.'
    expect(lit(text, '2024-11-28').slice(1)).toEqual([
      'Lò Văn Na → Lò Văn Na',
      'Quàng Văn Inh → Quàng Văn Inh',
      'Lò Thị Mẩy → Lò Thị Mẩy',
    ])
  })

  it('make an official of who came from an unlisted body', () => {
    const text =
      'Bộ điều động ông Lò Văn Na - Giám đốc Nhà hát Kịch Hoa Ban giữ chức Cục trưởng Cục Điện ảnh.'
    expect(lit(text, '2024-11-28')).toContain('Lò Văn Na → Lò Văn Na')
  })

  it('share a place though one of them has a dot in its letters', () => {
    const text = 'Tỉnh Long An: HĐND - UBND - UB.MTTQ VN huyện Đức Hòa tặng hoa.'
    expect(lit(text, '2024-11-28').slice(0, 2)).toEqual([
      'HĐND → Hội đồng nhân dân huyện Đức Hòa',
      'UBND → Ủy ban nhân dân huyện Đức Hòa',
    ])
  })

  it('part a body from the one that owns it', () => {
    expect(lit('Lãnh đạo Cục Tổ chức cán bộ của Bộ Công an dự.', '2024-11-28')).toEqual([
      'Cục Tổ chức cán bộ → Cục Tổ chức cán bộ',
      'Bộ Công an → Bộ Công an',
    ])
  })

  it.each([
    ['Quyết định số 3208-QĐ/BVHTTDL', '3208/QĐ-BVHTTDL'],
    ['Thông tư 22-TT/BTC', '22/TT-BTC'],
    ['Quyết định 99-QĐ/BTCTW', '99-QĐ/BTCTW'],
  ])('read the mark of %s where its issuer has it', (text, code) => {
    expect(annotate(`Theo ${text} vừa ký.`, '2024-11-28')[0]?.label).toBe(code)
  })
})
