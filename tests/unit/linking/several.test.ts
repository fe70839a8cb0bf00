import { describe, expect, it } from 'vitest'
import { annotate } from '../core'

/** What is lit on a day: the words and whom or what they are said to be. */
const lit = (text: string, day: string) =>
  annotate(text, day)
    .filter(({ quiet }) => !quiet)
    .map(({ quote, label, status }) => `${quote} → ${status === 'ambiguous' ? '?' : label}`)

const ministers =
  'Bộ trưởng Nội vụ Phạm Thị Thanh Trà và Bộ trưởng Thông tin và Truyền thông Nguyễn Mạnh Hùng trả lời.'

describe('a title that two bear', () => {
  it('is either’s where they were named side by side', () => {
    expect(lit(`${ministers} Theo Bộ trưởng, việc khó.`, '2022-11-05').at(-1)).toBe('Bộ trưởng → ?')
  })

  it('is the one’s who was named by himself after that', () => {
    const text = `${ministers} Bộ trưởng Nguyễn Mạnh Hùng nói sau. Bộ trưởng nhấn mạnh an toàn mạng.`
    expect(lit(text, '2022-11-05').at(-1)).toBe('Bộ trưởng → Nguyễn Mạnh Hùng')
  })
})

describe('two who are called alike', () => {
  const side = 'Chủ tịch UBND huyện Mường La Lò Văn Pảo và Giám đốc Sở Y tế Quàng Văn Pảo đến.'
  const first = 'Chủ tịch UBND huyện Mường La Lò Văn Pảo đi kiểm tra.'
  const second = 'Giám đốc Sở Y tế Quàng Văn Pảo họp.'

  it.each([
    ['are either of them paragraphs later', `${side}\nTrời mưa.\nÔng Pảo về sớm.`, 'Pảo → ?'],
    ['are told apart by the paragraph before', `${first}\n${second}\nÔng Pảo về sớm.`, 'Pảo → Quàng Văn Pảo'],
    [
      'are told apart by how often they are named',
      `${first} Ông Pảo hỏi dân.\n${second}\nTrời mưa.\nÔng Pảo về sớm.`,
      'Pảo → Lò Văn Pảo',
    ],
  ])('%s', (_, text, answer) => expect(lit(text, '2022-11-05').at(-1)).toBe(answer))
})

describe('the day on which somebody takes office', () => {
  it('leaves a title alone to either holder where the one before is known to have left in that month', () => {
    expect(lit('Chủ tịch UBND TP.HCM yêu cầu báo cáo.', '2025-02-20')).toEqual(['Chủ tịch UBND TP.HCM → ?'])
    expect(lit('Chủ tịch UBND TP.HCM yêu cầu báo cáo.', '2025-02-27')).toEqual([
      'Chủ tịch UBND TP.HCM → Nguyễn Văn Được',
    ])
  })
})

describe('numbers of documents', () => {
  it('are not those of which they are a part', () => {
    expect(lit('Điều này phù hợp với tinh thần Nghị quyết 66, ông nói.', '2025-12-10')).toEqual([
      'Nghị quyết 66 → ?',
    ])
  })

  it('are told apart by a day written in words', () => {
    expect(lit('Thực hiện Kết luận 119 ngày 20 tháng 01 năm 2025.', '2025-12-10')).toEqual([
      'Kết luận 119 → 119-KL/TW',
    ])
  })
})

describe('a ministry alone behind those of two countries', () => {
  const text = 'Bộ Ngoại giao Trung Quốc lên tiếng. Bộ Ngoại giao Nhật Bản phản đối. Bộ Ngoại giao'

  it('is any of them where the article speaks of nobody else', () => {
    expect(annotate(`${text} vẫn im lặng.`, '2023-06-06').at(-1)?.status).toBe('ambiguous')
  })

  it('is ours where the article speaks of us', () => {
    const own = annotate(`${text} cho biết Việt Nam sẽ theo dõi.`, '2023-06-06').at(-1)
    expect(own?.label).toBe('Bộ Ngoại giao')
  })
})

describe('a ministry with its country in brackets', () => {
  it('is that country’s', () => {
    const found = annotate('Bộ Công an (Việt Nam) gặp Bộ An ninh (Lào) và Bộ Quốc phòng (Nga).', '2023-06-06')
    expect(found.map(({ label }) => label)).toEqual(['Bộ Công an', 'Bộ An ninh Lào', 'Bộ Quốc phòng Nga'])
  })
})

describe('a steering committee without its name', () => {
  const roads =
    'Ban Chỉ đạo Nhà nước các công trình, dự án quan trọng quốc gia, trọng điểm ngành giao thông vận tải'
  const science = 'phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số'
  const first = (text: string) =>
    annotate(text, '2025-06-20').find(({ quote }) => quote === 'Ban Chỉ đạo')?.label

  it.each([
    [
      'is the one named later, whatever else the article speaks of',
      `Ban Chỉ đạo họp.\n${roads} bàn việc ${science}.`,
      roads,
    ],
    [
      'is the one described where none is named',
      `Ban Chỉ đạo họp.\nCuộc họp bàn việc ${science}.`,
      `Ban Chỉ đạo Trung ương về ${science}`,
    ],
  ])('%s', (_, text, answer) => expect(first(text)).toBe(answer))
})
