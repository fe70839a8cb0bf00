// Where one Party document alone is known of a number, and still another one may be meant.
import type { Link } from '../../annotation'
import type { RawDocument } from '../../recognition'
import { type DocumentEvidence, ISSUER } from './document-evidence'
import { ambiguous } from './document-links'
import { isAlike, isOfNamesake, topicOf } from './document-subjects'
import { byCode, isNumberedAnew, type Known, mayBeAnother, sessionOf, timeOf } from './numbering'

/**
 * The link, with its reason, where the best known document of a number need not be meant; null where it is. What is said
 * to be about something else is another one. Party numbering starts anew with each congress: one known of an earlier
 * time, for which nothing speaks, may have a namesake that is not listed; where that number surely came up again, who
 * issued it is too little.
 */
export function doubtOf(
  raw: RawDocument,
  { document, score }: { document: Known; score: number },
  label: string,
  evidence: DocumentEvidence,
): { link: Link; why: string } | null {
  if (!isNumberedAnew(document)) return null
  const { context } = evidence
  const topic = topicOf(raw, evidence)
  if (topic && !raw.day && isOfNamesake(topic, document, byCode(context, document.code ?? '')))
    return {
      link: { status: 'unknown', label },
      why: 'about what another one of that number is',
    }
  const unknown: Link = { status: 'unknown', label }
  if (score <= ISSUER && evidence.isElse(raw, document))
    return { link: unknown, why: 'the known one of that number is about something else' }
  if (score > 0 && speaksFor(raw, document, score, evidence)) return null
  if (!mayBeAnother(document, evidence.context, score > 0 ? 0 : undefined)) return null
  // What it is said to be about is not what the known one is about: another one, not listed.
  return score <= 0 && raw.subject
    ? { link: unknown, why: 'an earlier one of that number is about something else' }
    : { link: ambiguous([document]), why: 'an earlier one of that number' }
}

/** *ký Quyết định số …*, *vừa ban hành Quyết định số …*: what is said right before a paper that is new. */
const MADE = /(?:\bký(?: ban hành)?|(?:vừa|đã) (?:ban hành|có)) $/i

/** One known of another year, of which nothing speaks: another paper, not listed, where the article says that it was just made. */
export function ofOtherYear(
  { start }: RawDocument,
  known: Known,
  label: string,
  text: string,
): { link: Link; why: string } {
  return MADE.test(text.slice(Math.max(0, start - MADE_BEFORE), start))
    ? { link: { status: 'unknown', label }, why: 'just made, and none of that number is known of its year' }
    : { link: ambiguous([known]), why: 'of that number in another year, which nothing here speaks of' }
}

/** So many characters are looked at. */
const MADE_BEFORE = 16

/**
 * *35-NQ/TW ngày 25/10/2018*, issued on the 22nd: in one Central Committee's time a number comes up once, so that another
 * day of its month, or one beside its own subject, is a slip. Null where no known paper is that one.
 */
export function dayMistyped(
  raw: RawDocument,
  known: readonly Known[],
  evidence: DocumentEvidence,
): Known | null {
  const { day } = raw
  const ofTime = known.filter(
    (document) => isNumberedAnew(document) && day !== null && timeOf(document) === sessionOf(day),
  )
  const [only] = ofTime
  if (!only || ofTime.length > 1 || evidence.said({ ...raw, day: null }, only) < 0) return null
  const near = only.issued?.length === 10 && day?.slice(0, 7) === only.issued.slice(0, 7)
  return near || (raw.subject !== '' && isAlike(raw.subject, only)) ? only : null
}

/** Whether more speaks for a document than who issued it: a day, what it is about, or what the article is about. */
function speaksFor(raw: RawDocument, document: Known, score: number, evidence: DocumentEvidence): boolean {
  const said = evidence.said(raw, document)
  return said > ISSUER || score > said || isAlike(raw.subject, document)
}
