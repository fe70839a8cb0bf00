// English of the state press: parts told with their owner, datelines, one title for those who follow, laws by other names.
import { describe, expect, it } from 'vitest'
import { annotate, lit } from '../core'

const DAY = '2019-03-12'
const english = (text: string, day: string | null = DAY) => lit(text, day, 'en')

describe('a part of a body', () => {
  it.each([
    ['The NA’s Party delegation met on Monday.', ['NA’s Party delegation → Đảng đoàn Quốc hội']],
    ['The Central Committee Secretariat met on Monday.', ['Central Committee Secretariat → Ban Bí thư']],
    [
      'The CPC Central Committee met on Monday.',
      ['CPC Central Committee → Ban Chấp hành Trung ương Đảng Cộng sản Trung Quốc'],
    ],
    [
      'The CPC Central Committee’s Organisation Department sent flowers.',
      ['CPC Central Committee’s Organisation Department → CPC Central Committee’s Organisation Department'],
    ],
  ])('is told with its owner: %s', (text, mentions) => expect(english(text)).toEqual(mentions))

  it('may begin like a rank, and be called by its letters', () =>
    expect(english('The General Department of Politics (GDQ) met. The GDQ is in the capital.')).toEqual([
      'General Department of Politics → Tổng cục Chính trị',
      'GDQ → Tổng cục Chính trị',
      'GDQ → Tổng cục Chính trị',
    ]))
})

describe('a dateline', () => {
  it.each(['HANOI - Police found a lost boat.', 'HANOI -Police found a lost boat.'])(
    'is no part of a body’s name: %s',
    (text) => expect(english(text)).toEqual([]),
  )

  it('leaves the body behind it', () =>
    expect(english('HANOI - Hanoi police found a lost boat.')).toEqual([
      'Hanoi police → Công an thành phố Hà Nội',
    ]))
})

describe('one title in the singular', () => {
  it('is of all whom it includes', () =>
    expect(
      english('The Deputy Head of the Legal Department, including Ms Lo Thi Na and Ms Sung Thi Mua, agreed.'),
    ).toEqual(['Lo Thi Na → Lo Thi Na', 'Sung Thi Mua → Sung Thi Mua']))

  it.each(['Permanent Deputy PM', 'Standing Deputy Prime Minister'])('is held by one alone: %s', (title) =>
    expect(english(`The ${title} said accidents fell.`)).toEqual([`${title} → Trương Hòa Bình`]),
  )
})

describe('a law', () => {
  it.each([
    ['The Law on Cultivation took effect.', '31/2018/QH14'],
    ['The Law on Livestock Production took effect.', '32/2018/QH14'],
    ['The Law on Preventing and Combating Corruption took effect.', '36/2018/QH14'],
    ['The Law on Lawyers took effect.', '65/2006/QH11'],
  ])('is known by other English words: %s', (text, code) => {
    const [law] = annotate(text, '2020-06-01', 'en')
    expect(law?.status === 'linked' && law.entity).toBe(`document/${code.toLowerCase().replace(/\//g, '-')}`)
  })
})

describe('a number of several papers', () => {
  const issuedOf = (text: string) =>
    annotate(text, '2023-03-10', 'en').map((one) => (one.status === 'linked' ? one.issued : one.status))

  it('is told by its English subject', () => {
    expect(issuedOf('Resolution 18-NQ/TW on land policy is new.')).toEqual(['2022-06-16'])
    expect(issuedOf('Resolution 18-NQ/TW on streamlining is older.')).toEqual(['2017-10-25'])
  })

  it('stays unsure without one', () => expect(issuedOf('Resolution 18-NQ/TW is new.')).toEqual(['ambiguous']))
})

describe('bodies of a place', () => {
  it('are listed by what they are for, with their head in the plural and in small letters', () =>
    expect(
      english('The city of Lai Chau has plans. The departments of Health, Tourism and Home Affairs met.'),
    ).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Health → Sở Y tế/),
        expect.stringMatching(/^Tourism → Sở Du lịch/),
        expect.stringMatching(/^Home Affairs → Sở Nội vụ/),
      ]),
    ))

  it.each([
    'Northern Urban Area Management Board',
    'Management Board of Na Loi Industrial Park',
    'Drug Prevention Department',
  ])('are known by what they run, or by whom they are under: %s', (name) =>
    expect(english(`The ${name} under the Border Guard High Command met.`)[0]?.split(' → ')[0]).toBe(name),
  )

  it('end with a special zone', () =>
    expect(english('The People’s Committee of Na Loi Special Zone met.')).toEqual([
      'People’s Committee of Na Loi Special Zone → Ủy ban nhân dân đặc khu Na Loi',
    ]))

  it('take in the province that a delegation of deputies is of', () =>
    expect(english('The National Assembly (NA) deputy delegation of Nghe An met.')).toEqual([
      'National Assembly (NA) deputy delegation of Nghe An → Đoàn đại biểu Quốc hội tỉnh Nghệ An',
    ]))
})

describe('a steering committee', () => {
  it.each([
    [
      'The State Steering Committee for key roads within the transport sector met.',
      'for key roads within the transport sector',
    ],
    ['The National Steering Committee 1389 met.', '1389'],
  ])('goes on with what it is for: %s', (text, tail) =>
    expect(english(text)[0]?.split(' → ')[0]).toMatch(new RegExp(`Steering Committee ${tail}$`)),
  )

  it.each([
    'The Steering Committee for implementing Resolution No. 18 met.',
    'The Steering Committee on reviewing what came of Resolution No. 18 met.',
  ])('ends before a paper that it is for: %s', (text) =>
    expect(annotate(text, DAY, 'en').map(({ quote }) => quote)).toEqual([
      'Steering Committee',
      'Resolution No. 18',
    ]),
  )
})

describe('a title', () => {
  const people = (text: string) => annotate(text, DAY, 'en').filter(({ type }) => type === 'official')

  it('reaches over whose its body is, to a rank and a name', () => {
    const [one] = people(
      'Head of Steering Committee 1389 of the MND, Senior Lieutenant General Lo Van Na, came.',
    )
    expect(one?.quote).toBe('Lo Van Na')
    expect(one?.roles).toHaveLength(2)
  })

  it('stands behind where its bearer is from', () => {
    const [one, ...others] = people(
      'Deputy Lo Van Na from the northern province of Lai Chau, Vice Chairman of the provincial People’s Council, agreed.',
    )
    expect(one?.roles).toHaveLength(2)
    expect(others).toEqual([])
  })

  it('is of a body that is told by whatever it is for', () =>
    expect(
      people('Deputy head of the city’s Department of Publicity and Training, Mr Lo Van Na, agreed.').map(
        ({ quote }) => quote,
      ),
    ).toEqual(['Lo Van Na']))

  it('in small letters is that of somebody named with it', () =>
    expect(
      english(
        'General Phan Van Giang, Chief of the General Staff, came. The chief of the General Staff agreed.',
      ),
    ).toContain('chief of the General Staff → Phan Văn Giang'))
})

describe('what only looks like a mention', () => {
  it.each([
    'The team’s rugby captain Jason Field ran on.',
    'Visit Mộc Châu in spring.',
    'HCM City to be a top destination for HCM City tours.',
    'The way to the Phú Thọ Post Office is long.',
    'They walked past the President monument area.',
  ])('stays dark: %s', (text) => expect(english(text)).toEqual([]))
})

describe('police', () => {
  it.each([
    ['Nghe An provincial police found a boat.', 'Nghe An provincial police → Công an tỉnh Nghệ An'],
    ['The Na Loi Communal Police Post found a boat.', 'Na Loi Communal Police Post → Công an xã Na Loi'],
  ])('%s', (text, mention) => expect(english(text)).toEqual([mention]))

  it('of a province that became a city later are the province’s until then', () =>
    expect(english('Dong Nai police found a boat.')).toEqual(['Dong Nai police → Công an tỉnh Đồng Nai']))
})

describe('boards and committees', () => {
  it('by their short name are those named in full before, the National Assembly’s too', () =>
    expect(english('The NA Standing Committee met. The Standing Committee agreed.')).toEqual([
      'NA Standing Committee → Ủy ban Thường vụ Quốc hội',
      'Standing Committee → Ủy ban Thường vụ Quốc hội',
    ]))

  it('may be told with the count of their term', () =>
    expect(
      english('The Vietnam Farmers’ Union (VFU) met. The VFU’s 6th Central Committee agreed.').at(-1),
    ).toMatch(/^VFU’s 6th Central Committee → /))
})

describe('a department of several fields', () => {
  it.each([
    'Nghe An Department of Culture, Sports and Tourism',
    'provincial Department of Labour, Invalids and Social Affairs',
  ])('is read over its commas: %s', (name) =>
    expect(english(`The ${name} met.`)[0]?.split(' → ')[0]).toBe(name),
  )
})

describe('bodies listed behind a place’s', () => {
  it('are of that place, whatever else the article is about', () =>
    expect(
      english(
        'Ho Chi Minh City was busy. Ho Chi Minh City welcomed the Hanoi Party Committee, People’s Committee and Vietnam Fatherland Front Committee.',
      ),
    ).toEqual([
      'Hanoi Party Committee → Thành ủy Hà Nội',
      'People’s Committee → Ủy ban nhân dân thành phố Hà Nội',
      'Vietnam Fatherland Front Committee → Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Hà Nội',
    ]))
})

describe('other names of known bodies', () => {
  it.each([
    ['UN Food and Agriculture Organisation', 'Tổ chức Lương thực và Nông nghiệp Liên hợp quốc'],
    ['State President’s Office', 'Văn phòng Chủ tịch nước'],
  ])('%s', (name, label) => expect(english(`The ${name} met.`)).toEqual([`${name} → ${label}`]))
})

describe('offices and heads', () => {
  it('of a term told behind them are nobody’s now', () =>
    expect(english('Secretary of the Party Central Committee in the 9th term, he was a writer.')).toEqual([]))

  it('of a committee in small letters are those named next', () =>
    expect(
      english(
        'Vice Chairman of Nghe An People’s Committee and head of the festival organizing committee Lo Van Na agreed.',
      ),
    ).toEqual(['Lo Van Na → Lo Van Na']))

  it('were kings of this country long ago', () =>
    expect(english('The hill is where King Trần Nhân Tông rested.')).toEqual([]))
})
