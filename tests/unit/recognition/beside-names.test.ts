import { describe, expect, it } from 'vitest'
import { annotate } from '../core'

/** What is lit on a day: the words and whom or what they are said to be. */
const lit = (text: string, day = '2019-05-10') =>
  annotate(text, day)
    .filter(({ quiet }) => !quiet)
    .map(({ quote, label, status }) => `${quote} → ${status === 'ambiguous' ? '?' : label}`)

describe('a title of one who leads the country', () => {
  it('is nobody else’s behind a name', () => {
    expect(lit('Trao quyết định cho đồng chí Lò Văn Pảo, Chủ tịch nước nêu rõ yêu cầu mới.')).toEqual([
      'Chủ tịch nước → Nguyễn Phú Trọng',
    ])
  })

  it('is nobody’s who bears a local one behind it', () => {
    expect(lit('Tiếp lời Thủ tướng, Bí thư Tỉnh ủy Sơn La Lò Văn Pảo báo cáo.')).toEqual([
      'Thủ tướng → Nguyễn Xuân Phúc',
      'Lò Văn Pảo → Lò Văn Pảo',
    ])
  })

  it('is its holder’s, and a foreigner’s', () => {
    expect(lit('Ông Nguyễn Xuân Phúc, Thủ tướng Chính phủ, phát biểu.')).toEqual([
      'Nguyễn Xuân Phúc → Nguyễn Xuân Phúc',
    ])
    expect(lit('Ông Zoltan Wirth, Thủ tướng nước này, phát biểu.')).toEqual(['Zoltan Wirth → Zoltan Wirth'])
  })
})

describe('titles beside a name', () => {
  it.each([
    ['Ông Lò Văn Pảo Phó Chủ tịch HĐND tỉnh Sơn La đạt 49 phiếu.', ['Lò Văn Pảo → Lò Văn Pảo']],
    ['Ông Lò Văn Pảo Giám đốc điều hành trả lời.', []],
    ['Năm 1948, kỹ sư Lò Văn Pảo được phong quân hàm Thiếu tướng.', ['Lò Văn Pảo → Lò Văn Pảo']],
    ['Lò Văn Pảo lúc này là Chủ nhiệm Ủy ban Dân tộc, đã ký.', ['Lò Văn Pảo → Lò Văn Pảo']],
    ['Lò Văn Pảo, 56 tuổi, nguyên Giám đốc Sở Y tế Sơn La, bị bắt.', ['Lò Văn Pảo → Lò Văn Pảo']],
    ['Lò Văn Pảo, 56 tuổi, trú tại xã Chiềng Ly, bị bắt.', []],
    [
      'Lò Văn Pảo, 45 tuổi, trú phường Chiềng An, TP Sơn La, là trưởng Phòng Kinh tế huyện Mai Sơn.',
      ['Lò Văn Pảo → Lò Văn Pảo'],
    ],
    [
      'Bị cáo Lò Văn Pảo (SN 1961, nguyên Phó chủ tịch UBND huyện Mai Sơn) lĩnh án.',
      ['Lò Văn Pảo → Lò Văn Pảo'],
    ],
    ['Bị cáo Lò Văn Pảo (SN 1961, trú huyện Mai Sơn) lĩnh án.', []],
    ['Lò Văn Pảo (nguyên trưởng công an xã) lĩnh án.', ['Lò Văn Pảo → Lò Văn Pảo']],
    ['Lò Văn Pảo, cựu Chánh Tòa Hình sự TAND tỉnh Sơn La, ra tòa.', ['Lò Văn Pảo → Lò Văn Pảo']],
    ['Đồng chí Lò Văn Pảo, UVTV Tỉnh ủy, dự.', ['Lò Văn Pảo → Lò Văn Pảo']],
    [
      'Dự có các đồng chí Phó Chủ tịch UBND tỉnh: Lò Văn Pảo, Cà Thị Nhớ.',
      ['Lò Văn Pảo → Lò Văn Pảo', 'Cà Thị Nhớ → Cà Thị Nhớ'],
    ],
    ['Kỳ này có 4 Bộ trưởng trả lời chất vấn.', []],
    ['Thượng tá Vũ Xuân Đại, Đoàn trưởng Đoàn 3, dẫn đầu.', ['Vũ Xuân Đại → Vũ Xuân Đại']],
    ['Ông Tưởng Cự Minh, nguyên Thị trưởng thành phố Nam Kinh, ra tòa.', ['Tưởng Cự Minh → Tưởng Cự Minh']],
    [
      'Ông Lò Văn Pảo được Hội đồng nhân dân tỉnh Sơn La bầu làm Phó Chủ tịch UBND tỉnh.',
      ['Lò Văn Pảo → Lò Văn Pảo', 'Hội đồng nhân dân tỉnh Sơn La → Hội đồng nhân dân tỉnh Sơn La'],
    ],
  ])('%s', (text, mentions) => expect(lit(text)).toEqual(mentions))

  it('that say no post stand before somebody named with one', () => {
    const text = 'Ông Lò Văn Pảo, Trưởng Ban Đô thị HĐND tỉnh Sơn La, chất vấn. Đại biểu Pảo hỏi thêm.'
    expect(lit(text).at(-1)).toBe('Pảo → Lò Văn Pảo')
  })
})

describe('names of bodies and resolutions', () => {
  it.each([
    [
      'Tập thể Đảng ủy Bộ Công an và lãnh đạo Bộ Công an thống nhất.',
      ['Đảng ủy Bộ Công an → Đảng ủy Bộ Công an', 'Bộ Công an → Bộ Công an'],
    ],
    [
      'Cục THADS tỉnh Sơn La điều động ba người.',
      ['Cục THADS tỉnh Sơn La → Cục Thi hành án dân sự tỉnh Sơn La'],
    ],
    [
      'PC08 Công an tỉnh Sơn La vào cuộc.',
      ['PC08 Công an tỉnh Sơn La → Phòng Cảnh sát giao thông Công an tỉnh Sơn La'],
    ],
    ['Tổng LĐLĐVN tặng quà.', ['Tổng LĐLĐVN → Tổng Liên đoàn Lao động Việt Nam']],
    ['Lữ đoàn Xe tăng 406 diễn tập.', ['Lữ đoàn Xe tăng 406 → Lữ đoàn Xe tăng 406']],
    [
      'Theo Ban chỉ huy PCTT&TKCN huyện Mai Sơn, mưa lớn gây ngập.',
      [
        'Ban chỉ huy PCTT&TKCN huyện Mai Sơn → Ban Chỉ huy Phòng chống thiên tai và Tìm kiếm cứu nạn huyện Mai Sơn',
      ],
    ],
    [
      'Báo cáo của Ban Chỉ đạo PQLB&GNTX, mưa lũ làm sập nhà.',
      ['Ban Chỉ đạo PQLB&GNTX → Ban Chỉ đạo PQLB&GNTX'],
    ],
    [
      'Phòng CSĐT tội phạm về ma túy đều nhận bằng khen.',
      ['Phòng CSĐT tội phạm về ma túy → Phòng Cảnh sát điều tra tội phạm về ma túy'],
    ],
    ['Bàn giao cho Đồn Biên phòng Triệu Vân.', ['Đồn Biên phòng Triệu Vân → Đồn Biên phòng Triệu Vân']],
    [
      'Đồn biên phòng cửa khẩu cảng An Thới kiểm tra tàu cá.',
      ['Đồn biên phòng cửa khẩu cảng An Thới → Đồn Biên phòng cửa khẩu cảng An Thới'],
    ],
    ['Từ Đại đoàn 308, ông về xuôi.', ['Đại đoàn 308 → Đại đoàn 308']],
    ['Ủy ban QWXĐ thấy rằng cần làm rõ.', ['Ủy ban QWXĐ → Ủy ban QWXĐ']],
    ['Thanh tra UBND tỉnh Sơn La về quản lý đất đai.', ['UBND tỉnh Sơn La → Ủy ban nhân dân tỉnh Sơn La']],
    [
      'Ông được Ban Bí thư Trung ương Đoàn phân công.',
      ['Ban Bí thư Trung ương Đoàn → Ban Bí thư Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
    ],
    [
      'Phổ biến Nghị quyết Đại hội Đảng toàn quốc lần thứ 3 cho chiến sĩ.',
      ['Nghị quyết Đại hội Đảng toàn quốc lần thứ 3 → Nghị quyết Đại hội Đảng toàn quốc lần thứ 3'],
    ],
  ])('%s', (text, mentions) => expect(lit(text)).toEqual(mentions))
})

describe('a decree by its number alone', () => {
  it('is the one whose matter the article speaks of', () => {
    expect(lit('Nồng độ cồn gần chạm khung quy định tại Nghị định 100.', '2024-01-13')).toEqual([
      'Nghị định 100 → 100/2019/NĐ-CP',
    ])
    expect(lit('Quy định tại Nghị định 100 còn hiệu lực.', '2024-01-13')).toEqual(['Nghị định 100 → ?'])
  })
})

describe('documents in other shapes', () => {
  it.each([
    ['Thủ tướng đã có Công văn (số 73/TTg-CN) chỉ đạo.', 'Công văn (số 73/TTg-CN) → 73/TTg-CN'],
    ['Ông nguyên là: Bí thư Tỉnh ủy Sơn La; Bộ trưởng Bộ Công Thương.', undefined],
    ['Đồng chí Đỗ Mười sinh ngày 2/2/1917.', 'Đỗ Mười → Đỗ Mười'],
  ])('%s', (text, mention) => expect(lit(text).at(-1)).toBe(mention))
})

describe('a law’s bill', () => {
  it('is called by the law that is passed next, where that comes soon', () => {
    expect(lit('Cho ý kiến về dự án Luật Giá và dự án Luật Phòng, chống rửa tiền.', '2011-12-13')).toEqual([
      'Luật Giá → Luật Giá',
      'Luật Phòng, chống rửa tiền → Luật Phòng, chống rửa tiền',
    ])
  })
})

describe('treaties', () => {
  it.each([
    [
      'Theo Công ước về bảo tồn loài voi, các nước cần làm.',
      ['Công ước về bảo tồn loài voi → Công ước về bảo tồn loài voi'],
    ],
    ['Theo Công ước Luật Biển và luật pháp quốc tế.', ['Công ước Luật Biển → Công ước Luật Biển']],
    ['Công ước quy định rõ điều này.', []],
  ])('%s', (text, mentions) => expect(lit(text)).toEqual(mentions))

  it('have members, who are nobody', () => {
    const text = 'Việt Nam là thành viên Công ước chống tra tấn.'
    expect(annotate(text, '2019-05-10').map(({ quote, type }) => [quote, type])).toEqual([
      ['Công ước chống tra tấn', 'document'],
    ])
  })
})

describe('a body of the province', () => {
  it('is of that in which the districts lie that alone are named', () => {
    const text = 'UBND tỉnh giao việc cho UBND huyện Mường La và huyện Sốp Cộp.'
    expect(lit(text)[0]).toBe('UBND tỉnh → Ủy ban nhân dân tỉnh Sơn La')
  })
})

describe('a name with words of a post around it', () => {
  it('is public though *một* stands behind it', () =>
    expect(
      lit('Bộ Chính trị giao việc này cho ông Tô Lâm, một ủy viên Bộ Chính trị.', '2024-07-19'),
    ).toContain('Tô Lâm → Tô Lâm'))

  it('begins behind *đảng*', () =>
    expect(lit('Tổng Bí thư đảng Nguyễn Phú Trọng đã đến.', '2024-07-01')).toEqual([
      'Nguyễn Phú Trọng → Nguyễn Phú Trọng',
    ]))
})
