// Parts that no list has, before the public body that they are of: *(former Director of the Department of Medical Equipment,
// Ministry of Health)*, *head of the Enterprise Management Department under the ministry*.
import { type BodyParse, readBody } from '../bodies/bodies'
import { Gap, isCapital } from '../lexicon/symbols'
import type { TitleParse } from '../people/title-parts'
import { bareBody } from '../raw'
import { hitAt, isWord, joined, type Scan } from '../scan'
import { wordAt, written } from '../written'
import { isSmall } from './committees'
import { isFirm, isUnit } from './told-bodies'

/** As many words may tell a part and what it is of. */
const LONGEST = 34

/** The public body behind the part that a title heads, up to its end; null where none is told. */
export function farOwner(read: Scan, { from, to, title }: TitleParse): BodyParse | null {
  if (
    read.lexicon.marks === 'accented' ||
    title.class !== 'body' ||
    !isWord(read, to, 'of', 'at', 'in', 'for')
  )
    return null
  if (!joined(read, to) || !joined(read, to + 1)) return null
  const inBracket = [from, from - 1, from - 2].some((at) => ((read.symbols.gap[at] ?? 0) & Gap.Open) !== 0)
  let unit = false
  let depth = 0
  for (let at = to + 1; at < to + LONGEST && at < read.symbols.length; at++) {
    const gap = read.symbols.gap[at] as number
    if (gap & Gap.Close) depth--
    if (gap & Gap.Open) depth++
    if (depth < 0 || gap & (inBracket ? Gap.Line : Gap.Line | Gap.Semicolon | Gap.Stop | Gap.Quote))
      return null
    if (isFirm(read, at) && !isUnit(read, at + 1) && !isUnit(read, at + 2)) return null
    const owner = unit && mayOwn(read, at, gap) ? ownerAt(read, at) : null
    if (owner) return owner
    unit ||= isUnit(read, at)
    const goesOn = isCapital(read.symbols, at) || isSmall(read, at) || /^\d+$/.test(wordAt(read, at))
    if (!inBracket && !goesOn && !isWord(read, at, 'under', 'at', 'in')) return null
    if (isCapital(read.symbols, at) && hitAt(read, at, 'title', 'alone')) return null
  }
  return null
}

/** *Head of Steering Committee 1389 of the MND*: the word behind the public body that the body before it is of, else the same. */
export function pastOwning(read: Scan, at: number): number {
  if (read.lexicon.marks === 'accented' || !isWord(read, at, 'of', 'under') || !joined(read, at)) return at
  const next = isWord(read, at + 1, 'the') ? at + 2 : at + 1
  return (joined(read, next) ? ownerAt(read, next)?.to : undefined) ?? at
}

/** Behind a comma, a bracket, *of* or *under*. */
function mayOwn(read: Scan, at: number, gap: number): boolean {
  const the = isWord(read, at - 1, 'the') ? at - 2 : at - 1
  return (
    (gap & (Gap.Comma | Gap.Dash | Gap.Close)) !== 0 || isWord(read, the, 'of', 'under', 'at', 'in', 'the')
  )
}

function ownerAt(read: Scan, at: number): BodyParse | null {
  // *under the ministry*: of the one that the article is about.
  if (isWord(read, at, 'ministry') && !isCapital(read.symbols, at) && isWord(read, at - 1, 'the')) {
    const body = bareBody(written(read, at, at + 1), '')
    return { from: at, to: at + 1, body, rule: 'body-told', quiet: true, general: false }
  }
  const body = isCapital(read.symbols, at) ? readBody(read, at) : null
  const isPublic = body && !body.general && (body.body.ids.length > 0 || body.body.local)
  return body && isPublic && body.from === at ? body : null
}
