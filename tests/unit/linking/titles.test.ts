import { describe, expect, it } from 'vitest'
import { annotate } from '../core'

const officials = (text: string, day: string, language = 'vi') =>
  annotate(text, day, language)
    .filter(({ type, quiet }) => type === 'official' && !quiet)
    .map(({ quote, label, status }) => `${quote} → ${status === 'ambiguous' ? '?' : label}`)

describe('titles side by side', () => {
  it('are one person’s where one held both', () => {
    expect(officials('Phó Thủ tướng, Bộ trưởng Ngoại giao phát biểu khai mạc.', '2020-07-20')).toEqual([
      'Phó Thủ tướng → Phạm Bình Minh',
    ])
  })

  it('are several people’s where none held two of them', () => {
    expect(officials('Chủ tịch nước, Thủ tướng, Chủ tịch Quốc hội gửi điện mừng.', '2019-05-02')).toEqual([
      'Chủ tịch nước → Nguyễn Phú Trọng',
      'Thủ tướng → Nguyễn Xuân Phúc',
      'Chủ tịch Quốc hội → Nguyễn Thị Kim Ngân',
    ])
  })

  it('are another country’s where it is said at their end', () => {
    expect(officials('Đoàn gặp Tổng Bí thư, Chủ tịch nước Trung Quốc.', '2025-03-10')).toEqual([
      'Tổng Bí thư → Tập Cận Bình',
    ])
  })
})

describe('a title that two of an article bear', () => {
  it.each([
    [
      'Secretary of State Antony Blinken met Foreign Minister Pham Binh Minh. The Secretary gave thanks.',
      'Secretary → Antony Blinken',
    ],
    [
      'Bộ trưởng Ngoại giao Phạm Bình Minh tiếp Ngoại trưởng Mỹ Antony Blinken. Bộ trưởng cảm ơn.',
      'Bộ trưởng → Phạm Bình Minh',
    ],
  ])('is of whom it is written with the same words: %s', (text, title) =>
    expect(officials(text, '2021-02-10', /^[A-Z]\w+ of/.test(text) ? 'en' : 'vi').at(-1)).toBe(title),
  )
})

describe('a post that several hold', () => {
  it('is not surely the only one of whom the files know', () => {
    expect(officials('Phó Chánh Văn phòng Trung ương Đảng cho biết hôm nay.', '2013-05-15')).toEqual([
      'Phó Chánh Văn phòng Trung ương Đảng → ?',
    ])
  })

  it('is the standing deputy’s where that is said', () => {
    const text = 'Phó Chủ nhiệm Thường trực Ủy ban Kiểm tra Trung ương cho biết hôm nay.'
    expect(officials(text, '2020-07-21')).toEqual([
      'Phó Chủ nhiệm Thường trực Ủy ban Kiểm tra Trung ương → Bùi Thị Minh Hoài',
    ])
  })
})

describe('posts of other countries that are not listed', () => {
  it.each([
    ['Bộ trưởng Ngoại giao Hungary thăm Hà Nội.', []],
    ['Bộ trưởng Công an Lào dự lễ.', []],
    ['Bộ trưởng Quốc phòng Ba Lan và Bộ trưởng Tài chính Ukraine phát biểu.', []],
    ['Thủ tướng Nguyễn Xuân Phúc hội đàm với Thủ tướng Israel.', ['Nguyễn Xuân Phúc → Nguyễn Xuân Phúc']],
    [
      'Thủ tướng Nguyễn Xuân Phúc phát biểu. Thủ tướng Việt Nam cảm ơn.',
      ['Nguyễn Xuân Phúc → Nguyễn Xuân Phúc', 'Thủ tướng Việt Nam → Nguyễn Xuân Phúc'],
    ],
    [
      'Tổng thống Donald Trump phát biểu. Tổng thống Mỹ cảm ơn.',
      ['Donald Trump → Donald Trump', 'Tổng thống Mỹ → Donald Trump'],
    ],
  ])('%s', (text, mentions) => expect(officials(text, '2019-06-10')).toEqual(mentions))
})

describe('short titles with a place', () => {
  it.each([
    ['Chủ tịch TP.HCM yêu cầu xử lý nghiêm.', 'Chủ tịch TP.HCM → Nguyễn Thành Phong'],
    ['Bí thư Hà Nội yêu cầu làm rõ.', 'Bí thư Hà Nội → Hoàng Trung Hải'],
    ['Bí thư Thành ủy TPHCM nhấn mạnh.', 'Bí thư Thành ủy TPHCM → Nguyễn Thiện Nhân'],
  ])('%s', (text, mention) => expect(officials(text, '2019-06-10')).toEqual([mention]))

  it('are no club’s', () => {
    expect(officials('Chủ tịch Hà Nội FC treo thưởng lớn.', '2019-06-10')).toEqual([])
  })
})

describe('posts at the Centre, with the Party behind them', () => {
  it.each([
    [
      'Trưởng Ban Nội chính Trung ương Đảng yêu cầu làm rõ.',
      'Trưởng Ban Nội chính Trung ương Đảng → Phan Đình Trạc',
    ],
    ['Đoàn báo cáo Trưởng ban Kinh tế T.Ư Đảng.', 'Trưởng ban Kinh tế T.Ư Đảng → Nguyễn Văn Bình'],
    ['Trưởng Ban Nội chính TW Đảng Phan Đình Trạc chủ trì.', 'Phan Đình Trạc → Phan Đình Trạc'],
    ['Ủy viên Trung ương Đảng Lê Thị Nga chủ trì.', 'Lê Thị Nga → Lê Thị Nga'],
  ])('%s', (text, mention) => expect(officials(text, '2019-06-10')).toEqual([mention]))
})

describe('posts that are told beside a name', () => {
  it.each([
    ['2025-01-15', 'Quyền Tổng thống Hàn Quốc kêu gọi bình tĩnh.', 'Tổng thống Hàn Quốc → Choi Sang-mok'],
    ['2025-01-15', 'Tổng thống Hàn Quốc kêu gọi bình tĩnh.', 'Tổng thống Hàn Quốc → ?'],
    ['2024-04-02', 'Quyền Chủ tịch nước tiếp các đại sứ.', 'Chủ tịch nước → Võ Thị Ánh Xuân'],
  ])('“quyền” means whoever stands in, where somebody does (%s: %s)', (day, text, want) => {
    expect(officials(text, day)).toEqual([want])
  })

  it('an acting holder is meant by the title later on', () => {
    const text =
      'Ông Nguyễn Thanh Long được giao quyền Bộ trưởng Bộ Y tế. Quyền Bộ trưởng cho biết sẽ đi thực địa.'
    expect(officials(text, '2020-07-20')).toEqual([
      'Nguyễn Thanh Long → Nguyễn Thanh Long',
      'Bộ trưởng → Nguyễn Thanh Long',
    ])
  })

  it('“kiêm” adds a post', () => {
    const [minister] = annotate('Ông Phạm Bình Minh kiêm Bộ trưởng Bộ Ngoại giao dự họp.', '2020-07-20')
    expect(minister?.roles.map(({ title }) => title)).toEqual(['Bộ trưởng Bộ Ngoại giao'])
  })

  it('a defendant who held an office is lit', () => {
    expect(
      officials('Bị cáo Trương Minh Tuấn, cựu Bộ trưởng Bộ Thông tin và Truyền thông, khai.', '2019-12-17'),
    ).toEqual(['Trương Minh Tuấn → Trương Minh Tuấn'])
  })

  it('the owner of a body stands in the role', () => {
    const [mention] = annotate(
      'Thiếu tướng Đỗ Mạnh Đức, Cục trưởng Cục Cán bộ, Tổng cục Chính trị, dự.',
      '2019-06-10',
    )
    expect(mention?.roles.at(-1)?.title).toBe('Cục trưởng Cục Cán bộ, Tổng cục Chính trị')
  })
})

describe('foreign holders', () => {
  it.each([
    ['The Chinese Foreign Minister asked for talks.', 'Foreign Minister → Vương Nghị', '2019-06-10'],
    [
      'The Foreign Minister of China asked for talks.',
      'Foreign Minister of China → Vương Nghị',
      '2019-06-10',
    ],
    ['Canada’s Prime Minister will visit Hanoi.', 'Prime Minister → Justin Trudeau', '2019-06-10'],
  ])('%s', (text, mention, day) => expect(officials(text, day, 'en')).toEqual([mention]))

  it('are read as Vietnamese spells their sound', () => {
    expect(
      officials(
        'Chủ tịch Cay-xỏn Phôm-vi-hản và Tổng thống Nga Vla-đi-mia Pu-tin, Thủ tướng Ấn Độ Na-ren-đra Mô-đi.',
        '2019-06-10',
      ).map((one) => one.split(' → ')[0]),
    ).toEqual(['Cay-xỏn Phôm-vi-hản', 'Vla-đi-mia Pu-tin', 'Na-ren-đra Mô-đi'])
  })

  it('a town is no palace', () => {
    expect(annotate('Police in Nha Trang arrested two men.', '2019-06-10', 'en')).toEqual([])
  })
})

describe('standing deputies', () => {
  it('are told from the others', () => {
    const text = 'Phó Trưởng ban Thường trực Ban Dân vận Trung ương phát biểu.'
    const [mention] = annotate(text, '2014-05-07')
    expect(mention).toMatchObject({ status: 'linked', label: 'Nguyễn Thế Trung' })
  })

  it.each([
    ['Thứ trưởng Thường trực Bộ Ngoại giao tiếp đoàn khách.', '2018-03-12', 'Bùi Thanh Sơn'],
    ['Thứ trưởng Thường trực Bộ Ngoại giao tiếp đoàn khách.', '2023-03-12', 'Nguyễn Minh Vũ'],
    // Who was the standing deputy in 2012 is not known; that this one was a deputy is.
    ['Thứ trưởng Thường trực Bộ Ngoại giao Hồ Xuân Sơn tiếp đoàn khách.', '2012-03-12', 'Hồ Xuân Sơn'],
    ['Thứ trưởng Thường trực Bộ Y tế Đỗ Xuân Tuyên kiểm tra bệnh viện.', '2022-03-14', 'Đỗ Xuân Tuyên'],
  ])('%s on %s', (text, day, name) => {
    const [mention] = annotate(text, day).filter(({ type }) => type === 'official')
    expect(mention).toMatchObject({ status: 'linked', label: name })
  })

  it('are not guessed among the others', () => {
    expect(officials('Thứ trưởng Thường trực Bộ Ngoại giao tiếp đoàn khách.', '2008-03-12')).toEqual([
      'Thứ trưởng Thường trực Bộ Ngoại giao → ?',
    ])
  })
})

describe('what stands around a name', () => {
  it.each([
    [
      'GS.TS Nguyễn Xuân Thắng, Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh. PGS.TS Trần Đắc Phu, nguyên Cục trưởng Cục Y tế dự phòng.',
      ['Nguyễn Xuân Thắng → Nguyễn Xuân Thắng', 'Trần Đắc Phu → Trần Đắc Phu'],
    ],
    ['Chủ tịch Hồ Chí Minh đọc Tuyên ngôn Độc lập.', ['Hồ Chí Minh → Hồ Chí Minh']],
    ['Phu nhân Thủ tướng thăm trường.', []],
    ['Ông được tặng Huân chương Hồ Chí Minh.', []],
  ])('%s', (text, mentions) => expect(officials(text, '2023-03-15')).toEqual(mentions))
})

describe('English names and posts', () => {
  it.each([
    [
      'Prime Minister Pham Minh Chinh chaired a meeting. Chinh said the economy had recovered. Son told reporters.',
      ['Pham Minh Chinh → Phạm Minh Chính', 'Chinh → Phạm Minh Chính'],
    ],
    [
      'US Ambassador to Vietnam Marc Knapper met Vietnamese Ambassador to the US Nguyen Quoc Dung.',
      ['Marc Knapper → Marc Knapper', 'Nguyen Quoc Dung → Nguyễn Quốc Dũng'],
    ],
    [
      'Secretary of the Ho Chi Minh City Party Committee Nguyen Van Nen spoke.',
      ['Nguyen Van Nen → Nguyễn Văn Nên'],
    ],
  ])('%s', (text, mentions) => expect(officials(text, '2023-05-02', 'en')).toEqual(mentions))

  it('an ambassador says where, not whose', () => {
    expect(officials('Đại sứ Mỹ tại Việt Nam Marc Knapper trao quà.', '2023-05-02')).toEqual([
      'Marc Knapper → Marc Knapper',
    ])
  })
})

describe('styles and directors', () => {
  it.each([
    ['Samdech Techo Hun Sen thăm Hà Nội.', '2020-07-08', ['Hun Sen → Hun Sen']],
    ['Giám đốc Nguyễn Xuân Kiên của doanh nghiệp may này bị khởi tố.', '2020-07-08', []],
  ])('%s', (text, day, mentions) => expect(officials(text, day)).toEqual(mentions))
})

describe('leaders of the past', () => {
  it.each([
    ['Đại tướng Võ Nguyên Giáp chỉ huy chiến dịch.', ['Võ Nguyên Giáp → linked']],
    ['Đại tá Nguyễn Văn Linh trực chỉ huy.', ['Nguyễn Văn Linh → unknown']],
  ])('%s', (text, mentions) =>
    expect(
      annotate(text, '2019-05-07')
        .filter(({ type }) => type === 'official')
        .map(({ quote, status }) => `${quote} → ${status}`),
    ).toEqual(mentions),
  )
})
