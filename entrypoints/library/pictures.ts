// What the pictures are drawn from: counts by index for the weeks, the newest pages' rows for the network.
import { LinkCounter } from '@/components/pictures/links'
import type { NetworkData, PicturesView, WeeksData } from '@/components/pictures/view'
import { daysBefore, weekEdges } from '@/components/pictures/weeks'
import type { MentionType } from '@/lib/annotation'
import { MENTION_TYPES } from '@/lib/annotation'
import type { Store } from '@/lib/store'
import { countBetween, daysSpanned, entitiesSeen, newestRows, topEntities } from '@/lib/store'

/** Days that are shown where the reader chose none. */
const YEAR = 363
/** More weeks than a screen has room for are cut from their beginning. */
const MOST_DAYS = 1820
const CHOICES = 60
/** The newest rows that the network is made of: some hundreds of pages. */
const ROWS = 6000

interface Span {
  from: string
  to: string
}

/** The days to look at: those chosen, else the last year that has something. */
export async function readSpan(
  store: Store,
  { from, to }: { from: string | null; to: string | null },
): Promise<Pick<PicturesView, 'span' | 'choices'>> {
  const [days, choices] = await Promise.all([daysSpanned(store), topEntities(store, { limit: CHOICES })])
  if (!days) return { span: null, choices }
  const last = `${to ?? days.last}-12-31`.slice(0, 10)
  const year = daysBefore(last, YEAR)
  const first = from ?? (days.first > year ? `${days.first}-01-01`.slice(0, 10) : year)
  const least = daysBefore(last, MOST_DAYS)
  return { span: { from: first > last ? last : first < least ? least : first, to: last }, choices }
}

/** A line for each entity chosen, or for each type where none is. */
export async function readWeeks(
  store: Store,
  { from, to }: Span,
  entities: readonly string[],
  typeLabel: (type: MentionType) => string,
): Promise<WeeksData> {
  const edges = weekEdges(from, to)
  const lines =
    entities.length === 0
      ? MENTION_TYPES.map((type) => ({ key: type, type, entity: null, label: typeLabel(type) }))
      : (await entitiesSeen(store, entities)).map(({ id, type, label }) => ({
          key: id,
          type,
          entity: id,
          label,
        }))
  const series = await Promise.all(
    lines.map(async (line) => {
      const counted = line.entity === null ? { type: line.type } : { entity: line.entity }
      return { ...line, counts: await countBetween(store, counted, edges) }
    }),
  )
  return { edges, series }
}

export async function readNetwork(store: Store, span: Span): Promise<NetworkData> {
  const counter = new LinkCounter()
  counter.add(await newestRows(store, span, ROWS))
  return counter.network()
}
