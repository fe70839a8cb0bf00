// Weeks from Monday to Monday, as ISO days. Pure.
import { utcMonday } from 'd3-time'

const DAY = 86_400_000

const isoDay = (time: Date) => time.toISOString().slice(0, 10)
const whole = (day: string) => `${day}-01-01`.slice(0, 10)

/** The Mondays of all weeks that touch a stretch of ISO days, and the one after: one more than there are weeks. */
export function weekEdges(from: string, to: string): string[] {
  const first = utcMonday.floor(new Date(whole(from)))
  const last = utcMonday.offset(utcMonday.floor(new Date(whole(to))), 1)
  return [...utcMonday.range(first, last), last].map(isoDay)
}

/** The Sunday of the week that a Monday begins. */
export function lastDayOfWeek(monday: string): string {
  return isoDay(new Date(Date.parse(monday) + 6 * DAY))
}

/** The ISO day so many days before another. */
export function daysBefore(day: string, days: number): string {
  return isoDay(new Date(Date.parse(whole(day)) - days * DAY))
}
