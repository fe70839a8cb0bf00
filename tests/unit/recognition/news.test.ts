import { describe, expect, it } from 'vitest'
import { annotate } from '../core'

/** What is lit on a day: the words and whom or what they are said to be. */
const lit = (text: string, day = '2019-05-10', language = 'vi') =>
  annotate(text, day, language)
    .filter(({ quiet }) => !quiet)
    .map(({ quote, label, status }) => `${quote} → ${status === 'ambiguous' ? '?' : label}`)

describe('people whose office stands around their names in other ways', () => {
  it.each([
    [
      'Tờ trình do giám đốc Sở Tài chính thời điểm đó là ông Lường Văn Khái ký.',
      ['Lường Văn Khái → Lường Văn Khái'],
    ],
    [
      'Tới dự có Bí thư Tỉnh ủy Sơn La - Lò Minh Quyết cùng nhiều đại biểu.',
      ['Lò Minh Quyết → Lò Minh Quyết'],
    ],
    [
      'Công an bắt Tòng Văn Lả - quyền trưởng phòng vật tư - kỹ thuật Cục Đường thủy nội địa Việt Nam.',
      ['Tòng Văn Lả → Tòng Văn Lả'],
    ],
    [
      'Khởi tố Quàng Văn Inh (51 tuổi) - cựu đội phó Đội quản lý thị trường số 7.',
      ['Quàng Văn Inh → Quàng Văn Inh'],
    ],
    ['Bà Cà Thị Nhớ, Phó Giám đốc sở GD&ĐT Sơn La, cho biết.', ['Cà Thị Nhớ → Cà Thị Nhớ']],
    ['Đồng chí Lường Văn Khái trao bằng khen cho các tập thể.', ['Lường Văn Khái → Lường Văn Khái']],
    ['Đồng chí Lường Văn Khái bị thương khi chữa cháy.', []],
    ['Viện trưởng Lê Minh Trí đề nghị toàn ngành rèn luyện.', ['Lê Minh Trí → Lê Minh Trí']],
    ['Giám đốc Nguyễn Đức Chung mở thêm hai cửa hàng.', []],
  ])('%s', (text, mentions) => expect(lit(text)).toEqual(mentions))

  it('are a chain with a Party board in it', () => {
    const text =
      'Lò Văn Pảo, Phó Bí thư Tỉnh ủy, Bí thư Ban cán sự đảng, Chủ tịch UBND tỉnh Sơn La, bị khiển trách.'
    expect(lit(text)).toEqual(['Lò Văn Pảo → Lò Văn Pảo'])
  })

  it('stand behind a province that is not named', () => {
    const text = 'Dự có Chủ tịch UBND tỉnh Lò Văn Pảo, Chủ tịch UBMTTQ Việt Nam tỉnh Võ Xuân Mùa cùng các sở.'
    expect(lit(text)).toEqual(['Lò Văn Pảo → Lò Văn Pảo', 'Võ Xuân Mùa → Võ Xuân Mùa'])
  })

  it('belong to the Front of a place', () => {
    expect(lit('Chủ tịch Mặt trận Trần Thanh Mẫn thăm bà con.')).toEqual(['Trần Thanh Mẫn → Trần Thanh Mẫn'])
    expect(lit('Bà Lò Thị Pâng, Chủ tịch Mặt trận xã Chiềng Ly, cho biết.')).toEqual([
      'Lò Thị Pâng → Lò Thị Pâng',
    ])
  })

  it('are chairs of a commune whose name is like a person’s', () => {
    expect(lit('Chủ tịch xã Minh Phú cho biết xã còn nghèo.')).toEqual([])
    expect(lit('Phó Chủ tịch xã Hoàng Long Tòng Văn Lả đã trình báo.')).toEqual(['Tòng Văn Lả → Tòng Văn Lả'])
  })

  it('are not a province’s where a district is said', () => {
    expect(lit('Ở tỉnh Sơn La, ông Bí thư huyện nói khác.')).toEqual([])
  })
})

describe('bodies as news shortens them', () => {
  it.each([
    [
      'Bộ Kế hoạch trình phương án chia lại Nam Trung Bộ, Đông Nam Bộ và Bắc Trung Bộ.',
      ['Bộ Kế hoạch → Bộ Kế hoạch và Đầu tư'],
    ],
    [
      'Đoàn gồm Bảo hiểm xã hội và Công an tỉnh Sơn La.',
      ['Bảo hiểm xã hội → Bảo hiểm xã hội tỉnh Sơn La', 'Công an tỉnh Sơn La → Công an tỉnh Sơn La'],
    ],
    ['Cầu còn dở dang - Ảnh: TRƯỜNG XUÂN.', []],
    ['Vùng Bắc Trung Bộ và duyên hải miền Trung có mưa.', []],
    ['Tờ trình gửi sở Nội vụ tỉnh Sơn La.', ['sở Nội vụ tỉnh Sơn La → Sở Nội vụ tỉnh Sơn La']],
    [
      'Thanh tra Sở Y tế tỉnh Sơn La đã kiểm tra.',
      ['Thanh tra Sở Y tế tỉnh Sơn La → Thanh tra Sở Y tế tỉnh Sơn La'],
    ],
    [
      'Tỉnh lập Ban chỉ đạo kỳ thi tốt nghiệp tỉnh Sơn La năm nay.',
      ['Ban chỉ đạo kỳ thi tốt nghiệp tỉnh Sơn La → Ban Chỉ đạo kỳ thi tốt nghiệp tỉnh Sơn La'],
    ],
    [
      'Đại diện HĐND và UBND tỉnh Sơn La dự.',
      ['HĐND → Hội đồng nhân dân tỉnh Sơn La', 'UBND tỉnh Sơn La → Ủy ban nhân dân tỉnh Sơn La'],
    ],
    [
      'Ngân hàng Nhà nước Khu vực 2 công bố.',
      ['Ngân hàng Nhà nước Khu vực 2 → Ngân hàng Nhà nước khu vực 2'],
    ],
    [
      'C50 và Cục C45 phối hợp triệt phá.',
      ['C50 → Cục Cảnh sát phòng, chống tội phạm sử dụng công nghệ cao', 'Cục C45 → Cục Cảnh sát hình sự'],
    ],
  ])('%s', (text, mentions) => expect(lit(text, '2018-05-10')).toEqual(mentions))

  it('are the longer one that was named before', () => {
    const text = 'Hồ sơ chuyển đến Cục Đường thủy nội địa Việt Nam. Lãnh đạo Cục Đường thủy nhận trách nhiệm.'
    expect(lit(text).at(-1)).toBe('Cục Đường thủy → Cục Đường thủy nội địa Việt Nam')
  })
})

describe('documents as news writes them', () => {
  it.each([
    ['Lương tính theo nghị định 68/2000 của Chính phủ.', 'nghị định 68/2000 → 68/2000/NĐ-CP'],
    [
      'Việt Nam tuân thủ Hiến chương Liên hợp quốc và luật pháp.',
      'Hiến chương Liên hợp quốc → Hiến chương Liên hợp quốc',
    ],
    ['Các nước phê chuẩn Hiến chương ASEAN.', 'Hiến chương ASEAN → Hiến chương ASEAN'],
    [
      'Hai bên ký Hiệp ước Hữu nghị và Hợp tác giữa Lào và Mông Cổ năm ấy.',
      'Hiệp ước Hữu nghị và Hợp tác giữa Lào và Mông Cổ → Hiệp ước Hữu nghị và Hợp tác giữa Lào và Mông Cổ',
    ],
  ])('%s', (text, mention) => expect(lit(text)[0]).toBe(mention))
})
