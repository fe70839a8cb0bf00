import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { exportCsv, exportMarkdown } from '@/lib/exchange'
import { csvCell } from '@/lib/exchange/csv'
import { markdownText } from '@/lib/exchange/markdown'
import { libraryRecords } from '@/lib/store'
import { newStore } from '../store/samples'
import { fill, from, NASTY, textFrom } from './library'

async function records() {
  const store = newStore()
  await fill(store)
  return libraryRecords(store, { what: 'all' })
}

/** RFC 4180, by the letter: rows of cells, or an error. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  let row: string[] = []
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex
    const match = cell.exec(text)
    if (!match) throw new Error(`not RFC 4180 at ${at}: ${text.slice(at, at + 40)}`)
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

describe('a cell', () => {
  it.each([
    ['Bộ Ngoại giao', 'Bộ Ngoại giao'],
    ['', ''],
    ['a,b', '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ['hai\ndòng', '"hai\ndòng"'],
    ['=1+1', "'=1+1"],
    ['+84', "'+84"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\r=1', '"\'\r=1"'],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['"=1', '"""=1"'],
    ['22-NQ/TW', '22-NQ/TW'],
    ['a=b', 'a=b'],
  ])('%j is written %j', (value, written) => expect(csvCell(value)).toBe(written))
})

describe('the CSV of a library', () => {
  it('is RFC 4180 with a mark, a heading and one row an annotation', async () => {
    const text = await textFrom(exportCsv(await records()))
    expect(text.startsWith('\ufeff')).toBe(true)
    const [heading, ...rows] = parseCsv(text.slice(1))
    expect(heading?.slice(0, 5)).toEqual(['kind', 'page', 'title', 'outlet', 'day'])
    expect(rows.every((row) => row.length === heading?.length)).toBe(true)
    expect(rows.map(([kind]) => kind).sort()).toEqual([
      ...Array(3).fill('highlight'),
      ...Array(6).fill('mention'),
    ])
  })

  it('gives every text back as it was, but for the mark before a formula', async () => {
    const [heading, ...rows] = parseCsv((await textFrom(exportCsv(await records()))).slice(1))
    const noted = rows.find((row) => row.includes('họp; =1+1'))
    expect(noted?.[heading?.indexOf('note') ?? -1]).toBe(`'${NASTY}`)
    for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
  })
})

describe('text in Markdown', () => {
  it.each([
    ['Nghị quyết 22-NQ/TW', 'Nghị quyết 22-NQ/TW'],
    ['**đậm** _nghiêng_ `mã`', '\\*\\*đậm\\*\\* \\_nghiêng\\_ \\`mã\\`'],
    ['[a](javascript:b)', '\\[a\\](javascript:b)'],
    ['![x](y)', '\\!\\[x\\](y)'],
    ['<script>', '\\<script\\>'],
    ['&lt;', '\\&lt;'],
    ['# đề mục', '\\# đề mục'],
    ['- mục', '\\- mục'],
    ['1. mục', '1\\. mục'],
    ['2026) mục', '2026\\) mục'],
    ['2026.11', '2026.11'],
    ['[[trang]] ==tô== %%ẩn%% $x$', '\\[\\[trang\\]\\] \\=\\=tô\\=\\= \\%\\%ẩn\\%\\% \\$x\\$'],
    ['a\n\n# b', 'a \\# b'],
  ])('%j is %j', (text, written) => expect(markdownText(text)).toBe(written))
})

const WORDS = {
  heading: 'Chú Giải',
  note: 'Ghi chú',
  tags: 'Nhãn',
  mentions: 'Được nhắc tới',
  types: { official: 'quan chức', institution: 'cơ quan', document: 'văn bản' },
  ambiguous: 'chưa rõ',
  unknown: 'chưa biết',
}

describe('the Markdown of a library', () => {
  it('has a page, its quotes and notes, and who is named', async () => {
    const text = await textFrom(exportMarkdown(await records(), WORDS))
    expect(text).toContain('## [Chính phủ họp về hội nhập (bai-1.html)](<https://bao.example.vn/bai-1.html>)')
    expect(text).toContain('\nBáo Mẫu · 2026-11-20\n')
    expect(text).toContain('\n> trình Chính phủ\n')
    expect(text).toContain('- Bộ Ngoại giao (cơ quan, 2)\n')
    expect(text).toContain('- Bộ Ngoại giao (cơ quan, chưa rõ, 1)\n')
    expect(text.match(/^## /gm)).toHaveLength(3)
  })

  it('lets nothing through that is markup', async () => {
    const text = await textFrom(exportMarkdown(await records(), WORDS))
    const links = [...text.matchAll(/(?<!\\)\]\(/g)]
    expect(links).toHaveLength(3)
    expect(text).not.toMatch(/(?<!\\)<(?!https:)/)
    expect(text).not.toMatch(/(?<!\\)\*\*đậm/)
  })

  it('links no address that is not of the web', async () => {
    const page = { url: 'javascript:alert(1)', facts: { title: 'x', outletName: '', published: null } }
    const record = { kind: 'page', keptBy: 'reader', page } as never
    const lacking = { ...WORDS, leftOut: () => 'Thiếu 1 mục' }
    expect(await textFrom(exportMarkdown(from([record]), lacking))).toMatch(/\n---\n\nThiếu 1 mục\n$/)
    expect(await textFrom(exportMarkdown(from([record]), WORDS))).toBe('# Chú Giải\n\n## x\n')
  })
})
