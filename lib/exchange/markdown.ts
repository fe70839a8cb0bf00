// Export for reading and for note-taking programs: page by page, the reader's quotes and notes, then who is named.
// Everything that came from a page or the reader is escaped; only addresses of the web become links.
import type { Highlight, LibraryRecord, MentionType, PageEntity, SavedPage } from '../annotation'
import { dayOfTime, isWebAddress } from '../annotation'

/** The few words of the file, in the reader's language. */
export interface MarkdownWords {
  heading: string
  note: string
  tags: string
  mentions: string
  types: Record<MentionType, string>
  ambiguous: string
  unknown: string
  /** That so many rows could not be read; null for none. Asked when all else is written. */
  leftOut?: () => string | null
}

const INLINE = /[\\`*_[\]<>|~&#$^=%{}!]/g
/** What begins a list, a heading line or a numbered item. */
const LINE_START = /^(\s*)([+-]|\d+[.)])(?=\s|$)/

/** Text as text: nothing in it is taken for markup, and it stays on one line. */
export function markdownText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(INLINE, '\\$&')
  return line.replace(
    LINE_START,
    (_all, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
  )
}

/** The lines of a text, each as text. */
function lines(text: string): string[] {
  return text.split(/\r\n|[\r\n\u2028\u2029]/).map(markdownText)
}

function link(label: string, url: string): string {
  if (!isWebAddress(url)) return markdownText(label)
  return `[${markdownText(label)}](<${new URL(url).href.replace(/[<>\\]/g, encodeURIComponent)}>)`
}

function pageHeading(page: SavedPage): string {
  const { title, outletName, published } = page.facts
  const about = [outletName, dayOfTime(published) ?? ''].filter((part) => part !== '').map(markdownText)
  return `\n## ${link(title || page.url, page.url)}\n${about.length > 0 ? `\n${about.join(' · ')}\n` : ''}`
}

function highlightPart({ target, note, tags }: Highlight, words: MarkdownWords): string {
  const parts = [
    lines(target.quote.exact)
      .map((line) => `> ${line}`)
      .join('\n'),
  ]
  if (note !== '') parts.push(`**${markdownText(words.note)}**: ${lines(note).join('  \n')}`)
  if (tags.length > 0) parts.push(`**${markdownText(words.tags)}**: ${tags.map(markdownText).join(', ')}`)
  return `\n${parts.join('\n\n')}\n`
}

function mentionLine({ label, type, status, spans }: PageEntity, words: MarkdownWords): string {
  const state = status === 'linked' ? [] : [words[status]]
  const about = [words.types[type], ...state, `${spans.length}`].map(markdownText).join(', ')
  return `- ${markdownText(label)} (${about})\n`
}

/** The file in pieces. Records come page by page, as the library gives them. */
export async function* exportMarkdown(
  records: AsyncIterable<LibraryRecord>,
  words: MarkdownWords,
): AsyncGenerator<string> {
  yield `# ${markdownText(words.heading)}\n`
  let url = ''
  let listing = false
  for await (const record of records) {
    if (record.kind === 'page' && record.page.url !== url) {
      url = record.page.url
      listing = false
      yield pageHeading(record.page)
    }
    if (record.kind === 'highlight') yield highlightPart(record.highlight, words)
    if (record.kind === 'mentions') {
      if (!listing) yield `\n### ${markdownText(words.mentions)}\n\n`
      listing = true
      yield mentionLine(record.mentions, words)
    }
  }
  const leftOut = words.leftOut?.()
  if (leftOut) yield `\n---\n\n${markdownText(leftOut)}\n`
}
