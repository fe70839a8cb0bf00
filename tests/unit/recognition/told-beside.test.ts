import { describe, expect, it } from 'vitest'
import { annotate } from '../core'

/** What is lit on a day: the words and whom or what they are said to be. */
const lit = (text: string, day = '2024-03-10') =>
  annotate(text, day)
    .filter(({ quiet }) => !quiet)
    .map(({ quote, label, status }) => `${quote} → ${status === 'ambiguous' ? '?' : label}`)

describe('posts told beside one another', () => {
  it('are of the body that is said with the deputy’s', () => {
    const text =
      'Hai người vắng mặt là ông Lò Văn Pảo - Giám đốc và Quàng Văn Inh - Phó Giám đốc Sở Y tế Sơn La.'
    expect(lit(text)).toEqual(['Lò Văn Pảo → Lò Văn Pảo', 'Quàng Văn Inh → Quàng Văn Inh'])
  })

  it('make an official of who came from a company', () => {
    const text =
      'Tỉnh điều ông Lò Văn Pảo, Chủ tịch HĐQT Công ty Hoa Ban, về làm Phó Chủ tịch UBND tỉnh Sơn La.'
    expect(lit(text)[0]).toBe('Lò Văn Pảo → Lò Văn Pảo')
  })

  it('are a department’s in small letters too', () => {
    expect(lit('Giám đốc sở Tài chính Sơn La Quàng Thị Mẩy cùng dự.')).toEqual([
      'Quàng Thị Mẩy → Quàng Thị Mẩy',
    ])
  })

  it('are dark where they are several people’s or a cup’s', () => {
    expect(lit('Thủ trưởng các sở, ngành, Chủ tịch UBND các huyện, thị xã chịu trách nhiệm.')).toEqual([])
    expect(lit('Giải quần vợt tranh Cúp Bộ trưởng khai mạc.')).toEqual([])
  })
})

describe('a commune called by a town and a side of it', () => {
  it('is no person', () => {
    expect(lit('Lãnh đạo Thường trực Đảng ủy xã An Phú Trung dự.')).toEqual([
      'Thường trực Đảng ủy xã An Phú Trung → Thường trực Đảng ủy xã An Phú Trung',
    ])
    expect(lit('Bí thư Đảng ủy xã An Văn Trung dự.')).toEqual(['An Văn Trung → An Văn Trung'])
  })
})

describe('names behind a dateline, a charge, a headline', () => {
  it.each([
    ['HÀ NỘI Ông Lò Văn Tá, cựu Chủ tịch huyện Hưng Hà, ký giấy.', ['Lò Văn Tá → Lò Văn Tá']],
    ['Phó Thủ tướng phụ trách lĩnh vực kinh tế Lê Minh Khái phát biểu.', ['Lê Minh Khái → Lê Minh Khái']],
    [
      'Bộ trưởng Kim Sơn trả lời chất vấn\nBộ trưởng Nguyễn Kim Sơn nói về học phí.',
      ['Kim Sơn → Nguyễn Kim Sơn', 'Nguyễn Kim Sơn → Nguyễn Kim Sơn'],
    ],
    ['Theo Viện Nghiên cứu Tim mạch, bệnh này hiếm.', []],
    ['Bác sĩ ở Trung tâm Khoa học Thần kinh, Bệnh viện Tâm Sáng, nói vậy.', []],
  ])('%s', (text, mentions) => expect(lit(text, '2024-03-15')).toEqual(mentions))
})

describe('titles behind semicolons, numbers in small letters', () => {
  it.each([
    [
      'Dự họp có các đồng chí: Nguyễn Xuân Thắng, Ủy viên Bộ Chính trị; Chủ tịch Hội đồng Lý luận Trung ương; Lò Văn Tá, Chủ tịch UBND huyện Hưng Hà.',
      ['Nguyễn Xuân Thắng → Nguyễn Xuân Thắng', 'Lò Văn Tá → Lò Văn Tá'],
    ],
    [
      'Ông Lò Văn Tá, Ủy viên Ban Thường vụ; Phó Chủ tịch UBND tỉnh Quảng Ninh Cao Tường Huy cùng dự.',
      ['Lò Văn Tá → Lò Văn Tá', 'Cao Tường Huy → Cao Tường Huy'],
    ],
    [
      'Họ bàn về nghị quyết 68 của Bộ Chính trị.',
      ['nghị quyết 68 → 68-NQ/TW', 'Bộ Chính trị → Bộ Chính trị'],
    ],
    ['Đã có 3 nghị quyết 20 trang được đọc.', []],
  ])('%s', (text, mentions) => expect(lit(text, '2025-06-15')).toEqual(mentions))
})

describe('names in part, names cut by an apostrophe', () => {
  it('read every name behind one form of address', () => {
    const text =
      'Ông Lò Văn Tá, Giám đốc Sở Y tế Sơn La, và ông Cầm Văn Đoàn, Phó Giám đốc Sở Y tế Sơn La, có mặt. Các ông Tá và Đoàn xin lỗi.'
    expect(lit(text).slice(-2)).toEqual(['Tá → Lò Văn Tá', 'Đoàn → Cầm Văn Đoàn'])
  })

  it('read a name to its end', () => {
    expect(lit('Ông Điểu K’Lơi, Chủ tịch UBND huyện Tuy Đức, phát biểu.')).toEqual([
      'Điểu K’Lơi → Điểu K’Lơi',
    ])
  })
})
