// Documents by code, number and name; and the Party's numbering, which starts anew with each congress.
import type { LegalDocument } from '../knowledge'
import words from '../recognition/words/documents.json'
import { foldName, type LinkContext } from './context'

export type Known = Omit<LegalDocument, 'source'>

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
function sessionOfDocument({ issued, code }: Known): string | null {
  if (!issued) return null
  const handover = Object.keys(SESSIONS).find((session) => startOf(session).startsWith(issued))
  const number = codeNumber(code ?? '')
  return handover && issued.length < 10 && number <= MARGIN
    ? handover
    : sessionOf(`${issued}-01-01`.slice(0, 10))
}

/** A Party document: its number says no year. */
export function isNumberedAnew(document: Known): boolean {
  return /^\d+[a-z]?-[^/]+\/TW$/.test(document.code ?? '')
}

/** The number that a code begins with. */
export function codeNumber(code: string): number {
  return Number.parseInt(code, 10)
}

/**
 * Whether a Party document may have a namesake of a later Central Committee by the article's day. Numbers run by day:
 * where a later one of a lower number was issued after that day, or none comes near, the number had not come up again.
 */
export function mayBeAnother(document: Known, context: LinkContext): boolean {
  const { day } = context
  const own = sessionOfDocument(document)
  if (!day || !own || !document.code) return false
  const number = codeNumber(document.code)
  const scheme = schemeOf(document.code)
  const later = Object.keys(SESSIONS).filter(
    (session) => startOf(session) > startOf(own) && startOf(session) <= day,
  )
  return later.some((session) => {
    const same = indexes(context).scheme.get(`${session} ${scheme}`) ?? []
    const before = same.filter(({ issued }) => (issued ?? '') <= day)
    const after = same.some(({ issued, code }) => (issued ?? '') > day && codeNumber(code ?? '') <= number)
    const highest = Math.max(0, ...before.map(({ code }) => codeNumber(code ?? '')))
    return highest >= number || !(after || number > highest + MARGIN)
  })
}

function startOf(session: string): string {
  return SESSIONS[session]?.[0] ?? ''
}

/** `22-NQ/TW` → `nq-tw`. */
function schemeOf(code: string): string {
  return codeKey(code).replace(/^\d+[a-z]?-/, '')
}

/** A code without regard to case, to `đ` and to what joins its parts. */
function codeKey(code: string): string {
  return foldName(code)
    .replaceAll('đ', 'd')
    .replace(/[/–—−\s]+/g, '-')
}

type Index = Map<string, Known[]>
const INDEXES = new WeakMap<object, { code: Index; number: Index; name: Index; scheme: Index }>()

function indexes({ knowledge }: LinkContext) {
  let built = INDEXES.get(knowledge)
  if (built) return built
  built = { code: new Map(), number: new Map(), name: new Map(), scheme: new Map() }
  for (const document of knowledge.documents.values()) {
    if (document.code) {
      push(built.code, codeKey(document.code), document)
      const session = isNumberedAnew(document) ? sessionOfDocument(document) : null
      if (session) push(built.scheme, `${session} ${schemeOf(document.code)}`, document)
      if (/^\d/.test(document.code))
        push(built.number, `${foldName(document.kind)} ${codeNumber(document.code)}`, document)
    }
    for (const name of new Set(
      [document.name, ...(document.aliases ?? [])].filter((one) => one !== undefined).map(foldName),
    ))
      push(built.name, name, document)
  }
  INDEXES.set(knowledge, built)
  return built
}

/** The documents of a code, however its parts are joined. */
export function byCode(context: LinkContext, code: string): Known[] {
  return indexes(context).code.get(codeKey(code)) ?? []
}

/** By folded kind and number. */
export const byNumber = (context: LinkContext): Index => indexes(context).number
/** By folded name or alias. */
export const byName = (context: LinkContext): Index => indexes(context).name

function push(index: Index, key: string, document: Known) {
  const list = index.get(key)
  if (list) list.push(document)
  else index.set(key, [document])
}
