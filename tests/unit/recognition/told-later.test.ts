import { describe, expect, it } from 'vitest'
import { annotate } from '../core'

/** What is lit on a day: the words and whom or what they are said to be. */
const lit = (text: string, day = '2019-05-10') =>
  annotate(text, day)
    .filter(({ quiet }) => !quiet)
    .map(({ quote, label, status }) => `${quote} → ${status === 'ambiguous' ? '?' : label}`)

describe('who somebody is, told behind a name in part or farther on', () => {
  it('is told of the one who was named in full', () => {
    const text = 'Ông Lò Văn Pảo về quê từ lâu. Ông Pảo từng là Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Sơn La.'
    expect(lit(text)).toEqual(['Lò Văn Pảo → Lò Văn Pảo', 'Pảo → Lò Văn Pảo'])
  })

  it('is nobody where nobody was named in full', () => {
    expect(lit('Ông Pảo từng là Bí thư Tỉnh ủy Sơn La.')).not.toContainEqual(expect.stringMatching(/^Pảo/))
  })

  it('is the office that an official gets, and a new holder is the one who got it', () => {
    const text =
      'Đại tá Lò Văn Pảo, Phó Cục trưởng Cục Tổ chức cán bộ, giữ chức vụ Giám đốc Công an tỉnh Sơn La. ' +
      'Nhiều người chúc mừng tân Giám đốc Công an tỉnh Sơn La.'
    expect(lit(text)).toEqual(['Lò Văn Pảo → Lò Văn Pảo', 'Giám đốc Công an tỉnh Sơn La → Lò Văn Pảo'])
  })

  it('stands without a comma behind a rank and a name', () => {
    const text = 'Quyết định trao cho Thiếu tướng Lò Văn Pảo Giám đốc Công an tỉnh Sơn La hôm qua.'
    expect(lit(text)).toEqual(['Lò Văn Pảo → Lò Văn Pảo'])
  })

  it('is a general’s whose name is given in full elsewhere', () => {
    const text = 'Trung tướng Lò Văn Pảo, Tư lệnh Quân khu 2, vắng mặt. Báo chí hỏi về tướng Pảo.'
    expect(lit(text).at(-1)).toBe('Pảo → Lò Văn Pảo')
  })
})

describe('a title alone', () => {
  it('is dark in the name of a meeting', () => {
    expect(lit('Bên lề Hội nghị Bộ trưởng Ngoại giao ASEAN có nhiều cuộc gặp.')).not.toContainEqual(
      expect.stringContaining('Bộ trưởng'),
    )
  })

  it('in small letters is one’s whom the article named, who speaks', () => {
    const text = 'Thứ trưởng Bộ Quốc phòng Lò Văn Pảo đến thăm. Rất tốt, thứ trưởng nói.'
    expect(lit(text).at(-1)).toBe('thứ trưởng → Lò Văn Pảo')
    expect(lit('Lò Văn Pảo đến thăm. Rất tốt, thứ trưởng nói.')).toEqual([])
  })

  it('is dark where it is of several countries', () => {
    expect(lit('Bộ trưởng quốc phòng các nước đã họp.')).toEqual([])
  })

  it('is a role behind a former one of the same person', () => {
    const text =
      'Tại lễ trao có ông Nguyễn Mạnh Cầm, nguyên Phó Thủ tướng và Bộ trưởng Bộ Ngoại giao; khách đến đông.'
    expect(lit(text)).toEqual(['Nguyễn Mạnh Cầm → Nguyễn Mạnh Cầm'])
  })

  it('that several may have held is that of the one whom the article names', () => {
    const text =
      'Bí thư Lâm Đồng bị kỷ luật. Vi phạm của ông Trần Đức Quận, Bí thư Tỉnh ủy, rất nghiêm trọng.'
    expect(lit(text, '2024-01-25')[0]).toBe('Bí thư Lâm Đồng → Trần Đức Quận')
  })
})

describe('two who are called alike', () => {
  const people =
    'Ông Lò Văn Pảo, Chủ tịch UBND tỉnh Sơn La, đến sớm. Ông Lò Văn Pảo ngồi hàng đầu. Luật sư Quàng Văn Pảo hỏi.'

  it('are told apart by who was named last in the paragraph', () => {
    const text = `${people}\nÔng Lò Văn Pảo đáp. Sau đó ông Pảo ra về.`
    expect(lit(text).at(-1)).toBe('Pảo → Lò Văn Pảo')
  })

  it('in a new paragraph are who was named most', () => {
    expect(lit(`${people}\nTheo ông Pảo, đường đã xong.`).at(-1)).toBe('Pảo → Lò Văn Pảo')
  })
})

describe('bodies', () => {
  it.each([
    [
      'Vi phạm xảy ra tại các Đảng bộ Sơn La, Lai Châu.',
      ['Đảng bộ Sơn La → Đảng bộ tỉnh Sơn La', 'Lai Châu → Đảng bộ tỉnh Lai Châu'],
    ],
    ['VKS tỉnh Sơn La đã phê chuẩn.', ['VKS tỉnh Sơn La → Viện kiểm sát nhân dân tỉnh Sơn La']],
    [
      'Hồ sơ nằm ở Phòng Quản lý đô thị Nha Trang.',
      ['Phòng Quản lý đô thị Nha Trang → Phòng Quản lý đô thị thành phố Nha Trang'],
    ],
    [
      'UBND huyện Mai Sơn giao Phòng Tư pháp trả lời.',
      ['UBND huyện Mai Sơn → Ủy ban nhân dân huyện Mai Sơn', 'Phòng Tư pháp → Phòng Tư pháp huyện Mai Sơn'],
    ],
  ])('%s', (text, mentions) => expect(lit(text)).toEqual(mentions))

  it('are read by their letters in text without marks', () => {
    const text = 'Ra soat bien che cua HDND, UBND tinh Son La. Ban Thuong vu Tinh uy Son La da hop.'
    expect(lit(text)).toEqual([
      'HDND → Hội đồng nhân dân tỉnh Sơn La',
      'UBND tinh Son La → Ủy ban nhân dân tỉnh Sơn La',
      'Ban Thuong vu Tinh uy Son La → Ban Thường vụ Tỉnh ủy Sơn La',
    ])
  })
})

describe('resolutions of a plenum without its term', () => {
  it.each([
    ['2017-06-20', 'Nghị quyết Trung ương 4 được quán triệt.', '04-NQ/TW'],
    [
      '2017-06-20',
      'Nghị quyết Trung ương 4 khóa XI đã lâu. Nghị quyết Trung ương 4 vẫn còn giá trị.',
      '12-NQ/TW',
    ],
  ])('%s: %s', (day, text, code) => expect(lit(text, day).at(-1)).toContain(`→ ${code}`))
})

describe('who held an office that somebody else gets', () => {
  it('stands behind “thay”', () =>
    expect(
      lit(
        'Ông Lò Văn Pảo - Chánh Thanh tra tỉnh Sơn La - được bổ nhiệm giữ chức vụ giám đốc Sở Y tế thay ông Quàng Văn Minh.',
      ),
    ).toEqual(['Lò Văn Pảo → Lò Văn Pảo', 'Quàng Văn Minh → Quàng Văn Minh']))

  it('is nobody of office where nothing is given', () =>
    expect(lit('Ở Sơn La ông Lò Văn Pảo nấu ăn thay ông Quàng Văn Minh.')).toEqual([]))
})

describe('a board told beside a post', () => {
  it('is a body, where no name follows', () =>
    expect(
      lit('Cơ quan ấy báo cáo Chủ tịch UBND tỉnh Sơn La, Thường trực Tỉnh ủy và cấp trên.'),
    ).toContainEqual(expect.stringMatching(/^Thường trực Tỉnh ủy → /)))
})

describe('a title in small letters', () => {
  it('is its holder’s who signs', () =>
    expect(lit('Hôm qua chủ tịch UBND tỉnh Nghệ An ký quyết định mới.', '2019-06-03')).toContainEqual(
      expect.stringMatching(/^chủ tịch UBND tỉnh Nghệ An → Thái Thanh Quý/),
    ))
})
