// Parts of committees in English that leave out whose they are: *the Standing Board*, *its Executive Committee*.
import { type BodyParse, PARTY_HEAD } from '../bodies/body-parts'
import { isCapital } from '../lexicon/symbols'
import { bareBody, type RawInstitution, type RawMention } from '../raw'
import { isWord, joined, type Scan } from '../scan'
import { ofOwner } from './parts'

/** What boards of Party committees are called, by their second words, and the Vietnamese head of each. */
const BOARDS: Record<string, Record<string, string>> = {
  standing: { board: 'Ban Thường vụ', committee: 'Ban Thường vụ' },
  executive: { board: 'Ban Chấp hành', committee: 'Ban Chấp hành' },
  inspection: { board: 'Ủy ban Kiểm tra', committee: 'Ủy ban Kiểm tra', commission: 'Ủy ban Kiểm tra' },
}
const SEATS = ['board', 'committee', 'commission'] as const
const FIRST = ['standing', 'executive', 'inspection'] as const

const INSPECTION = 'Ủy ban Kiểm tra'

/** Where such a board's two capitals end, with `whole` those of its Party committee too, and its head; null where its owner is told beside it. */
function boardAt(read: Scan, at: number, whole = false): { to: number; head: string } | null {
  if (read.lexicon.marks === 'accented' || !isWord(read, at, ...FIRST) || !joined(read, at + 1)) return null
  if (!isCapital(read.symbols, at) || !isCapital(read.symbols, at + 1)) return null
  const first = FIRST.find((word) => isWord(read, at, word)) ?? 'standing'
  const seat = SEATS.find((word) => isWord(read, at + 1, word))
  // *of the Party Committee*: whichever that is.
  const ofParty = ['of', 'the', 'party', 'committee'].every((word, index) =>
    isWord(read, at + 2 + index, word),
  )
  const to = whole && ofParty ? at + 6 : at + 2
  const goesOn =
    to < read.symbols.length &&
    joined(read, to) &&
    (isCapital(read.symbols, to) || isWord(read, to, 'of', 'under', 'at', 'for'))
  const pointed = isWord(read, at - 1, 'the', 'its', 'their')
  const owned = !pointed && joined(read, at) && (isCapital(read.symbols, at - 1) || isWord(read, at - 1, 's'))
  const head = seat && BOARDS[first]?.[seat]
  return head && !goesOn && !owned ? { to, head } : null
}

/** *member of the Standing Board*: behind a title a Party committee's, whichever the article is about. */
export function boardBehindTitle(read: Scan, at: number): BodyParse | null {
  const board = boardAt(read, at) ?? boardAt(read, at, true)
  if (!board) return null
  const body = bareBody(board.head, board.head)
  return { from: at, to: board.to, body, rule: 'body-short', quiet: true, general: false }
}

/** *the Standing Board* by itself: of the Party committee that the article named last, or the same board named in full; null where none was. */
export function boardOfNamed(read: Scan, at: number, before: readonly RawMention[]): BodyParse | null {
  const board = boardAt(read, at)
  if (!board) return null
  const { text, start } = read.symbols
  // The central commission has no other name than a province's.
  const central = board.head === INSPECTION
  const bodies = before.filter((mention): mention is RawInstitution => mention.type === 'institution')
  const named = bodies.findLast(({ body }) => isOwner(body) || isBoard(body, board.head))
  if (!named || (central && text.slice(named.end, start[at]).includes('\n'))) return null
  const parse = {
    from: at,
    to: board.to,
    body: named.body,
    rule: 'body-part-of',
    quiet: false,
    general: false,
  }
  return isBoard(named.body, board.head) ? parse : ofOwner(read, parse, [board.head])
}

/** *the Inspection Commission* in a paragraph about a province's Party committee is that one's, though the central one has the name; else as read. */
export function ownInspection(read: Scan, body: BodyParse, before: readonly RawMention[]): BodyParse {
  if (
    read.lexicon.marks === 'accented' ||
    body.to !== body.from + 2 ||
    !isWord(read, body.from, 'inspection', 'standing')
  )
    return body
  return boardOfNamed(read, body.from, before) ?? body
}

/** A board of that name, or the National Assembly's, of which there is one. */
function isBoard({ name }: RawInstitution['body'], head: string): boolean {
  return name.startsWith(`${head} `) || (head === 'Ban Thường vụ' && name === 'Ủy ban Thường vụ Quốc hội')
}

function isOwner({ head, name }: RawInstitution['body']): boolean {
  return (PARTY_HEAD.test(head) && !head.includes('Ban ')) || /^Đảng (bộ|ủy) /.test(name)
}
