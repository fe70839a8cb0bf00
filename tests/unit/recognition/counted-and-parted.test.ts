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

describe('who heads what is told beside members', () => {
  it('is none of several', () => {
    const text = 'Các vị hỏi các thành viên Chính phủ, Chánh án TAND tối cao, Viện trưởng VKSND tối cao.'
    expect(lit(text, '2020-09-08')).toEqual([
      'Chánh án TAND tối cao → Nguyễn Hòa Bình',
      'Viện trưởng VKSND tối cao → Lê Minh Trí',
    ])
  })
})

describe('brackets behind a role', () => {
  it('tell something else where they go on', () => {
    const text =
      'Ông Đinh Văn Lượt, Phó Trưởng Ban Kinh tế Trung ương (Bộ Chính trị đã cho thôi chức), đã đến.'
    expect(lit(text, '2018-03-12')).toEqual(['Đinh Văn Lượt → Đinh Văn Lượt', 'Bộ Chính trị → Bộ Chính trị'])
  })
})

describe('an initial with a surname behind its dot', () => {
  it.each(['Ông Harlan T.Brook, Đại sứ Mỹ, đã đến.', 'Đại sứ Mỹ Harlan T.Brook đã đến.'])(
    'is one name: %s',
    (text) => expect(lit(text, DAY)[0]).toMatch(/^Harlan T\.Brook/),
  )
})

describe('a year before a dash and a name', () => {
  it('is no code', () => {
    expect(lit('Năm 1990 - Lưu Trọng Bình vào trường; năm 1991 - Lê Văn Sáu ra trường.', DAY)).toEqual([])
    expect(lit('Lệnh số 12/2010/L-CTN đã ban hành.', DAY)[0]).toMatch(/^Lệnh số 12\/2010\/L-CTN/)
  })
})

describe('deputies of mountain families behind a colon', () => {
  it('are all of the Assembly', () => {
    expect(lit('Dự họp có các Đại biểu Quốc hội: Lê Văn Sáu, Khang Thị Dở, Giàng A Páo.', DAY)).toEqual([
      'Lê Văn Sáu → Lê Văn Sáu',
      'Khang Thị Dở → Khang Thị Dở',
      'Giàng A Páo → Giàng A Páo',
    ])
  })
})

describe('a committee that looks back on the work of years', () => {
  it.each([
    'Ban Chỉ đạo sơ kết 5 năm thực hiện Nghị quyết 35-NQ/TW',
    'Ban Chỉ đạo tổng kết 10 năm triển khai Nghị quyết 35-NQ/TW',
  ])('bears the code of what it looks back on: %s', (name) => {
    expect(lit(`${name} đã họp.`, DAY)[0]).toBe(`${name} → ${name}`)
  })
})
