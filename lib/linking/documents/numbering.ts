// Documents by code, number and name; and the Party's numbering, which starts anew with each congress.
import type { Knowledge, LegalDocument } from '../../knowledge'
import words from '../../recognition/words/documents.json'
import { remembered } from '../../text'
import { foldName, type LinkContext } from '../context'

/** A document as linking reads it. */
export type Known = Omit<LegalDocument, 'source'>

/** What tells when a document was numbered. */
interface Dated {
  code?: string | undefined
  issued?: string | undefined
}

/** How far beyond the highest known number of a time others may have been issued that are not listed. */
const MARGIN = 10

const SESSIONS: Record<string, string[]> = words.sessions

/** The Central Committee in whose time a day lies, as a Roman number. */
export function sessionOf(day: string | undefined): string | null {
  if (!day) return null
  return (
    Object.keys(SESSIONS).find(
      (session) => day >= (SESSIONS[session]?.[0] ?? '') && day < (SESSIONS[session]?.[1] ?? ''),
    ) ?? null
  )
}

/** The Central Committee that issued a document; low numbers of a congress's month are the new one's. */
function sessionOfDocument({ issued, code }: Dated): string | null {
  if (!issued) return null
  const handover = Object.keys(SESSIONS).find((session) => startOf(session).startsWith(issued))
  const number = codeNumber(code ?? '')
  return handover && issued.length < 10 && number <= MARGIN
    ? handover
    : sessionOf(`${issued}-01-01`.slice(0, 10))
}

/** A Party document: its number says no year. */
export function isNumberedAnew(document: Pick<Known, 'code'>): boolean {
  return /^\d+[a-z]?-[^/]+\/TW$/.test(document.code ?? '')
}

/** *168/2024/NĐ-CP*: none of another year has that code, and but a few decrees on army and police of the same. */
export function bearsYear({ code }: Pick<Known, 'code'>): boolean {
  return /\/(19|20)\d\d\//.test(code ?? '')
}

/** The number that a code begins with. */
export function codeNumber(code: string): number {
  return Number.parseInt(code, 10)
}

/**
 * Whether a Party document may have a namesake of a later Central Committee by the article's day. Numbers run by day:
 * where a later one of a lower number was issued after that day, or none comes within a margin, the number had not come
 * up again; with a margin of 0 it surely had.
 */
export function mayBeAnother(document: Known, { knowledge, day }: LinkContext, margin = MARGIN): boolean {
  const own = sessionOfDocument(document)
  if (!day || !own || !document.code) return false
  const number = codeNumber(document.code)
  const scheme = schemeOf(document.code)
  const later = Object.keys(SESSIONS).filter(
    (session) => startOf(session) > startOf(own) && startOf(session) <= day,
  )
  return later.some((session) => {
    const same = numbersOf(
      knowledge,
      `${session} ${scheme}`,
      () => indexesOf(knowledge).ofScheme(scheme).get(session) ?? [],
    )
    const after = same.some((other) => other.issued > day && other.number <= number)
    const highest = same.reduce(
      (most, other) => (other.issued <= day ? Math.max(most, other.number) : most),
      0,
    )
    return highest >= number || !(after || number > highest + margin)
  })
}

/**
 * Whether an Assembly's document may have a namesake of a later Assembly by the article's day, since each one numbers
 * anew: one of that number or near it was issued by then.
 */
export function mayBeOfLaterAssembly(
  { code }: Pick<Known, 'code'>,
  { knowledge, day }: LinkContext,
): boolean {
  const own = ASSEMBLY.exec(code ?? '')
  if (!day || !code || !own) return false
  const number = codeNumber(code)
  const next = `QH${Number(own[1]) + 1}`
  const later = numbersOf(knowledge, next, () =>
    knowledge.documents.rowsShaped((shape) => shape.endsWith(`/${next}`) && ASSEMBLYS_SHAPE.test(shape)),
  )
  return later.some(({ issued, number: other }) => issued <= day && other + MARGIN >= number)
}

/** *30/2021/QH15*: the fifteenth Assembly's. */
const ASSEMBLY = /\/\d{4}\/QH(\d+)$/
const ASSEMBLYS_SHAPE = /\/(?:@|\d{4})\/QH\d+$/

function startOf(session: string): string {
  return SESSIONS[session]?.[0] ?? ''
}

/** `22-NQ/TW` → `nq-tw`. */
const schemeOf = remembered((code) => codeKey(code).replace(/^\d+[a-z]?-/, ''))

/** A code without regard to case, to `đ` and to what joins its parts. */
const codeKey = remembered((code) =>
  foldName(code)
    .replaceAll('đ', 'd')
    .replace(/[/–—−\s]+/g, '-'),
)

type Rows = readonly number[]

/** What is read off the table of documents when it is first asked for. */
interface Indexes {
  /** The rows of a scheme (`nq-tw`), by Central Committee. */
  ofScheme(scheme: string): ReadonlyMap<string | null, Rows>
  /** The rows whose codes begin with a number. */
  ofNumber(number: string): Rows
  /** The rows that amend a document; null until somebody asks. */
  amending: ReadonlyMap<string, Rows> | null
}
const INDEXES = new WeakMap<Knowledge, Indexes>()

function indexesOf(knowledge: Knowledge): Indexes {
  let indexes = INDEXES.get(knowledge)
  if (!indexes) {
    const { documents } = knowledge
    indexes = {
      ofScheme: remembered((scheme) => bySession(documents, scheme)),
      ofNumber: remembered((number) => documents.rowsNumbered(Number(number))),
      amending: null,
    }
    INDEXES.set(knowledge, indexes)
  }
  return indexes
}

/** Told by the shapes of the codes: to make the codes of all documents would take as long as an article. */
function bySession(documents: Knowledge['documents'], scheme: string): ReadonlyMap<string | null, Rows> {
  const rows = documents.rowsShaped((shape) => {
    const code = shape.replace('#', '1')
    return isNumberedAnew({ code }) && schemeOf(code) === scheme
  })
  return Map.groupBy(rows, (row) =>
    sessionOfDocument({ code: documents.text('code', row), issued: documents.text('issued', row) }),
  )
}

/** The documents of one scheme (`nq-tw`) that a Central Committee's time has. */
export function ofSession({ knowledge }: LinkContext, session: string, scheme: string): Known[] {
  const rows = indexesOf(knowledge).ofScheme(scheme).get(session) ?? []
  return rows.map((row) => knowledge.documents.at(row))
}

/** A document's number and its day of issue, '' where it is not known. */
interface Numbered {
  number: number
  issued: string
}

const NUMBERS = new WeakMap<Knowledge, Map<string, Numbered[]>>()

/** What some rows are numbered, without their documents; `asked` tells which rows they are. */
function numbersOf(knowledge: Knowledge, asked: string, rowsOf: () => Rows): readonly Numbered[] {
  const known = NUMBERS.get(knowledge) ?? new Map<string, Numbered[]>()
  NUMBERS.set(knowledge, known)
  let numbers = known.get(asked)
  if (!numbers) {
    const { documents } = knowledge
    numbers = rowsOf().map((row) => ({
      number: codeNumber(documents.text('code', row) ?? ''),
      issued: documents.text('issued', row) ?? '',
    }))
    known.set(asked, numbers)
  }
  return numbers
}

/** The documents of a code, however its parts are joined; a Party regulation's letters are written in three ways. */
export function byCode(context: LinkContext, code: string): readonly Known[] {
  if (!REGULATION.test(code)) {
    const known = ofCode(context, code)
    const full = known.length ? code : inFull(code)
    return full === code ? known : ofCode(context, full)
  }
  return ['QĐ', 'QĐi'].flatMap((letters) => ofCode(context, code.replace(REGULATION, `-${letters}/TW`)))
}

/** *08-QĐi/TW*, a decision's letters and one more to tell them apart, is *08-QĐ/TW* or *08-QyĐ/TW* in news. */
const REGULATION = /-Q(?:Đi?|yĐ)\/TW$/

/** *9/2025/NĐ-CP* as 09/2025/NĐ-CP, *76/2025/NQ-UBTVQH15* as 76/2025/UBTVQH15: what news leaves out or puts in. */
function inFull(code: string): string {
  return code.replace(/^(?=\d\D)/, '0').replace(/(?<=\/\d{4}\/)NQ-(?=(?:UBTV)?QH\d)/, '')
}

function ofCode({ knowledge }: LinkContext, code: string): readonly Known[] {
  let coded = CODED.get(knowledge)
  if (!coded) {
    const { documents } = knowledge
    coded = remembered((key) => {
      const rows = documents
        .rowsNamed(key)
        .filter((row) => codeKey(documents.text('code', row) ?? '') === key)
      return rows.map((row) => documents.at(row))
    })
    CODED.set(knowledge, coded)
  }
  return coded(codeKey(code))
}

/** Ids are made of codes: no index is needed. */
const CODED = new WeakMap<Knowledge, (key: string) => readonly Known[]>()

/** Those of a kind (*Nghị quyết*) whose code begins with a number. */
export function byNumber({ knowledge }: LinkContext, kind: string, number: string): Known[] {
  const { documents } = knowledge
  const folded = foldName(kind)
  return indexesOf(knowledge)
    .ofNumber(String(Number.parseInt(number, 10)))
    .filter((row) => foldName(documents.text('kind', row) ?? '') === folded)
    .map((row) => documents.at(row))
}

/** *Đề án 844*, *Chương trình 135*: decisions of a number that approve what has that kind. */
export function approvedBy(context: LinkContext, kind: string, number: string): Known[] {
  if (!PROGRAMME.test(kind)) return []
  const word = foldName(kind)
  return byNumber(context, 'quyết định', number).filter(({ title }) => foldName(title ?? '').includes(word))
}

/** What bears the number of the decision by which it was approved. */
const PROGRAMME = /^(?:Đề án|Chương trình)$/

/** Those that amend any of some documents, each once. */
export function amendersOf({ knowledge }: LinkContext, documents: readonly Known[]): Known[] {
  const indexes = indexesOf(knowledge)
  indexes.amending ??= amending(knowledge.documents)
  const { amending: rows } = indexes
  const found = documents.flatMap(({ id }) => (rows.get(id) ?? []).map((row) => knowledge.documents.at(row)))
  return found.length > 1 ? [...new Map(found.map((document) => [document.id, document])).values()] : found
}

function amending(documents: Knowledge['documents']): ReadonlyMap<string, Rows> {
  const index = new Map<string, number[]>()
  for (let row = 0; row < documents.size; row++)
    for (const id of documents.list('amends', row)) {
      const list = index.get(id)
      if (list) list.push(row)
      else index.set(id, [row])
    }
  return index
}

const NAMED = ['name', 'aliases'] as const

/** Documents of a name or alias. */
export function byName({ knowledge: { documents } }: LinkContext, name: string): Known[] {
  const folded = foldName(name)
  return documents
    .rowsCalled(NAMED, folded)
    .filter((row) =>
      NAMED.some((field) => documents.list(field, row).some((one) => foldName(one) === folded)),
    )
    .map((row) => documents.at(row))
}

/** *203/CD-TTg* is 203/CĐ-TTg: no kind of document is written with a plain D there. */
export function accented(code: string): string {
  return code.replace(/(?<=\/(?:Q|N|C))D(?=-)/, 'Đ')
}

/** A decree with its year: only the Government issues decrees. */
export function isDecree({ code }: Known): boolean {
  return /\/\d{4}\/NĐ-CP$/.test(code ?? '')
}

/** The time in which a number comes up once, where its code does not say it: a Central Committee's, or a year. */
export function timeOf(document: Known): string | null {
  if (isNumberedAnew(document)) return sessionOf(document.issued)
  return isNumberedByYear(document) ? (document.issued?.slice(0, 4) ?? null) : null
}

/** A number that comes up again each year and does not say which. */
export function isNumberedByYear(document: Known): boolean {
  return !bearsYear(document) && !isNumberedAnew(document) && /^\d+[a-z]?\//.test(document.code ?? '')
}

/** The Government's first two resolutions of a year are always on the plan of that year. */
export function isAnnual(document: Known): boolean {
  return document.code?.endsWith('/NQ-CP') === true && /^0?[12]\/NQ-CP$/.test(document.code)
}
