// Who gets, loses or shares posts in English, and what looks like a title and is none.
import { describe, expect, it } from 'vitest'
import { annotate, lit } from '../core'

const read = (text: string, day = '2019-05-06') => lit(text, day, 'en')
const names = (text: string) => read(text).map((one) => one.split(' → ')[0])

describe('several people of one post', () => {
  it.each([
    'Former directors of the provincial health department Lo Thi Nhan and Vang A Phua were there.',
    'Deputy chairpeople of the People’s Committee of Ha Giang Lo Thi Nhan and Vang A Phua were there.',
    'Vice Chairmen of the Ha Giang People’s Committee for the 2021-2026 tenure Lo Thi Nhan and Vang A Phua came.',
    'Former Ha Giang Party Committee secretaries Lo Thi Nhan and Vang A Phua were there.',
    'The minister presented the decisions to Mr Lo Thi Nhan and Vang A Phua.',
  ])('%s', (text) => expect(names(text)).toEqual(['Lo Thi Nhan', 'Vang A Phua']))

  it('a decision alone links nobody to a namesake', () =>
    expect(annotate('He presented the decision to Le Van Thanh.', '2022-05-06', 'en')).toMatchObject([
      { quote: 'Le Van Thanh', status: 'unknown' },
    ]))

  it('are known by the ministry of which the article says that they headed it', () =>
    expect(
      read(
        'Two former communications ministers were arrested in Vietnam. Truong Minh Tuan and another are in jail.',
      ),
    ).toEqual(['Truong Minh Tuan → Trương Minh Tuấn']))
})

describe('posts told behind a name', () => {
  it.each([
    'The council stripped Lo Thi Nhan from his status as Chairman of the Ha Giang People’s Committee.',
    'They met Resident Representative of the UN Development Programme (UNDP) in Vietnam Lo Thi Nhan.',
    'They met WHO Representative in Vietnam Lo Thi Nhan.',
  ])('%s', (text) => expect(names(text)).toEqual(['Lo Thi Nhan']))

  it('a rank alone is his who was named with one', () =>
    expect(read('Lieutenant General Lo Van Nhan spoke. The General said the visit was good.')).toEqual([
      'Lo Van Nhan → Lo Van Nhan',
      'General → Lo Van Nhan',
    ]))

  it('a sentence’s first word is no part of the name behind it', () =>
    expect(names('Minister Lo Van Nhan spoke. Briefing Nhan on the plan, they left.')).toEqual([
      'Lo Van Nhan',
      'Nhan',
    ]))
})

describe('no titles', () => {
  it.each([
    'Published: 14 Apr 2022 07:50 PM Hanoi Time',
    'He thanked the church’s President for the gift.',
    'They visited the Vietnam General Protestant Church.',
  ])('%s', (text) => expect(names(text)).toEqual([]))

  it('a day before the Prime Minister is no hour', () =>
    expect(names('On April 14 PM Nguyen Xuan Phuc left.')).toEqual(['Nguyen Xuan Phuc']))
})

it('a ministry in small letters is ours where one who headed it was named', () =>
  expect(
    names('Pham Binh Minh, a former foreign minister, left. The inquiry involves the foreign ministry.'),
  ).toEqual(['Pham Binh Minh', 'foreign ministry']))

it('the decision of the Inspection Commission has its own letters', () =>
  expect(read('He was warned under Decision 1192-QD/UBKTTW.')[0]).toContain('1192-QĐ/UBKTTW'))

describe('parts that no list has', () => {
  it.each([
    'Lo Thi Nhan (former Deputy Director of the Department of Inspection for Handling Complaints, Region 2 (Department II), Government Inspectorate) was there.',
    'Lo Thi Nhan (former Director of Department of Medical Equipment and Construction, Ministry of Health) was there.',
    'Lo Thi Nhan, former head of the Enterprise Management Department under the ministry, was there.',
    'Lo Thi Nhan, former chairman of Dong Thanh People’s Committee, was there.',
    'Lo Thi Nhan, another former director of the Department of Transport of Ha Giang, was there.',
    'Mr. Lo Thi Nhan becomes Head of the Steering Committee 902.',
  ])('have public heads by whose they are: %s', (text) => expect(names(text)).toEqual(['Lo Thi Nhan']))

  it.each([
    'Lo Thi Nhan, Director of the Design Department, Vina Paint Company, was there.',
    'Lo Thi Nhan (General Director of Saigon Dai Ninh Company) was there.',
  ])('of companies have not: %s', (text) => expect(names(text)).toEqual([]))
})

describe('posts told with more words', () => {
  it('a standing deputy minister is one', () =>
    expect(read('Standing Deputy Minister of Foreign Affairs Lo Van Nhan spoke.')).toEqual([
      'Lo Van Nhan → Lo Van Nhan',
    ]))

  it('and is nobody’s who is appointed', () =>
    expect(
      names(
        'Lo Thi Nhan, Secretary of the Ha Giang Party Committee, was appointed as Standing Deputy Minister of Finance.',
      ),
    ).toEqual(['Lo Thi Nhan']))

  it('two posts around an abbreviation are one person’s', () =>
    expect(
      names(
        'General Secretary of the Lao People’s Revolutionary Party (LPRP) and President of Laos Thongloun Sisoulith came.',
      ),
    ).toEqual(['Thongloun Sisoulith']))

  it('a caption is no headline', () =>
    expect(names('WHO Representative in Vietnam Angela Kelder and Foreign Minister Pham Binh Minh')).toEqual([
      'Angela Kelder',
      'Pham Binh Minh',
    ]))

  it('a Vietnamese word ends a name', () =>
    expect(names('Ms. Vu Thi Mai Anh, Deputy Minister of Finance, spoke.')).toEqual(['Vu Thi Mai Anh']))

  it('a foreigner is called by his surname', () =>
    expect(
      names(
        'Chen Zhou, deputy head of the International Department of the Communist Party of China (CPC) Central Committee, came. Chen met students.',
      ),
    ).toEqual(['Chen Zhou', 'Chen']))
})

it('letters that the article gives to something else are no body', () =>
  expect(names('They praised the Nationally Determined Contributions (NDC). The NDC is new.')).toEqual([]))

describe('whom a title and its words mean', () => {
  it('a president of one body is no chairman of another', () =>
    expect(
      read(
        'Leaders came, and President of the Vietnam Fatherland Front Central Committee. National Assembly Chairman Nguyen Sinh Hung spoke.',
        '2016-03-21',
      ),
    ).toEqual([
      'President of the Vietnam Fatherland Front Central Committee → Nguyễn Thiện Nhân',
      'Nguyen Sinh Hung → Nguyễn Sinh Hùng',
    ]))

  it('what somebody has done is no part of a title', () =>
    expect(names('The NA Secretary General has drafted a report on the NA’s session.')).toEqual([
      'NA Secretary General',
      'NA',
    ]))

  it('a deputy director of no public body is none', () =>
    expect(names('“So it is,” said Phil Peterson, deputy Asia director at Freedom Watch.')).toEqual([]))

  it('a visitor’s surname is his, though no list has him', () =>
    expect(
      names('Liu Ning, Secretary of the Party Committee of Guangxi, came. Liu’s plans are known.'),
    ).toEqual(['Liu Ning', 'Liu']))

  it('a court is known by where it sits', () =>
    expect(read('The People’s Court in Ha Giang sentenced him.')).toEqual([
      'People’s Court in Ha Giang → Tòa án nhân dân tỉnh Hà Giang',
    ]))
})

describe('ceremonies and congresses', () => {
  it.each([
    [
      'Permanent member of the Party Central Committee’s Secretariat and Head of the Central Organisation Commission, Lo Thi Nhan; Secretary of the Party Central Committee and President of the Vietnam Fatherland Front Central Committee, Vang A Phua; came.',
      ['Lo Thi Nhan', 'Vang A Phua'],
    ],
    [
      'Vice Presidents of the Vietnam General Confederation of Labour for the 2023-2028 tenure include Lo Thi Nhan and Vang A Phua.',
      ['Lo Thi Nhan', 'Vang A Phua'],
    ],
    ['Standing Vice President of the confederation Lo Thi Nhan spoke.', ['Lo Thi Nhan']],
    [
      'The Vietnam Coast Guard Command’s Political Commissar Lieutenant General Lo Van Nhan spoke.',
      ['Lo Van Nhan'],
    ],
    ['The Doi Moi (renewal) policy is known.', []],
    ['It is led by Lo Van Nhan, director of Hoa Company.', []],
  ])('%s', (text, quotes) => expect(names(text)).toEqual(quotes))

  it('a general in small letters speaks', () =>
    expect(names('Major General Lo Van Nhan came. The general public knows, the general added.')).toEqual([
      'Lo Van Nhan',
      'general',
    ]))

  it('a province’s committee behind where it lies', () =>
    expect(read('The People’s Committee of the Mekong Delta province of An Giang met.')).toEqual([
      'People’s Committee of the Mekong Delta province of An Giang → Ủy ban nhân dân tỉnh An Giang',
    ]))

  it('the board of a congress’s body', () =>
    expect(names('The Executive Board of the 13th Vietnam General Confederation of Labour met.')).toEqual([
      'Executive Board of the 13th Vietnam General Confederation of Labour',
    ]))
})
