import { describe, expect, it } from 'vitest'
import { annotate } from '../core'

/** What is lit on a day: the words and whom or what they are said to be. */
const lit = (text: string, day = '2021-03-10') =>
  annotate(text, day)
    .filter(({ quiet }) => !quiet)
    .map(({ quote, label, status }) => `${quote} → ${status === 'ambiguous' ? '?' : label}`)

describe('levels of one tier side by side', () => {
  it.each([
    ['Chủ tịch UBND tỉnh, thành phố trực thuộc Trung ương chịu trách nhiệm. Tỉnh Sơn La họp.', []],
    ['UBND huyện, thị xã lập hồ sơ; Công an tỉnh, TP phối hợp. Tỉnh Sơn La họp.', []],
    ['Sở Y tế tỉnh, thành phố rà soát. Tỉnh Sơn La họp.', []],
    ['Chỉ huy trưởng, Chính ủy Bộ Chỉ huy quân sự tỉnh, thành phố dự thi ở tỉnh Sơn La.', []],
  ])('name nobody: %s', (text, mentions) => expect(lit(text)).toEqual(mentions))

  it('name a place where its name follows the last of them', () => {
    expect(lit('UBND tỉnh, thành phố Sơn La cùng dự. Tỉnh Sơn La họp.')).toEqual([
      'UBND tỉnh → Ủy ban nhân dân tỉnh Sơn La',
    ])
  })
})

describe('short words for levels', () => {
  it.each([
    ['Công an TX.Bình Long báo cáo.', ['Công an TX.Bình Long → Công an thị xã Bình Long']],
    [
      'UBND P.5 và Công an Q.9 phối hợp.',
      ['UBND P.5 → Ủy ban nhân dân phường 5', 'Công an Q.9 → Công an quận 9'],
    ],
  ])('%s', (text, mentions) => expect(lit(text)).toEqual(mentions))
})

describe('the city that bears a person’s name', () => {
  it('is read with its word in small letters', () => {
    expect(lit('Thành ủy, UBND, Ủy ban MTTQ thành phố Hồ Chí Minh dâng hương ở tỉnh Sơn La.')).toEqual([
      'Thành ủy → Thành ủy Thành phố Hồ Chí Minh',
      'UBND → Ủy ban nhân dân Thành phố Hồ Chí Minh',
      'Ủy ban MTTQ thành phố Hồ Chí Minh → Ủy ban Mặt trận Tổ quốc Việt Nam Thành phố Hồ Chí Minh',
    ])
  })
})

describe('offices told with their time', () => {
  it('are who is told behind them, several at once', () => {
    const text =
      'Kỷ luật xóa tư cách chức vụ chủ tịch UBND tỉnh Sơn La giai đoạn 2010 - 2013, phó chủ tịch UBND tỉnh Sơn La giai đoạn 2006 - 2010 đối với ông Lò Văn Pảo; Chủ tịch UBND huyện nhiệm kỳ 2011 – 2016 và nhiệm kỳ 2016 – 2021 đối với ông Quàng Văn Inh.'
    expect(lit(text)).toEqual(['Lò Văn Pảo → Lò Văn Pảo', 'Quàng Văn Inh → Quàng Văn Inh'])
  })
})

describe('who serves a leader', () => {
  it('is of office', () => {
    expect(lit('Ông Lò Văn Pảo, Thư ký đồng chí Phạm Minh Chính, cùng dự.', '2023-03-10')).toEqual([
      'Lò Văn Pảo → Lò Văn Pảo',
      'Phạm Minh Chính → Phạm Minh Chính',
    ])
  })
})

describe('a committee by the beginning of its name', () => {
  it('is the one named last, and so is who heads it', () => {
    const text = 'UBKT Trung ương họp kỳ 39. Chủ nhiệm UBKT Trần Cẩm Tú chủ trì. Chủ nhiệm UBKT kết luận.'
    expect(lit(text, '2019-09-27')).toEqual([
      'UBKT Trung ương → Ủy ban Kiểm tra Trung ương',
      'Trần Cẩm Tú → Trần Cẩm Tú',
      'Chủ nhiệm UBKT → Trần Cẩm Tú',
    ])
  })
})

describe('a title right before its bearer’s name', () => {
  it('is a role where a comma parts them', () => {
    const text =
      'Đồng chí Lò Văn Pảo, Phó Chủ nhiệm Ủy ban Dân tộc, đến Sơn La. Chiều nay, Phó Chủ nhiệm Ủy ban Dân tộc, Lò Văn Pảo cùng đoàn ra về.'
    const people = annotate(text, '2015-03-10').filter(({ type }) => type === 'official')
    expect(people.map(({ quote, roles }) => [quote, roles.length])).toEqual([
      ['Lò Văn Pảo', 1],
      ['Lò Văn Pảo', 1],
    ])
  })
})

describe('who heads a province’s deputies', () => {
  it.each([
    ['Ông Lò Văn Pảo, Phó Trưởng đoàn ĐBQH tỉnh Sơn La, phát biểu.', 'Lò Văn Pảo'],
    [
      'Ông Lò Văn Pảo, nguyên Phó Trưởng đoàn đại biểu Quốc hội khóa XIII đơn vị tỉnh, cùng dự.',
      'Lò Văn Pảo',
    ],
    ['Phó đoàn ĐBQH TP.HCM Lò Thị Na trả lời.', 'Lò Thị Na'],
  ])('is of office: %s', (text, name) => expect(lit(text)).toEqual([`${name} → ${name}`]))
})

describe('what the last of a list says of all', () => {
  it('is whose boards they are', () => {
    expect(lit('Đại diện Ban Dân vận, Ban Tổ chức Tỉnh ủy Sơn La dự.')).toEqual([
      'Ban Dân vận → Ban Dân vận Tỉnh ủy Sơn La',
      'Ban Tổ chức Tỉnh ủy Sơn La → Ban Tổ chức Tỉnh ủy Sơn La',
    ])
  })

  it('is said of all the comrades of one post', () => {
    expect(
      lit('Dự họp có các đồng chí Phó Chủ tịch UBND tỉnh Lò Văn Pảo, Nguyễn Thị Lan và 70 vị khách.'),
    ).toEqual(['Lò Văn Pảo → Lò Văn Pảo', 'Nguyễn Thị Lan → Nguyễn Thị Lan'])
  })

  it('goes no further than the body', () => {
    expect(lit('Thưởng Phòng Cảnh sát cơ động và cán bộ, chiến sĩ cả nước.')).toEqual([
      'Phòng Cảnh sát cơ động → Phòng Cảnh sát cơ động',
    ])
  })
})

describe('a province’s police without its name', () => {
  it('are those of the province named so far', () => {
    const text =
      'Đại tá Lò Văn Pảo, Phó Giám đốc Công an tỉnh Sơn La, cùng các phòng của Công an tỉnh đến Công an tỉnh Lào Cai. Công an tỉnh Lào Cai và nhân dân tỉnh Lào Cai đón đoàn từ Lào Cai.'
    expect(lit(text)[1]).toBe('Công an tỉnh → Công an tỉnh Sơn La')
  })
})

describe('a title in small letters', () => {
  it('is its holder’s where something is done to him', () => {
    expect(lit('Cả chủ tịch tỉnh Quảng Ngãi bị kỷ luật.', '2023-03-10')).toEqual([
      'chủ tịch tỉnh Quảng Ngãi → Đặng Văn Minh',
    ])
  })
})

describe('who leads the country', () => {
  it.each([
    ['Để chủ động ứng phó, Thủ tướng Chính phủ đã có công điện.', 'Thủ tướng Chính phủ → Nguyễn Xuân Phúc'],
    ['Trước khi trả lời trực tiếp các ĐBQH, Thủ tướng đã báo cáo.', 'Thủ tướng → Nguyễn Xuân Phúc'],
  ])('is told though other words stand before a comma: %s', (text, mention) =>
    expect(lit(text, '2020-05-20')).toEqual([mention]),
  )
})

describe('posts in fewer words', () => {
  it.each([
    ['Phó TT Trịnh Đình Dũng chủ trì họp.', 'Trịnh Đình Dũng'],
    ['Đại biểu hỏi Giám đốc Giao thông Vận tải Lò Quang Pảo về cầu.', 'Lò Quang Pảo'],
    ['Tỉnh có 2 Phó Giám đốc Sở Y tế là các ông Lò Văn Pảo, Quàng Văn Inh.', 'Lò Văn Pảo'],
  ])('are read: %s', (text, name) => expect(lit(text, '2020-05-20')[0]).toBe(`${name} → ${name}`))
})

describe('words of office that are none', () => {
  it.each([
    'Đạo diễn được bổ nhiệm, ông Jordan Robert là Đại sứ du lịch tại Anh.',
    'Vai diễn đại úy Kim Shi Jin được khán giả yêu mến.',
    'Ông Lò Vũ Pảo, Trưởng ban Kiểm toán nội bộ, mua thêm cổ phiếu.',
    'Đội tuyển dự ASEAN Cup, xe đạt năm sao ASEAN NCAP.',
    'Các bên gặp nhau bên lề ADMM+ và ADMM.',
    'Lương của Vùng 1 tăng thêm; Trung tâm Hỗ trợ phát triển mở lớp.',
  ])('stay dark: %s', (text) => expect(lit(text)).toEqual([]))

  it('are some where a country, an army or a place says so', () => {
    expect(lit('Đại sứ Nhật Bản Yamada Takio đến Vùng 1 Hải quân.', '2021-03-10')).toEqual([
      'Yamada Takio → Yamada Takio',
      'Vùng 1 Hải quân → Vùng 1 Hải quân',
    ])
  })
})

describe('where names end', () => {
  it.each([
    ['Bộ trưởng gặp Ngoại trưởng Mỹ Marco J. Smithson ở Jakarta.', 'Marco J. Smithson → Marco J. Smithson'],
    [
      'Đồn Biên phòng cửa khẩu Hà Tiên mật phục bắt giữ.',
      'Đồn Biên phòng cửa khẩu Hà Tiên → Đồn Biên phòng cửa khẩu Hà Tiên',
    ],
  ])('%s', (text, mention) => expect(lit(text, '2019-03-10')).toContain(mention))

  it('and the titles behind a name that a title is said to be of', () => {
    const text =
      'Chủ tịch Đoàn Chủ tịch là đồng chí Lò Thị Pảo, Ủy viên Ban Chấp hành Trung ương Đảng, Bí thư Tỉnh ủy Sơn La.'
    expect(lit(text)).toEqual(['Lò Thị Pảo → Lò Thị Pảo'])
  })

  it('an initial ends a sentence behind a Vietnamese surname', () => {
    expect(lit('Chủ tịch UBND xã Nguyễn Văn A. Lò Thị Pảo là dân.')[0]).toBe('Nguyễn Văn A → Nguyễn Văn A')
  })
})
