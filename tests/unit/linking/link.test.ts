import { describe, expect, it } from 'vitest'
import { annotate, knowledge, lit } from '../core'

const officials = (text: string, day?: string | null) =>
  annotate(text, day)
    .filter(({ type }) => type === 'official')
    .map(({ quote, label, status }) => `${quote} → ${status === 'ambiguous' ? '?' : label}`)

describe('officials by title alone', () => {
  it('is the deputy whom the article itself named', () => {
    const text = 'Phó Thủ tướng Phạm Bình Minh chủ trì cuộc họp. Phó Thủ tướng nhấn mạnh ba việc.'
    expect(officials(text, '2020-07-08')).toEqual([
      'Phạm Bình Minh → Phạm Bình Minh',
      'Phó Thủ tướng → Phạm Bình Minh',
    ])
  })

  it('is ambiguous where several held the office and the article names none', () => {
    expect(officials('Theo Phó Thủ tướng, việc này cần làm sớm.', '2020-07-08')).toEqual([
      'Phó Thủ tướng → ?',
    ])
  })

  it.each([
    ['2012-05-02', 'Nguyễn Tấn Dũng'],
    ['2019-05-02', 'Nguyễn Xuân Phúc'],
    ['2023-05-02', 'Phạm Minh Chính'],
  ])('is whoever held the office on the day: %s', (day, name) => {
    expect(officials('Chiều nay, Thủ tướng yêu cầu các nơi báo cáo.', day)).toEqual([`Thủ tướng → ${name}`])
  })

  it('links nothing by date in an article without one', () => {
    expect(officials('Chiều nay, Thủ tướng yêu cầu các nơi báo cáo.', null)).toEqual(['Thủ tướng → ?'])
  })

  it('links nothing by title alone after the day up to which the knowledge was brought', () => {
    const later = `${Number(knowledge.asOf.slice(0, 4)) + 1}${knowledge.asOf.slice(4)}`
    expect(officials('Chiều nay, Thủ tướng yêu cầu các nơi báo cáo.', later)).toEqual(['Thủ tướng → ?'])
  })

  it('is the one who surely held it, though another’s end is known to the year alone', () => {
    expect(officials('Chủ tịch UBND tỉnh Đắk Lắk yêu cầu làm rõ.', '2025-10-10')).toEqual([
      'Chủ tịch UBND tỉnh Đắk Lắk → Tạ Anh Tuấn',
    ])
  })

  it('is the one who surely held it, though when another began is not known at all', () => {
    expect(officials('Chủ tịch Ủy ban Chứng khoán Nhà nước nói về giao dịch.', '2016-07-08')).toEqual([
      'Chủ tịch Ủy ban Chứng khoán Nhà nước → Vũ Bằng',
    ])
  })

  it('is nobody’s for sure on the very day of a handover', () => {
    expect(officials('Chủ tịch Ủy ban Chứng khoán Nhà nước nói về giao dịch.', '2017-07-12')).toEqual([
      'Chủ tịch Ủy ban Chứng khoán Nhà nước → ?',
    ])
  })

  it('reads a title as of the year that its sentence tells', () => {
    expect(officials('Năm 2014, Thủ tướng đã phê duyệt dự án.', '2020-07-08')).toEqual([
      'Thủ tướng → Nguyễn Tấn Dũng',
    ])
  })
})

describe('names in part', () => {
  it('takes a given name back to the person named in full', () => {
    const text = 'Bà Nông Thị Pảo, Bí thư Đảng ủy xã Khau Vai, đón đoàn. Bà Pảo kể về đường mới.'
    expect(officials(text)).toEqual(['Nông Thị Pảo → Nông Thị Pảo', 'Pảo → Nông Thị Pảo'])
  })
})

describe('documents of one number', () => {
  const issued = (text: string, day: string) =>
    annotate(text, day)
      .filter(({ type }) => type === 'document')
      .map((mention) => (mention.status === 'linked' ? mention.issued : mention.status))

  it('is the one that the subject tells', () => {
    expect(issued('Bộ Ngoại giao tổng kết Nghị quyết 22-NQ/TW về hội nhập quốc tế.', '2023-04-14')).toEqual([
      '2013-04-10',
    ])
  })

  it('is the one that the cited day tells', () => {
    expect(issued('Nghị quyết số 18-NQ/TW ngày 25/10/2017 về sắp xếp bộ máy.', '2024-12-03')).toEqual([
      '2017-10-25',
    ])
  })

  it('is ambiguous where nothing tells', () => {
    expect(issued('Báo cáo có nhắc Nghị quyết 18-NQ/TW.', '2024-12-03')).toEqual(['ambiguous'])
  })

  it('is none that was not yet issued', () => {
    expect(issued('Báo cáo có nhắc Nghị quyết 18-NQ/TW ngày 16/6/2022.', '2018-01-03')).toEqual(['unknown'])
  })
})

describe('institutions that something follows without a comma', () => {
  it.each([
    ['Cục An toàn thực phẩm Bộ Y tế cảnh báo.', ['Cục An toàn thực phẩm', 'Bộ Y tế']],
    ['Trình Ủy ban Thường vụ Quốc hội Nghị quyết về thuế.', ['Ủy ban Thường vụ Quốc hội']],
    ['Kho bạc Nhà nước tại Ngân hàng Nhà nước mở.', ['Kho bạc Nhà nước', 'Ngân hàng Nhà nước']],
    ['Bộ Ngoại giao TQ lên tiếng.', ['Bộ Ngoại giao TQ']],
  ])('%s', (text, quotes) => {
    const read = annotate(text, '2025-08-05').filter(({ type }) => type === 'institution')
    expect(read.map(({ quote }) => quote)).toEqual(quotes)
  })
})

describe('institutions by day', () => {
  it.each([
    ['Tổng cục Thuế yêu cầu các Cục Thuế triển khai.', '2024-08-05', 'Cục Thuế', 'unknown'],
    ['Cục Thuế sẽ hoạt động từ ngày 1/3.', '2025-02-20', 'Cục Thuế', 'linked'],
    ['Đại diện Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã dự họp.', '2025-07-01', 'Ủy ban Mặt trận', 'unknown'],
    ['Chủ tịch hoặc Phó Chủ tịch Ủy ban nhân dân cấp xã dự họp.', '2025-07-01', 'Ủy ban nhân dân', 'unknown'],
  ])('%s', (text, day, quote, status) => {
    const mention = annotate(text, day).find((found) => found.quote.startsWith(quote))
    expect(mention?.status).toBe(status)
  })

  it.each([
    ['Ngày 12/3/2011, Ban Chỉ đạo Trung ương về phòng, chống tham nhũng họp.', '2014-05-06', '-2006'],
    ['Ngày 12/3/2014, Ban Chỉ đạo Trung ương về phòng, chống tham nhũng họp.', '2014-05-06', ''],
    ['Ban Chỉ đạo Trung ương về phòng, chống tham nhũng họp.', '2014-05-06', ''],
  ])('of two that bore one name in turn, %s', (text, day, which) => {
    const found = annotate(text, day).find(({ type }) => type === 'institution')
    expect(found?.status === 'linked' && found.entity).toBe(
      `institution/ban-chi-dao-trung-uong-ve-phong-chong-tham-nhung${which}`,
    )
  })

  it('keeps a ministry that was merged on a page of its time', () => {
    expect(lit('Theo Bộ Kế hoạch và Đầu tư, vốn tăng.', '2019-05-02')).toEqual([
      'Bộ Kế hoạch và Đầu tư → Bộ Kế hoạch và Đầu tư',
    ])
  })
})
