import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { LibraryRecord, SavedPage } from '@/lib/annotation'
import { checkTemplate, exportBibtex, exportCsl, exportNotes, TemplateError } from '@/lib/exchange'
import { latexText } from '@/lib/exchange/citations'
import { DAY, factsOf, highlightOf, NOW, sampleRows } from '../store/samples'
import { from, NASTY, textFrom } from './library'

function pageOf(name: string, change: Partial<SavedPage['facts']> = {}): SavedPage {
  const facts = factsOf(name, change)
  const url = facts.canonicalUrl
  return { url, facts, verdict: 'government-news', firstSeen: NOW, lastSeen: NOW + DAY, textHash: 'h' }
}

function recordsOf(page: SavedPage): LibraryRecord[] {
  const on = { page: page.url }
  return [
    { kind: 'page', keptBy: 'reader', page },
    { kind: 'page', keptBy: 'recogniser', page },
    { kind: 'highlight', highlight: highlightOf(1, { ...on, note: NASTY, tags: ['đầu tư công', '#x y'] }) },
    ...sampleRows(page.facts, NOW).map((mentions): LibraryRecord => ({ kind: 'mentions', mentions })),
  ]
}

const PLAIN = pageOf('bai-1.html', {
  ...{ title: 'Quốc hội họp', author: 'Lê An', section: 'Thời sự', outletName: 'Báo Mẫu' },
  published: { iso: '2020-07-08T09:00:00+07:00', precision: 'minute', from: 'meta' },
})
const BARE = pageOf('bai-2.html', { title: '', author: null, section: null, published: null, outletName: '' })

describe('pages as citations', () => {
  it('CSL-JSON: each page once, with what is known of it', async () => {
    const items = JSON.parse(await textFrom(exportCsl(from([...recordsOf(PLAIN), ...recordsOf(BARE)]))))
    expect(items).toEqual([
      {
        id: expect.stringMatching(/^bao-mau-2020-07-08-[0-9a-f]{6}$/),
        type: 'article-newspaper',
        title: 'Quốc hội họp',
        'container-title': 'Báo Mẫu',
        author: [{ literal: 'Lê An' }],
        section: 'Thời sự',
        issued: { 'date-parts': [[2020, 7, 8]] },
        accessed: { 'date-parts': [expect.any(Array)] },
        URL: PLAIN.url,
        language: 'vi',
      },
      expect.objectContaining({ title: BARE.url, URL: BARE.url }),
    ])
  })

  it('BibLaTeX: fields in braces, nothing in them that LaTeX would run', async () => {
    const file = await textFrom(
      exportBibtex(from(recordsOf(pageOf('a.html', { title: `\\input{x} ${NASTY}` })))),
    )
    expect(file.match(/^@online\{/gm)).toHaveLength(1)
    const title = /^ {2}title = \{\{(.*)\}\},$/m.exec(file)?.[1] ?? ''
    expect(title).toContain('\\textbackslash{}')
    expect(title.replace(/\\([{}$&#%_]|text\w+\{\})/g, '')).not.toMatch(/[\\{}$&#%_~^]/)
  })

  it.each([
    ['50% & 3_000 $', '50\\% \\& 3\\_000 \\$'],
    ['a\\b{c}~^', 'a\\textbackslash{}b\\{c\\}\\textasciitilde{}\\textasciicircum{}'],
    ['hai\ndòng', 'hai dòng'],
  ])('%j is %j in LaTeX', (text, expected) => {
    expect(latexText(text)).toBe(expected)
  })
})

async function notesOf(records: LibraryRecord[], template: string): Promise<Record<string, string>> {
  const parts: Uint8Array[] = []
  for await (const part of exportNotes(from(records), template)) parts.push(part)
  const files = unzipSync(new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer()))
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  )
}

describe('notes', () => {
  const TEMPLATE = '# {{title}}\n{{#highlights}}{{quote}} / {{{note}}} / {{tags}}{{/highlights}}\n'

  it('one file a page, named by day and title, with its properties on top', async () => {
    const files = await notesOf(recordsOf(PLAIN), TEMPLATE)
    expect(Object.keys(files)).toEqual(['2020-07-08 Quốc hội họp.md'])
    const [text = ''] = Object.values(files)
    expect(text).toContain('---\ntitle: "Quốc hội họp"\n')
    expect(text).toContain('published: "2020-07-08"\ntags: ["đầu-tư-công","x-y"]\n')
    expect(text).toMatch(/institutions: \["\[\[Bộ Ngoại giao\]\]"/)
    expect(text).toContain('# Quốc hội họp\n')
  })

  it('names stand by how often they are told, then as in a Vietnamese dictionary', async () => {
    const page = pageOf('a.html')
    const [row] = sampleRows(page.facts).filter(({ type }) => type === 'institution')
    const [span] = row?.spans ?? []
    if (!row || !span) throw new Error('the sample tells of a body')
    const told = (label: string, times: number): LibraryRecord => ({
      kind: 'mentions',
      mentions: { ...row, label, entity: `institution/${times}`, spans: Array(times).fill(span) },
    })
    const records: LibraryRecord[] = [
      { kind: 'page', page, keptBy: 'recogniser' },
      ...[told('Đảng ủy', 1), told('Quốc hội', 1), told('Ủy ban', 3), told('Ban Bí thư', 1), told('Ấp', 1)],
    ]
    const [text = ''] = Object.values(await notesOf(records, '{{#institutions}}{{name}}; {{/institutions}}'))
    expect(text).toContain('Ủy ban; Ấp; Ban Bí thư; Đảng ủy; Quốc hội; ')
    expect(text).toContain('institutions: ["[[Ủy ban]]","[[Ấp]]"')
  })

  it('nothing of a page or note becomes markup, not even where the template asks for it raw', async () => {
    const [text = ''] = Object.values(await notesOf(recordsOf(pageOf('a.html', { title: NASTY })), TEMPLATE))
    const body = text.slice(text.indexOf('\n---\n') + 5)
    expect(body).not.toContain('<script>')
    expect(body).toContain('\\<script\\>')
  })

  it('two pages of one title are two files, and titles that no disk takes are mended', async () => {
    const title = 'A/B: "C"? [D] #1.'
    const files = await notesOf(
      [...recordsOf(pageOf('a.html', { title })), ...recordsOf(pageOf('b.html', { title }))],
      '',
    )
    const names = Object.keys(files)
    expect(names).toHaveLength(2)
    expect(new Set(names).size).toBe(2)
    for (const name of names) expect(name).not.toMatch(/[\\/:*?"<>|#^[\]]/)
  })

  it('a template with a fault is named as such before anything is written', async () => {
    expect(() => checkTemplate('{{#highlights}}')).toThrow(TemplateError)
    await expect(notesOf([], '{{#a}}{{/b}}')).rejects.toThrow(TemplateError)
  })
})
