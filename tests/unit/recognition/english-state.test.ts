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
