// Days as the checker and the coverage page step through them: where an answer about a post may change.
import { AS_OF } from './as-of'

/**
 * The ISO days from `first` to the day after `AS_OF` on which an answer may change: both ends of each known day, month
 * or year, and of the years beside it, which are unsure too.
 */
export function daysOfChange(
  first: string,
  stretches: { from?: string | undefined; to?: string | undefined }[],
): string[] {
  const days = new Set([first, dayAfter(AS_OF)])
  for (const edge of stretches.flatMap(({ from, to }) => [from, to])) {
    if (!edge) continue
    const year = Number(edge.slice(0, 4))
    for (const near of [year - 1, year, year + 1, year + 2]) days.add(`${near}-01-01`)
    if (edge.length === 7) {
      days.add(`${edge}-01`)
      days.add(monthAfter(edge))
    }
    if (edge.length === 10) {
      days.add(edge)
      days.add(dayAfter(edge))
    }
  }
  return [...days].filter((day) => day >= first && day <= dayAfter(AS_OF)).sort()
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

function monthAfter(month: string): string {
  return new Date(Date.parse(`${month}-01`) + 32 * 86_400_000).toISOString().slice(0, 7).concat('-01')
}
