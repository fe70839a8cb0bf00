// Committees by what they are for, however English words it: *Finance-Budget Committee*, *Committee for Financial and
// Budgetary Affairs* are one part of the National Assembly.
import type { BodyParse } from '../bodies/body-parts'
import type { Lexicon } from '../lexicon/lexicon'
import { Gap, isCapital } from '../lexicon/symbols'
import { bareBody } from '../raw'
import { joined, type Scan } from '../scan'
import { wordAt } from '../written'

const HEAD = /^(committee|commission|council|board|department)$/
/** News says one for another. */
const ALIKE = /^(commission|board|department)$/
const OF = /^(on|for|of)$/
/** Words that tell no field. */
const EMPTY = /^(and|the|of|on|for|affairs?|relations|issues?|matters?|national|và|&)$/
const SMALL = /^(and|the|of|on|for|in|to|&)$/
/** What stems of one field are told by: *publicity*, *popularisation*, *communications* are all propaganda. */
const SAME: Readonly<Record<string, string>> = {
  publi: 'propa',
  popul: 'propa',
  commu: 'propa',
  infor: 'propa',
  train: 'educa',
  forei: 'exter',
}
/** So many letters are the same in *finance* and *financial*. */
const STEM = 5
/** As many words may tell what a committee is for. */
const LONGEST = 12

interface Part {
  id: string
  /** The head and the stems of its fields, in order. */
  key: string
}

const PARTS = new WeakMap<Lexicon, Map<string, Part[]>>()

/** The parts of each body by their English names. */
function partsOf(lexicon: Lexicon): Map<string, Part[]> {
  const known = PARTS.get(lexicon)
  if (known) return known
  const made = new Map<string, Part[]>()
  const { institutions } = lexicon.knowledge
  for (let row = 0; row < institutions.size; row++) {
    const parent = institutions.text('parent', row)
    if (!parent) continue
    for (const name of institutions.list('english', row)) {
      const words = name.toLowerCase().match(/[\p{L}&]+/gu) ?? []
      const heads = words.filter((word) => HEAD.test(word))
      const key =
        heads.length === 1
          ? keyOf(
              heads[0] ?? '',
              words.filter((word) => !HEAD.test(word)),
            )
          : ''
      if (!key) continue
      const parts = made.get(parent) ?? []
      parts.push({ id: institutions.idAt(row), key })
      made.set(parent, parts)
    }
  }
  PARTS.set(lexicon, made)
  return made
}

/** The same for all wordings of one name, '' where no field is told. */
function keyOf(head: string, words: readonly string[]): string {
  const stems = words.filter((word) => !EMPTY.test(word)).map((word) => word.slice(0, STEM))
  const fields = [...new Set(stems.map((stem) => SAME[stem] ?? stem))].sort()
  return fields.length ? `${head.replace(ALIKE, 'committee')} ${fields.join(' ')}` : ''
}

/** The part of an owner that begins at a word, or null; `from` is the owner's. */
export function childNamed(read: Scan, owner: BodyParse, at: number): BodyParse | null {
  const parts = owner.body.ids.flatMap((id) => partsOf(read.lexicon).get(id) ?? [])
  if (!parts.length || !isCapital(read.symbols, at)) return null
  const found = headFirst(read, at, parts) ?? headLast(read, at, parts)
  const id = found?.ids[0] ?? ''
  const name = read.lexicon.knowledge.institutions.get(id)?.name
  if (!found || !name) return null
  const body = { ...bareBody(name, ''), ids: found.ids }
  return { from: owner.from, to: found.to, body, rule: 'body-known', quiet: false, general: false }
}

interface Found {
  to: number
  ids: string[]
}

/** *Committee on culture, education, youth, adolescents, and children*: the longest that is a part's. */
function headFirst(read: Scan, at: number, parts: readonly Part[]): Found | null {
  const head = wordAt(read, at).toLowerCase()
  if (!HEAD.test(head) || !joined(read, at + 1) || !OF.test(wordAt(read, at + 1))) return null
  const words: string[] = []
  let found: Found | null = null
  for (let next = at + 2; next < at + LONGEST && listed(read, next, next > at + 2); next++) {
    words.push(wordAt(read, next).toLowerCase())
    const ids = idsOf(parts, keyOf(head, words))
    if (ids.length && !SMALL.test(words.at(-1) ?? '')) found = { to: next + 1, ids }
  }
  return found
}

/** *Finance-Budget Committee*. */
function headLast(read: Scan, at: number, parts: readonly Part[]): Found | null {
  const words: string[] = []
  for (let next = at; next < at + LONGEST && (next === at || listed(read, next, true)); next++) {
    const word = wordAt(read, next).toLowerCase()
    if (!HEAD.test(word)) {
      words.push(word)
      continue
    }
    const ids = idsOf(parts, keyOf(word, words))
    return ids.length && isCapital(read.symbols, next) ? { to: next + 1, ids } : null
  }
  return null
}

function idsOf(parts: readonly Part[], key: string): string[] {
  return [...new Set(parts.flatMap((part) => (key && part.key === key ? [part.id] : [])))]
}

/** Whether a word goes on with a list of fields. */
function listed({ symbols }: Scan, at: number, comma: boolean): boolean {
  const gap = at < symbols.length ? (symbols.gap[at] as number) : Gap.Line
  return (gap & ~(comma ? Gap.Space | Gap.Comma | Gap.Dash : Gap.Space)) === 0
}
