// Short forms of the reader's own names, later in the same article: an abbreviation that stood in brackets behind the
// name, and an official's given name behind a word of address, where nobody else in the article bears it.
import type { Mention } from '../annotation'
import { bareKey, Shape, syllableKey, type Tokens } from '../text'
import titles from './words/titles.json'

/** Tokens of a text with their keys. */
export interface Keyed {
  tokens: Tokens
  keys: readonly string[]
}

const keysOf = (words: string, isBare: boolean) =>
  words
    .split(' ')
    .map(syllableKey)
    .map((key) => (isBare ? bareKey(key) : key))
    .join(' ')

/** The index of the token that begins at an offset, or after it. */
function tokenFrom({ start, length }: Tokens, offset: number): number {
  let at = 0
  while (at < length && (start[at] as number) < offset) at++
  return at
}

/** The one token of capitals in brackets right behind a name. */
function abbreviation(text: string, { tokens }: Keyed, { end }: Mention): number | null {
  const open = /^\s*\(\s*/.exec(text.slice(end, end + 8))
  if (!open) return null
  const at = tokenFrom(tokens, end + open[0].length)
  if (at >= tokens.length || tokens.shape[at] !== Shape.Upper) return null
  const long = (tokens.end[at] as number) - (tokens.start[at] as number) > 1
  return long && /^\s*\)/.test(text.slice(tokens.end[at])) ? at : null
}

/**
 * Mentions by short forms after the names that were found; UTF-16 offsets.
 * @param full the reader's names as they stand in full, in reading order
 * @param others everything else that was recognised
 */
export function shortForms(
  text: string,
  keyed: Keyed,
  full: readonly Mention[],
  others: readonly Mention[],
  isBare: boolean,
): Mention[] {
  const { tokens, keys } = keyed
  const address = new Set(titles.honorific.map((words) => keysOf(words, isBare)))
  const given = (label: string) => keysOf(label, isBare).split(' ').at(-1) ?? ''
  /** Whose given name a word is: of more than one it is nobody's. */
  const bearers = new Map<string, Set<string>>()
  for (const { type, label, quote } of [...full, ...others]) {
    if (type !== 'official') continue
    const name = label ?? quote
    const known = bearers.get(given(name)) ?? new Set()
    bearers.set(given(name), known.add(name))
  }
  /** Short forms known so far, by their key, with the name that they stand for. */
  const known = new Map<string, { mention: Mention; addressed: boolean }>()
  const found: Mention[] = []
  const waiting = [...full]
  for (let at = 0; at < tokens.length; at++) {
    const start = tokens.start[at] as number
    while (waiting[0] && waiting[0].end <= start) {
      const mention = waiting.shift()
      if (mention?.status !== 'linked') continue
      const short = abbreviation(text, keyed, mention)
      if (short !== null) known.set(keys[short] ?? '', { mention, addressed: false })
      const name = mention.label
      const last = given(name)
      if (mention.type === 'official' && name.includes(' ') && bearers.get(last)?.size === 1)
        known.set(last, { mention, addressed: true })
    }
    const end = tokens.end[at] as number
    const form = known.get(keys[at] ?? '')
    if (!form || full.some((mention) => mention.start < end && start < mention.end)) continue
    const { mention, addressed } = form
    if (addressed) {
      const isCapital = tokens.shape[at] === Shape.Capital
      const before = [keys[at - 1] ?? '', `${keys[at - 2] ?? ''} ${keys[at - 1] ?? ''}`]
      const goesOn =
        tokens.shape[at + 1] === Shape.Capital && tokens.gap[at + 1] !== 2 && isNext(text, tokens, at)
      if (!isCapital || goesOn || !before.some((words) => address.has(words))) continue
    } else if (tokens.shape[at] !== Shape.Upper) continue
    const kind = addressed ? 'name' : 'short'
    const quote = text.slice(start, end)
    found.push({ ...mention, start, end, quote, form: kind, rule: 'own-short: reader', roles: [] })
  }
  return found
}

/** Whether nothing but a space stands between a token and the next. */
function isNext(text: string, { start, end }: Tokens, at: number): boolean {
  return /^\s*$/.test(text.slice(end[at], start[at + 1]))
}
