// Words as they are compared, in names and in whole articles.
import { describe, expect, it } from 'vitest'
import { foldName } from '@/lib/linking/fold-name'

const FILLING =
  ' Đoàn công tác đã làm việc với lãnh đạo địa phương về kế hoạch năm tới, kết quả sẽ được báo cáo trong quý I.'

describe('foldName', () => {
  it.each([
    ['Bộ Ngoại giao', 'bộ ngoại giao'],
    ['ĐẢNG ỦY – “Khối”', 'đảng ủy – “khối”'],
    ['Ðảng ủy', 'đảng ủy'],
    ['Bộ  Y\u00a0tế', 'bộ y tế'],
    ['Bộ\nY tế', 'bộ y tế'],
    ['Bộ\r\nY tế', 'bộ y tế'],
    ['Bộ \n Y tế', 'bộ y tế'],
    [' Y tế', 'y tế'],
    ['Y tế\n', 'y tế'],
    ['\tY tế ', 'y tế'],
    ['Bộ Y tế'.normalize('NFD'), 'bộ y tế'],
    ['Σίσυφος ΣΑΣ', 'Σίσυφος ΣΑΣ'.toLowerCase()],
    ['İstanbul 😀 Ǆ', 'İstanbul 😀 Ǆ'.toLowerCase()],
    ['Sức khoẻ, văn hoá', 'sức khỏe, văn hóa'],
    ['THUỶ LỢI “HOÀ”', 'thủy lợi “hòa”'],
    ['Quý Hoàn, quỹ Khuỷu', 'quý hoàn, quỹ khuỷu'],
    ['Hoằng\u00a0Hoá  Thuý'.normalize('NFD'), 'hoằng hóa thúy'],
    ['', ''],
  ])('folds %j, alone and in an article, before and behind other words', (text, folded) => {
    const rest = FILLING.trim()
    expect(foldName(text)).toBe(folded)
    expect(foldName(`${text}${FILLING}`)).toBe(`${folded} ${rest.toLowerCase()}`.trim())
    expect(foldName(`${rest} ${text}`)).toBe(`${rest.toLowerCase()} ${folded}`.trim())
  })

  it('folds articles of any length after shorter ones', () => {
    for (const times of [1, 200, 3, 1000])
      expect(foldName(FILLING.repeat(times))).toBe(FILLING.repeat(times).toLowerCase().trim())
  })
})
