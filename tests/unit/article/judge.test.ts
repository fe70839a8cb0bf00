import { describe, expect, it } from 'vitest'
import type { Mention, PageFacts } from '../../../lib/annotation'
import { judge } from '../../../lib/article/judge'
import { read } from './fixture'

const { facts } = read('newspaper', 'https://baomau.vn/thu-tuong-yeu-cau-day-nhanh-giai-ngan-post812345.html')

/** Mentions of one institution each, at the given places. */
const at = (places: number[], more: Partial<Pick<Mention, 'quiet' | 'rule'>> = {}): Mention[] =>
  places.map((start, i) => ({
    ...{
      start,
      end: start + 6,
      quote: `Bộ ${i}`,
      type: 'institution',
      form: 'name',
      rule: 'body-known: name',
    },
    ...{
      confidence: 1,
      roles: [],
      quiet: false,
      status: 'linked',
      entity: `institution/${i}`,
      label: `Bộ ${i}`,
    },
    ...more,
  }))

const text = (length: number) => 'a'.repeat(length)
const verdict = (of: PageFacts, mentions: Mention[], length: number) =>
  judge(of, mentions, text(length)).verdict

describe('the verdict', () => {
  it.each([
    ['a short item with two institutions', at([40, 200]), 900, 'government-news'],
    ['a long report full of them', at([40, 900, 1800, 2600, 3500, 4200]), 4500, 'government-news'],
    ['nothing of the state', [], 3000, 'other-article'],
    ['one ministry in passing', at([2500]), 4000, 'other-article'],
    ['a foreign report that ends with two of our ministries', at([6900, 7200]), 7400, 'other-article'],
    [
      'a code of laws that opens with the state',
      at([40, 200, 900, 2000, 3000, 4000, 5000, 6000, 7000, 8000]),
      400_000,
      'government-news',
    ],
    [
      'a book that names it ten times',
      at([40, 2e4, 4e4, 6e4, 8e4, 1e5, 12e4, 14e4, 16e4, 18e4]),
      400_000,
      'other-article',
    ],
    ['quiet mentions alone', at([10, 50, 90], { quiet: true }), 900, 'other-article'],
    ["other countries' bodies alone", at([10, 50, 90], { rule: 'body-foreign: name' }), 900, 'other-article'],
  ] as const)('on %s', (_what, mentions, length, expected) =>
    expect(verdict(facts, [...mentions], length)).toBe(expected),
  )

  it('counts no letters that an English text never tells the meaning of', () => {
    const letters = at([40, 200]).map((mention) => ({ ...mention, quote: 'DIV', entity: 'institution/x' }))
    const english: PageFacts = { ...facts, language: 'en' }
    expect(verdict(english, letters, 700)).toBe('other-article')
    expect(verdict(facts, letters, 700)).toBe('government-news')
    const named = { ...(letters[0] as Mention), start: 10, quote: 'Deposit Insurance of Vietnam' }
    expect(verdict(english, [named, ...letters], 700)).toBe('government-news')
  })

  it('counts nobody that is told to be of another country', () => {
    const mentions = at([10, 50, 90])
    expect(judge(facts, mentions, text(900), (entity) => entity !== 'institution/0').verdict).toBe(
      'other-article',
    )
    expect(judge(facts, mentions, text(900), () => false).verdict).toBe('government-news')
  })

  it('counts nobody who bears a foreign office, also where he is named without it', () => {
    const role = { start: 0, end: 9, title: 'Tổng thống', office: 'office/foreign-x', institution: null }
    const [first, ...rest] = at([10, 50, 90])
    const mentions = [{ ...(first as Mention), roles: [role] }, ...rest].map((mention) => ({
      ...mention,
      entity: 'person/x',
    }))
    expect(judge(facts, mentions as Mention[], text(900)).verdict).toBe('other-article')
  })

  it('is not an article whatever it mentions, if its shape is none', () => {
    const list: PageFacts = { ...facts, shape: 'not-an-article', reasons: [{ code: 'address-home' }] }
    expect(judge(list, at([1, 2, 3]), text(500))).toEqual({
      verdict: 'not-an-article',
      reasons: [{ code: 'address-home' }],
    })
  })

  it('says why', () => {
    const { reasons } = judge(facts, at([40, 200]), text(900))
    expect(reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['state-present', 'state-in-opening']),
    )
  })
})
