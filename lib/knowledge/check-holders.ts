// Posts that must have a holder on every day: each day without a sure one must be named in gaps.json, with a reason.
import { AS_OF } from './as-of'
import type { KnowledgeBase, Report } from './check'
import { confirmedUntil } from './confirmed'
import { heldOn, onDay } from './knowledge'
import type { Gap, Office } from './schema'
import { HeldTerm } from './terms'

/** Reports days (ISO, until `AS_OF`) that have neither a sure holder nor a gap, and gaps that are none any more. */
export function checkHolders(base: KnowledgeBase, report: Report) {
  const bodies = new Map(base.institutions.map((body) => [body.id, body]))
  const people = new Map(base.people.map((person) => [person.id, person]))
  for (const office of base.offices) {
    const gaps = base.gaps.filter((gap) => gap.office === office.id)
    if (!office.completeFrom) {
      for (const gap of gaps) report(gap, `${office.id} does not say from when on it should be complete`)
      continue
    }
    const terms = base.terms
      .filter((term) => term.office === office.id)
      .flatMap((term) => {
        const person = people.get(term.person)
        const { from = '', to = '', acting = false } = term
        const confirmed = confirmedUntil(term) ?? ''
        return person ? [new HeldTerm(office, person, from, to, acting, confirmed, 0)] : []
      })
    const body = office.institution ? bodies.get(office.institution) : undefined
    const used = new Set<Gap>()
    let open: string | undefined
    for (const day of daysOfChange(office.completeFrom, [
      ...terms,
      ...gaps,
      office,
      body ?? {},
      ...terms.map(({ confirmed }) => ({ to: confirmed })),
    ])) {
      const exists = onDay(lasting(office), day) === 'yes' && onDay(lasting(body ?? {}), day) === 'yes'
      const missing = day <= AS_OF && exists && !terms.some((term) => heldOn(term, day) === 'yes')
      const gap = gaps.find(({ from, to }) => from <= day && (!to || day < to))
      if (missing && gap) used.add(gap)
      if (missing && !gap) open ??= day
      if ((!missing || gap) && open) {
        report(office, `${office.id} has no sure holder from ${open} to ${day}: name it in gaps.json`)
        open = undefined
      }
    }
    for (const gap of gaps)
      if (!used.has(gap)) report(gap, `${office.id} has a holder: this is no gap any more`)
  }
}

/** What has no first day has been there all the time. */
function lasting({ from = '0001', to }: Pick<Office, 'from' | 'to'>) {
  return { from, to }
}

/**
 * The days from `first` to the day after `AS_OF` on which an answer may change: both ends of each known day, month or
 * year, and of the years beside it, which are unsure too.
 */
function daysOfChange(
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
