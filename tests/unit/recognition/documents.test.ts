import { describe, expect, it } from 'vitest'
import { annotate, lit } from '../core'

describe('documents and what stands beside them', () => {
  it.each([
    ['Xã học lại Nghị quyết TƯ 4 (khóa XI) hôm nay.', ['Nghị quyết TƯ 4 (khóa XI) → 12-NQ/TW']],
    ['Nghị quyết Trung ương 4 (khóa XI) được nhắc lại.', ['Nghị quyết Trung ương 4 (khóa XI) → 12-NQ/TW']],
    [
      'Tòa án phúc thẩm dẫn Quyết định đặc xá số 9957/QĐ-CTN.',
      ['Quyết định đặc xá số 9957/QĐ-CTN → 9957/QĐ-CTN'],
    ],
  ])('%s', (text, mentions) => expect(lit(text).filter((one) => !one.startsWith('Tòa'))).toEqual(mentions))

  it('do not take over what is told of the next one', () => {
    const [first] = annotate('Hiệp định Paris về biến đổi khí hậu, Công ước của Liên hợp quốc về Luật Biển.')
    expect(first?.facts?.issuer ?? null).toBeNull()
  })
})

describe('documents of a number and a year', () => {
  it.each([
    ['Theo Nghị định 59/2019, người có chức vụ phải kê khai.', ['Nghị định 59/2019 → 59/2019/NĐ-CP']],
    ['Sở thay thế Quyết định 858 ngày 5-3-2018 về kỷ luật.', ['Quyết định 858 → Quyết định 858']],
    ['Quyết định 30 ngày nghỉ được bàn.', []],
    [
      'Luật Thương mại năm 1997 mở đường. Sau đó Luật Thương mại được sửa.',
      ['Luật Thương mại năm 1997 → Luật Thương mại 1997', 'Luật Thương mại → Luật Thương mại 1997'],
    ],
  ])('%s', (text, mentions) => expect(lit(text)).toEqual(mentions))
})

describe('bodies before names and numbers', () => {
  it.each([
    ['Chủ tịch UBND xã Hơ Văn Dế dự lễ.', 'Hơ Văn Dế → Hơ Văn Dế'],
    ['Hải đoàn 32 Bộ Tư lệnh Vùng Cảnh sát biển 1 ra khơi.', 'Hải đoàn 32 → Hải đoàn 32'],
  ])('%s', (text, mention) => expect(lit(text)).toContain(mention))
})
