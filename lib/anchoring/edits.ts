// What was changed near a note since it was made: the paragraphs kept with it, held against the page as it is now.
import type { TextEdit } from '../annotation'
import { normalText } from './normal'

/** A page's paragraphs, read once for all notes on it. */
export interface PageLines {
  raw: string[]
  /** In normal form. */
  lines: string[]
  words: Set<string>[]
}

/** Two paragraphs with so many words in common are one paragraph, edited. */
const ALIKE = 0.5
/** Shorter paragraphs (times, counters, names of sections) change with every visit. */
const SHORTEST = 25
/** Kept paragraphs are cut at this length: the last of them may end anywhere. */
const CUT = 4_000
/** A paragraph may have moved by so many. */
const REACH = 6
const WORD = /[\p{L}\p{N}]+/gu

/** Splits a page's text (blocks joined by line feeds) for `editsNear`. */
export function pageLines(text: string): PageLines {
  const raw = text.split('\n')
  const lines = raw.map((line) => normalText(line).text.trim())
  return { raw, lines, words: lines.map(wordsOf) }
}

const wordsOf = (line: string) => new Set(line.toLowerCase().match(WORD) ?? [])

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const word of one) if (other.has(word)) shared++
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size)
}

/** A kept paragraph, and where it stands now: untouched, edited, or nowhere. */
interface Kept {
  before: string
  at: number | null
  edited: boolean
}

/**
 * The paragraphs around a note that are not as they were, in the order of the page.
 * @param context the paragraphs kept with the note, joined by line feeds; '' where none were
 */
export function editsNear(context: string, page: PageLines): TextEdit[] {
  const kept = placeKept(context, page)
  const standing = kept.flatMap(({ at }) => at ?? [])
  // Nothing of it stands: another text, or none; of that the note itself tells.
  if (standing.length === 0) return kept.map(({ before }) => ({ kind: 'removed', before }))
  const edits: TextEdit[] = []
  let last: number | null = null
  for (const { before, at, edited } of kept) {
    if (at === null) {
      edits.push({ kind: 'removed', before })
      continue
    }
    if (last !== null && at > last) edits.push(...addedBetween(page, last, at, standing))
    if (edited) edits.push({ kind: 'changed', before, after: page.raw[at] ?? '' })
    last = Math.max(at, last ?? at)
  }
  return edits
}

function placeKept(context: string, page: PageLines): Kept[] {
  const taken = new Set<number>()
  const all = context.split('\n').map((before, i, list) => {
    const line = normalText(before).text.trim()
    const isCut = i === list.length - 1 && context.length >= CUT
    const at = page.lines.findIndex(
      (now, n) => !taken.has(n) && (now === line || (isCut && now.startsWith(line))),
    )
    // What was kept by another program may be a part of a paragraph.
    const within = at >= 0 || line.length < SHORTEST ? at : page.lines.findIndex((now) => now.includes(line))
    if (within >= 0) taken.add(within)
    return { before, line, at: within >= 0 ? within : null }
  })
  const long = all.filter(({ line }) => line.length >= SHORTEST)
  return long.map(({ before, line, at }, i): Kept => {
    if (at !== null) return { before, at, edited: false }
    const found = mostAlike(line, page, taken, neighbourhood(long, i))
    if (found !== null) taken.add(found)
    return { before, at: found, edited: found !== null }
  })
}

/** Where to look for an edited paragraph: near the ones beside it, if they stand. */
function neighbourhood(kept: readonly { at: number | null }[], i: number): [from: number, to: number] {
  const before = kept.slice(0, i).findLast(({ at }) => at !== null)?.at
  const after = kept.slice(i + 1).find(({ at }) => at !== null)?.at
  if (before === undefined && after === undefined) return [0, Number.POSITIVE_INFINITY]
  const from = before ?? (after ?? 0) - REACH
  const to = after ?? (before ?? 0) + REACH
  return [from, to]
}

function mostAlike(
  line: string,
  page: PageLines,
  taken: ReadonlySet<number>,
  [from, to]: [from: number, to: number],
): number | null {
  const words = wordsOf(line)
  let best: number | null = null
  let most = ALIKE
  page.words.forEach((other, n) => {
    if (n < from || n > to || taken.has(n)) return
    const alike = likeness(words, other)
    if (alike < most) return
    most = alike
    best = n
  })
  return best
}

function addedBetween(page: PageLines, from: number, to: number, standing: readonly number[]): TextEdit[] {
  const added: TextEdit[] = []
  for (let n = from + 1; n < to && n <= from + REACH; n++) {
    const isLong = (page.lines[n]?.length ?? 0) >= SHORTEST
    if (isLong && !standing.includes(n)) added.push({ kind: 'added', after: page.raw[n] ?? '' })
  }
  return added
}
