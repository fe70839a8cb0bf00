import { describe, expect, it } from 'vitest'
import { lit } from '../core'

const read = (text: string, day = '2021-07-20') => lit(text, day, 'en')

describe('English lists that say a word once', () => {
  it.each([
    [
      'He asked the ministries of health, transport and public security to act.',
      ['health → Bộ Y tế', 'transport → Bộ Giao thông vận tải', 'public security → Bộ Công an'],
    ],
    [
      'Reports came from the Ministries: National Defence, Industry and Trade, Construction and others.',
      [
        'National Defence → Bộ Quốc phòng',
        'Industry and Trade → Bộ Công Thương',
        'Construction → Bộ Xây dựng',
      ],
    ],
    ['Ministries of both countries agreed.', []],
  ])('%s', (text, mentions) => expect(read(text)).toEqual(mentions))

  it('give one office to the names before it', () => {
    const text =
      'Le Minh Hoan and Vu Hong Thanh were elected as NA Vice Chairmen, while Mai Van Chinh and Nguyen Chi Dung as Deputy Prime Ministers.'
    expect(read(text, '2025-02-18')).toEqual([
      'Le Minh Hoan → Lê Minh Hoan',
      'Vu Hong Thanh → Vũ Hồng Thanh',
      'Mai Van Chinh → Mai Văn Chính',
      'Nguyen Chi Dung → Nguyễn Chí Dũng',
    ])
  })
})

describe('English names and offices as news writes them', () => {
  it.each([
    [
      'Quang Thi Nho Lan, former Director of the Consular Department, was named.',
      'Quang Thi Nho Lan → Quang Thi Nho Lan',
    ],
    ['Former ambassador to Malaysia Tran Viet Thai was named.', 'Tran Viet Thai → Tran Viet Thai'],
    ['DPM/FM Pham Binh Minh met his counterpart.', 'Pham Binh Minh → Phạm Bình Minh'],
    ['Minister Home Affairs Pham Thi Thanh Tra spoke.', 'Pham Thi Thanh Tra → Phạm Thị Thanh Trà'],
    ['Lo Van Pao assumes the role of Chairman of the Son La People’s Committee.', 'Lo Van Pao → Lo Van Pao'],
    ['Prime Minister Chinh signed it.', 'Chinh → Phạm Minh Chính'],
    ['Official Dispatch No. 9203/CD-TTg was sent.', 'Official Dispatch No. 9203/CD-TTg → 9203/CĐ-TTg'],
  ])('%s', (text, mention) => expect(read(text)[0]).toBe(mention))

  it('take no words of a headline for a name', () => {
    expect(read('Former Government Minister Draws Longer Prison Sentence Before Holiday')).not.toContainEqual(
      expect.stringContaining('Draws'),
    )
  })

  it('settle an abbreviation of several by what was named in full', () => {
    const text = 'The Vietnam Fatherland Front met on Monday. The VFF thanked all donors.'
    expect(read(text).at(-1)).toBe('VFF → Mặt trận Tổ quốc Việt Nam')
  })

  it('read parts of international bodies', () => {
    expect(read('It wrote to the United Nations Border Commission.')).toEqual([
      'United Nations Border Commission → United Nations Border Commission',
    ])
  })
})

describe('English lists of places’ bodies', () => {
  it.each([
    [
      'The HCMC Departments of Home Affairs, Health and Public Security drew up the plan.',
      [
        'Home Affairs → Sở Nội vụ Thành phố Hồ Chí Minh',
        'Health → Sở Y tế Thành phố Hồ Chí Minh',
        'Public Security → Công an Thành phố Hồ Chí Minh',
      ],
    ],
    [
      'People’s Committees of Nghe An and Ha Tinh provinces drew up the plan.',
      [
        'People’s Committees of Nghe An → Ủy ban nhân dân tỉnh Nghệ An',
        'Ha Tinh → Ủy ban nhân dân tỉnh Hà Tĩnh',
      ],
    ],
    ['The US Departments of Health and Education drew up the plan.', []],
    ['Departments of Health and Education drew up the plan.', []],
    ['People’s Committees of wards drew up the plan.', []],
  ])('%s', (text, found) => {
    expect(
      lit(text, '2023-05-10', 'en').filter((one) => / → (Sở|Công an|Ủy ban nhân dân)/.test(one)),
    ).toEqual(found)
  })
})

describe('Party committees of a level', () => {
  it.each([
    ['The District 1 Party Committee met.', 'District 1 Party Committee → Quận ủy 1'],
    ['The Binh Xo District Party Committee met.', 'Binh Xo District Party Committee → Huyện ủy Binh Xo'],
    [
      'The Standing Board of the Party Committee of Ho Chi Minh City met.',
      'Standing Board of the Party Committee of Ho Chi Minh City → Ban Thường vụ Thành ủy Thành phố Hồ Chí Minh',
    ],
  ])('%s', (text, answer) => expect(lit(text, '2023-05-10', 'en')).toContain(answer))
})

describe('a former office before a comma and a name', () => {
  it.each([
    'Former Secretary of the Party Committee cum Chairman of the People’s Committee of District 5, Le Duc Thao; and others moved on.',
    'Former Chairman of the People’s Committee of District 5, Le Duc Thao took a new post in Hanoi.',
  ])('is the name’s: %s', (text) =>
    expect(lit(text, '2023-05-10', 'en').filter((one) => /Thao/.test(one))).toEqual([
      'Le Duc Thao → Le Duc Thao',
    ]),
  )
})
