// What stands between a name and its office in English: small words in any order, what is told besides, who leads what.
import { describe, expect, it } from 'vitest'
import { annotate, lit } from '../core'

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

describe('posts by bodies that no list has', () => {
  it.each([
    'Lo Van Na, an official of the district’s Land Registration Office, was jailed.',
    'Lo Van Na, a former inspector with the Lai Chau Resources and Environment Division, was jailed.',
    'The office met. Vice director of the office Lo Van Na agreed.',
    'Head of the delegation Lo Van Na thanked the hosts.',
    'The head of Tam Duong District’s division of culture Lo Van Na agreed.',
    'President of the Vietnam Fatherland Front – Lai Chau chapter Lo Van Na agreed.',
    'President of the Vietnam Fatherland Front (VFF) – Lai Chau chapter Lo Van Na agreed.',
  ])('%s', (text) => expect(names(text)).toEqual(['Lo Van Na']))

  it.each([
    [
      'Deputy Chiefs of the VPA’s General Staff Lo Van Na and Sung Van Mua came.',
      ['Lo Van Na', 'Sung Van Mua'],
    ],
    ['The two vice commandants Lo Van Na and Sung Van Mua of the Japan Coast Guard came.', []],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
})

describe('bodies by their level and by what they are called after', () => {
  const bodies = (text: string) => lit(text, '2021-06-10', 'en').map((one) => one.split(' → ')[0])
  it.each([
    ['The municipal Disease Control Centre opened.', ['municipal Disease Control Centre']],
    ['The provincial Land Registration Office opened.', ['provincial Land Registration Office']],
    ['The provincial Convention Centre opened.', []],
    ['It took place at the Administrative Center of Lai Chau Province.', []],
    ['Sin Ho Border Station opened.', ['Sin Ho Border Station']],
    ['The Lai Chau Union of Friendship Organizations met.', ['Lai Chau Union of Friendship Organizations']],
    ['Pa Vay Commune’s People Committee agreed.', ['Pa Vay Commune’s People Committee']],
  ])('%s', (text, expected) => expect(bodies(text)).toEqual(expected))
})

describe('offices that are meant as such', () => {
  const all = (text: string) =>
    lit(text, '2021-06-10', 'en').filter((one) => !/Politburo|Party Committee/.test(one))
  it.each([
    'He was assigned by the Politburo to be the Secretary of the Hanoi Party Committee.',
    'They will elect a new President and Prime Minister in April.',
    'He held many positions, including: Chairman of the People’s Committee of Lai Chau Province.',
  ])('%s', (text) => expect(all(text)).toEqual([]))
})

describe('people of communes and wards', () => {
  it.each([
    ['Lo Van Na, ex-Secretary of Pa Vay Ward, was jailed.', ['Lo Van Na']],
    ['Lo Van Na, chairman of Pa Vay commune, was jailed.', ['Lo Van Na']],
    [
      'Two former vice chairmen of Pa Vay commune, Lo Van Na, 63, and Sung Van Mua, 60, were jailed.',
      ['Lo Van Na', 'Sung Van Mua'],
    ],
    [
      'They are Lo Van Na, 67, and Sung Van Mua, 58, who were both former secretary of the Lai Chau Party Committee.',
      ['Lo Van Na', 'Sung Van Mua'],
    ],
    ['Lo Van Na, a tax official at the Lai Chau Tax Department, was jailed.', ['Lo Van Na']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))

  it('are not the listed ones of their name', () => {
    const [one] = annotate('Nguyen Van An, Secretary of Pa Vay Ward, was jailed.', '2021-06-10', 'en')
    expect(one?.status).toBe('unknown')
  })
})
