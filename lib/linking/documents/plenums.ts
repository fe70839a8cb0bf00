// *Nghị quyết Trung ương 7 khóa XI về biến đổi khí hậu*: of all that one plenum decided, the one that is spoken of.
import type { RawDocument } from '../../recognition'
import { daysBetween, type LinkContext } from '../context'
import { isAlike, subjectOf } from './document-subjects'
import { issuedBy } from './document-years'
import { codeNumber, isNumberedAnew, type Known, ofSession } from './numbering'

/** What a plenum decided is signed within so many days of each other. */
const SIGNING = 20

/** A plenum's name, as recognition and the knowledge write it. */
const PLENUM = /^Nghị quyết Trung ương \d+ khóa ([IVX]+)$/

/** What a plenum's name stands for: one resolution, or all of which one may be meant; null where none is listed. */
export type OfPlenum = { document: Known } | { several: Known[] } | null

/** *Nghị quyết Trung ương 5 khóa XII về kinh tế tư nhân*: the resolution of that plenum which has that subject, or is called by its name alone. */
export function ofPlenum(name: string, raw: RawDocument, context: LinkContext): OfPlenum {
  const [, session] = PLENUM.exec(name) ?? []
  if (!session) return null
  const resolutions = issuedBy(context.day, ofSession(context, session, 'nq-tw'))
  const named = resolutions.filter(({ aliases = [] }) =>
    aliases.some((alias) => alias === name || alias.startsWith(`${name} `)),
  )
  const all = resolutions.filter(
    (document) => named.includes(document) || named.some((one) => isOfOneTime(document, one)),
  )
  const [first] = all
  if (!first) return null
  const called = all.find(({ aliases = [] }) => aliases.includes(name))
  // Of one without such a name of its own it is not known that the plenum decided nothing else.
  if (!raw.subject) return called ? { document: called } : { several: all }
  const about = best(all, raw.subject)
  if (about) return { document: about }
  return all.length > 1 ? { several: all } : isAlike(raw.subject, first) ? { document: first } : null
}

/** The only one of which a subject says most. */
function best(all: readonly Known[], subject: string): Known | null {
  const scored = all
    .map((document) => ({ document, score: subjectOf(subject, document) }))
    .sort((a, b) => b.score - a.score)
  const [first, second] = scored
  if (first && first.score > (second?.score ?? 0)) return first.document
  const alike = all.filter((document) => isAlike(subject, document))
  return alike.length === 1 ? (alike[0] ?? null) : null
}

/** Whether two resolutions of the Central Committee were signed after the same plenum. */
function isOfOneTime(document: Known, other: Known): boolean {
  return (
    isNumberedAnew(document) &&
    document.issuer === other.issuer &&
    document.issued?.length === 10 &&
    other.issued?.length === 10 &&
    Math.abs(daysBetween(document.issued, other.issued)) <= SIGNING &&
    Math.abs(codeNumber(document.code ?? '') - codeNumber(other.code ?? '')) <= SIGNING
  )
}
