// Documents by code, number and name; and the Party's numbering, which starts anew with each congress.
import type { Knowledge, LegalDocument } from '../knowledge'
import words from '../recognition/words/documents.json'
import { remembered } from '../text'
import { foldName, type LinkContext } from './context'

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
export function mayBeAnother(document: Known, context: LinkContext, margin = MARGIN): boolean {
  const { day } = context
  const own = sessionOfDocument(document)
  if (!day || !own || !document.code) return false
  const number = codeNumber(document.code)
  const scheme = schemeOf(document.code)
  const later = Object.keys(SESSIONS).filter(
    (session) => startOf(session) > startOf(own) && startOf(session) <= day,
  )
  return later.some((session) => {
    const same = numbersOf(context.knowledge, `${session} ${scheme}`)
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
export function mayBeOfLaterAssembly({ code }: Pick<Known, 'code'>, context: LinkContext): boolean {
  const { day } = context
  const own = ASSEMBLY.exec(code ?? '')
  if (!day || !code || !own) return false
  const number = codeNumber(code)
  const later = numbersOf(context.knowledge, `QH${Number(own[1]) + 1}`)
  return later.some(({ issued, number: other }) => issued <= day && other + MARGIN >= number)
}

/** *30/2021/QH15*: the fifteenth Assembly's. */
const ASSEMBLY = /\/\d{4}\/QH(\d+)$/

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

/** Rows of the table of documents by what is asked for; each index is made when it is first asked. */
type Index = Map<string, number[]>
type Indexes = Partial<Record<'scheme' | 'amends', Index>>
const INDEXES = new WeakMap<Knowledge, Indexes>()

/** What each row of the table of documents is found by. */
type Keys = (documents: Knowledge['documents']) => (row: number) => string[]

const KEYS: Record<keyof Indexes, Keys> = {
  amends: (documents) => (row) => [...documents.list('amends', row)],
  scheme(documents) {
    const codes = documents.texts('code')
    return (row) => {
      const code = codes[row] ?? ''
      const assembly = ASSEMBLY.exec(code)
      if (assembly) return [`QH${assembly[1]}`]
      const session = isNumberedAnew({ code })
        ? sessionOfDocument({ code, issued: documents.text('issued', row) })
        : null
      return session ? [`${session} ${schemeOf(code)}`] : []
    }
  },
}

function find({ knowledge }: LinkContext, by: keyof Indexes, key: string): Known[] {
  return rowsOf(knowledge, by, key).map((row) => knowledge.documents.at(row))
}

function rowsOf(knowledge: Knowledge, by: keyof Indexes, key: string): readonly number[] {
  const { documents } = knowledge
  const built = INDEXES.get(knowledge) ?? {}
  INDEXES.set(knowledge, built)
  built[by] ??= indexBy(documents.size, KEYS[by](documents))
  return built[by].get(key) ?? []
}

/** The documents of one scheme (`nq-tw`) that a Central Committee's time has. */
export function ofSession(context: LinkContext, session: string, scheme: string): Known[] {
  return find(context, 'scheme', `${session} ${scheme}`)
}

/** A document's number and its day of issue, '' where it is not known. */
interface Numbered {
  number: number
  issued: string
}

const NUMBERS = new WeakMap<Knowledge, Map<string, Numbered[]>>()

/** The numbers of all documents of a scheme, without the documents. */
function numbersOf(knowledge: Knowledge, scheme: string): readonly Numbered[] {
  const known = NUMBERS.get(knowledge) ?? new Map<string, Numbered[]>()
  NUMBERS.set(knowledge, known)
  let numbers = known.get(scheme)
  if (!numbers) {
    const { documents } = knowledge
    numbers = rowsOf(knowledge, 'scheme', scheme).map((row) => ({
      number: codeNumber(documents.text('code', row) ?? ''),
      issued: documents.text('issued', row) ?? '',
    }))
    known.set(scheme, numbers)
  }
  return numbers
}

function indexBy(size: number, keysOf: (row: number) => string[]): Index {
  const index: Index = new Map()
  for (let row = 0; row < size; row++)
    for (const key of keysOf(row)) {
      const list = index.get(key)
      if (list) list.push(row)
      else index.set(key, [row])
    }
  return index
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

const NUMBERED = new WeakMap<Knowledge, Map<number, number[]>>()

/** Rows of the table of documents by the number that their code begins with. */
function rowsNumbered(knowledge: Knowledge, number: number): readonly number[] {
  let index = NUMBERED.get(knowledge)
  if (!index) {
    index = new Map()
    for (const [row, code] of knowledge.documents.texts('code').entries()) {
      if (!/^\d/.test(code)) continue
      const list = index.get(codeNumber(code))
      if (list) list.push(row)
      else index.set(codeNumber(code), [row])
    }
    NUMBERED.set(knowledge, index)
  }
  return index.get(number) ?? []
}

/** Those of a kind (*Nghị quyết*) whose code begins with a number. */
export function byNumber({ knowledge }: LinkContext, kind: string, number: string): Known[] {
  const { documents } = knowledge
  const folded = foldName(kind)
  return rowsNumbered(knowledge, Number.parseInt(number, 10))
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
export function amendersOf(context: LinkContext, documents: readonly Known[]): Known[] {
  const found = documents.flatMap(({ id }) => find(context, 'amends', id))
  return found.length > 1 ? [...new Map(found.map((document) => [document.id, document])).values()] : found
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
