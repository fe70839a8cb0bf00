// Bodies in small letters behind English titles: they make somebody a public official, and are no mentions of their own.
import type { BodyParse } from '../bodies/body-parts'
import { Gap, isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { bareBody, type RawTitle } from '../raw'
import { hitAt, isWord, joined, type Scan } from '../scan'
import { wordAt } from '../written'

/** As many words may make a ministry's name. */
const LONGEST_BODY = 8

/** *spokeswoman for the foreign ministry*: a known ministry in small letters, where a title is of it; null elsewhere. */
export function smallMinistry(read: Scan, at: number): BodyParse | null {
  const { symbols, lexicon } = read
  if (lexicon.marks === 'accented' || at >= symbols.length || isCapital(symbols, at)) return null
  const bank = centralBank(read, at)
  if (bank) return bank
  let node = 0
  for (let to = at; to < at + LONGEST_BODY && to < symbols.length && (to === at || joined(read, to)); to++) {
    node = lexicon.step(node, symbols.word[to] as number)
    if (node <= 0) return null
    const id = lexicon.at(node).find(({ kind }) => kind === 'body')?.id
    const name = id && lexicon.knowledge.institutions.get(id)?.name
    if (!id || !name?.startsWith('Bộ ')) continue
    const body = { ...bareBody(name, 'Bộ'), ids: [id] }
    return { from: at, to: to + 1, body, rule: 'body-known', quiet: false, general: false }
  }
  return null
}

/** *deputy governor of the central bank*: the State Bank, unless a country follows. */
function centralBank(read: Scan, at: number): BodyParse | null {
  if (!isWord(read, at, 'central') || !isWord(read, at + 1, 'bank') || isWord(read, at + 2, 'of', 's'))
    return null
  const [bank] = read.lexicon.knowledge.institutions.where('name', 'Ngân hàng Nhà nước Việt Nam')
  if (!bank || hitAt(read, at - 1, 'country')) return null
  const body = { ...bareBody(bank.name, ''), ids: [bank.id] }
  return { from: at, to: at + 2, body, rule: 'body-known', quiet: false, general: false }
}

/** What public bodies are called when the article speaks of them again. */
const isPublicBody = oneOf([
  ...['department', 'ministry', 'agency', 'authority', 'commission', 'committee', 'council', 'court'],
  ...[
    'province',
    'city',
    'district',
    'commune',
    'directorate',
    'inspectorate',
    'administration',
    'division',
    'confederation',
  ],
])

/** As many small words may stand before what somebody heads. */
const FARTHEST = 9

/** *the Department*, *the Commission*: a capital by itself, no beginning of a longer name. */
function isWholeBody(read: Scan, at: number): boolean {
  if (!isPublicBody(read, at) || !isWord(read, at - 1, 'the')) return false
  const on = joined(read, at + 1) && isWord(read, at + 1, 'of', 'for', 'on') ? at + 2 : at + 1
  return !(joined(read, on) && isCapital(read.symbols, on))
}

/** *deputy head of the department*, *chief of the department's office*: the body named before, and the word behind it; null elsewhere. */
export function saidAgain(
  read: Scan,
  at: number,
): { to: number; body: NonNullable<RawTitle['body']> } | null {
  if (read.lexicon.marks === 'accented' || !isWord(read, at, 'of') || !joined(read, at)) return null
  let to = 0
  let next = at + 1
  for (; next < at + FARTHEST && next < read.symbols.length && joined(read, next); next++) {
    if (isCapital(read.symbols, next) && !isWholeBody(read, next)) {
      // *head of the commission A*: a name right behind it.
      if (to !== next) return null
      break
    }
    if (isPublicBody(read, next) && isWord(read, next - 1, 'the')) to = next + 1
    if (to && isWord(read, next, 'who', 'said', 'was', 'and', 'for', 'in')) break
  }
  if (!to) return null
  const body = bareBody(wordAt(read, to - 1), '')
  const owns = isWord(read, to, 's') && read.symbols.gap[to] === 0
  const end = owns ? to + 2 : to
  const goesOn =
    end < read.symbols.length && read.symbols.gap[end] === Gap.Space && isWord(read, end, 'of', 'at', 'under')
  return goesOn ? null : { to: end, body }
}
