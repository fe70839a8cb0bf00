// An axis of years that terms of office are laid on. Pure.

const DAY = 86_400_000
const STEPS = [1, 2, 5, 10, 20, 50] as const
const MOST_TICKS = 7

/** Days since 1970 of an ISO day, month or year. */
function dayNumber(iso: string): number {
  const [year = 1970, month = 1, day = 1] = iso.split('-').map(Number)
  return Date.UTC(year, month - 1, day) / DAY
}

export interface Axis {
  /** Years to be named, with their place in per cent. */
  ticks: { year: number; at: number }[]
  /** The place of an ISO day, month or year in per cent. */
  at(iso: string): number
}

export interface Stretch {
  from: string | null
  to: string | null
}

/** The axis that holds all stretches, from whole year to `end` (ISO day, the right edge); null where none is dated. */
export function axisOf(stretches: readonly Stretch[], end: string): Axis | null {
  const firsts = stretches.flatMap(({ from, to }) => from ?? to ?? []).sort()
  const [first] = firsts
  if (first === undefined) return null
  const startYear = Number(first.slice(0, 4))
  const endYear = Math.max(Number(end.slice(0, 4)), startYear)
  const start = dayNumber(`${startYear}-01-01`)
  const stop = Math.max(dayNumber(end), start + 365)
  const at = (iso: string) => Math.min(100, Math.max(0, ((dayNumber(iso) - start) / (stop - start)) * 100))
  const years = endYear - startYear + 1
  const step = STEPS.find((candidate) => years / candidate <= MOST_TICKS) ?? 100
  const ticks: Axis['ticks'] = []
  for (let year = Math.ceil(startYear / step) * step; year <= endYear; year += step) {
    ticks.push({ year, at: at(`${year}-01-01`) })
  }
  return { ticks, at }
}

/** Where a stretch lies on an axis, in per cent; null where it begins and ends nobody knows when. */
export function placeOn(axis: Axis, { from, to }: Stretch): { left: number; width: number } | null {
  if (from === null && to === null) return null
  const left = from === null ? 0 : axis.at(from)
  const right = to === null ? 100 : axis.at(to)
  return { left, width: Math.max(0.8, right - left) }
}
