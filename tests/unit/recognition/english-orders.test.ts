import { describe, expect, it } from 'vitest'
import { lit } from '../core'

const read = (text: string) => lit(text, '2024-05-10', 'en')

describe('bodies in English', () => {
  it.each([
    ['The Hanoi Department of Transport agreed.', ['Hanoi Department of Transport']],
    ["A hearing at the People's Court of Hanoi was put off.", ["People's Court of Hanoi"]],
    ["Nghe An Province's People's Committee replied.", ["Nghe An Province's People's Committee"]],
    [
      'The National Steering Committee for Digital Transformation sat on Monday.',
      ['National Steering Committee for Digital Transformation'],
    ],
    [
      "Officers of the Ministry of Public Security's Investigation Police Agency came.",
      ["Ministry of Public Security's Investigation Police Agency"],
    ],
    ["Thu Duc City People's Committee has agreed.", ["Thu Duc City People's Committee"]],
    ["The Thu Duc City People's Committee has agreed.", ["Thu Duc City People's Committee"]],
    ["The HCM City People's Committee has agreed.", ["HCM City People's Committee"]],
    ["On Monday HCM City People's Committee agreed.", ["HCM City People's Committee"]],
    ['The NA Committee for Foreign Affairs sat.', ['NA Committee for Foreign Affairs']],
  ])('%s', (text, quotes) => expect(read(text).map((one) => one.split(' → ')[0])).toEqual(quotes))

  it('completes a municipal body with the city of the article', () => {
    expect(read("In Da Nang, the municipal People's Committee has answered.")).toEqual([
      "municipal People's Committee → Ủy ban nhân dân thành phố Đà Nẵng",
    ])
  })
})

describe('people in English', () => {
  it.each([
    ['SBV Governor Nguyen Thi Hong was asked.', 'Nguyen Thi Hong → Nguyễn Thị Hồng'],
    ["The Ministry of Foreign Affairs' spokesperson Pham Thu Hang replied.", 'Pham Thu Hang → Phạm Thu Hằng'],
    ['Hanoi mayor Tran Sy Thanh opened it.', 'Tran Sy Thanh → Trần Sỹ Thanh'],
    [
      'Vietnam Fatherland Front Central Committee President Do Van Chien was there.',
      'Do Van Chien → Đỗ Văn Chiến',
    ],
    [
      "Chairman of the municipal People's Committee Tran Sy Thanh came from Hanoi.",
      'Tran Sy Thanh → Trần Sỹ Thanh',
    ],
    ['US Ambassador to Vietnam Marc E. Knapper spoke.', 'Marc E. Knapper → Marc Knapper'],
    [
      "The Chief Justice of the Supreme People's Court, Nguyen Hoa Binh, agreed.",
      'Nguyen Hoa Binh → Nguyễn Hòa Bình',
    ],
  ])('%s', (text, official) => expect(read(text)).toContain(official))

  it('reads a chair as what the Vietnamese post is called, and a foreign head without the country', () => {
    expect(read('Chairman of the NA Economic Committee Vu Hong Thanh spoke.')).toEqual([
      'Vu Hong Thanh → Vũ Hồng Thanh',
    ])
    expect(lit('President Barack Obama landed at noon.', '2016-05-23', 'en')).toEqual([
      'Barack Obama → Barack Obama',
    ])
  })

  it('leaves an office as such unlit', () => {
    expect(read('She will serve as Acting President and gave up the position of Minister.')).toEqual([])
  })

  it('gives several names one title', () => {
    expect(read('Deputy Prime Ministers Le Minh Khai and Tran Luu Quang sat beside him.')).toEqual([
      'Le Minh Khai → Lê Minh Khái',
      'Tran Luu Quang → Trần Lưu Quang',
    ])
  })

  it('takes a deputy for a deputy', () => {
    expect(read('Deputy Chief Justice Vo Van Thu presided.')).toEqual(['Vo Van Thu → Vo Van Thu'])
  })

  it('knows later mentions by one name', () => {
    const text =
      'Chinese President Xi Jinping came. Prime Minister Pham Minh Chinh met him.\nChinh, who hosted the talks, smiled. Xi’s visit ends today. A toast by Chinh closed it.'
    expect(read(text).slice(2)).toEqual([
      'Chinh → Phạm Minh Chính',
      'Xi → Tập Cận Bình',
      'Chinh → Phạm Minh Chính',
    ])
  })

  it.each([
    'The president of the Hanoi Bar Association resigned.',
    'Coach Kim Sang-sik called up Nguyen Tien Linh, who scored by the post.',
  ])('stays dark: %s', (text) => expect(read(text)).toEqual([]))

  it('never takes another country’s court for its president', () => {
    const text = "President of the Lao People's Supreme Court Viengthong Siphandone arrived."
    expect(read(text).filter((one) => one.endsWith('Thongloun Sisoulith'))).toEqual([])
  })
})

describe('documents in English', () => {
  it.each([
    ['the 2023 Housing Law was applied', '2023 Housing Law → Luật Nhà ở'],
    [
      'They cite the Resolution of the 13th National Party Congress.',
      'Resolution of the 13th National Party Congress → Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
    ],
  ])('%s', (text, document) => expect(read(text)).toEqual([document]))
})
