// What speaks for a document: the day, issuer and subject said beside it, anniversaries, and what the article is about.
import type { RawDocument } from '../../recognition'
import type { ArticleText } from '../article-text'
import { daysBetween, foldName, type LinkContext } from '../context'
import { continued, foldedFields, isElse, subjectOf, titleContinues } from './document-subjects'
import { bearsYear, isAnnual, isNumberedAnew, type Known, sessionOf } from './numbering'
import { longestRun, pairsOf, tellingWords, wordsOfTitle } from './title-runs'
import { inForceFrom } from './versions'

/** The evidence where something said beside a document is not true of it; no sum of others is that. */
export const CONTRADICTED = -1

/** What an issuer alone is worth: with a bare number that is little. */
export const ISSUER = 20

/** What it is worth that a document is said to continue the one that its title names. */
const CONTINUED = 12

/** For how many days a document is new. */
const NEWS = 60

/**
 * What stands around a mention: the years of an anniversary, which paper it is said to continue, and the telling words,
 * once they are asked for.
 */
interface Around {
  start: number
  end: number
  years: number | null
  continues: string | null
  words: readonly string[] | null
  local: boolean | null
  /** The day told behind it from which it is in force; undefined until it is asked for. */
  inForce: string | null | undefined
}

/** Weighs in one article what points to a document. */
export class DocumentEvidence {
  #pairs: ReadonlySet<string> | null = null
  /** What stands around the mention that was asked about last: it is asked about for each document that it may be. */
  #last: Around | null = null

  constructor(
    readonly article: ArticleText,
    readonly context: LinkContext,
  ) {}

  /**
   * Cited day and issuer decide, then subject, then fields of the article; negative where they contradict. `others` are
   * those of the same number.
   */
  of(raw: RawDocument, document: Known, others: readonly Known[] = []): number {
    const said = this.said(raw, document)
    return said === CONTRADICTED ? said : said + this.#around(raw, document, others)
  }

  /** What is said beside a document itself: its day, issuer and subject. */
  said(raw: RawDocument, document: Known): number {
    let score = 0
    if (raw.day && document.issued) {
      // *nghị quyết số 01 ngày 26-3-2018*: the plan of a year is out in its first month.
      if (isAnnual(document) && /^\d{4}-(?!01)/.test(raw.day)) return CONTRADICTED
      const isSame = raw.day.startsWith(document.issued)
      if (!isSame && !isNearlyThen(raw.day, document)) return CONTRADICTED
      if (isSame) score += 10 * document.issued.length
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
      // The Party has three issuers: who it was tells nothing of one that is about something else.
      if (raw.issuer.ids.some((id) => issuers.includes(id))) score += this.isElse(raw, document) ? 0 : ISSUER
      else if (issuers.length && !raw.code) return CONTRADICTED
      // *Nghị định 40/2025/NĐ-CP quy định tổ chức của Bộ A*: a code with its year is whole; the body belongs to the subject.
      else if (issuers.length && !bearsYear(document)) score -= 5
    } else if (issuers.length && !raw.code && this.isLocal(raw)) return CONTRADICTED
    if (raw.number && this.#isInForceFrom(raw, document)) score += 30
    const continues = titleContinues(document)
    const said = continues && this.#near(raw).continues
    if (said && said !== continues) return CONTRADICTED
    if (said) score += CONTINUED
    return raw.subject ? score + subjectOf(raw.subject, document) : score
  }

  /** Whether a Party document's title has next to nothing of what a mention is said to be about. */
  isElse({ subject }: RawDocument, document: Known): boolean {
    return subject !== '' && isNumberedAnew(document) && isElse(subject, document)
  }

  /** *Chỉ thị số 39 của Tỉnh ủy*, *Tỉnh ủy ban hành Chỉ thị số 39*: no body of the centre issued it. */
  isLocal(raw: RawDocument): boolean {
    if (raw.issuer) return raw.issuer.local || this.#isOfTheFront(raw.issuer.ids)
    const near = this.#near(raw)
    near.local ??= ISSUED_LOCALLY.test(this.article.folded.slice(Math.max(0, raw.start - ISSUED), raw.start))
    return near.local
  }

  /** *Nghị quyết 12 của Trung ương Đoàn*: unions and fronts number their own, which are no Party documents. */
  #isOfTheFront(ids: readonly string[]): boolean {
    return ids.some((id) => this.context.knowledge.institutions.get(id)?.kind === 'front')
  }

  /** *Nghị định 71 có hiệu lực từ ngày 27-6-2024*: the day told behind it is its own. */
  #isInForceFrom(raw: RawDocument, { inForce, issued }: Known): boolean {
    const near = this.#near(raw)
    if (near.inForce === undefined)
      near.inForce = inForceFrom(this.article.text.slice(raw.end, raw.end + NEAR))
    return near.inForce !== null && near.inForce === (inForce ?? issued)
  }

  /**
   * Whether the words around a mention are those of a document's title, at least half of them; a bare mention has none,
   * or only a subject, half of whose words are then in the title.
   */
  isTitledNear(raw: RawDocument, { title }: Known): boolean {
    const around = this.article.folded.slice(Math.max(0, raw.start - NEAR), raw.end + NEAR)
    const said = new Set(around.split(APART))
    const words = wordsOf(foldName(title ?? ''))
    if (said.size >= BARE) return isHalfIn(words, said)
    return !raw.subject || isHalfIn(wordsOf(raw.subject), words)
  }

  /** Whether the article speaks of what a document is about; of one without fields nothing is known. */
  isMatter(document: Known): boolean {
    const fields = foldedFields(document)
    return !fields.length || fields.some((field) => this.article.occurrences(field) > 0)
  }

  /** *Nghị quyết 37 của Quốc hội* in news of Thanh Hóa: the one that is about that province alone, as its title ends. */
  isOfItsPlace({ title = '' }: Known): boolean {
    const [, place] = PLACE.exec(title) ?? []
    return place !== undefined && this.article.occurrences(foldName(place)) > 1
  }

  /** What the article around it speaks of. */
  #around(raw: RawDocument, document: Known, others: readonly Known[]): number {
    const spoken = this.#spokenOf(document)
    let score = spoken
    const told = this.#near(raw).years
    if (
      told &&
      this.context.day &&
      document.issued &&
      Number(document.issued.slice(0, 4)) + told === Number(this.context.day.slice(0, 4))
    )
      score += 8
    // What is new is not for that about what another one is about.
    const isOthers = raw.subject !== '' || (!spoken && others.some((other) => this.#spokenOf(other) > 0))
    if (!isOthers && this.#isNews(document) && (raw.code || this.#isTold(document))) score += 6
    if (raw.number && this.#isTitled(raw, document)) score += 6
    return score
  }

  /** How often the article speaks of what a document is about. */
  #spokenOf(document: Known): number {
    return foldedFields(document).reduce((sum, field) => sum + this.article.occurrences(field), 0)
  }

  /** *tinh giản biên chế … theo Nghị định 108*: words around a bare number stand so in the title. */
  #isTitled(raw: RawDocument, { title }: Known): boolean {
    if (title === undefined) return false
    const near = this.#near(raw)
    near.words ??= tellingWords(this.article.besideBodies(Math.max(0, raw.start - NEAR), raw.end + NEAR))
    return longestRun(near.words, wordsOfTitle(title)) >= RUN
  }

  #near({ start, end }: RawDocument): Around {
    const { folded } = this.article
    if (this.#last?.start !== start || this.#last.end !== end)
      this.#last = {
        start,
        end,
        years: anniversary(folded, start),
        continues: continued(folded.slice(end, end + NEAR)),
        words: null,
        local: null,
        inForce: undefined,
      }
    return this.#last
  }

  /** Whether the article says what a document's title does, most of its words side by side; of the Party's any is told. */
  #isTold({ code, title = '' }: Known): boolean {
    if (isNumberedAnew({ code })) return true
    this.#pairs ??= pairsOf(tellingWords(this.article.folded))
    const own = [...pairsOf(wordsOfTitle(title))]
    return own.filter((pair) => this.#pairs?.has(pair)).length * 2 > own.length
  }

  /** Issued in the weeks before the article: what is new is what news speaks of. */
  #isNews({ issued }: Known): boolean {
    const { day } = this.context
    if (!day || !issued || issued.length < 7) return false
    const age = daysBetween(issued, day)
    // A month's name alone is its first day here: it may have been any of the thirty.
    return age >= 0 && age <= (issued.length === 7 ? NEWS + 30 : NEWS)
  }
}

/** The province or city that a title ends in. */
const PLACE = /(?:tỉnh|[Tt]hành phố) (\p{Lu}\p{L}*(?:[ -]+\p{Lu}\p{L}*){1,3})$/u

/** A body of a province or below, and that it issues what follows. */
const ISSUED_LOCALLY =
  /(?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân)[^.;,]{0,40} (?:ban hành|ra) $/
const ISSUED = 80

/**
 * *Nghị định 63/2022/NĐ-CP* with the day of its sending out for that of its signing: of a code with its year a few days
 * do not tell two. Some weeks do: the decrees on the army and the police are numbered apart.
 */
function isNearlyThen(day: string, document: Known): boolean {
  return bearsYear(document) && Math.abs(daysBetween(document.issued ?? '', day)) <= SENDING
}
const SENDING = 7

/** So many telling words in the order of a title are no chance. */
const RUN = 4

/** UTF-16 units before and behind a mention in which its title is looked for, how few words say nothing, and words that any title has. */
const NEAR = 300
const BARE = 16
const COMMON = new Set(
  'về và của các một số việc cho đến năm trong tại theo quy định phê duyệt ban hành'.split(' '),
)

/** The words of a text that say what it is about. */
function wordsOf(text: string): Set<string> {
  return new Set(text.split(APART).filter((word) => word && !COMMON.has(word)))
}

function isHalfIn(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...words].filter((word) => others.has(word)).length * 2 >= words.size
}

const APART = /[\s,;.]+/

/** *10 năm thực hiện Nghị quyết*, *tổng kết 15 năm*: the years named in the words before. */
function anniversary(article: string, start: number): number | null {
  const before = article.slice(Math.max(0, start - 60), start)
  const found = /(\d{1,2}) năm (?:thực hiện|triển khai|thi hành|tổng kết)?[^.]{0,30}$/.exec(before)
  return found ? Number(found[1]) : null
}
