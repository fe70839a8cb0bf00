import { describe, expect, it } from 'vitest'
import { annotate, lit } from '../core'

const officials = (text: string, day: string) =>
  annotate(text, day)
    .filter(({ type, quiet }) => type === 'official' && !quiet)
    .map(({ quote, label, status }) => `${quote} → ${status === 'ambiguous' ? '?' : label}`)

describe('offices told around a name', () => {
  it.each([
    ['Ông Lê Văn Tám trở thành Chủ tịch Hội Nông dân tỉnh Nghệ An.', ['Lê Văn Tám → Lê Văn Tám']],
    ['Bà Vi Thị Năm từng giữ các chức vụ Giám đốc Sở Y tế tỉnh Sơn La.', ['Vi Thị Năm → Vi Thị Năm']],
    ['Ông Đỗ Văn Ba bị cách chức Chủ tịch UBND huyện Nghi Lộc.', ['Đỗ Văn Ba → Đỗ Văn Ba']],
    ['Ông Cao Văn Hai (hiện là Phó Chủ tịch HĐND tỉnh Nghệ An) vắng mặt.', ['Cao Văn Hai → Cao Văn Hai']],
    ['Ông Ngô Văn Bảy - Phó ban Tuyên giáo Tỉnh ủy - được điều động.', ['Ngô Văn Bảy → Ngô Văn Bảy']],
    ['Ông Vũ Văn Mười, Trưởng ban Dân tộc, báo cáo.', ['Vũ Văn Mười → Vũ Văn Mười']],
    ['Tỉnh miễn nhiệm chức Chủ tịch UBND tỉnh của ông Bế Văn Tư.', ['Bế Văn Tư → Bế Văn Tư']],
    ['Đại tá Lý Văn Sáu, tân Giám đốc Công an tỉnh Nghệ An, phát biểu.', ['Lý Văn Sáu → Lý Văn Sáu']],
    ['Theo Bí thư Tỉnh ủy, Lò Văn Chín, dự án đã xong.', ['Lò Văn Chín → Lò Văn Chín']],
    ['Ông Kha Văn Một, Phó Bí thư huyện ủy, Chủ tịch UBND huyện, tiếp dân.', ['Kha Văn Một → Kha Văn Một']],
    [
      'Bị cáo Mạc Văn Tý, cựu Trưởng phòng Quản lý công sản - giá cả Sở Tài chính tỉnh Sơn La, khai.',
      ['Mạc Văn Tý → Mạc Văn Tý'],
    ],
    ['Ông Phon Sa In Vông, huyện trưởng huyện Mường Lạ, gửi thư.', ['Phon Sa In Vông → Phon Sa In Vông']],
    ['Ông Hà Việt Hùng (42 tuổi), Phó Chủ tịch UBND xã, bị bắt.', ['Hà Việt Hùng → Hà Việt Hùng']],
    ['Bà Vi Thị Mai (giữa), Giám đốc Sở Y tế tỉnh Sơn La, trao quà.', ['Vi Thị Mai → Vi Thị Mai']],
    ['Ông Trần Văn Sáu khi đó đang là phó chủ tịch UBND tỉnh Sơn La.', ['Trần Văn Sáu → Trần Văn Sáu']],
    [
      'Bà Lê Thị Bốn tiếp tục tái cử và được bầu giữ chức Chủ tịch Hội Nông dân tỉnh Sơn La.',
      ['Lê Thị Bốn → Lê Thị Bốn'],
    ],
    ['Bà Lê Thị Tư tái đắc cử Chủ tịch Hội Nông dân tỉnh Sơn La.', ['Lê Thị Tư → Lê Thị Tư']],
    ['Ông Đoàn Văn Hai, Tỉnh ủy viên, Phó Bí thư Thành ủy, dự họp.', ['Đoàn Văn Hai → Đoàn Văn Hai']],
    [
      'Ông Dương Văn Ba, trưởng Phòng tài nguyên - môi trường huyện Mai Sơn, bị kỷ luật.',
      ['Dương Văn Ba → Dương Văn Ba'],
    ],
    [
      'Các bà: Tăng Thị Chi, Nguyễn Thị Quy và Lò Thị Lan được bầu làm Phó Chủ tịch Hội Phụ nữ tỉnh Sơn La.',
      ['Tăng Thị Chi → Tăng Thị Chi', 'Nguyễn Thị Quy → Nguyễn Thị Quy', 'Lò Thị Lan → Lò Thị Lan'],
    ],
    [
      'Các nguyên lãnh đạo Đảng: Nông Đức Mạnh, Trương Tấn Sang đến dự.',
      ['Nông Đức Mạnh → Nông Đức Mạnh', 'Trương Tấn Sang → Trương Tấn Sang'],
    ],
    [
      'HĐND bầu ông Trần Công Mận giữ chức Chủ tịch UBND tỉnh Sơn La, thay ông Lò Văn Hoài nghỉ hưu.',
      ['Trần Công Mận → Trần Công Mận', 'Lò Văn Hoài → Lò Văn Hoài'],
    ],
    [
      'Tỉnh miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh Sơn La nhiệm kỳ 2011 - 2016 với ông Vũ Hồng Kha và ông Cầm Ngọc Tú.',
      ['Vũ Hồng Kha → Vũ Hồng Kha', 'Cầm Ngọc Tú → Cầm Ngọc Tú'],
    ],
    [
      'Hai Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Sơn La khóa IX gồm các đồng chí: Hờ A Lử, Ngô Sách Thu.',
      ['Hờ A Lử → Hờ A Lử', 'Ngô Sách Thu → Ngô Sách Thu'],
    ],
    ['Ông Tống Quang Thìn, TVTU, Phó Chủ tịch UBND tỉnh, dự họp.', ['Tống Quang Thìn → Tống Quang Thìn']],
    ['Ông Hồ Văn Sơn, Chủ tịch xã Tiên Hải, xin lỗi dân.', ['Hồ Văn Sơn → Hồ Văn Sơn']],
  ])('%s', (text, found) => expect(officials(text, '2018-06-12')).toEqual(found))

  it('a post before a comma need not be one that the article gave before', () => {
    const text =
      'Ông Trần Văn Dậu, Phó Chủ tịch UBND tỉnh Sơn La, bị kiểm điểm.\nVới cương vị Bí thư Đảng ủy, Giám đốc Sở Xây dựng, ông Dậu đã buông lỏng.'
    expect(officials(text, '2018-06-12').at(-1)).toBe('Dậu → Trần Văn Dậu')
  })

  it('a deputy without a body belongs to the body of the chair named before', () => {
    const text =
      'Ông Lê Văn Tám làm Chủ tịch Hội Nông dân tỉnh Nghệ An. Phó Chủ tịch Đỗ Văn Sáu đọc tờ trình.'
    expect(officials(text, '2018-06-12')).toContain('Đỗ Văn Sáu → Đỗ Văn Sáu')
  })
})

describe('titles alone', () => {
  it('a former one is whom the article names with it', () => {
    const text =
      'Nguyên Chủ tịch huyện Nghi Lộc bị cảnh cáo\nÔng Lê Văn Tài, nguyên Chủ tịch UBND huyện Nghi Lộc, bị cảnh cáo.'
    expect(officials(text, '2018-06-12')[0]).toBe('Chủ tịch huyện Nghi Lộc → Lê Văn Tài')
    expect(officials('Nguyên Chủ tịch nước dự lễ.', '2018-06-12')).toEqual([])
  })

  it('a shorter one later is the holder of the longer one before', () => {
    const text = 'Chánh án TAND Tối cao kháng nghị bản án. Chánh án đề nghị xét xử lại.'
    expect(officials(text, '2018-06-12')).toEqual([
      'Chánh án TAND Tối cao → Nguyễn Hòa Bình',
      'Chánh án → Nguyễn Hòa Bình',
    ])
  })

  it('are read as of the month that the sentence tells', () => {
    expect(officials('Đến tháng 8-2016, Chánh án TAND Tối cao kháng nghị.', '2018-06-12')).toEqual([
      'Chánh án TAND Tối cao → Nguyễn Hòa Bình',
    ])
  })

  it.each([
    'Nghệ An có Phó Chủ tịch UBND tỉnh mới.',
    'Bộ giao Giám đốc các Sở Tư pháp, Cục trưởng các Cục báo cáo.',
    'Tỉnh họp với Chủ tịch một số xã và Giám đốc một số Sở.',
    'Hội nghị bầu chức danh Chủ tịch UBND tỉnh Nghệ An.',
    'Danh sách Đoàn Chủ tịch được thông qua.',
  ])('as such or of many stay dark: %s', (text) => expect(officials(text, '2018-06-12')).toEqual([]))
})

describe('bodies that lead bodies', () => {
  it.each([
    [
      'Ban Thường vụ Đảng uỷ Quân chủng Hải quân nhận lỗi.',
      ['Ban Thường vụ Đảng uỷ Quân chủng Hải quân → Ban Thường vụ Đảng ủy Quân chủng Hải quân'],
    ],
    [
      'Hội nghị Ban chấp hành Liên đoàn Lao động (LĐLĐ) tỉnh Nghệ An bế mạc.',
      [
        'Ban chấp hành Liên đoàn Lao động (LĐLĐ) tỉnh Nghệ An → Ban Chấp hành Liên đoàn Lao động tỉnh Nghệ An',
      ],
    ],
    [
      'Lịch của thường trực UBND tỉnh Nghệ An đã đổi.',
      ['thường trực UBND tỉnh Nghệ An → Thường trực Ủy ban nhân dân tỉnh Nghệ An'],
    ],
    [
      'Ban cán sự đảng Bộ GTVT kiểm điểm.',
      ['Ban cán sự đảng Bộ GTVT → Ban Cán sự Đảng Bộ Giao thông vận tải'],
    ],
    [
      'Văn phòng Ban Chỉ huy Phòng chống thiên tai tỉnh Bắc Kạn báo cáo.',
      [
        'Văn phòng Ban Chỉ huy Phòng chống thiên tai tỉnh Bắc Kạn → Văn phòng Ban Chỉ huy Phòng chống thiên tai tỉnh Bắc Kạn',
      ],
    ],
  ])('%s', (text, found) => expect(lit(text)).toEqual(found))

  it.each([
    [
      'Ủy ban Kiểm tra (UBKT) Trung ương họp kỳ 37.',
      ['Ủy ban Kiểm tra (UBKT) Trung ương → Ủy ban Kiểm tra Trung ương'],
    ],
    ['UBND H.Mai Sơn đã nhận đơn.', ['UBND H.Mai Sơn → Ủy ban nhân dân huyện Mai Sơn']],
    [
      'Đại hội bầu Ban Chấp hành Trung ương Hội Liên hiệp Phụ nữ Việt Nam.',
      [
        'Ban Chấp hành Trung ương Hội Liên hiệp Phụ nữ Việt Nam → Ban Chấp hành Trung ương Hội Liên hiệp Phụ nữ Việt Nam',
      ],
    ],
    ['Đảng ủy xã Tiên Hải kiểm điểm.', ['Đảng ủy xã Tiên Hải → Đảng ủy xã Tiên Hải']],
  ])('%s', (text, found) => expect(lit(text)).toEqual(found))

  it('a ministry is called by the first of its fields', () => {
    expect(lit('Bộ Văn hóa yêu cầu kiểm tra di tích.', '2018-06-28')).toEqual([
      'Bộ Văn hóa → Bộ Văn hóa, Thể thao và Du lịch',
    ])
  })
})
