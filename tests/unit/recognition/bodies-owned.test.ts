import { describe, expect, it } from 'vitest'
import { lit } from '../core'

const DAY = '2019-05-10'

describe('rooms of the police', () => {
  it.each([
    [
      'Phòng Cảnh sát hình sự (PC02) Công an tỉnh Sơn La bắt hai người.',
      'Phòng Cảnh sát hình sự (PC02) Công an tỉnh Sơn La → Phòng Cảnh sát hình sự Công an tỉnh Sơn La',
    ],
    [
      'Phòng CSGT đường bộ - đường sắt Công an tỉnh Sơn La chỉ ra nguyên nhân.',
      'Phòng CSGT đường bộ - đường sắt Công an tỉnh Sơn La → Phòng Cảnh sát giao thông đường bộ - đường sắt Công an tỉnh Sơn La',
    ],
    [
      'Ông khen phòng cảnh sát hình sự Công an tỉnh Sơn La.',
      'phòng cảnh sát hình sự Công an tỉnh Sơn La → Phòng Cảnh sát hình sự Công an tỉnh Sơn La',
    ],
  ])('%s', (text, mention) => expect(lit(text, DAY)).toEqual([mention]))

  it('in small letters are anybody’s where no police follow', () =>
    expect(lit('Ông khen phòng cảnh sát hình sự.', DAY)).toEqual([]))
})

describe('teams, inspectors and unions by whose they are', () => {
  it.each([
    ['Đội 2, Phòng Cảnh sát hình sự bắt hai người.', 'Đội 2 → Đội 2'],
    ['Sở Y tế họp, còn thanh tra Sở đi kiểm tra.', 'thanh tra Sở → Thanh tra Sở'],
    [
      'Theo phòng Nội vụ huyện Mai Sơn, việc đã xong.',
      'phòng Nội vụ huyện Mai Sơn → Phòng Nội vụ huyện Mai Sơn',
    ],
    [
      'Đoàn kiểm tra số 3 của Ban Bí thư đến tỉnh.',
      'Đoàn kiểm tra số 3 của Ban Bí thư → Đoàn kiểm tra số 3 của Ban Bí thư',
    ],
    [
      'Tổ công tác 970 của UBND tỉnh Gia Lai đi kiểm tra.',
      'Tổ công tác 970 của UBND tỉnh Gia Lai → Tổ công tác 970 của Ủy ban nhân dân tỉnh Gia Lai',
    ],
    ['Ban Chỉ đạo 35 của tỉnh họp.', 'Ban Chỉ đạo 35 → Ban Chỉ đạo 35'],
    [
      'Tiểu ban Bảo vệ chính trị nội bộ Trung ương triển khai Quyết định kiểm tra.',
      'Tiểu ban Bảo vệ chính trị nội bộ Trung ương → Tiểu ban Bảo vệ chính trị nội bộ Trung ương',
    ],
    ['Ban Chỉ đạo 35 họp.', 'Ban Chỉ đạo 35 → Ban Chỉ đạo 35'],
    ['Công đoàn Bộ Nội vụ trao quà.', 'Công đoàn Bộ Nội vụ → Công đoàn Bộ Nội vụ'],
    ['Đoàn Thanh niên Bộ Y tế trao quà.', 'Đoàn Thanh niên Bộ Y tế → Đoàn Thanh niên Bộ Y tế'],
    ['Cục Phát hành và kho quỹ họp.', 'Cục Phát hành và kho quỹ → Cục Phát hành và kho quỹ'],
  ])('%s', (text, mention) => expect(lit(text, DAY)).toContain(mention))

  it('are nobody’s by their number alone', () => expect(lit('Đội 2 thắng Đội 3.', DAY)).toEqual([]))
})

describe('a ministry and a province', () => {
  it('are two, though the province’s first word is a country', () =>
    expect(lit('Bộ Y tế và tỉnh Lào Cai tổ chức hội nghị.', DAY)).toEqual(['Bộ Y tế → Bộ Y tế']))
})

describe('what investigates', () => {
  it('is a body apart from the police behind a dash', () =>
    expect(lit('Ông đến cơ quan Cảnh sát điều tra - Công an huyện Mai Sơn.', DAY)).toEqual([
      'cơ quan Cảnh sát điều tra → Cơ quan Cảnh sát điều tra Công an huyện Mai Sơn',
      'Công an huyện Mai Sơn → Công an huyện Mai Sơn',
    ]))

  it('is the one named before where it is said without its police', () =>
    expect(
      lit(
        'Cơ quan Cảnh sát điều tra Công an tỉnh Sơn La khởi tố. Cơ quan Cảnh sát điều tra xác định lỗi.',
        DAY,
      ).at(-1),
    ).toBe('Cơ quan Cảnh sát điều tra → Cơ quan Cảnh sát điều tra Công an tỉnh Sơn La'))
})

describe('where a name ends', () => {
  it.each([
    ['UBND tỉnh Sơn La giao Ban Quản lý khu kinh tế của tỉnh.', 'Ban Quản lý khu kinh tế → '],
    ['Ông ở Cục An ninh hàng không quốc gia.', 'Cục An ninh hàng không quốc gia → '],
  ])('%s', (text, beginning) => expect(lit(text, DAY).at(-1)).toContain(beginning))

  it('is not in a by-line of two words', () =>
    expect(lit('Công an tỉnh Sơn La bắt hai người.\nTrường Hà\nHai người ấy còn trẻ.', DAY)).toHaveLength(1))
})

describe('customs offices', () => {
  it.each([
    ['Chi cục Hải quan cảng Hiệp Phước đổi tên.', 'Chi cục Hải quan cảng Hiệp Phước'],
    [
      'Ông đến Hải quan cửa khẩu sân bay quốc tế Tân Sơn Nhất.',
      'Hải quan cửa khẩu sân bay quốc tế Tân Sơn Nhất',
    ],
    ['Ông đến Hải quan Khu chế xuất Tân Thuận.', 'Hải quan Khu chế xuất Tân Thuận'],
  ])('%s', (text, name) => expect(lit(text, '2025-04-01')).toEqual([`${name} → ${name}`]))
})

describe('units of the army in small letters', () => {
  it('are told by their number', () =>
    expect(lit('Liệt sĩ của sư đoàn 337 nằm lại đó.', DAY)).toEqual(['sư đoàn 337 → Sư đoàn 337']))
  it('are nobody’s without one', () => expect(lit('Liệt sĩ của sư đoàn nằm lại đó.', DAY)).toEqual([]))
})

describe('ministries of which others of their kind are said too', () => {
  it('are each a body', () =>
    expect(lit('Dự họp có lãnh đạo các bộ, cơ quan: Quốc phòng, Y tế; khách mời.', DAY)).toEqual([
      'Quốc phòng → Bộ Quốc phòng',
      'Y tế → Bộ Y tế',
    ]))
})

describe('what a committee is for', () => {
  it.each([
    [
      'Ông lập Ban Chỉ đạo xây dựng đề án phát triển kinh tế vườn.',
      'Ban Chỉ đạo xây dựng đề án phát triển kinh tế vườn',
    ],
    ['Ông đến Ban Chỉ đạo xây dựng đề án phát biểu.', 'Ban Chỉ đạo xây dựng đề án'],
  ])('%s', (text, name) => expect(lit(text, DAY)).toEqual([`${name} → ${name}`]))
})

describe('what is no body', () => {
  it.each([
    'Họ lên tàu Cảnh sát biển 8002 ra khơi.',
    'Họ ở xã Trường Hòa đã lâu.',
    'LƯU Ý CÁC NHIỆM VỤ NĂM 2023 CỦA CẢ NƯỚC',
    'Nhiều NGO hoạt động ở đó.',
  ])('%s', (text) => expect(lit(text, DAY)).toEqual([]))

  it('lies behind a level’s letters at the end of a sentence', () =>
    expect(lit('Ông làm ở Cục Thuế TP. Ngoài ra không có gì.', DAY)).toEqual([
      expect.stringMatching(/^Cục Thuế TP → /),
    ]))
})
