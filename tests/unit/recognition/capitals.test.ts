import { describe, expect, it } from 'vitest'
import { lit } from '../core'

describe('lines in capitals', () => {
  it.each([
    ['CHỦ TỊCH QUỐC HỘI LÀM VIỆC VỚI TỈNH NGHỆ AN', ['CHỦ TỊCH QUỐC HỘI → Nguyễn Thị Kim Ngân']],
    ['BỘ TƯ PHÁP LẤY Ý KIẾN NHÂN DÂN', ['BỘ TƯ PHÁP → Bộ Tư pháp']],
    ['BỘ Y TẾ YÊU CẦU KHẨN TRƯƠNG DẬP DỊCH', ['BỘ Y TẾ → Bộ Y tế']],
    ['TỔNG CỤC LÂM NGHIỆP LÀM VIỆC VỚI ĐỊA PHƯƠNG', ['TỔNG CỤC LÂM NGHIỆP → Tổng cục Lâm nghiệp']],
    ['PHÓ THỦ TƯỚNG PHẠM BÌNH MINH TIẾP ĐẠI SỨ', ['PHẠM BÌNH MINH → Phạm Bình Minh']],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', []],
    ['THƯ VIỆN PHÁP LUẬT', []],
    ['BAN HÀNH QUY CHẾ LÀM VIỆC', []],
    ['BÁO CÁO TỔNG KẾT CỦA BỘ Y TẾ', ['BỘ Y TẾ → Bộ Y tế']],
  ])('%s', (text, mentions) => expect(lit(text)).toEqual(mentions))
})

describe('abbreviations', () => {
  it.each([
    ['Theo Cục GSQL về hải quan, hàng đã về.', 'Cục GSQL về hải quan → Cục Giám sát quản lý về hải quan'],
    ['Tư lệnh BTL Quân khu 7 đến thăm. Đảng ủy, Bộ Tư lệnh Quân khu 7 họp.', 'Đảng ủy → Đảng ủy Quân khu 7'],
  ])('%s', (text, mention) => expect(lit(text)).toContain(mention))
})

describe('lists that say the tail once', () => {
  it('gives the last one’s place to all', () => {
    const text = 'Tỉnh Nghệ An gửi lời chào. Tỉnh ủy, HĐND, UBND tỉnh An Giang cảm ơn.'
    expect(lit(text)).toEqual([
      'Tỉnh ủy → Tỉnh ủy An Giang',
      'HĐND → Hội đồng nhân dân tỉnh An Giang',
      'UBND tỉnh An Giang → Ủy ban nhân dân tỉnh An Giang',
    ])
  })
})

describe('where names of bodies end', () => {
  it.each([
    ['Đổi tên Tổng cục Thuế thành Cục Thuế.', ['Tổng cục Thuế', 'Cục Thuế']],
    ['Phòng Cảnh sát hình sự vào cuộc.', ['Phòng Cảnh sát hình sự']],
    ['Ủy ban MTTQ tỉnh An Giang dự họp.', ['Ủy ban MTTQ tỉnh An Giang']],
    ['Đoàn thăm Vụ Pháp chế thuộc Bộ Y tế.', ['Vụ Pháp chế', 'Bộ Y tế']],
  ])('%s', (text, quotes) =>
    expect(lit(text, '2025-03-10').map((one) => one.split(' → ')[0])).toEqual(quotes),
  )
})

describe('commas between bodies', () => {
  it.each([
    [
      'Ban Tuyên giáo và Dân vận Trung ương, Đảng ủy Chính phủ dự họp.',
      ['Ban Tuyên giáo và Dân vận Trung ương', 'Đảng ủy Chính phủ'],
    ],
    ['Hội đồng Bảo an Liên hợp quốc, HĐBA LHQ.', ['Hội đồng Bảo an Liên hợp quốc', 'HĐBA LHQ']],
    ['Bộ Văn hóa, Thể thao và Du lịch trả lời.', ['Bộ Văn hóa, Thể thao và Du lịch']],
  ])('%s', (text, quotes) =>
    expect(lit(text, '2025-09-10').map((one) => one.split(' → ')[0])).toEqual(quotes),
  )
})

describe('bodies behind a day', () => {
  it.each([
    ['Ngày 04/12/2025, Sở Xây dựng tỉnh Tây Ninh trả lời.', ['Sở Xây dựng tỉnh Tây Ninh']],
    ['Tại Nghệ An, ngày 10/5/2025, UBND tỉnh ban hành văn bản.', ['UBND tỉnh']],
  ])('%s', (text, quotes) =>
    expect(lit(text, '2025-12-05').map((one) => one.split(' → ')[0])).toEqual(quotes),
  )
})
