// Documents: identity is kind, code, issuer and day; of several of one number the one that the article points to.
import type { Link } from '../../annotation'
import type { RawDocument } from '../../recognition'
import type { ArticleText } from '../article-text'
import { countUpTo } from '../ascending'
import type { LinkContext } from '../context'
import { dayMistyped, doubtOf, ofOtherYear } from './document-doubts'
import { CONTRADICTED, DocumentEvidence, ISSUER } from './document-evidence'
import { ambiguous, areApart, hasLetter, linked, sameKind } from './document-links'
import { documentLists } from './document-lists'
import { calledByNumber, isOfYear, isOldByIssuer, isOtherYears, issuedBy } from './document-years'
import { LaterCodes } from './later-codes'
import {
  accented,
  amendersOf,
  approvedBy,
  byCode,
  byName,
  byNumber,
  codeNumber,
  isAnnual,
  isDecree,
  isNumberedAnew,
  type Known,
  mayBeOfLaterAssembly,
  sessionOf,
  timeOf,
} from './numbering'
import { ofPlenum } from './plenums'
import { SeenDocuments } from './seen-documents'
import { amendingOf, areAmending, cameLater, dayOfIssue, versionIssuedOn, versionOf } from './versions'

/** A link with its reason; null leaves the words dark. */
export type LinkedDocument = { link: Link; why: string; quiet?: boolean } | null

/** Links the documents of one article, in reading order. */
export class DocumentLinker {
  readonly #seen = new SeenDocuments()
  readonly #evidence: DocumentEvidence
  /** What the documents named so far amend or replace. */
  readonly #changed = new Set<string>()
  /** Documents that the article has named, by whatever name. */
  readonly #named = new Set<string>()
  #lists: ReturnType<typeof documentLists> | null = null
  #later: LaterCodes | null = null
  #starts: number[] | null = null

  constructor(
    readonly article: ArticleText,
    readonly mentions: readonly RawDocument[],
    readonly context: LinkContext,
  ) {
    this.#evidence = new DocumentEvidence(article, context)
  }

  /** Links one mention; call in reading order, since short forms point back. */
  link(raw: RawDocument): LinkedDocument {
    const linked = this.#link(raw)
    if (linked && !raw.back) {
      this.#seen.add({ raw, linked })
      this.#note(linked.link)
    }
    return linked
  }

  #note(link: Link): void {
    if (link.status !== 'linked') return
    this.#named.add(link.entity)
    const document = this.context.knowledge.documents.get(link.entity)
    for (const id of [...(document?.amends ?? []), ...(document?.replaces ?? [])]) this.#changed.add(id)
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
    const all = issuedBy(this.context.day, byCode(this.context, code))
    const earlier = raw.day ? undefined : this.#seen.linkedOf(code)
    if (earlier && !this.#isAnother(raw, all, earlier.linked.link))
      return { link: earlier.linked.link, why: 'same code earlier' }
    // *Pháp lệnh 02/2012/UBTVQH13* and *Nghị quyết 02/2012/UBTVQH13* are two.
    const kind = all.filter((document) => sameKind(document.kind, raw.kind))
    const known = kind.length ? kind : all.filter((document) => !areApart(document, raw.kind))
    if (!known.length) return { link: { status: 'unknown', label: accented(code) }, why: 'not listed' }
    return this.#choose(raw, known, code)
  }

  /** Whether what is said here points away from the one of that code that was named before. */
  #isAnother(raw: RawDocument, all: readonly Known[], before: Link): boolean {
    const entity = before.status === 'linked' ? before.entity : null
    const same = all.find(({ id }) => id === entity)
    if (!same || all.length < 2) return false
    const said = this.#evidence.said(raw, same)
    return said === CONTRADICTED || all.some((other) => this.#evidence.said(raw, other) > Math.max(said, 0))
  }

  #byNumber(raw: RawDocument): LinkedDocument {
    const last = this.#seen.lastNumbered(
      Number.parseInt(raw.number ?? '', 10),
      ({ kind, code }) =>
        (sameKind(kind, raw.kind) || !kind) && (!raw.year || code.includes(raw.year) || !/\d{4}/.test(code)),
    )
    if (last) return { link: last.linked.link, why: 'antecedent' }
    const later = this.#givenLater(raw)
    if (later) return later
    const same = byNumber(this.context, raw.kind, raw.number ?? '')
    const known = issuedBy(
      this.context.day,
      same.filter(({ code }) => hasLetter(raw.number, code)),
    ).filter(
      (document) => !raw.year || document.code?.includes(raw.year) || document.issued?.startsWith(raw.year),
    )
    const alias = known.length ? [] : byName(this.context, `${raw.kind} ${raw.number}`)
    const named = () => (alias.length ? alias : approvedBy(this.context, raw.kind, raw.number ?? ''))
    const pool = known.length ? known : issuedBy(this.context.day, named())
    const label = raw.year ? `${raw.number}/${raw.year}` : `${raw.kind} ${raw.number}`
    const decree = known.length === 1 && raw.year ? known[0] : undefined
    // *Nghị định 59/2019*: only the Government issues decrees, so that number and year are their identity.
    if (decree && isDecree(decree))
      return { link: linked(decree, raw), why: 'a decree of that number and year' }
    if (!pool.length) return { link: { status: 'unknown', label }, why: 'not listed' }
    const pointed = pool.filter((document) => this.#evidence.of(raw, document) > 0)
    const beside = this.#besideAll(raw)
    if (beside && pool.some(({ id }) => id === beside.id))
      return { link: linked(beside, raw), why: 'of one time with the others of the list' }
    const changed = this.#changedBySeen(pool)
    if (changed) return { link: linked(changed, raw), why: 'what one named before changes' }
    // *Đề án 06*: a name, whoever is said to have issued it.
    const called = known.length
      ? calledByNumber(raw, pool, this.#evidence)
      : raw.issuer?.local
        ? null
        : alias[0]
    if (!pointed.length && called && (known.length || alias.length === 1))
      return { link: linked(called, raw), why: 'called by its number' }
    if (!pointed.length) {
      const possible = pool.filter((document) => this.#evidence.said(raw, document) !== CONTRADICTED)
      // News takes one Party body for another; a ministry's circular is no other ministry's.
      const closed = possible.length > 0 || raw.day !== null || this.#evidence.isLocal(raw)
      const open = closed ? possible : pool.filter(isNumberedAnew)
      if (!open.length) return { link: { status: 'unknown', label }, why: 'none of that number fits' }
      return { link: ambiguous(open), why: 'a number alone' }
    }
    const only = pointed.length === 1 ? pointed[0] : undefined
    // *Nghị quyết 30 của Quốc hội*: known of an earlier Assembly, with nothing but its issuer said.
    if (
      only &&
      !raw.year &&
      this.#evidence.of(raw, only) <= ISSUER &&
      mayBeOfLaterAssembly(only, this.context)
    )
      return { link: ambiguous(pool), why: 'an earlier Assembly’s of that number' }
    if (only && isOldByIssuer(raw, only, this.#evidence))
      return { link: ambiguous([only]), why: 'that issuer has one of that number each year' }
    return this.#choose(raw, pointed, label)
  }

  /** *Nghị định 168* in a headline: the document whose code the article gives further on. */
  #givenLater(raw: RawDocument): LinkedDocument {
    this.#later ??= new LaterCodes(this.mentions)
    const full = this.#later.of(raw)
    const found = full?.code ? this.#byCode(full, full.code) : null
    if (!found || found.link.status === 'ambiguous') return null
    // Only a code with its year is sure to be no other issuer's of that number.
    if (found.link.status === 'unknown')
      return raw.issuer || !/\/\d{4}\//.test(full?.code ?? '') ? null : found
    const document = this.context.knowledge.documents.get(found.link.entity)
    if (!document || this.#evidence.said(raw, document) === CONTRADICTED) return null
    return { link: found.link, why: 'the code that the article gives it' }
  }

  /** Of several, the one with the strongest evidence, if it is stronger than any other's. */
  #choose(raw: RawDocument, all: Known[], label: string): LinkedDocument {
    // *Nghị quyết 01/NQ-CP*: this year's, where it is listed and no other is spoken of.
    const annual =
      raw.day || raw.told
        ? []
        : all.filter((document) => isAnnual(document) && isOfYear(this.context.day, document))
    const known = annual.length ? annual : all
    const only = known.length === 1 ? known[0] : undefined
    // One of a number that never comes up again needs no more than that nothing is said against it.
    const said = only && !isNumberedAnew(only) ? this.#evidence.said(raw, only) : CONTRADICTED
    const ranked =
      only && said >= 0
        ? [{ document: only, score: said }]
        : known
            .map((document) => ({ document, score: this.#evidence.of(raw, document, known) }))
            .sort((a, b) => b.score - a.score)
    const [first, second] = ranked
    const slip = raw.day && first && first.score < 0 ? dayMistyped(raw, known, this.#evidence) : null
    if (slip) return { link: linked(slip, raw), why: 'the only one of that number in that time' }
    if (!first || first.score < 0)
      return { link: { status: 'unknown', label }, why: 'none of that number fits' }
    if (second && second.score === first.score) {
      const beside = this.#besideAll(raw)
      if (beside) return { link: linked(beside, raw), why: 'of one time with the others of the list' }
      const tied = ranked.filter(({ score }) => score === first.score).map(({ document }) => document)
      const doubts = tied.map((document) => doubtOf(raw, { ...first, document }, label, this.#evidence))
      if (doubts[0] && doubts.every((doubt) => doubt?.link.status === 'unknown')) return doubts[0]
      // *Nghị quyết 19 về môi trường kinh doanh*, one each year: this year's.
      const own = raw.subject ? tied.filter((document) => this.#isThisYears(raw, document)) : []
      const meant = (own.length === 1 ? own[0] : null) ?? calledByNumber(raw, tied, this.#evidence)
      if (meant)
        return { link: linked(meant, raw), why: 'this year’s, or the one that is called by its number' }
      return { link: ambiguous(known), why: 'several of that number' }
    }
    const doubt = doubtOf(raw, first, label, this.#evidence)
    if (doubt) return doubt
    if (isAnnual(first.document) && !raw.day && !raw.told && !isOfYear(this.context.day, first.document))
      return { link: ambiguous([first.document]), why: 'one of that number each year' }
    if (only && isOtherYears(raw, only, this.#evidence))
      return ofOtherYear(raw, only, label, this.article.text)
    return { link: linked(first.document, raw), why: second ? 'issuer, date or subject' : 'code' }
  }

  /** One that its subject points to, not only who issued it, and that is of the article's year. */
  #isThisYears(raw: RawDocument, document: Known): boolean {
    return isOfYear(this.context.day, document) && this.#evidence.said({ ...raw, issuer: null }, document) > 0
  }

  /**
   * *các Nghị quyết 57, 59, 66 và 68*, *Nghị quyết số 138/NQ-CP và 139/NQ-CP*: where one Central Committee's time, or one
   * year of the Government's, alone has all of several numbers, its own one.
   */
  #besideAll(raw: RawDocument): Known | null {
    this.#lists ??= documentLists(this.article.text, this.mentions)
    const list = this.#lists.get(raw) ?? []
    if (list.length < (raw.code ? 2 : SEVERAL) || raw.year || raw.day) return null
    const members = list.map(({ kind, number, code }) =>
      issuedBy(
        this.context.day,
        number && !code ? byNumber(this.context, kind, number) : byCode(this.context, code ?? ''),
      ).filter(
        (document) => timeOf(document) !== null && this.#evidence.said(raw, document) !== CONTRADICTED,
      ),
    )
    const times = new Set(members[0]?.map(timeOf))
    const whole = [...times].filter((time) =>
      members.every((member) => member.filter((document) => timeOf(document) === time).length === 1),
    )
    const own = members[list.indexOf(raw)]?.filter((document) => timeOf(document) === whole[0])
    return whole.length === 1 ? (own?.[0] ?? null) : null
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
    const issue = dayOfIssue(raw, this.article)
    const older = raw.year || raw.number || issue ? undefined : this.#seen.lastNamed(name)
    if (older && older.linked.link.status === 'unknown') return { link: older.linked.link, why: 'antecedent' }
    const plenum = this.#plenum(raw, name)
    if (plenum) return plenum
    const ids = raw.ids.length ? raw.ids : byName(this.context, name).map(({ id }) => id)
    // *Luật sửa đổi số 34*: the number of a law named before.
    const numbered =
      raw.number && !raw.ids.length
        ? this.#seen.lastNumbered(Number(raw.number), ({ code }) => /QH\d+$/.test(code))
        : undefined
    if (numbered) return { link: numbered.linked.link, why: 'antecedent' }
    const known = [...new Set(ids)].flatMap((id) => this.context.knowledge.documents.get(id) ?? [])
    // *DOC*, a ministry abroad in news of trade: letters this few are a treaty only where the article has named it in full or is about its matter.
    if (
      /^[A-Z]{3}$/.test(name) &&
      known.length &&
      !known.some((document) => this.#named.has(document.id) || this.#evidence.isMatter(document))
    )
      return null
    if (!known.length)
      return this.#inBrackets(raw) ?? { link: { status: 'unknown', label }, why: 'not listed' }
    const ofYear = raw.year
      ? known.filter(
          (document) =>
            document.issued?.startsWith(raw.year ?? '') || document.name?.includes(raw.year ?? ''),
        )
      : known
    const ofNumber = raw.number
      ? ofYear.filter((document) => codeNumber(document.code ?? '') === Number(raw.number))
      : ofYear
    const amenders = amendersOf(this.context, known)
    // *Luật Xây dựng sửa đổi 2020*: no law of that name is of that year, but one that amends it is.
    const ofThatYear = raw.year ? amenders.filter(({ issued }) => issued?.startsWith(raw.year ?? '')) : []
    const amending = ofNumber.length ? undefined : ofThatYear[0]
    if (amending && ofThatYear.length === 1)
      return { link: linked(amending, raw), why: 'what amends it in that year' }
    if (!ofNumber.length || (!raw.year && cameLater(ofNumber, this.context.day)))
      return { link: { status: 'unknown', label }, why: 'no such version is listed' }
    const version = issue
      ? versionIssuedOn(issue, ofNumber, amenders)
      : areAmending(ofNumber)
        ? amendingOf(ofNumber, raw, this.article, this.context.day)
        : versionOf(ofNumber, raw, this.article, this.context.day, amenders)
    if (issue && !version)
      return { link: { status: 'unknown', label }, why: 'none of that name is of that day' }
    if (!version) return { link: ambiguous(ofNumber), why: 'several versions' }
    return { link: linked(version, raw), why: known.length > 1 ? 'the version of that day' : 'name' }
  }

  /** *Hiệp định tự do thương mại với châu Âu (EVFTA)*: a name that is not listed, with one that is in brackets behind it. */
  #inBrackets({ end }: RawDocument): LinkedDocument {
    const { text } = this.article
    if (!text.startsWith(' (', end)) return null
    this.#starts ??= this.mentions.map(({ start }) => start)
    const short = this.mentions[countUpTo(this.#starts, end + 1)]
    if (short?.start !== end + 2) return null
    const link = short?.rule === 'document-known' && text[short.end] === ')' ? this.#link(short) : null
    return link?.link.status === 'linked' ? { ...link, why: 'the short name in brackets' } : null
  }

  /** *Nghị quyết Trung ương 4*: of the Central Committee named with it, or that the article names with it, else of the day's. */
  #plenum(raw: RawDocument, name: string): LinkedDocument {
    if (!name.startsWith(PLENUM)) return null
    const before = name.includes(TERM)
      ? raw
      : this.mentions.findLast((other) => other.start < raw.start && other.name?.startsWith(name + TERM))
    const found = ofPlenum(
      before?.name ?? name + TERM + sessionOf(this.context.day ?? undefined),
      raw,
      this.context,
    )
    if (!found) return null
    if ('several' in found) return { link: ambiguous(found.several), why: 'several of one plenum' }
    return { link: linked(found.document, { ...raw, name: null }), why: 'issuer, date or subject' }
  }

  /** *Nghị quyết 260/2025/QH15 sửa đổi Nghị quyết 98*: the only one of a number that those named before amend or replace. */
  #changedBySeen(pool: readonly Known[]): Known | null {
    const changed = pool.filter(({ id }) => this.#changed.has(id))
    return changed.length === 1 ? (changed[0] ?? null) : null
  }
}

/** A plenum's name, and what comes before its Central Committee's number. */
const PLENUM = 'Nghị quyết Trung ương '
const TERM = ' khóa '

/** From so many bare numbers on, all of them in one Central Committee's time is no chance. */
const SEVERAL = 3
