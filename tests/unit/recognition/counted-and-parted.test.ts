import { describe, expect, it } from 'vitest'
import { lit } from '../core'

const DAY = '2024-03-12'

describe('ministries that a colon announces', () => {
  it('are parted by semicolons', () => {
    expect(lit('Hôm nay, Bộ trưởng các Bộ: Tư pháp; Công an; Xây dựng và Tài chính trả lời.', DAY)).toEqual([
      'Tư pháp → Bộ Tư pháp',
      'Công an → Bộ Công an',
      'Xây dựng → Bộ Xây dựng',
      'Tài chính → Bộ Tài chính',
    ])
  })

  it('are not where no colon stands', () => {
    expect(lit('Đoàn gặp các bộ Tư pháp; xây dựng làng mới là việc sau.', DAY)).toEqual([
      'Tư pháp → Bộ Tư pháp',
    ])
  })
})

describe('people counted before a colon', () => {
  it('bear the title before it', () => {
    expect(lit('Dự lễ có 2 Phó Thủ tướng: Trần Hồng Hà, Lê Minh Khái.', DAY)).toEqual([
      'Trần Hồng Hà → Trần Hồng Hà',
      'Lê Minh Khái → Lê Minh Khái',
    ])
  })
})

describe('a committee', () => {
  it('ends before the leaders who came with it', () => {
    expect(lit('Ban Chỉ đạo chuyển đổi số quốc gia và lãnh đạo các tỉnh cùng dự.', DAY)[0]).not.toMatch(
      /lãnh đạo/,
    )
  })

  it('called by a number is told apart by whose it is', () => {
    expect(lit('Ban Chỉ đạo 389 của tỉnh Sơn La đã họp.', DAY)).toEqual([
      'Ban Chỉ đạo 389 của tỉnh Sơn La → Ban Chỉ đạo 389 tỉnh Sơn La',
    ])
  })
})

describe('offices on the level of a ministry', () => {
  it('are no ministry that was named', () => {
    const text = 'Bộ Công an đã báo cáo. Thủ trưởng cơ quan ngang Bộ, cơ quan khác cùng dự.'
    expect(lit(text, DAY)).toEqual(['Bộ Công an → Bộ Công an'])
  })
})
