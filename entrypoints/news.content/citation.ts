// What "copy citation" puts on the clipboard: a document as lawyers cite it, other words with the sentence and page.
import { dayOfTime, type EntityCard, type Mention, nameIn, type PageFacts, type Span } from '@/lib/annotation'
import { dayInWords, type Translate } from './words'

/** The longest sentence that is quoted, in UTF-16 code units. */
const LONGEST = 400

/** The sentence of a text that a span stands in, without blanks at its ends; cut to whole words where it is long. */
export function sentenceAt(text: string, { start, end }: Span): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, lastStop(text, start))
  const line = text.indexOf('\n', end)
  const to = Math.min(line < 0 ? text.length : line, nextStop(text, end))
  const sentence = text.slice(from, to).trim()
  if (sentence.length <= LONGEST) return sentence
  return `${sentence.slice(0, sentence.lastIndexOf(' ', LONGEST))} …`
}

/** A full stop ends a sentence where a blank and a capital follow it: not in `22.5` or `TP. hồ`. */
const STOP = /[.!?…]["”»)]*\s+(?=["“«(]*\p{Lu}|\d)/gu

function lastStop(text: string, before: number): number {
  const begin = Math.max(0, before - 2 * LONGEST)
  const stops = [...text.slice(begin, before).matchAll(STOP)]
  const last = stops.at(-1)
  return last ? begin + last.index + last[0].length : 0
}

function nextStop(text: string, after: number): number {
  const match = text.slice(after, after + 2 * LONGEST).match(/[.!?…]["”»)]*(?=\s+["“«(]*\p{Lu}|\s*$|\s*\n)/u)
  return match?.index === undefined ? text.length : after + match.index + match[0].length
}

/** A document as it is cited: kind, code, day, issuer, title. Null for what is none. */
export function documentCitation({ document, name }: EntityCard, t: Translate): string | null {
  if (!document) return null
  const { code, issued, issuer, title } = document
  const called = code && !name.includes(code) ? `${name} ${code}` : name
  const parts = [
    called,
    issued && t('page.cite.issued', [dayInWords(issued, t)]),
    issuer && t('page.cite.by', [nameIn(t('language'), issuer)]),
    title && title !== name && title,
  ]
  return parts.filter(Boolean).join(' ')
}

/** The page as a source: title, outlet, day, address. */
export function pageCitation(facts: PageFacts, t: Translate): string {
  const day = dayOfTime(facts.published)
  const { author, title, outletName, canonicalUrl } = facts
  return [author, title, outletName, day && dayInWords(day, t), canonicalUrl].filter(Boolean).join('. ')
}

/** All of it for one mention: who or what, the sentence, where it stands. */
export function citationOf(
  {
    mention,
    card,
    text,
    facts,
  }: { mention: Mention; card: EntityCard | null; text: string; facts: PageFacts },
  t: Translate,
): string {
  const held = card?.terms.find(({ onDay }) => onDay === 'yes')?.title
  const name = card?.name ?? mention.label ?? mention.quote
  const who = (card && documentCitation(card, t)) ?? [name, held].filter(Boolean).join(', ')
  return `${who}\n“${sentenceAt(text, mention)}”\n${pageCitation(facts, t)}`
}
