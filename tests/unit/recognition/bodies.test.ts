import { describe, expect, it } from 'vitest'
import { lit } from '../core'

describe('bodies that no list has, to their true end', () => {
  it.each([
    [
      'Tổng Lãnh sự quán Việt Nam tại San Francisco mở thêm một quầy.',
      ['Tổng Lãnh sự quán Việt Nam tại San Francisco → Tổng Lãnh sự quán Việt Nam tại San Francisco'],
    ],
    [
      'Khách của Bộ Văn hóa và Du lịch Trung Quốc đã về.',
      ['Bộ Văn hóa và Du lịch Trung Quốc → Bộ Văn hóa và Du lịch Trung Quốc'],
    ],
    ['Bộ Cựu chiến binh Mỹ trả lời thư.', ['Bộ Cựu chiến binh Mỹ → Bộ Cựu chiến binh Mỹ']],
    [
      'Ban Thường vụ Đảng ủy Quốc hội họp phiên tháng Ba.',
      ['Ban Thường vụ Đảng ủy Quốc hội → Ban Thường vụ Đảng ủy Quốc hội'],
    ],
    [
      'Đoàn kiểm tra của Ban Bí thư đến nơi lúc trưa.',
      ['Đoàn kiểm tra của Ban Bí thư → Đoàn kiểm tra của Ban Bí thư'],
    ],
    [
      'Báo cáo của Ban Cải cách hiện đại hóa hải quan đã xong.',
      ['Ban Cải cách hiện đại hóa hải quan → Ban Cải cách hiện đại hóa hải quan'],
    ],
    [
      'Khu Quản lý giao thông đô thị số 2 cắt cỏ ven đường.',
      ['Khu Quản lý giao thông đô thị số 2 → Khu Quản lý giao thông đô thị số 2'],
    ],
    [
      'Ở tỉnh Lạng Sơn, Ban Chỉ huy phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh trực cả đêm.',
      [
        'Ban Chỉ huy phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh → Ban Chỉ huy phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh Lạng Sơn',
      ],
    ],
    [
      'Tin từ thành phố Đà Nẵng: Ban Thường vụ Thành ủy đã họp.',
      ['Ban Thường vụ Thành ủy → Ban Thường vụ Thành ủy Đà Nẵng'],
    ],
    [
      'Ở tỉnh Lai Châu, UBND tỉnh giao Sở Nông nghiệp - Phát triển nông thôn kiểm tra.',
      [
        'UBND tỉnh → Ủy ban nhân dân tỉnh Lai Châu',
        'Sở Nông nghiệp - Phát triển nông thôn → Sở Nông nghiệp và Phát triển nông thôn tỉnh Lai Châu',
      ],
    ],
    [
      'Vụ việc do Cơ quan CSĐT, Công an tỉnh Nghệ An thụ lý.',
      [
        'Cơ quan CSĐT → Cơ quan Cảnh sát điều tra Công an tỉnh Nghệ An',
        'Công an tỉnh Nghệ An → Công an tỉnh Nghệ An',
      ],
    ],
    [
      'Cơ quan An ninh điều tra - Công an tỉnh Nghệ An thụ lý vụ việc.',
      [
        'Cơ quan An ninh điều tra → Cơ quan An ninh điều tra Công an tỉnh Nghệ An',
        'Công an tỉnh Nghệ An → Công an tỉnh Nghệ An',
      ],
    ],
    [
      'Vụ việc do cơ quan CSĐT Công an tỉnh Nghệ An thụ lý.',
      ['cơ quan CSĐT Công an tỉnh Nghệ An → Cơ quan Cảnh sát điều tra Công an tỉnh Nghệ An'],
    ],
  ])('%s', (text, mentions) => expect(lit(text)).toEqual(mentions))

  it.each([
    'Hội An đón khách trở lại.',
    'Tàu ra Trường Sa gặp sóng.',
    'Gió mạnh ở Đài Bắc và dãy Trường Sơn.',
  ])('are no places: %s', (text) => expect(lit(text)).toEqual([]))
})

describe('titles whose body stands farther on', () => {
  it.each([
    [
      'Ông Lê Văn Đường - trưởng phòng quản lý vận tải đường bộ Sở Giao thông vận tải Cà Mau - trả lời.',
      'Lê Văn Đường → Lê Văn Đường',
    ],
    ['Mới gặp Chủ tịch UBND quận Ngũ Hành Sơn Lò Thị Mơ.', 'Lò Thị Mơ → Lò Thị Mơ'],
  ])('%s', (text, person) => expect(lit(text)).toContain(person))

  it('are all of them where *Thủ trưởng* follows', () =>
    expect(lit('Bộ trưởng, Thủ trưởng cơ quan ngang bộ chịu trách nhiệm.', '2020-07-08')).toEqual([]))
})

describe('statesmen of other countries by one word', () => {
  it('are told by title and day, and known again without it', () =>
    expect(lit('Nội các của Trump họp. Tổng thống Trump đến muộn.', '2018-03-20')).toEqual([
      'Trump → Donald Trump',
      'Trump → Donald Trump',
    ]))
})

describe('heads and fields in small letters', () => {
  it.each([
    ['Trụ sở Sở xây dựng TP HCM kín chỗ.', ['Sở xây dựng TP HCM → Sở Xây dựng Thành phố Hồ Chí Minh']],
    ['Đơn đã gửi Bộ công an.', ['Bộ công an → Bộ Công an']],
    [
      'Chờ giấy của Trung tâm đào tạo nguồn nhân lực thành phố Đà Nẵng.',
      [
        'Trung tâm đào tạo nguồn nhân lực thành phố Đà Nẵng → Trung tâm đào tạo nguồn nhân lực thành phố Đà Nẵng',
      ],
    ],
  ])('%s', (text, mentions) => expect(lit(text)).toEqual(mentions))

  it.each([
    'Sở xây dựng quy chế mới cho nhân viên.',
    'Cảnh sát giao thông lập chốt ở đầu cầu.',
    'Hội đồng kỷ luật ĐH Y bỏ phiếu kín.',
    'BTC giải chạy phát áo cho trẻ em.',
  ])('are words of doing or nobody’s: %s', (text) => expect(lit(text)).toEqual([]))
})

describe('what a body does is no part of its name', () => {
  it.each([
    ['Ủy ban Văn hóa và Xã hội', 'thẩm tra dự án luật sáng nay.'],
    ['Ủy ban Kiểm tra Trung ương', 'kỷ luật hai tổ chức đảng.'],
    ['Ban Tổ chức Trung ương', 'hội đàm với đoàn khách.'],
    ['Cục Hải quan', 'điều tra ba lô hàng.'],
    ['Ban Chấp hành Trung ương Đảng', 'bảo đảm chương trình.'],
    ['Vụ Tổ chức cán bộ', 'công bố danh sách.'],
    ['Phòng Cảnh sát hình sự', 'tiến hành khám xét.'],
    ['Cục Quản lý khoa học', 'thông báo lịch nghỉ.'],
    ['Vụ Châu Phi', 'rà soát hồ sơ.'],
  ])('%s | %s', (body, deed) => expect(lit(`${body} ${deed}`)[0]?.split(' → ')[0]).toBe(body))
})

describe('bodies side by side', () => {
  it.each([
    ['Tổng Liên đoàn Lao động Việt Nam', 'Công an Hà Nội'],
    ['Hội đồng Tiền lương quốc gia', 'Sở TN&MT tỉnh Đắk Lắk'],
    ['Ủy ban Pháp luật và Tư pháp của Quốc hội', 'Hội Cựu chiến binh tỉnh Thanh Hóa'],
    ['Ban Tổ chức Trung ương', 'Sở VH,TT&DL tỉnh Nghệ An'],
  ])('%s và %s', (one, other) =>
    expect(lit(`Hôm nay, ${one} và ${other} họp.`).map((mention) => mention.split(' → ')[0])).toEqual([
      one,
      other,
    ]),
  )
})

describe('people beside their posts', () => {
  it.each([
    ['Cùng đi có Giám đốc Sở Y tế Hà Nội, GS.TS Lò Như Huế.', 'Lò Như Huế → Lò Như Huế'],
    ['Cục trưởng Cục Thuế là TS Nông Kim Giang.', 'Nông Kim Giang → Nông Kim Giang'],
    ['Trưởng Công an phường Bến Thành Giàng Thị Lạng nói.', 'Giàng Thị Lạng → Giàng Thị Lạng'],
    ['Chủ tịch UBND xã Tân Thành Vũ Anh Tư nói.', 'Vũ Anh Tư → Vũ Anh Tư'],
    ['Dự có: Hồ Quang Liệt, Chủ tịch Hội Nông dân tỉnh Lào Cai.', 'Hồ Quang Liệt → Hồ Quang Liệt'],
    ['Thứ trưởng bộ Nội vụ Lò Văn Tú nói.', 'Lò Văn Tú → Lò Văn Tú'],
    ['Đại biểu Quốc hội đoàn Bến Tre Giàng Minh Định nói.', 'Giàng Minh Định → Giàng Minh Định'],
    [
      'Thủ tướng bổ nhiệm lại bà Lường Thị Sen giữ chức vụ Thứ trưởng Bộ Y tế.',
      'Lường Thị Sen → Lường Thị Sen',
    ],
    ['HĐND miễn nhiệm chức danh Chủ tịch UBND tỉnh Lai Châu với ông Vừ A Tính.', 'Vừ A Tính → Vừ A Tính'],
    ['Có mặt Trưởng phòng GD & ĐT Lò Văn Púa.', 'Lò Văn Púa → Lò Văn Púa'],
    ['Trưởng phòng Đấu thầu thành phố Đà Nẵng Lê Văn Mận xin nghỉ.', 'Lê Văn Mận → Lê Văn Mận'],
  ])('%s', (text, person) => expect(lit(text)).toContain(person))

  it.each([
    'Mưa lớn ở tỉnh Vĩnh Phúc, Tư lệnh mặt trận phim ảnh đến muộn.',
    'Ca sĩ Kim Dư (cựu thành viên nhóm Sóng) hát.',
  ])('are not places, nor members of anything: %s', (text) => expect(lit(text)).toEqual([]))
})
