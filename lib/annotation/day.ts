// Days are those of Vietnam: an article of 18:30 UTC is of the next day.
import type { PageTime } from './page'

const HANOI_OFFSET = 7 * 3_600_000

/** The ISO day in Asia/Ho_Chi_Minh of an epoch time in milliseconds. */
export function dayOfEpoch(milliseconds: number): string {
  return new Date(milliseconds + HANOI_OFFSET).toISOString().slice(0, 10)
}

/** The day of a page's time as far as it is known: `2019-07-22`, `2019-07` or `2019`; null for no time. */
export function dayOfTime(time: PageTime | null): string | null {
  if (time === null) return null
  if (time.precision === 'year') return time.iso.slice(0, 4)
  if (time.precision === 'month') return time.iso.slice(0, 7)
  const epoch = time.precision === 'minute' ? Date.parse(time.iso) : Number.NaN
  return Number.isNaN(epoch) ? time.iso.slice(0, 10) : dayOfEpoch(epoch)
}
