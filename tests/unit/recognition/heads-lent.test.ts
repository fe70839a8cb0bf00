import { describe, expect, it } from 'vitest'
import { annotate, lit } from '../core'

const DAY = '2024-06-21'

describe('a deputy in brackets behind the head', () => {
  it('is of the same body', () => {
    const text =
      'Các ông Lò Văn Pảo (giám đốc Ban Quản lý dự án đầu tư xây dựng tỉnh Sơn La), Vi Văn Ba (phó giám đốc) bị bắt.'
    expect(lit(text, DAY)).toEqual(['Lò Văn Pảo → Lò Văn Pảo', 'Vi Văn Ba → Vi Văn Ba'])
  })

  it('is nobody’s where the head was one of a firm', () => {
    const text = 'Các ông Lò Văn Pảo (giám đốc Công ty Mây Trắng), Vi Văn Ba (phó giám đốc) bị bắt.'
    expect(lit(text, DAY)).toEqual([])
  })
})

describe('a ministry of two fields', () => {
  it('is not the known one of the first', () => {
    const found = annotate('Bộ trưởng Bộ Thương mại và Công nghiệp Gan Kim Yong phát biểu.', DAY)
    expect(found.filter(({ status }) => status === 'linked')).toEqual([])
    expect(found.map(({ quote }) => quote)).toContain('Gan Kim Yong')
  })
})

describe('a paper that was just made', () => {
  it('is none of that number of another year', () => {
    const [paper] = annotate('Phó Thủ tướng ký Quyết định số 537/QĐ-TTg về việc kỷ luật.', DAY).filter(
      ({ type }) => type === 'document',
    )
    expect(paper).toMatchObject({ status: 'unknown', label: '537/QĐ-TTg' })
  })

  it('is read in small letters behind who makes it', () => {
    expect(lit('Quốc hội đã ban hành nghị quyết 9146 đồng ý đề nghị đó.', DAY)).toContainEqual(
      expect.stringMatching(/^nghị quyết 9146/),
    )
  })
})

describe('what belongs to no one body', () => {
  it('is a police office that every province has', () => {
    const text = 'Công an tỉnh Sơn La giao Văn phòng Cơ quan Cảnh sát điều tra làm rõ.'
    expect(lit(text, DAY)[1]).not.toMatch(/Bộ Công an/)
  })

  it('is a newspaper’s name before a title', () => {
    expect(lit('Theo nguồn tin của Tuổi Trẻ Online, hiện giám đốc Sở Y tế đã ký.', DAY)).not.toContainEqual(
      expect.stringMatching(/Online/),
    )
  })

  it('is a university’s council or a firm’s board, whose members hold no public office', () => {
    const text =
      'Đơn của ông Lò Văn Pảo, thành viên Hội đồng Đại học Kinh tế, ủy viên hội đồng quản trị Mây Trắng.'
    expect(lit(text, DAY)).not.toContainEqual(expect.stringMatching(/Pảo/))
  })
})

describe('the Party group of an elected body', () => {
  it('is of the article’s province', () => {
    const text = 'Tỉnh ủy Vĩnh Phúc giao Đảng đoàn HĐND tỉnh làm rõ.'
    expect(lit(text, DAY)[1]).toBe('Đảng đoàn HĐND tỉnh → Đảng đoàn Hội đồng nhân dân tỉnh Vĩnh Phúc')
  })
})

describe('who comes after the holder of a post', () => {
  it('is nobody who holds it', () => {
    const text =
      'Tổng thống Nga Vladimir Putin được mời. Ông dự lễ nhậm chức của Tổng thống kế nhiệm Claudia Moreno. ' +
      'Tổng thống kế nhiệm rất vui.'
    expect(lit(text, DAY)).toEqual(['Vladimir Putin → Vladimir Putin', 'Claudia Moreno → Claudia Moreno'])
  })

  it('nor is the holder told with another country', () => {
    const text =
      'Tổng thống Nga Vladimir Putin được mời. Điều đó được Tổng thống đương nhiệm của Mexico Andres Moreno nói.'
    expect(lit(text, DAY)).toEqual(['Vladimir Putin → Vladimir Putin', 'Andres Moreno → Andres Moreno'])
  })
})

describe('the Party’s board of a ministry', () => {
  it('is read in small letters', () => {
    expect(lit('Bộ trưởng mong toàn thể ban cán sự đảng Bộ Y tế đoàn kết.', DAY).at(-1)).toMatch(
      /^ban cán sự đảng Bộ Y tế → Ban Cán sự/i,
    )
  })
})

describe('a law that amends another', () => {
  it('ends before the next law of a list', () => {
    const text =
      'Quốc hội thảo luận Luật sửa đổi, bổ sung một số điều của Luật Thuế thu nhập doanh nghiệp, Luật Cư trú; rồi nghỉ.'
    expect(annotate(text, '2013-05-29').map(({ quote }) => quote)).toEqual([
      'Quốc hội',
      'Luật sửa đổi, bổ sung một số điều của Luật Thuế thu nhập doanh nghiệp',
      'Luật Cư trú',
    ])
  })
})
