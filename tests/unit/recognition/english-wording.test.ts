import { describe, expect, it } from 'vitest'
import { lit } from '../core'

const read = (text: string, day = '2018-11-15') => lit(text, day, 'en')

describe('committees however English words what they are for', () => {
  const budget = 'Ủy ban Tài chính - Ngân sách của Quốc hội'
  it.each([
    ['The NA Finance-Budget Committee met.', `NA Finance-Budget Committee → ${budget}`],
    [
      'The NA Committee for Financial and Budgetary Affairs met.',
      `NA Committee for Financial and Budgetary Affairs → ${budget}`,
    ],
    [
      'The bill went to the NA’s Committee on culture, education, youth, adolescents, and children for a second look.',
      'NA’s Committee on culture, education, youth, adolescents, and children → Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng của Quốc hội',
    ],
    [
      'Head of the NA Committee on National Defence and Security Vo Trong Viet spoke.',
      'Vo Trong Viet → Võ Trọng Việt',
    ],
  ])('%s', (text, mention) => expect(read(text)).toEqual([mention]))

  it('leave to others what is nobody’s part', () => {
    expect(read('The NA Committee on Chess met.')).toEqual(['NA → Quốc hội'])
  })
})

describe('laws that are being made, in small letters', () => {
  it.each([
    ['They read the draft law on residence again.', 'law on residence → Luật Cư trú', '2020-06-09'],
    [
      'A report on the revised law on public investment came.',
      'law on public investment → Luật Đầu tư công',
      '2019-05-28',
    ],
    ['They read the draft amended land law again.', 'land law → Luật Đất đai', '2023-11-17'],
    ['They read the draft press law again.', 'press law → Luật Báo chí', '2016-02-24'],
    ['The law on residence (revised) comes next.', 'law on residence → Luật Cư trú', '2020-06-09'],
    [
      'It amends the Law on the Organisation of the NA.',
      'Law on the Organisation of the NA → Luật Tổ chức Quốc hội',
      '2019-05-28',
    ],
    [
      'The Law on Handling Administrative Violations says so.',
      'Law on Handling Administrative Violations → Luật Xử lý vi phạm hành chính',
      '2019-05-28',
    ],
  ])('%s', (text, mention, day) =>
    expect(read(text, day).map((one) => one.replace(/ \d{4}$/, ''))).toContain(mention),
  )

  it('are none where they are the law in general', () => {
    expect(read('Owners must obey the law on residence in all towns.')).toEqual([])
    expect(read('Owners must obey the land law and the amended land law in all towns.')).toEqual([])
  })
})

describe('deputies from somewhere', () => {
  it.each([
    ['Deputy from Quang Ngai Le Thi Bich Na asked first.', 'Le Thi Bich Na'],
    ['NA deputy from Hanoi Mac Van Tuong agreed.', 'Mac Van Tuong'],
  ])('%s', (text, name) => expect(read(text)).toEqual([`${name} → ${name}`]))
})

describe('numbers and kinds in English', () => {
  it.each([
    [
      'It cites the Land Law No. 31/2024/QH15 and the Housing Law No. 27/2023/QH15.',
      ['Land Law No. 31/2024/QH15 → 31/2024/QH15', 'Housing Law No. 27/2023/QH15 → 27/2023/QH15'],
    ],
    ['The bank sent Document No. 8315/NHNN-CSTT.', ['Document No. 8315/NHNN-CSTT → 8315/NHNN-CSTT']],
    [
      'It changes the Laws on Investment, Enterprises and Residence.',
      ['Laws on Investment → Luật Đầu tư', 'Enterprises → Luật Doanh nghiệp', 'Residence → Luật Cư trú'],
    ],
    ['Firms wait for Decree 13 on personal data protection.', ['Decree 13 → 13/2023/NĐ-CP']],
    ['Laws on Mars differ.', []],
  ])('%s', (text, mentions) =>
    expect(read(text, '2024-04-15').map((one) => one.replace(/ \d{4}$/, ''))).toEqual(mentions),
  )
})

describe('heads and bodies of places and banks', () => {
  it.each([
    ['Deputy Governor of the central bank Dao Minh Tu said so.', ['Dao Minh Tu → Đào Minh Tú']],
    [
      'The road is in Nghe An. The province’s chairman Mac Van Tuong said so.',
      ['Mac Van Tuong → Mac Van Tuong'],
    ],
    ['The report went to the City’s Government.', []],
    [
      'The Steering Board for Flood Prevention sent boats.',
      ['Steering Board for Flood Prevention → Steering Board for Flood Prevention'],
    ],
  ])('%s', (text, mentions) => expect(read(text, '2021-04-15')).toEqual(mentions))
})

describe('posts and owners as English has them', () => {
  it.each([
    [
      'It was attended by former General Secretaries Le Kha Phieu and Nong Duc Manh.',
      ['Le Kha Phieu → Lê Khả Phiêu', 'Nong Duc Manh → Nông Đức Mạnh'],
    ],
    [
      'Chairwoman of the Vietnam Women’s Union (VWU) for the 11th tenure Nguyen Thi Thu Ha spoke.',
      ['Nguyen Thi Thu Ha → Nguyễn Thị Thu Hà'],
    ],
    ['Mme. Lo Thi Na – VWU Vice-president – read the report.', ['Lo Thi Na → Lo Thi Na']],
    ['The Government Standing Committee met.', ['Government Standing Committee → Thường trực Chính phủ']],
    [
      'The Hanoi Party Committee’s Propaganda and Mass Mobilization Committee met.',
      [
        'Hanoi Party Committee’s Propaganda and Mass Mobilization Committee → Ban Tuyên giáo và Dân vận Thành ủy Hà Nội',
      ],
    ],
    [
      'HANOI — The guests came to Nghe An Province. The province’s Department of Transport helped them.',
      ['Department of Transport → Sở Giao thông vận tải tỉnh Nghệ An'],
    ],
  ])('%s', (text, mentions) => expect(read(text, '2017-03-08')).toEqual(mentions))
})

describe('who is disciplined for what', () => {
  it.each([
    [
      'Nguyễn Xuân Phúc, former Politburo member, Secretary of the Party Delegation, and Prime Minister, was warned.',
      ['Nguyễn Xuân Phúc → Nguyễn Xuân Phúc'],
    ],
    [
      'Vương Đình Huệ, as Politburo member, Secretary of the Party Delegation to and Chairman of the National Assembly, was warned.',
      ['Vương Đình Huệ → Vương Đình Huệ'],
    ],
    [
      'Lò Văn Tá, while serving as Director of the Hanoi Department of Finance, broke rules.',
      ['Lò Văn Tá → Lò Văn Tá'],
    ],
    [
      'The commission sat. Secretary of the Party Central Committee, and head of the commission Trần Cẩm Tú presided.',
      ['Trần Cẩm Tú → Trần Cẩm Tú'],
    ],
    [
      'HÀ NỘI — It wrote to the People’s Committee of southern Đồng Nai Province.',
      ['People’s Committee of southern Đồng Nai Province → Ủy ban nhân dân tỉnh Đồng Nai'],
    ],
    ['President of HCMC Labor Confederation, Lo Thi Na, was elected.', ['Lo Thi Na → Lo Thi Na']],
    ['Deputy FM Nguyen Minh Vu agreed.', ['Nguyen Minh Vu → Nguyễn Minh Vũ']],
  ])('%s', (text, mentions) => expect(read(text, '2024-12-13')).toEqual(mentions))
})

describe('whom a post of a city and a leader of the Government mean', () => {
  it.each([
    [
      'Chairman of the People’s Committee of HCMC, Nguyen Thanh Phong (R) hands it over.',
      ['Nguyen Thanh Phong → Nguyễn Thành Phong'],
    ],
    ['Chairman of the People’s Committee of former District 2 Lo Van Ta came.', ['Lo Van Ta → Lo Van Ta']],
    [
      'He handed the decisions of Vice Chairmen of the Hanoi People’s Committee to Lo Van Ta and Cam Van Doan.',
      ['Lo Van Ta → Lo Van Ta', 'Cam Van Doan → Cam Van Doan'],
    ],
    [
      'Deputy PM Truong Hoa Binh met the guests. The Government leader thanked them.',
      ['Truong Hoa Binh → Trương Hòa Bình', 'Government leader → Trương Hòa Bình'],
    ],
    ['The Government leader thanked them.', ['Government leader → Phạm Minh Chính']],
  ])('%s', (text, mentions) => expect(read(text, '2021-07-17')).toEqual(mentions))
})
