// Days as the compiled knowledge keeps them: as numbers, once for many columns, behind others, in the order of codes.
import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '@/lib/knowledge'
import { compileKnowledge } from '@/lib/knowledge/build'
import { readKnowledgeFiles } from '@/lib/knowledge/files'
import { Container, type Sections, writeContainer } from '@/lib/knowledge/packed/container'
import { DayAfterColumn, DayColumn, packDays, packDaysAfter } from '@/lib/knowledge/packed/days'
import { IssuedColumn, packIssued } from '@/lib/knowledge/packed/issued'
import { packSharedDays, SharedDays } from '@/lib/knowledge/packed/shared-days'
import type { LegalDocument } from '@/lib/knowledge/schema'

describe('days', () => {
  const days = ['2016-04-08', '', '2011-01', '1945', '2255-12-31', '0999-01-01']

  it('come out as they went in, however short', () => {
    const column = new DayColumn(packDays(days))
    expect(days.map((_, row) => column.text(row))).toEqual(days)
  })

  it.each(['08/04/2016', '2016-4-8', '2016-04-08T00:00'])('are refused otherwise: %s', (day) => {
    expect(() => packDays([day])).toThrow(`no day: ${day}`)
  })
})

describe('days that columns share', () => {
  const columns = {
    from: ['2016-04-08', '', '2011-01', '2016-04-08', '1945'],
    to: ['2021-07', '2016-04-08', '', '2016-04-08', ''],
  }

  it('come out as they went in', () => {
    const sections: Sections = new Map()
    packSharedDays(sections, 'terms', columns)
    const container = new Container(writeContainer('2026-01-01', sections))
    const days = new SharedDays(container, 'terms', ['from', 'to'])
    for (const field of ['from', 'to'] as const)
      expect(columns[field].map((_, row) => days.text(field, row))).toEqual(columns[field])
    expect(days.text('from', 5)).toBe('')
    expect(container.bytes('terms.days')).toHaveLength(5 * 4)
  })

  it('are refused where they are none', () => {
    expect(() => packSharedDays(new Map(), 'terms', { from: ['8/4/2016'] })).toThrow('no day: 8/4/2016')
  })
})

describe('days after others', () => {
  const cells = [
    ['2021-01-05', '2021-01-05'],
    ['2021-01-05', '2022-07-01'],
    ['2020-02-28', '2020-03-01'],
    ['2021-01-05', '2021-01-04'],
    ['2021-01-05', '2021-07'],
    ['2021-01', '2021-07-01'],
    ['', '1999-01-01'],
    ['2021-01-05', ''],
    ['1980-12-31', '2200-01-01'],
  ] as const

  it('come out as they went in, whatever stands before them', () => {
    const sections: Sections = new Map()
    const [before, days] = [cells.map(([day]) => day), cells.map(([, day]) => day)]
    packDaysAfter(sections, 'days', days, before)
    const column = new DayAfterColumn(
      new Container(writeContainer('2026-01-01', sections)),
      'days',
      (row) => before[row],
    )
    expect(days.map((_, row) => column.cell(row) ?? '')).toEqual(days)
  })

  it('are refused where they are no days', () => {
    expect(() => packDaysAfter(new Map(), 'days', ['1/7/2021'], ['2021-01-05'])).toThrow('no day: 1/7/2021')
  })
})

describe('days of issue', () => {
  const rows = [
    ['2021-03-26', 0, 31],
    ['2021-03-22', 0, 30],
    ['2020-12-31', 0, 180],
    ['2021-01-01', 0, 1],
    ['2024-12-31', 1, 31],
    ['2021-04', 0, 33],
    ['1945-01', 0, 33],
    ['1945-12', 0, 33],
    ['2021', 0, 34],
    ['', 1, 7],
    ['2021-04-02', 0, 35],
    ['0999-01-01', 2, 0],
    ['2255-12-31', 300, 9999],
  ] as const
  const codes = { kinds: rows.map(([, kind]) => kind), numbers: rows.map(([, , number]) => number) }
  const days = rows.map(([day]) => day)

  it('come out as they went in, however short and in whatever order', () => {
    const sections: Sections = new Map()
    packIssued(sections, 'issued', days, codes)
    const column = new IssuedColumn(new Container(writeContainer('2026-01-01', sections)), 'issued', codes)
    expect(days.map((_, row) => column.cell(row) ?? '')).toEqual(days)
  })

  it('of papers that follow each other are kept as the days between them', () => {
    const sections: Sections = new Map()
    packIssued(sections, 'issued', ['2021-03-26', '2021-03-22', '2021-03-25'], {
      kinds: [0, 0, 0],
      numbers: [31, 29, 30],
    })
    // The 81st day of the year, three days on, one day on: each doubled, all high bytes first.
    expect([...(sections.get('issued.within') ?? [])]).toEqual([0, 0, 0, 162, 6, 2])
  })

  it('are refused where they are none', () => {
    expect(() => packIssued(new Map(), 'issued', ['8/4/2016'], { kinds: [0], numbers: [1] })).toThrow(
      'no day: 8/4/2016',
    )
  })

  it('are refused where more shapes of codes are than can be put in order', () => {
    expect(() => packIssued(new Map(), 'issued', ['2021'], { kinds: [511], numbers: [1] })).toThrow(
      'issued: too many shapes of codes',
    )
  })

  it('of all documents are those of the files', async () => {
    const files = await readKnowledgeFiles()
    const { documents } = loadKnowledge(compileKnowledge(files).compiled)
    const entries = Object.entries(files).flatMap(([name, list]) =>
      name.startsWith('documents/') ? (list as LegalDocument[]) : [],
    )
    const wrong = entries.filter(({ id, code, issued }) => {
      const document = documents.get(id)
      return document?.issued !== issued || document?.code !== code
    })
    expect(entries.length).toBeGreaterThan(5000)
    expect(wrong).toEqual([])
  })
})
