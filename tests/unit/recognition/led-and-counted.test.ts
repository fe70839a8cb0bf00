import { describe, expect, it } from 'vitest'
import { issued, lit } from '../core'

const DAY = '2024-03-12'

describe('a body that somebody is told to lead behind its name', () => {
  it('makes the post a public one', () => {
    expect(lit('Ban Quản lý dự án đường sắt Sơn La do ông Lò Văn Pảo làm Giám đốc.', DAY).at(-1)).toBe(
      'Lò Văn Pảo → Lò Văn Pảo',
    )
  })

  it('does not where it is a firm', () => {
    expect(lit('Công ty Mây Trắng do ông Đỗ Văn Ba làm Giám đốc.', DAY)).toEqual([])
  })
})

describe('a committee by its number', () => {
  it.each([
    [
      'Theo ban chỉ đạo 389 quốc gia, hàng giả còn nhiều.',
      'ban chỉ đạo 389 quốc gia → Ban Chỉ đạo 389 quốc gia',
    ],
    [
      'Hôm qua, ban chỉ đạo 389 tỉnh Sơn La họp.',
      'ban chỉ đạo 389 tỉnh Sơn La → Ban Chỉ đạo 389 tỉnh Sơn La',
    ],
    ['Hôm qua, Ban chỉ đạo 35 đã họp.', 'Ban chỉ đạo 35 → Ban Chỉ đạo 35'],
  ])('is read in small letters: %s', (text, told) => expect(lit(text, DAY)).toEqual([told]))
})

describe('a title that is not the one’s named before', () => {
  it('is dark behind a level, and where it is another’s', () => {
    const text =
      'Bí thư Tỉnh ủy Sơn La Lò Văn Pảo dự họp. Tỉnh thay 10% Bí thư cấp ủy. Phó Bí thư khác là bà Lò Thị Na.'
    expect(lit(text, DAY)).toEqual(['Lò Văn Pảo → Lò Văn Pảo', 'Lò Thị Na → Lò Thị Na'])
  })

  it('is everybody’s of a list, though brackets tell of one what else he is', () => {
    const text =
      'Thành ủy có các Phó Bí thư: Lò Văn Pảo (Chủ tịch Ủy ban nhân dân thành phố), Lò Thị Na và ông Vi Văn Ba.'
    expect(lit(text, DAY).slice(-2)).toEqual(['Lò Thị Na → Lò Thị Na', 'Vi Văn Ba → Vi Văn Ba'])
  })
})

describe('who speaks for a leader', () => {
  it('is of office for that', () => {
    expect(
      lit('Steffen Seibert, người phát ngôn cho Thủ tướng Đức, cho biết như vậy.', '2017-05-08'),
    ).toContain('Steffen Seibert → Steffen Seibert')
  })
})

describe('an official abroad by the last name', () => {
  it('is the one named in full, though no title stands beside', () => {
    const text = 'Ông Joe Biden thắng Donald Trump. Trước đối thủ Trump, ông bình tĩnh.'
    expect(lit(text, '2020-11-10').at(-1)).toBe('Trump → Donald Trump')
  })
})

describe('a committee for a paper', () => {
  it.each([
    'Ban Chỉ đạo tổng kết Nghị quyết 18-NQ/TW',
    'Ban Chỉ đạo tổng kết Nghị quyết số 39-NQ/TW',
    'Ban Chỉ đạo thực hiện Chỉ thị 13-CT/TW',
    'Ban Chỉ đạo thực hiện Kết luận số 127-KL/TW',
    'Ban Chỉ đạo thi hành Nghị định 91/2019/NĐ-CP',
  ])('ends with its code, which is called by its letters: %s', (name) => {
    expect(lit(`${name} giao các tỉnh báo cáo.`, DAY)[0]).toBe(`${name} → ${name}`)
  })
})

describe('a committee without a word of what it is for', () => {
  it.each([
    'Theo Ban Chỉ đạo, các bộ cần báo cáo sớm.',
    'Theo yêu cầu của Ban Chỉ đạo, các tỉnh, ngành đã nộp đủ.',
  ])('ends before a comma: %s', (text) => expect(lit(text, DAY)).toEqual([]))

  it('goes on behind one inside of its task', () => {
    expect(lit('Ban Chỉ đạo phòng, chống lụt bão tỉnh Nghệ An đã họp.', DAY)).toHaveLength(1)
  })
})

describe('a law by the letters of its name', () => {
  it('is the only one of these letters', () => {
    expect(issued('Căn cứ Luật KDBĐS, giao dịch phải qua sàn.', '2016-03-12')).toEqual([
      'Luật Kinh doanh bất động sản 2014-11-25',
    ])
    expect(lit('Theo Luật PCTHTL, cấm hút thuốc.', DAY)).toEqual([
      'Luật PCTHTL → Luật Phòng, chống tác hại của thuốc lá',
    ])
  })
})

describe('a monument', () => {
  it('is no broadcaster', () => {
    expect(lit('Đoàn dâng hương tại Đài Tổ quốc ghi công.', DAY)).toEqual([])
  })
})

describe('the head of a party that no list has', () => {
  it('is not ours, whatever the title', () => {
    const text = 'Thủ tướng tiếp ông Miguel Sosa, Tổng Bí thư Đảng Phong trào Sao Mai, khách của Đảng.'
    expect(lit(text, DAY)).toEqual(['Thủ tướng → Phạm Minh Chính'])
    expect(lit('Tổng Bí thư, Bộ trưởng Chính sách hội nhập nước bạn đã đến.', DAY)).toEqual([])
  })
})
