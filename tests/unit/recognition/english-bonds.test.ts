// What stands between a name and its office in English: small words in any order, what is told besides, who leads what.
import { describe, expect, it } from 'vitest'
import { lit } from '../core'

const names = (text: string) =>
  lit(text, '2021-06-10', 'en')
    .map((one) => one.split(' → ')[0] ?? '')
    .filter((quote) => /^(Lo|Sung) /.test(quote))

describe('an office behind a name', () => {
  it.each([
    'Lo Van Na used to serve as director of the Lai Chau Department of Health.',
    'Lo Van Na, now director of the Lai Chau Department of Health, agreed.',
    'Lo Van Na, newly appointed director of the Lai Chau Department of Health, agreed.',
    'Lo Van Na, at that time director of the Lai Chau Department of Health, signed.',
    'Lo Van Na, in his capacity as director of the Lai Chau Department of Health, signed.',
    'Lo Van Na, born in 1970, director of the Lai Chau Department of Health, agreed.',
    'Lo Van Na, 60 years old, former director of the Lai Chau Department of Health, was tried.',
    'Lo Van Na (60, former director of the Lai Chau Department of Health) was tried.',
    'Lo Van Na, PhD, director of the Lai Chau Department of Health, agreed.',
    'Lo Van Na was voted in as director of the Lai Chau Department of Health.',
    'Lo Van Na was stripped of the title director of the Lai Chau Department of Health.',
    'Lo Van Na no longer holds the post of director of the Lai Chau Department of Health.',
    'Lo Van Na ceases to be director of the Lai Chau Department of Health.',
    'Lo Van Na went on to become director of the Lai Chau Department of Health.',
    'Lo Van Na received the decision to become director of the Lai Chau Department of Health.',
    'The province named Lo Van Na director of the Lai Chau Department of Health.',
    'They congratulated Lo Van Na on his appointment as director of the Lai Chau Department of Health.',
    'Congratulating Lo Van Na, the new director of the Lai Chau Department of Health, she smiled.',
  ])('%s', (text) => expect(names(text)).toEqual(['Lo Van Na']))

  it.each([
    'Lo Van Na dismissed the director of the Lai Chau Department of Health.',
    'Lo Van Na received Director of the Lai Chau Department of Health Sung Thi Mua.',
    'Lo Van Na met director of the Lai Chau Department of Health Sung Thi Mua.',
  ])('is not that of somebody else: %s', (text) => expect(names(text)).not.toContain('Lo Van Na'))
})

describe('a name behind an office', () => {
  it.each([
    'The new director of the Lai Chau Department of Health is Lo Van Na.',
    'The director of the Lai Chau Department of Health at the time was Lo Van Na.',
    'The director of the Lai Chau Department of Health at that time, Lo Van Na, signed.',
    'The director of the Lai Chau Department of Health – Lo Van Na – agreed.',
    'The director of the Lai Chau Department of Health (Lo Van Na) agreed.',
    'Director of the Lai Chau Department of Health: Lo Van Na',
    'As director of the Lai Chau Department of Health, Lo Van Na signed it.',
    'Before becoming director of the Lai Chau Department of Health, Lo Van Na was a nurse.',
  ])('%s', (text) => expect(names(text)).toEqual(['Lo Van Na']))

  it('is nobody’s whom the phrase before does not speak of', () =>
    expect(names('When he was director of the Lai Chau Department of Health, Lo Van Na bribed him.')).toEqual(
      [],
    ))
})

describe('one who takes over from another', () => {
  it.each([
    'Lo Van Na was succeeded by Sung Thi Mua as director of the Lai Chau Department of Health.',
    'Lo Van Na took over from Sung Thi Mua as director of the Lai Chau Department of Health.',
  ])('%s', (text) => expect(names(text)).toEqual(['Lo Van Na', 'Sung Thi Mua']))
})

describe('two people and two posts', () => {
  it.each([
    'Lo Van Na and Sung Thi Mua, director and deputy director of the Lai Chau Department of Health, came.',
    'Lo Van Na and Sung Thi Mua, respective heads of the Lai Chau Department of Health and its office, came.',
    'Director of the Lai Chau Department of Health Lo Van Na and Deputy Director Sung Thi Mua came.',
  ])('%s', (text) => expect(names(text)).toEqual(['Lo Van Na', 'Sung Thi Mua']))

  it('of which one is a company’s', () =>
    expect(
      names(
        'Director of the Lai Chau Department of Health Lo Van Na and Director of Hoa Ban Ltd Sung Thi Mua came.',
      ),
    ).toEqual(['Lo Van Na']))
})

describe('people told by the body that they serve or lead', () => {
  it.each([
    'Mr Lo Van Na from the Lai Chau Department of Health agreed.',
    'Lo Van Na of the Ministry of Health agreed.',
    'Lo Van Na, who heads the Lai Chau Department of Health, agreed.',
    'Lo Van Na, representing the Lai Chau Department of Health, agreed.',
    'Lo Van Na, a leader of the Lai Chau Department of Health, agreed.',
    'A working delegation of the Ministry of Health led by Lo Van Na came.',
    'The Lai Chau Department of Health, headed by Director Lo Van Na, sat.',
    'The Lai Chau Department of Health sat on Monday. Director Lo Van Na agreed.',
    'The Lai Chau Department of Health sat. Its director Lo Van Na agreed.',
    'The inspection team led by Mr Lo Van Na left.',
  ])('%s', (text) => expect(names(text)).toEqual(['Lo Van Na']))

  it.each([
    'The football team led by Lo Van Na won.',
    'Mr Lo Van Na from Hoa Ban Company agreed.',
    'The Lai Chau Department of Health fined the company Hoa Ban. Director Lo Van Na agreed.',
  ])('and nobody else: %s', (text) => expect(names(text)).toEqual([]))
})
