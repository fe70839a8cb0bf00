// Posts that must have a holder on every day: each day without a sure one must be named in gaps.json, with a reason.
import { AS_OF } from './as-of'
import type { KnowledgeBase, Report } from './check'
import { confirmedUntil, namedSince } from './confirmed'
import { daysOfChange } from './days'
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
        return person ? [new HeldTerm(office, person, from, to, acting, confirmed, namedSince(term), 0)] : []
      })
    const body = office.institution ? bodies.get(office.institution) : undefined
    const used = new Set<Gap>()
    let open: string | undefined
    for (const day of daysOfChange(office.completeFrom, [
      ...terms,
      ...gaps,
      office,
      body ?? {},
      ...terms.map(({ since, confirmed }) => ({ from: since, to: confirmed })),
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
