// What documents are told apart by, and how a link to one of them, or the doubt between several, is written.
import type { Link } from '../../annotation'
import type { RawDocument } from '../../recognition'
import { foldName } from '../context'
import type { Known } from './numbering'

/** *Nghị quyết 36a* is of that letter; *Nghị quyết 66* is not *66.7*. */
export function hasLetter(number: string | null, code = ''): boolean {
  const letter = /^0*\d+([a-z])$/i.exec(number ?? '')?.[1]
  return letter ? new RegExp(`^\\d+${letter}`, 'i').test(code) : !/^\d+\.\d/.test(code)
}

/** Laws and ordinances bear one row of numbers, resolutions of the same Assembly another. */
export function areApart({ code, kind }: Known, other: string): boolean {
  return /QH\d+$/.test(code ?? '') && other !== '' && isResolution(kind) !== isResolution(other)
}

function isResolution(kind: string): boolean {
  return kind === 'nghị quyết' || foldName(kind) === 'nghị quyết'
}

/** Whether two words for a kind of document are one. */
export function sameKind(one: string, other: string): boolean {
  return one === other || foldName(one) === foldName(other)
}

/** A link to a document, labelled as it was named. */
export function linked(document: Known, raw: RawDocument): Link {
  // A law named by its title keeps it, one named by what it amends does not; a number keeps its code.
  const label =
    raw.name && !raw.code && document.name && !isTreaty(document) && !isAmendment(document, raw.name)
      ? document.name
      : (document.code ?? document.name ?? document.id)
  return { status: 'linked', entity: document.id, label, ...(document.issued && { issued: document.issued }) }
}

/** *Luật Quảng cáo sửa đổi*: a law that has no name but of what it amends, called by that one's. */
function isAmendment({ name, amends }: Known, called: string): boolean {
  return Boolean(amends?.length) && AMENDING.test(name ?? '') && !AMENDING.test(called)
}

const AMENDING = /^(?:Bộ luật|Luật) sửa đổi/i

function isTreaty(document: Known): boolean {
  return Boolean(document.code && !/\d+[/-]/.test(document.code))
}

/** A doubt between documents. */
export function ambiguous(known: Known[]): Link {
  const candidates = known.map((document) => ({
    entity: document.id,
    label: [document.code ?? document.name, document.issued].filter(Boolean).join(', '),
    reason: 'code',
  }))
  return { status: 'ambiguous', candidates, label: null }
}
