// A province that became a city: its bodies on both sides of the day, and the cities inside provinces that bear its name.
import { describe, expect, it } from 'vitest'
import { describeEntity } from '../../../lib/knowledge'
import { annotate, knowledge } from '../core'

const bodies = (text: string, day: string) =>
  annotate(text, day)
    .filter(({ type }) => type === 'institution')
    .map((mention) => [mention.quote, mention.status === 'linked' ? mention.entity : null, mention.label])

describe('a province that became a city', () => {
  it.each([
    ['2024-05-02', 'UBND tỉnh Quảng Ninh', 'peoples-committee-quang-ninh', 'Ủy ban nhân dân tỉnh Quảng Ninh'],
    ['2026-08-31', 'Tỉnh ủy Quảng Ninh', 'party-committee-quang-ninh', 'Tỉnh ủy Quảng Ninh'],
    ['2026-09-01', 'Thành ủy Quảng Ninh', 'party-committee-quang-ninh', 'Thành ủy Quảng Ninh'],
    [
      '2026-09-01',
      'UBND thành phố Quảng Ninh',
      'peoples-committee-quang-ninh',
      'Ủy ban nhân dân thành phố Quảng Ninh',
    ],
    ['2026-10-02', 'UBND TP Đồng Nai', 'peoples-committee-dong-nai', 'Ủy ban nhân dân thành phố Đồng Nai'],
    ['2026-04-29', 'HĐND tỉnh Đồng Nai', 'peoples-council-dong-nai', 'Hội đồng nhân dân tỉnh Đồng Nai'],
    ['2026-10-02', 'Thành ủy Đồng Nai', 'party-committee-dong-nai', 'Thành ủy Đồng Nai'],
    ['2026-10-02', 'Công an thành phố Bắc Ninh', 'police-bac-ninh', 'Công an thành phố Bắc Ninh'],
    ['2024-05-02', 'Công an tỉnh Bắc Ninh', 'police-bac-ninh', 'Công an tỉnh Bắc Ninh'],
    // Habit outlives the day.
    ['2026-10-02', 'UBND tỉnh Bắc Ninh', 'peoples-committee-bac-ninh', 'Ủy ban nhân dân thành phố Bắc Ninh'],
    ['2025-02-02', 'Thành ủy Huế', 'party-committee-hue', 'Thành ủy Huế'],
  ])('on %s: %s', (day, quote, slug, label) => {
    const text = `Sáng nay, ${quote} họp bàn về kế hoạch năm học mới.`
    expect(bodies(text, day)).toEqual([[quote, `institution/${slug}`, label]])
  })

  it.each([
    ['2024-05-02', 'UBND thành phố Bắc Ninh'],
    ['2024-05-02', 'Thành ủy Bắc Ninh'],
    ['2024-05-02', 'Thành ủy Nam Định'],
  ])('is not the city inside it on %s: %s', (day, quote) => {
    const [found] = bodies(`Sáng nay, ${quote} họp bàn về kế hoạch năm học mới.`, day)
    expect(found?.slice(0, 2)).toEqual([quote, null])
  })

  it.each([
    ['2024-05-02', 'Tỉnh ủy'],
    ['2026-10-02', 'Thành ủy'],
    ['2026-10-02', 'Tỉnh ủy'],
  ])('completes a body without its place on %s: %s', (day, quote) => {
    const text = `Quảng Ninh khởi công tuyến đường mới. ${quote} yêu cầu bảo đảm tiến độ.`
    expect(bodies(text, day).at(-1)?.[1]).toBe('institution/party-committee-quang-ninh')
  })

  it('is called on a card as on the day of the article', () => {
    const name = (day: string) => describeEntity(knowledge, 'institution/peoples-council-bac-ninh', day)?.name
    expect(name('2026-09-19')).toBe('Hội đồng nhân dân tỉnh Bắc Ninh')
    expect(name('2026-09-20')).toBe('Hội đồng nhân dân thành phố Bắc Ninh')
  })
})
