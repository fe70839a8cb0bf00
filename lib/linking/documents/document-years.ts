// Papers of Government and Prime Minister, who number anew each year: which year's one a number means.
import type { RawDocument } from '../../recognition'
import { daysBetween, foldName } from '../context'
import { CONTRADICTED, type DocumentEvidence } from './document-evidence'
import { ofTopic, topicOf } from './document-subjects'
import { bearsYear, isNumberedByYear, type Known } from './numbering'

/** Whether a document is of the year of a day (ISO); without a day any is. */
export function isOfYear(day: string | null, { issued }: Known): boolean {
  return !day || issued?.slice(0, 4) === day.slice(0, 4)
}

/** For so many days a code without its year is that of the paper that its number calls to mind: thirty months. */
const REMEMBERED = 30 * 30.44

/** A code that comes up each year is soon another's, whatever its number alone still calls to mind. */
function isOld(day: string | null, { issued }: Known): boolean {
  return day !== null && issued !== undefined && daysBetween(issued, day) > REMEMBERED
}

/** *Chỉ thị 16*, a name of the one of 2020: it is meant unless another one came out in the article's own year. */
export function calledByNumber(
  raw: RawDocument,
  tied: readonly Known[],
  evidence: DocumentEvidence,
): Known | null {
  if (raw.subject || raw.day || raw.told) return null
  // *Resolution 18 on land policy*
  const told = ofTopic(topicOf(raw, evidence), tied)
  if (told) return told
  const { day } = evidence.context
  const name = foldName(`${raw.kind} ${raw.number ?? raw.code?.split('/')[0]}`)
  const called = tied.filter(
    (document) =>
      document.aliases?.some((alias) => foldName(alias) === name) &&
      !(raw.code && isOld(day, document)) &&
      evidence.said(raw, document) !== CONTRADICTED,
  )
  const isOvertaken = tied.some(
    (document) => !called.includes(document) && document.issued?.length === 10 && isOfYear(day, document),
  )
  return called.length === 1 && !isOvertaken ? (called[0] ?? null) : null
}

/** Of another year is only what the article speaks of. */
export function isOtherYears(raw: RawDocument, document: Known, evidence: DocumentEvidence): boolean {
  return (
    isNumberedByYear(document) &&
    !isOfYear(evidence.context.day, document) &&
    isUnspokenOf(raw, document, evidence)
  )
}

/**
 * *Thông tư 19 của Bộ Y tế*, the one listed being years old: with nothing but its issuer and number said, any year's may be
 * meant.
 */
export function isOldByIssuer(raw: RawDocument, document: Known, evidence: DocumentEvidence): boolean {
  return (
    !raw.year &&
    bearsYear(document) &&
    isOld(evidence.context.day, document) &&
    isUnspokenOf(raw, document, evidence) &&
    !evidence.isOfItsPlace(document)
  )
}

/**
 * Whether nothing tells of a document but its number and who issued it: *Nghị quyết 35/NQ-CP của Chính phủ*, where the
 * issuer is in the code already, and says no year.
 */
function isUnspokenOf(raw: RawDocument, document: Known, evidence: DocumentEvidence): boolean {
  return (
    !raw.day &&
    !raw.told &&
    evidence.of({ ...raw, issuer: null }, document) <= 0 &&
    !evidence.isTitledNear(raw, document)
  )
}

/** Nothing that was not yet issued on a day (ISO); without a day all. */
export function issuedBy(day: string | null, known: readonly Known[]): Known[] {
  return known.filter(
    ({ issued }) => !day || !issued || issued.slice(0, day.length) <= day.slice(0, issued.length),
  )
}
