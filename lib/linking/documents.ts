// Documents: identity is kind, code, issuer and day; of several of one number the one that the article points to.
import type { Link } from '../annotation'
import type { RawDocument } from '../recognition'
import type { ArticleText } from './article-text'
import { foldName, type LinkContext } from './context'
import {
  byCode,
  byName,
  byNumber,
  codeNumber,
  isNumberedAnew,
  type Known,
  mayBeAnother,
  sessionOf,
} from './numbering'
import { SeenDocuments } from './seen-documents'

/** A link with its reason; null leaves the words dark. */
export type LinkedDocument = { link: Link; why: string; quiet?: boolean } | null

/** The evidence where something said beside a document is not true of it; no sum of others is that. */
const CONTRADICTED = -1

/** Milliseconds in a day, and for how many days a document is new. */
const DAY = 86_400_000
const NEWS = 60

/** Links the documents of one article, in reading order. */
export class DocumentLinker {
  readonly #seen = new SeenDocuments()
  #lists: Map<number, string[]> | null = null

  constructor(
    readonly article: ArticleText,
    readonly mentions: readonly RawDocument[],
    readonly context: LinkContext,
  ) {}

  /** Links one mention; call in reading order, since short forms point back. */
  link(raw: RawDocument): LinkedDocument {
    const linked = this.#link(raw)
    if (linked && !raw.back) this.#seen.add({ raw, linked })
    return linked
  }

  #link(raw: RawDocument): LinkedDocument {
    if (raw.back) {
      const last = this.#seen.lastOf(raw.kind)
      return last ? { link: last.linked.link, why: 'antecedent', quiet: true } : null
    }
    if (raw.code && !raw.name) return this.#byCode(raw, raw.code)
    if (raw.number && !raw.name) return this.#byNumber(raw)
    return this.#byName(raw)
  }

  #byCode(raw: RawDocument, code: string): LinkedDocument {
    const earlier = raw.day ? undefined : this.#seen.linkedOf(code)
    if (earlier) return { link: earlier.linked.link, why: 'same code earlier' }
    const all = this.#issued(byCode(this.context, code))
    // *Pháp lệnh 02/2012/UBTVQH13* and *Nghị quyết 02/2012/UBTVQH13* are two.
    const kind = all.filter((document) => sameKind(document.kind, raw.kind))
    const known = kind.length ? kind : all
    if (!known.length) return { link: { status: 'unknown', label: code }, why: 'not listed' }
    return this.#choose(raw, known, code)
  }

  #byNumber(raw: RawDocument): LinkedDocument {
    const last = this.#seen.lastNumbered(
      Number.parseInt(raw.number ?? '', 10),
      ({ kind, code }) =>
        (sameKind(kind, raw.kind) || !kind) && (!raw.year || code.includes(raw.year) || !/\d{4}/.test(code)),
    )
    if (last) return { link: last.linked.link, why: 'antecedent' }
    const same = byNumber(this.context, raw.kind, raw.number ?? '')
    const known = this.#issued(same).filter(
      (document) => !raw.year || document.code?.includes(raw.year) || document.issued?.startsWith(raw.year),
    )
    const alias = byName(this.context, `${raw.kind} ${raw.number}`)
    const pool = known.length ? known : this.#issued(alias)
    const label = raw.year ? `${raw.number}/${raw.year}` : `${raw.kind} ${raw.number}`
    const decree = known.length === 1 && raw.year ? known[0] : undefined
    // *Nghị định 59/2019*: only the Government issues decrees, so that number and year are their identity.
    if (decree && isDecree(decree))
      return { link: linked(decree, raw), why: 'a decree of that number and year' }
    if (!pool.length) return { link: { status: 'unknown', label }, why: 'not listed' }
    const pointed = pool.filter((document) => this.#evidence(raw, document) > 0)
    if (!pointed.length) return { link: ambiguous(pool), why: 'a number alone' }
    return this.#choose(raw, pointed, label)
  }

  /** Of several, the one with the strongest evidence, if it is stronger than any other's. */
  #choose(raw: RawDocument, known: Known[], label: string): LinkedDocument {
    const only = known.length === 1 ? known[0] : undefined
    // One of a number that never comes up again needs no more than that nothing is said against it.
    const said = only && !isNumberedAnew(only) ? this.#said(raw, only) : CONTRADICTED
    const ranked =
      only && said >= 0
        ? [{ document: only, score: said }]
        : known
            .map((document) => ({ document, score: this.#evidence(raw, document) }))
            .sort((a, b) => b.score - a.score)
    const [first, second] = ranked
    if (!first || first.score < 0)
      return { link: { status: 'unknown', label }, why: 'none of that number fits' }
    if (second && second.score === first.score) {
      const tied = ranked.filter(({ score }) => score === first.score).map(({ document }) => document)
      const beside = this.#besideList(raw, tied)
      if (beside) return { link: linked(beside, raw), why: 'of one time with the others of the list' }
      return { link: ambiguous(known), why: 'several of that number' }
    }
    // Party numbering starts anew with each congress: one known of an earlier time, with nothing that points to it,
    // may have a namesake that is not listed.
    if (first.score <= 0 && isNumberedAnew(first.document) && mayBeAnother(first.document, this.context))
      // What it is said to be about is not what the known one is about: another one, not listed.
      return raw.subject
        ? { link: { status: 'unknown', label }, why: 'an earlier one of that number is about something else' }
        : { link: ambiguous([first.document]), why: 'an earlier one of that number' }
    if (isAnnual(first.document) && !raw.day && !raw.told && !this.#sameYear(first.document))
      return { link: ambiguous([first.document]), why: 'one of that number each year' }
    return { link: linked(first.document, raw), why: second ? 'issuer, date or subject' : 'code' }
  }

  /** Issued in the weeks before the article: what is new is what news speaks of. */
  #isNews({ issued }: Known): boolean {
    const { day } = this.context
    if (!day || issued?.length !== 10) return false
    const age = (Date.parse(day) - Date.parse(issued)) / DAY
    return age >= 0 && age <= NEWS
  }

  #sameYear({ issued }: Known): boolean {
    return !this.context.day || issued?.slice(0, 4) === this.context.day.slice(0, 4)
  }

  /** *các Nghị quyết 57, 59, 66*: the one of the same Central Committee as those that are sure. */
  #besideList(raw: RawDocument, tied: Known[]): Known | null {
    if (raw.list === null) return null
    const sure = this.#list(raw.list).flatMap((code) => {
      const known = this.#issued(byCode(this.context, code))
      return known.length === 1 && known[0] ? [known[0]] : []
    })
    const sessions = new Set(sure.map((document) => sessionOf(document.issued)))
    const same = tied.filter((document) => sessions.has(sessionOf(document.issued)))
    return sessions.size === 1 && same.length === 1 ? (same[0] ?? null) : null
  }

  /** The codes of one list. */
  #list(list: number): string[] {
    if (!this.#lists) {
      this.#lists = new Map()
      for (const { list: of, code } of this.mentions) {
        if (of === null || !code) continue
        const codes = this.#lists.get(of)
        if (codes) codes.push(code)
        else this.#lists.set(of, [code])
      }
    }
    return this.#lists.get(list) ?? []
  }

  /** Cited day and issuer decide, then subject, then fields of the article; negative where they contradict. */
  #evidence(raw: RawDocument, document: Known): number {
    const said = this.#said(raw, document)
    return said === CONTRADICTED ? said : said + this.#around(raw, document)
  }

  /** What is said beside a document itself: its day, issuer and subject. */
  #said(raw: RawDocument, document: Known): number {
    let score = 0
    if (raw.day && document.issued) {
      if (!raw.day.startsWith(document.issued)) return CONTRADICTED
      score += 10 * document.issued.length
    }
    if (raw.told && document.issued) {
      if (!document.issued.startsWith(raw.told)) return CONTRADICTED
      score += 30
    }
    if (raw.session && document.issued && isNumberedAnew(document)) {
      if (sessionOf(document.issued) !== raw.session) return CONTRADICTED
      score += 30
    }
    const issuers = typeof document.issuer === 'string' ? [document.issuer] : (document.issuer ?? [])
    if (raw.issuer?.ids.length) {
      if (raw.issuer.ids.some((id) => issuers.includes(id))) score += 20
      else if (issuers.length && !raw.code) return CONTRADICTED
      // *Nghị định 40/2025/NĐ-CP quy định tổ chức của Bộ A*: a code with its year is whole; the body belongs to the subject.
      else if (!bearsYear(document)) score -= 5
    } else if (raw.issuer?.local && issuers.length && !raw.code) return CONTRADICTED
    const fields = foldedFields(document)
    const subject = ` ${raw.subject} `
    if (raw.subject) score += 12 * fields.filter((field) => subject.includes(` ${field} `)).length
    if (
      raw.subject &&
      document.title &&
      foldName(document.title).includes(raw.subject.split(' ').slice(0, 4).join(' '))
    )
      score += 12
    return score
  }

  /** What the article around it speaks of. */
  #around(raw: RawDocument, document: Known): number {
    let score = 0
    const told = anniversary(this.article.folded, raw)
    if (
      told &&
      this.context.day &&
      document.issued &&
      Number(document.issued.slice(0, 4)) + told === Number(this.context.day.slice(0, 4))
    )
      score += 8
    if (this.#isNews(document)) score += 6
    for (const field of foldedFields(document)) score += this.article.occurrences(field)
    return score
  }

  #byName(raw: RawDocument): LinkedDocument {
    const name = raw.name ?? ''
    const label = raw.code ?? (raw.year && !name.includes(raw.year) ? `${name} ${raw.year}` : name)
    if (raw.code) {
      const same = byCode(this.context, raw.code)[0]
      if (same) return { link: linked(same, raw), why: 'code' }
      return { link: { status: 'unknown', label: raw.code }, why: 'not listed' }
    }
    // After *Luật … năm 1999*, which is not listed, the bare name means that one, not the law of the day.
    const older = raw.year || raw.number ? undefined : this.#seen.lastNamed(name)
    if (older && older.linked.link.status === 'unknown') return { link: older.linked.link, why: 'antecedent' }
    const ids = raw.ids.length ? raw.ids : byName(this.context, name).map(({ id }) => id)
    // *Luật sửa đổi số 34*: the number of a law named before.
    const numbered =
      raw.number && !raw.ids.length
        ? this.#seen.lastNumbered(Number(raw.number), ({ code }) => /QH\d+$/.test(code))
        : undefined
    if (numbered) return { link: numbered.linked.link, why: 'antecedent' }
    const known = [...new Set(ids)].flatMap((id) => this.context.knowledge.documents.get(id) ?? [])
    if (!known.length) return { link: { status: 'unknown', label }, why: 'not listed' }
    const ofYear = raw.year
      ? known.filter(
          (document) =>
            document.issued?.startsWith(raw.year ?? '') || document.name?.includes(raw.year ?? ''),
        )
      : known
    const ofNumber = raw.number
      ? ofYear.filter((document) => codeNumber(document.code ?? '') === Number(raw.number))
      : ofYear
    if (!ofNumber.length || (!raw.year && this.#cameLater(ofNumber)))
      return { link: { status: 'unknown', label }, why: 'no such version is listed' }
    const version = this.#version(ofNumber, raw)
    if (!version) return { link: ambiguous(ofNumber), why: 'several versions' }
    return { link: linked(version, raw), why: known.length > 1 ? 'the version of that day' : 'name' }
  }

  /** Whether the only law of a name came years after the article: an older one is meant, or what was never passed. */
  #cameLater([only, second]: Known[]): boolean {
    const { day } = this.context
    const issued = !second && only?.issued
    return Boolean(day && issued && Number(issued.slice(0, 4)) - Number(day.slice(0, 4)) > YEARS_OF_DRAFTS)
  }

  /**
   * Of a law's versions the latest in force on the article's day, else the latest issued by then; the one just passed
   * where the article says *(sửa đổi)*.
   */
  #version(known: Known[], raw: RawDocument): Known | null {
    if (known.length === 1) return known[0] ?? null
    const { day } = this.context
    if (!day) return null
    const sorted = [...known].sort((a, b) => (a.issued ?? '').localeCompare(b.issued ?? ''))
    const inForce = sorted.filter((document) => (document.inForce ?? document.issued ?? '') <= day)
    const issued = sorted.filter((document) => (document.issued ?? '') <= day)
    const passed = issued.at(-1)
    if (passed && REVISED.test(this.article.text.slice(raw.end, raw.end + 12))) return passed
    return inForce.at(-1) ?? passed ?? null
  }

  /** Nothing that was not yet issued on the article's day. */
  #issued(known: Known[]): Known[] {
    const { day } = this.context
    return known.filter(
      (document) =>
        !day ||
        !document.issued ||
        document.issued.slice(0, day.length) <= day.slice(0, document.issued.length),
    )
  }
}

/** As many years before it is passed is a law's bill spoken of by the law's name. */
const YEARS_OF_DRAFTS = 2

/** *Luật Đất đai (sửa đổi)*, the way a law is called that takes another's place. */
const REVISED = /^\s?\(?sửa đổi/i

function isDecree({ code }: Known): boolean {
  return /\/\d{4}\/NĐ-CP$/.test(code ?? '')
}

function bearsYear({ code }: Known): boolean {
  return /\/(19|20)\d\d\//.test(code ?? '')
}

/** The Government's first two resolutions of a year are always on the plan of that year. */
function isAnnual(document: Known): boolean {
  return /^0?[12]\/NQ-CP$/.test(document.code ?? '')
}

function sameKind(one: string, other: string): boolean {
  return foldName(one) === foldName(other)
}

/** *10 năm thực hiện Nghị quyết*, *tổng kết 15 năm*: the years named in the words before. */
function anniversary(article: string, raw: RawDocument): number | null {
  const before = article.slice(Math.max(0, raw.start - 60), raw.start)
  const found = /(\d{1,2}) năm (?:thực hiện|triển khai|thi hành|tổng kết)?[^.]{0,30}$/.exec(before)
  return found ? Number(found[1]) : null
}

const FIELDS = new WeakMap<object, string[]>()

function foldedFields(document: Known): string[] {
  let fields = FIELDS.get(document)
  if (!fields) {
    fields = (document.fields ?? []).map(foldName)
    FIELDS.set(document, fields)
  }
  return fields
}

function linked(document: Known, raw: RawDocument): Link {
  // A law named by its title keeps it; a number keeps its code.
  const label =
    raw.name && !raw.code && document.name && !isTreaty(document)
      ? document.name
      : (document.code ?? document.name ?? document.id)
  return { status: 'linked', entity: document.id, label, ...(document.issued && { issued: document.issued }) }
}

function isTreaty(document: Known): boolean {
  return Boolean(document.code && !/\d+[/-]/.test(document.code))
}

function ambiguous(known: Known[]): Link {
  const candidates = known.map((document) => ({
    entity: document.id,
    label: [document.code ?? document.name, document.issued].filter(Boolean).join(', '),
    reason: 'code',
  }))
  return { status: 'ambiguous', candidates, label: null }
}
