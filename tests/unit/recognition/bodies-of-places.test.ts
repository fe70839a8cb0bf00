import { describe, expect, it } from 'vitest'
import { lit } from '../core'

const DAY = '2025-09-10'

/** The words of a sentence that are lit, each without what it is linked to. */
const words = (text: string) => lit(text, DAY).map((mention) => mention.split(' → ')[0])

describe('names of bodies below the province to their end', () => {
  it.each([
    'Tòa án nhân dân khu vực 4 - Lâm Đồng',
    'VKSND khu vực 7 - Gia Lai',
    'Thuế cơ sở 5 tỉnh Sơn La',
    'Bảo hiểm xã hội cơ sở Mộc Châu',
    'Phòng Thi hành án dân sự khu vực 6',
    'Ban Chỉ huy Phòng thủ khu vực 3 - Ea H’leo',
    'Công an huyện Cư M’gar',
    "UBND xã Ea M'Droh",
    'Chi nhánh Văn phòng Đăng ký đất đai huyện Mai Sơn',
    'Văn phòng HĐND-UBND huyện Mai Sơn',
    'Hội Liên hiệp Thanh niên Việt Nam tỉnh',
    'Hội Nạn nhân chất độc da cam/dioxin tỉnh',
    'Ban Quản lý rừng phòng hộ Nậm La',
    'BQLDA đầu tư xây dựng tỉnh Sơn La',
    'Đài Khí tượng Thủy văn tỉnh Sơn La',
    'Đồn BPCK quốc tế Nậm La',
    'Trạm Cảnh sát giao thông Nậm La',
    'Chi cục Hải quan cửa khẩu quốc tế Hà Tiên',
    'Trạm Chăn nuôi và Thú y huyện Mai Sơn',
    'Hạt Kiểm lâm H. Mai Sơn',
    'UBND P. Hòa Thành',
    'UBND TT. Hát Lót',
    'Chi cục Thuế khu vực Krông Búk - Buôn Hồ',
    'Chi cục Thú y vùng II',
    'Ban Quản lý rừng phòng hộ núi Nậm La',
    'Ban Quản lý dự án Tây Hải Phòng',
    'Trung tâm kỹ thuật nông nghiệp huyện',
    'Chi bộ Tài nguyên và Môi trường thị xã Sa Pa',
    'Ban Giám đốc Sở Y tế',
    'Sở Nông nghiệp và PTNT',
    'Sở Giáo dục và ĐT',
  ])('%s', (body) => expect(words(`Hôm qua, ${body} đã họp.`)).toEqual([body]))

  it('goes on to every place of a list', () =>
    expect(words('UBND các phường Tân An, Tân Thành đã họp.')).toEqual([
      'UBND các phường Tân An',
      'Tân Thành',
    ]))
})

describe('fields that one name lists', () => {
  it.each([
    'Phòng Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu, môi trường Công an tỉnh Sơn La',
    'Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao',
    'Chi cục Biển, Đảo và Kiểm ngư tỉnh Khánh Hòa',
    'Chi cục Dân số - Kế hoạch hóa gia đình tỉnh',
    'Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh Sơn La',
    'Ban Chỉ huy PCTT-TKCN huyện',
    'Ban Chỉ huy Phòng thủ dân sự - Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh',
    'Phòng CSĐT tội phạm về trật tự quản lý kinh tế và chức vụ Công an tỉnh Sơn La',
    'Ban Quản lý dự án đầu tư xây dựng và phát triển quỹ đất huyện',
    'Đội CSGT-TT',
  ])('%s', (body) => expect(words(`Hôm qua, ${body} đã họp.`)).toEqual([body]))

  it.each([
    [
      'Văn phòng Chính phủ, Vụ Pháp chế và Cục Thuế đã họp.',
      ['Văn phòng Chính phủ', 'Vụ Pháp chế', 'Cục Thuế'],
    ],
    ['Phòng Cảnh sát hình sự, kinh tế của nước đó khác hẳn.', ['Phòng Cảnh sát hình sự']],
  ])('are another body’s in %s', (text, bodies) => expect(words(text)).toEqual(bodies))
})

describe('the level of a place behind a name', () => {
  it.each([
    ['Trung tâm Bảo trợ xã hội tỉnh nuôi hai cháu.', 'Trung tâm Bảo trợ xã hội tỉnh'],
    ['Hội Luật gia huyện tập huấn cho hai xã.', 'Hội Luật gia huyện'],
    ['Trung tâm Trợ giúp pháp lý nhà nước tỉnh cử người.', 'Trung tâm Trợ giúp pháp lý nhà nước tỉnh'],
  ])('ends it in %s', (text, body) => expect(words(text)).toEqual([body]))

  it('is no part of it where it makes another word', () =>
    expect(words('Ban Đô thị thành phố thông minh của họ.')).not.toContain('Ban Đô thị thành phố'))
})

describe('rooms of the police by letters and number', () => {
  it.each(['Phòng PC03', 'Phòng PA05 Công an tỉnh Sơn La', 'Phòng PC02', 'Phòng PCCC&CNCH'])('%s', (room) =>
    expect(words(`Hôm qua, ${room} đã vào cuộc.`)).toEqual([room]),
  )
})

describe('whose a body is, told elsewhere', () => {
  it.each([
    [
      'Hội Phụ nữ và Đoàn Thanh niên Công an tỉnh Sơn La tặng quà.',
      'Hội Phụ nữ → Hội Phụ nữ Công an tỉnh Sơn La',
    ],
    ['Đảng ủy và Ban Thường vụ Đảng ủy Học viện Nậm La họp.', 'Đảng ủy → Đảng ủy Học viện Nậm La'],
  ])('behind it: %s', (text, mention) => expect(lit(text, DAY)).toContain(mention))

  it.each([
    [
      'Đảng ủy Học viện Nậm La họp. Sau đó Đảng ủy Học viện báo cáo.',
      'Đảng ủy Học viện → Đảng ủy Học viện Nậm La',
    ],
    [
      'Hội LHPN tỉnh Sơn La đến xã A Dơi, tỉnh Quảng Trị. Tại tỉnh Quảng Trị, Hội LHPN tỉnh tặng quà.',
      'Hội LHPN tỉnh → Hội Liên hiệp Phụ nữ tỉnh Sơn La',
    ],
    [
      'HĐND các tỉnh Bình Dương, Nghệ An đã họp. Tại Nghệ An, HĐND tỉnh bầu hai người.',
      'HĐND tỉnh → Hội đồng nhân dân tỉnh Nghệ An',
    ],
  ])('before it: %s', (text, mention) => expect(lit(text, DAY)).toContain(mention))
})

describe('what begins like a body and is none', () => {
  it.each([
    'Mọi chi bộ Tài nguyên và Môi trường ở đó đều họp.',
    'Ông là Bộ đội Cụ Hồ thời kỳ mới.',
    'Nhiều cán bộ thuế TP.HCM đã nghỉ.',
    'Việc này do một số Ủy viên Ban Bí thư phụ trách.',
  ])('%s', (text) =>
    expect(words(text)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(bộ|Bộ|thuế|Ủy viên)/)])),
  )
})
