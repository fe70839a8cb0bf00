// Saved rows of one page as the reader's corrections want them, with what they were before, so that undo brings that
// back though the page is not open. Pure.
import type { Correction, PageEntity, SavedSpan } from '../annotation'
import { foldCase, foldForSearch } from '../text/fold'
import { pageEntityId } from './group'

/** What a span stood for before a correction moved it. */
type Standing = Pick<PageEntity, 'entity' | 'status' | 'label' | 'candidates'>

/** A span that a correction moved, or took out. */
export interface MovedSpan {
  type: PageEntity['type']
  was: Standing
  span: SavedSpan
}

/** Everything that one correction did to one page. */
export interface Moved {
  correction: string
  spans: MovedSpan[]
}

/** The correction for words of a type. One of the page goes before one that applies everywhere. */
export type CorrectionOf = (type: PageEntity['type'], quote: string) => Correction | undefined

/**
 * Corrections by type and words; words are folded once however often they stand there. Accents tell names apart; those
 * that were kept without them (all in small letters) bear on all that are written so but for the accents.
 */
export function correctionsByWords(corrections: readonly Correction[]): CorrectionOf {
  const key = (type: string, quote: string) => `${type}\n${quote}`
  const general = corrections.filter(({ page }) => page === null)
  const own = corrections.filter(({ page }) => page !== null)
  const known = new Map([...general, ...own].map((one) => [key(one.type, foldCase(one.quote)), one]))
  const found = new Map<string, Correction | undefined>()
  return (type, quote) => {
    const asked = key(type, quote)
    if (!found.has(asked)) {
      const folded = foldForSearch(quote)
      const bare = known.get(key(type, folded))
      found.set(asked, known.get(key(type, foldCase(quote))) ?? (bare?.quote === folded ? bare : undefined))
    }
    return found.get(asked)
  }
}

/** Rows while spans move between them. */
class Rows {
  private readonly rows = new Map<string, PageEntity>()

  /** Takes a span in, into a row that is made where there is none. */
  put(from: PageEntity, to: Standing, span: SavedSpan, modified: number): void {
    const { entity, status, label, candidates } = to
    const known = this.rows.get(entity)
    if (known) known.spans.push(span)
    else {
      const id = pageEntityId(from.page, entity)
      this.rows.set(entity, { ...from, id, entity, status, label, candidates, spans: [span], modified })
    }
  }

  all(): PageEntity[] {
    const all = [...this.rows.values()]
    for (const { spans } of all) spans.sort((a, b) => a.start - b.start)
    return all
  }
}

function isSettled({ entity, status }: Standing, { verdict }: Correction): boolean {
  return verdict.kind === 'entity' && status === 'linked' && entity === verdict.entity
}

/**
 * The rows with the corrections laid over them; the same rows where none bears on them.
 * @param now epoch milliseconds, `modified` of rows that are made
 */
export function withCorrections(
  before: readonly PageEntity[],
  correctionOf: CorrectionOf,
  now: number,
): { rows: PageEntity[]; moved: Moved[] } {
  const rows = new Rows()
  const moved = new Map<string, MovedSpan[]>()
  for (const row of before) {
    for (const span of row.spans) {
      const correction = correctionOf(row.type, span.quote)
      if (!correction || isSettled(row, correction)) {
        rows.put(row, row, span, row.modified)
        continue
      }
      const { type, entity, status, label, candidates } = row
      const spans = moved.get(correction.id) ?? []
      moved.set(correction.id, spans)
      spans.push({ type, was: { entity, status, label, candidates }, span })
      const { verdict } = correction
      if (verdict.kind !== 'entity') continue
      const to = { entity: verdict.entity, status: 'linked', label: verdict.label, candidates: [] } as const
      const rule = `${span.rule.split(':')[0]}:reader`
      rows.put(row, { ...to, candidates: [] }, { ...span, rule, confidence: 1 }, now)
    }
  }
  return {
    rows: moved.size === 0 ? [...before] : rows.all(),
    moved: [...moved].map(([correction, spans]) => ({ correction, spans })),
  }
}

/**
 * The rows with what a correction moved in its place again. A span whose words were taken out comes back; one that the
 * page has no more does not.
 * @param page what every row of the page has in common
 * @param removed whether the correction took words out altogether
 */
export function withoutCorrection(
  before: readonly PageEntity[],
  spans: readonly MovedSpan[],
  page: Pick<PageEntity, 'page' | 'day' | 'outlet' | 'title' | 'generator' | 'created'>,
  removed: boolean,
  now: number,
): PageEntity[] {
  const place = (type: string, { start, end }: SavedSpan) => `${type} ${start} ${end}`
  const back = new Map(spans.map((one) => [place(one.type, one.span), one]))
  const rows = new Rows()
  for (const row of before) {
    for (const span of row.spans) {
      const key = place(row.type, span)
      const one = back.get(key)
      if (one?.span.quote !== span.quote) {
        rows.put(row, row, span, row.modified)
        continue
      }
      back.delete(key)
      rows.put(row, one.was, one.span, now)
    }
  }
  if (removed) {
    for (const { type, was, span } of back.values()) {
      const row: PageEntity = { ...page, ...was, id: '', type, spans: [], modified: now }
      rows.put(row, was, span, now)
    }
  }
  return rows.all()
}
