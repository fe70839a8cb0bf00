// Counters kept on every write: counting a hundred thousand rows by index takes half a second, reading one row none.
import type { PageEntity } from '../annotation'
import { orderKey } from '../text/order'
import type { RecognisedDatabase } from './database'
import type { EntityRow, PageRow, TotalRow } from './rows'
import { tokensOf } from './words'

/** Surface forms kept of an entity, for finding it by what it is called in the text. */
const MAX_FORMS = 12

interface Change {
  pages: number
  rows: number
  mentions: number
}

type Changes = Map<string, Change>

/** What new rows say of an entity, gathered as they come: an import brings half a million. */
type News = Pick<EntityRow, 'type' | 'status' | 'label' | 'firstDay' | 'lastDay'> & { forms: Set<string> }

function add(changes: Changes, key: string, change: Partial<Change>): void {
  const sum = changes.get(key) ?? { pages: 0, rows: 0, mentions: 0 }
  sum.pages += change.pages ?? 0
  sum.rows += change.rows ?? 0
  sum.mentions += change.mentions ?? 0
  changes.set(key, sum)
}

/** Everything about one batch of writes that the counters have to follow. */
export class Ledger {
  private readonly totals: Changes = new Map()
  private readonly entities: Changes = new Map()
  private readonly news = new Map<string, News>()
  private readonly shrunk = new Set<string>()

  /** Notes that a page's row came, went or was replaced. */
  page(before: PageRow | undefined, after: PageRow | undefined): void {
    for (const [row, sign] of [[before, -1] as const, [after, 1] as const]) {
      if (!row) continue
      add(this.totals, 'all', { pages: sign })
      add(this.totals, `outlet/${row.outlet}`, { pages: sign })
    }
  }

  /** Notes that a row of a page and entity came, went or was replaced. */
  row(before: PageEntity | undefined, after: PageEntity | undefined): void {
    for (const [row, sign] of [[before, -1] as const, [after, 1] as const]) {
      if (!row) continue
      const change = { rows: sign, mentions: sign * row.spans.length }
      add(this.totals, 'all', change)
      add(this.totals, `type/${row.type}`, change)
      add(this.totals, `outlet/${row.outlet}`, change)
      add(this.entities, row.entity, { pages: sign, mentions: change.mentions })
    }
    if (after) this.gather(after)
    if (before && before.day !== after?.day) this.shrunk.add(before.entity)
  }

  /** What it was told of, added up: for holding the counters against the rows. */
  sums(): {
    entities: Map<string, Pick<EntityRow, 'pages' | 'mentions'>>
    totals: Map<string, Pick<TotalRow, 'pages' | 'rows' | 'mentions'>>
  } {
    const entities = [...this.entities].map(([id, { pages, mentions }]) => [id, { pages, mentions }] as const)
    return { entities: new Map(entities), totals: new Map(this.totals) }
  }

  private gather({ entity, type, status, label, day, spans }: PageEntity): void {
    const known = this.news.get(entity)
    const forms = known?.forms ?? new Set()
    for (const { quote } of spans) if (forms.size < MAX_FORMS) forms.add(quote)
    const firstDay = known && known.firstDay < day ? known.firstDay : day
    const lastDay = known && known.lastDay > day ? known.lastDay : day
    this.news.set(entity, { type, status, label, firstDay, lastDay, forms })
  }

  /** Writes the counters; call last, within the transaction of the writes it was told of. */
  async settle(db: RecognisedDatabase): Promise<void> {
    await this.settleTotals(db)
    await this.settleEntities(db)
  }

  private async settleTotals(db: RecognisedDatabase): Promise<void> {
    const keys = [...this.totals.keys()]
    const rows = await db.totals.bulkGet(keys)
    const next = keys.map((key, index): TotalRow => {
      const old = rows[index] ?? { key, group: groupOf(key), pages: 0, rows: 0, mentions: 0 }
      const change = this.totals.get(key) ?? { pages: 0, rows: 0, mentions: 0 }
      return {
        ...old,
        pages: old.pages + change.pages,
        rows: old.rows + change.rows,
        mentions: old.mentions + change.mentions,
      }
    })
    await db.totals.bulkPut(next)
    await db.totals.bulkDelete(next.filter((row) => row.pages === 0 && row.rows === 0).map(({ key }) => key))
  }

  private async settleEntities(db: RecognisedDatabase): Promise<void> {
    const ids = [...this.entities.keys()]
    const old = await db.entities.bulkGet(ids)
    const next: EntityRow[] = []
    const gone: string[] = []
    for (const [index, id] of ids.entries()) {
      const change = this.entities.get(id) ?? { pages: 0, mentions: 0 }
      const row = mergeEntity(id, old[index], this.news.get(id))
      const pages = (old[index]?.pages ?? 0) + change.pages
      if (!row || pages <= 0) gone.push(id)
      else next.push({ ...row, pages, rank: -pages, mentions: (old[index]?.mentions ?? 0) + change.mentions })
    }
    for (const row of next) if (this.shrunk.has(row.id)) Object.assign(row, await daysOf(db, row.id))
    await db.entities.bulkPut(next)
    await db.entities.bulkDelete(gone)
  }
}

function groupOf(key: string): TotalRow['group'] {
  if (key === 'all') return 'all'
  return key.startsWith('type/') ? 'type' : 'outlet'
}

/** The entity's row as the newest rows describe it, counters still as they were. */
function mergeEntity(id: string, old: EntityRow | undefined, news: News | undefined): EntityRow | null {
  if (!news) return old ?? null
  const { type, status, label, firstDay, lastDay } = news
  const forms = [...new Set([...(old?.forms ?? []), ...news.forms])].slice(0, MAX_FORMS)
  return {
    ...{ id, type, status, label, forms },
    ...{ pages: old?.pages ?? 0, rank: old?.rank ?? 0, mentions: old?.mentions ?? 0 },
    firstDay: old && old.firstDay < firstDay ? old.firstDay : firstDay,
    lastDay: old && old.lastDay > lastDay ? old.lastDay : lastDay,
    nameKey: orderKey(label),
    words: tokensOf([label, ...forms]),
  }
}

/** First and last day of an entity's remaining rows, off the ends of an index. */
async function daysOf(
  db: RecognisedDatabase,
  entity: string,
): Promise<Pick<EntityRow, 'firstDay' | 'lastDay'> | null> {
  const rows = db.pageEntities.where('[entity+day]').between([entity, ''], [entity, '\uffff'])
  const [first, last] = [await rows.first(), await rows.last()]
  return first && last ? { firstDay: first.day, lastDay: last.day } : null
}
