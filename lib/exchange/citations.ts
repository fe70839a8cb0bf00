// Export of pages as citations: CSL-JSON for Zotero and its kin, BibLaTeX for LaTeX. One entry a page.
// https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables ; https://ctan.org/pkg/biblatex
import type { LibraryRecord, SavedPage } from '../annotation'
import { dayOfEpoch, dayOfTime, isWebAddress } from '../annotation'
import { foldForSearch } from '../text/fold'
import { hashText } from '../text/hash'

/** Each page of the records once: as last read where it was, else as the reader marked it. */
async function* pagesOf(records: AsyncIterable<LibraryRecord>): AsyncGenerator<SavedPage> {
  let waiting: SavedPage | null = null
  for await (const record of records) {
    if (record.kind !== 'page') continue
    if (waiting && waiting.url !== record.page.url) yield waiting
    waiting = record.page
  }
  if (waiting) yield waiting
}

/** A key that stays the same from export to export: outlet, day, and a few signs of the address. */
function keyOf({ url, facts }: SavedPage): string {
  const outlet = foldForSearch(facts.outletName || new URL(url).hostname).replace(/[^a-z0-9]+/g, '-')
  const day = dayOfTime(facts.published) ?? 'nd'
  return `${outlet.replace(/^-|-$/g, '')}-${day}-${hashText(url).slice(-6)}`
}

function dateParts(day: string): { 'date-parts': number[][] } {
  return { 'date-parts': [day.split('-').map(Number)] }
}

function cslItem(page: SavedPage): object {
  const { url, facts, lastSeen } = page
  const issued = dayOfTime(facts.published)
  return {
    id: keyOf(page),
    type: 'article-newspaper',
    title: facts.title || url,
    ...(facts.outletName && { 'container-title': facts.outletName }),
    ...(facts.author && { author: [{ literal: facts.author }] }),
    ...(facts.section && { section: facts.section }),
    ...(issued && { issued: dateParts(issued) }),
    ...(lastSeen > 0 && { accessed: dateParts(dayOfEpoch(lastSeen)) }),
    ...(isWebAddress(url) && { URL: url }),
    language: facts.language,
  }
}

/** The pages as a list of CSL-JSON, in pieces. */
export async function* exportCsl(records: AsyncIterable<LibraryRecord>): AsyncGenerator<string> {
  yield '['
  let separator = '\n'
  for await (const page of pagesOf(records)) {
    yield separator + JSON.stringify(cslItem(page))
    separator = ',\n'
  }
  yield '\n]\n'
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text as text in LaTeX, on one line. */
export function latexText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\~^{}$&#%_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`)
}

/** An address as BibLaTeX reads it: verbatim, so that braces and backslashes must not stand in it. */
function verbatim(url: string): string {
  return new URL(url).href.replace(/[{}\\]/g, encodeURIComponent)
}

function bibEntry(page: SavedPage): string {
  const { url, facts, lastSeen } = page
  const fields: [string, string | null][] = [
    // Braced twice: a title keeps its capitals, and an author's name is not taken apart.
    ['title', `{${latexText(facts.title || url)}}`],
    ['author', facts.author && `{${latexText(facts.author)}}`],
    ['journaltitle', facts.outletName && latexText(facts.outletName)],
    ['date', dayOfTime(facts.published)],
    ['url', isWebAddress(url) ? verbatim(url) : null],
    ['urldate', lastSeen > 0 ? dayOfEpoch(lastSeen) : null],
    ['langid', facts.language === 'vi' ? 'vietnamese' : facts.language === 'en' ? 'english' : null],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  return `@online{${keyOf(page)},\n${lines.join(',\n')}\n}\n`
}

/** The pages as a BibLaTeX file in UTF-8, in pieces. */
export async function* exportBibtex(records: AsyncIterable<LibraryRecord>): AsyncGenerator<string> {
  let separator = ''
  for await (const page of pagesOf(records)) {
    yield separator + bibEntry(page)
    separator = '\n'
  }
}
