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
