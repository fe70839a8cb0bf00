import { describe, expect, it } from 'vitest'
import type { Assignment } from '@/lib/annotation'
import { exportIcs, foldLine, icsText } from '@/lib/exchange/ics'

const ASSIGNMENT: Assignment = {
  ...{ id: 'https://bao.example.vn/1\n120', page: 'https://bao.example.vn/1', title: 'Họp; bàn, quyết' },
  ...{ outlet: 'outlet/mau', day: '2025-07-10', start: 120, end: 200, by: null },
  quote: 'Giao Bộ Mẫu chủ trì, phối hợp với Bộ Khác rà soát trước ngày 30/9.',
  who: [{ entity: 'institution/mau', type: 'institution', label: 'Bộ Mẫu' }],
  with: [{ entity: null, type: null, label: 'các địa phương' }],
  ...{ what: 'rà soát', due: { text: 'trước ngày 30/9', day: '2025-09-30' } },
  ...{ state: 'confirmed', created: 0, modified: Date.UTC(2025, 6, 11, 1, 2, 3) },
}
const WORDS = { product: '-//Chu Giai//VI', name: 'Việc được giao', with: 'Phối hợp:' }

describe('a calendar', () => {
  const text = exportIcs(
    [ASSIGNMENT, { ...ASSIGNMENT, id: 'x', due: null }],
    WORDS,
    ({ due }) => due?.day ?? null,
  )
  const lines = text.replaceAll('\r\n ', '').split('\r\n')

  it('has one whole day for each assignment with a day', () => {
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
    expect(lines).toContain('DTSTART;VALUE=DATE:20250930')
    expect(lines).toContain('DTEND;VALUE=DATE:20251001')
    expect(lines).toContain('DTSTAMP:20250711T010203Z')
    expect(lines).toContain('SUMMARY:Bộ Mẫu: rà soát')
    expect(lines.find((line) => line.startsWith('DESCRIPTION'))).toContain('Họp\\; bàn\\, quyết\\nhttps://')
  })

  it('ends every line with CR LF and has none over 75 octets', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    const sizes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75)
  })
})

it('escapes what has a meaning in a value', () => {
  expect(icsText('a\\b;c,d\r\ne')).toBe('a\\\\b\\;c\\,d\\ne')
})

it('folds between characters, never inside one', () => {
  const long = `${'SUMMARY:'.padEnd(74, 'x')}ộộ😀`
  expect(foldLine(long).split('\r\n ').join('')).toBe(long)
  expect(foldLine(long)).toContain('\r\n ộ')
})
