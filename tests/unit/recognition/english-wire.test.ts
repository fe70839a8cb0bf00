import { describe, expect, it } from 'vitest'
import { annotate, lit } from '../core'

const read = (text: string, day = '2022-05-10') => lit(text, day, 'en')

describe('ministers by field in small letters, alone', () => {
  const long = 'health minister → Nguyễn Thanh Long'
  it.each([
    [
      'are this country’s behind its name',
      'Vietnam’s health minister said China would send vaccines.',
      [long],
    ],
    ['and behind its adjective', 'The Vietnamese health minister told them so.', [long]],
    [
      'and where the text names no other country',
      'Vietnam lacks beds. The health minister asked for more.',
      [long],
    ],
    [
      'not where it names another one',
      'Vietnam lacks beds, Laos has some. The health minister asked for more.',
      [],
    ],
    ['nor where it names none', 'Beds are lacking. The health minister asked for more.', []],
    ['nor behind another one’s name', 'Vietnam lacks beds. Laos’s health minister asked for more.', []],
    ['nor any of several', 'Vietnam lacks beds. A health minister asked for more.', []],
    ['nor whoever was it once', 'The former Vietnamese health minister said no.', []],
    ['nor an office as such', 'Vietnam needs the health minister post filled.', []],
  ])('%s', (_, text, mentions) => expect(read(text)).toEqual(mentions))

  it('are whoever held the post on the day', () => {
    const text = 'Vietnam’s health minister said so.'
    expect(read(text, '2014-03-03')).toEqual(['health minister → Nguyễn Thị Kim Tiến'])
    expect(lit(text, null, 'en')).toEqual([])
  })
})

describe('posts told before their holder is named', () => {
  it('support the name in the next sentence', () => {
    const told = 'Police have held a deputy minister of Industry and Trade for graft.'
    expect(read(`${told}\nDo Thang Hai, 60, was led away.`, '2023-12-21')).toEqual([
      'Do Thang Hai → Đỗ Thắng Hải',
    ])
    expect(read(`${told}\nLo Van Pao, 60, was led away.`, '2023-12-21')).toEqual([])
  })

  it('support nobody where they are another country’s', () => {
    const text = 'Thailand dismissed a deputy minister of industry and trade.\nDo Thang Hai, 60, wept.'
    expect(read(text, '2023-12-21')).toEqual([])
  })

  it('are of the name between commas', () => {
    const text = 'Police have held a vice minister of industry and trade, Do Thang Hai, since Monday.'
    expect(read(text, '2023-12-21')).toEqual(['Do Thang Hai → Đỗ Thắng Hải'])
  })

  it('are nobody’s where they are to be filled', () => {
    const text = 'The town cheered the appointment of the first Vice Chairman of the People’s Committee.'
    expect(annotate(text, '2021-06-30', 'en').filter(({ type }) => type === 'official')).toEqual([])
  })
})

describe('organs of other countries’ parties', () => {
  it.each([
    ['The LPRP Politburo met.', 'LPRP Politburo'],
    ['A guest of the CPC’s Politburo spoke.', 'CPC’s Politburo'],
    [
      'The LPRP Central Committee’s Commission for External Relations met.',
      'LPRP Central Committee’s Commission for External Relations',
    ],
    [
      'The Commission for External Relations of the LPRP Central Committee met.',
      'Commission for External Relations of the LPRP Central Committee',
    ],
    [
      'The Lao People’s Revolutionary Party Central Committee’s Inspection Commission met.',
      'Lao People’s Revolutionary Party Central Committee’s Inspection Commission',
    ],
  ])('are none of ours: %s', (text, words) => expect(read(text)).toEqual([`${words} → ${words}`]))

  it('leave ours alone in the same sentence', () =>
    expect(read('The CPC wrote to the Politburo in Hanoi.')).toEqual([
      'CPC → Đảng Cộng sản Trung Quốc',
      'Politburo → Bộ Chính trị',
    ]))
})

describe('laws that amend others', () => {
  it.each([
    'Law on Amendments and Supplements to a number of articles of the Law on Public Investment',
    'Law Amending and Supplementing a Number of Articles of the Press Law',
    'Law on Amendments to articles of Law on Special Consumption Tax, Law on Tax Management',
  ])('are one: %s', (law) => expect(read(`Deputies read the ${law} again.`)).toEqual([`${law} → ${law}`]))

  it('are left to the laws they name where one may stand by itself', () => {
    const text = 'They read the Law on Amendments to the Law on Cadres and the Law on Housing again.'
    expect(read(text).at(-1)).toBe('Law on Housing → Luật Nhà ở')
  })

  it('end before a year', () =>
    expect(read('They passed the Law on Beekeeping in 2018.')).toEqual([
      'Law on Beekeeping → Law on Beekeeping',
    ]))
})

describe('directors of theatres', () => {
  it('hold no office, as those of hospitals', () => {
    expect(read('Hanoi Opera House director Lo Thi Pao sang along.')).toEqual([])
    expect(lit('Bà Lò Thị Pảo, Giám đốc Nhà hát Lớn Hà Nội, cùng hát.', '2022-05-10')).toEqual([])
  })
})

describe('a name in part in a list', () => {
  const two = [
    'Gia Lai Chairman Vo Ngoc Thanh resigned. Thanh will leave at once. Thanh said so.',
    'Vice Chairman of the Gia Lai People’s Committee Ho Phuoc Thanh and Secretary of the Gia Lai Party Committee Lo Van Pao stay.',
  ]
  const last = (sentence: string) =>
    annotate([...two, sentence].join('\n'), '2022-09-15', 'en')
      .filter(({ quote }) => quote === 'Thanh')
      .at(-1)

  it('is unsure where two are so called', () =>
    expect(last('They warned Pao, Thanh and others.')?.status).toBe('ambiguous'))

  it('is whom the article is about where it stands alone', () =>
    expect(last('They warned Thanh again.')?.label).toBe('Võ Ngọc Thành'))
})
