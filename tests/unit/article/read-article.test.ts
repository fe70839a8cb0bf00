// Whole pages, each with what a careful reader would take from it.
import { describe, expect, it } from 'vitest'
import { read } from './fixture'

const ADDRESS = {
  newspaper:
    'https://m.baomau.vn/thu-tuong-yeu-cau-day-nhanh-giai-ngan-von-dau-tu-cong-post812345.html?utm_source=zalo#top',
  stamped: 'https://stamped.vn/chinh-phu-ban-hanh-nghi-quyet-ve-chuyen-doi-so-102230414183313601.htm',
  portal: 'https://bomau.gov.vn/Pages/chi-tiet-tin.aspx?ItemID=4711',
  'old-breaks': 'http://tapchimau.vn/nghien-cuu/2019/ket-luan-cua-bo-chinh-tri-12345.html',
  english: 'https://en.sample.vn/pm-chairs-meeting-on-power-supply-post1200.html',
  section: 'https://baomau.vn/kinh-te.htm',
  endless: 'https://baomau.vn/quoc-hoi-thong-qua-luat-dat-dai-sua-doi-123456.html',
  photos: 'https://baomau.vn/toan-canh-le-dieu-binh-ky-niem-ngay-quoc-khanh-54321.html',
}

describe('a newspaper page', () => {
  const article = read('newspaper', ADDRESS.newspaper)

  it('gives title, lead, captions and paragraphs once each, and nothing else', () => {
    expect(article.text.split('\n')).toEqual([
      'Thủ tướng yêu cầu đẩy nhanh giải ngân vốn đầu tư công',
      'Chiều 12/5, Thủ tướng Chính phủ chủ trì hội nghị trực tuyến toàn quốc về giải ngân vốn đầu tư công năm 2025.',
      'Quang cảnh hội nghị tại trụ sở Chính phủ. (Ảnh: Báo Mẫu)',
      'Dự hội nghị có các Phó Thủ tướng, lãnh đạo các bộ, ngành và 63 địa phương. Bộ Tài chính báo cáo rằng đến hết tháng 4, cả nước mới giải ngân được khoảng một phần năm kế hoạch được giao.',
      'Theo Bộ Tài chính, nguyên nhân chủ yếu là vướng mắc về giải phóng mặt bằng, vật liệu và thủ tục chuẩn bị đầu tư kéo dài tại một số địa phương.',
      'Thủ tướng nhấn mạnh Nghị quyết số 01/NQ-CP đã giao nhiệm vụ rõ ràng cho từng bộ, ngành; nơi nào chậm thì người đứng đầu phải chịu trách nhiệm trước Chính phủ.',
      'Đại diện Bộ Xây dựng phát biểu tại hội nghị.',
      'Rà soát từng dự án',
      'Bộ Xây dựng được giao rà soát định mức vật liệu, hoàn thành trước ngày 30/6. Văn phòng Chính phủ theo dõi, tổng hợp và báo cáo Thủ tướng hằng tuần.',
      'Kết luận hội nghị, Thủ tướng yêu cầu các địa phương coi giải ngân vốn đầu tư công là nhiệm vụ chính trị trọng tâm từ nay đến cuối năm.',
    ])
  })

  it('knows its facts', () => {
    expect(article.facts).toMatchObject({
      url: 'https://m.baomau.vn/thu-tuong-yeu-cau-day-nhanh-giai-ngan-von-dau-tu-cong-post812345.html?utm_source=zalo',
      canonicalUrl: 'https://baomau.vn/thu-tuong-yeu-cau-day-nhanh-giai-ngan-von-dau-tu-cong-post812345.html',
      outletName: 'Báo Mẫu',
      title: 'Thủ tướng yêu cầu đẩy nhanh giải ngân vốn đầu tư công',
      published: { iso: '2025-05-12T18:40:00+07:00', precision: 'minute', from: 'json-ld' },
      updated: { iso: '2025-05-12T20:05:00+07:00' },
      author: 'Lan Hương',
      section: 'Chính trị',
      language: 'vi',
      shape: 'article',
    })
  })
})

describe('a page whose tags lie and whose date stands in its address alone', () => {
  const article = read('stamped', ADDRESS.stamped)

  it('is an article of the time in its address', () => {
    expect(article.facts.shape).toBe('article')
    expect(article.facts.published).toEqual({
      iso: '2023-04-14T18:33:13+07:00',
      precision: 'minute',
      from: 'address',
    })
    expect(article.facts.language).toBe('vi')
    expect(article.facts.author).toBe('Minh Khôi')
  })

  it('keeps the lead and the text box, and drops the related article between paragraphs', () => {
    expect(article.text).toContain('Nghị quyết đặt mục tiêu mọi thủ tục hành chính')
    expect(article.text).toContain('Văn phòng Trung ương Đảng và Văn phòng Quốc hội phối hợp')
    expect(article.text).not.toContain('họp giao ban')
    expect(article.text).not.toContain('Giá vàng')
    expect(article.text).not.toContain('Minh Khôi')
  })
})

describe('a ministry portal without any metadata', () => {
  const article = read('portal', ADDRESS.portal)

  it('finds headline, date, lead and body by themselves', () => {
    expect(article.facts).toMatchObject({
      title: 'Bộ trưởng làm việc với Ủy ban nhân dân tỉnh Nghệ An về phòng chống bão',
      published: { iso: '2020-07-09T02:03:00+07:00', precision: 'minute', from: 'text' },
      canonicalUrl: 'https://bomau.gov.vn/Pages/chi-tiet-tin.aspx?ItemID=4711',
      origin: { name: 'Báo Nông nghiệp', url: null },
      shape: 'article',
    })
    expect(article.text.split('\n')).toEqual([
      'Bộ trưởng làm việc với Ủy ban nhân dân tỉnh Nghệ An về phòng chống bão',
      'Ngày 8/7, Bộ trưởng cùng đoàn công tác đã kiểm tra công trình hồ chứa và làm việc với lãnh đạo tỉnh Nghệ An.',
      'Tại buổi làm việc, Chủ tịch Ủy ban nhân dân tỉnh báo cáo công tác chuẩn bị phương tiện, vật tư theo phương châm bốn tại chỗ.',
      'Bộ trưởng đề nghị tỉnh rà soát ngay các hồ đập xung yếu, lập phương án sơ tán dân ở vùng có nguy cơ sạt lở đất và lũ quét.',
      'Tổng cục Phòng, chống thiên tai sẽ hỗ trợ tỉnh về kỹ thuật và dự báo; Bộ Quốc phòng sẵn sàng lực lượng cứu hộ, cứu nạn khi có yêu cầu.',
    ])
  })
})

describe('an old page of tables and line breaks', () => {
  const article = read('old-breaks', ADDRESS['old-breaks'])

  it('cuts paragraphs at double breaks and at list lines, not inside a sentence', () => {
    expect(article.text.split('\n')).toEqual([
      'Kết luận của Bộ Chính trị về công tác cán bộ',
      'Bộ Chính trị vừa ban hành Kết luận về tiếp tục đổi mới công tác cán bộ, trong đó yêu cầu Ban Tổ chức Trung ương hướng dẫn việc luân chuyển.',
      'Kết luận nêu rõ: cấp ủy các cấp phải công khai quy trình, tiêu chuẩn và chịu trách nhiệm về nhân sự do mình giới thiệu.',
      '- Ủy ban Kiểm tra Trung ương giám sát việc thực hiện.',
      '- Ban Tuyên giáo Trung ương định hướng tuyên truyền.',
      'Ban Tổ chức Trung ương được giao theo dõi, đôn đốc và định kỳ báo cáo Ban Bí thư về kết quả thực hiện Kết luận này.',
    ])
  })

  it('reads a time that says PM twice', () => {
    expect(article.facts.published).toMatchObject({ iso: '2019-07-22T19:00:00+07:00', from: 'text' })
    expect(article.facts.title).toBe('Kết luận của Bộ Chính trị về công tác cán bộ')
  })
})

it('reads an English page in spite of its Vietnamese tag', () => {
  const { facts, text } = read('english', ADDRESS.english)
  expect(facts).toMatchObject({ language: 'en', shape: 'article', author: null })
  expect(facts.published?.iso).toBe('2026-07-20T06:31:00+07:00')
  expect(text.split('\n')).toHaveLength(5)
  expect(text).not.toContain('Power prices')
})

it('takes the first article of an endless page alone, and a date that was escaped twice', () => {
  const { facts, text } = read('endless', ADDRESS.endless)
  expect(facts.published?.iso).toBe('2024-01-18T10:15:00+07:00')
  expect(text).toContain('Ủy ban Thường vụ Quốc hội đã báo cáo')
  expect(text).not.toContain('cà phê')
})

it('reads an article that is all captions', () => {
  const { facts, text } = read('photos', ADDRESS.photos)
  expect(facts).toMatchObject({ shape: 'article', published: { iso: '2025-09-02T09:00:00+07:00' } })
  expect(text.split('\n')).toHaveLength(5)
})

it.each([
  ['a section front that calls itself an article', 'section', ADDRESS.section],
  ['the same at the home address', 'section', 'https://baomau.vn/'],
  ['a search page', 'section', 'https://baomau.vn/tim-kiem.htm?q=dat+dai'],
  ['a tag page', 'section', 'https://baomau.vn/tag/dat-dai.html'],
  ['an empty page', '<html><body></body></html>', 'https://baomau.vn/x-1.html'],
])('takes %s for no article', (_name, page, url) => {
  const { facts } = read(page, url)
  expect(facts.shape).toBe('not-an-article')
  expect(facts.reasons.length).toBeGreaterThan(0)
})

it('holds the same text after reading twice, and leaves the page as it was', () => {
  const html = read('newspaper', ADDRESS.newspaper)
  const again = read('newspaper', ADDRESS.newspaper)
  expect(again.text).toBe(html.text)
})
