// Posts that must have a holder on every day: each day without a sure one must be named in gaps.json, with a reason.
import { AS_OF } from './as-of'
import type { KnowledgeBase, Report } from './check'
import { sureOf } from './confirmed'
import { daysOfChange } from './days'
import { heldOn, onDay } from './knowledge'
import type { Gap, Institution, Office } from './schema'
import { HeldTerm } from './terms'

/** From this day on ministers, and every post that has to be complete, are known without a break. */
const SINCE = '2011-01-01'

/** Reports days (ISO, until `AS_OF`) that have neither a sure holder nor a gap, and gaps that are none any more. */
export function checkHolders(base: KnowledgeBase, report: Report) {
  const bodies = new Map(base.institutions.map((body) => [body.id, body]))
  const people = new Map(base.people.map((person) => [person.id, person]))
  for (const office of base.offices) {
    const gaps = base.gaps.filter((gap) => gap.office === office.id)
    const body = office.institution ? bodies.get(office.institution) : undefined
    checkSince(office, body, report)
    if (!office.completeFrom) {
      for (const gap of gaps) report(gap, `${office.id} does not say from when on it should be complete`)
      continue
    }
    const own = base.terms.filter((term) => term.office === office.id)
    const terms = own.flatMap((term) => {
      const person = people.get(term.person)
      const { from = '', to = '', acting = false } = term
      const { confirmed, since } = sureOf(term, own)
      return person ? [new HeldTerm(office, person, from, to, acting, confirmed, since, 0)] : []
    })
    const used = new Set<Gap>()
    const reaching = new Map<Gap, string>()
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
      if (!missing && exists && gap && day <= AS_OF && !reaching.has(gap)) reaching.set(gap, day)
      if (missing && !gap) open ??= day
      if ((!missing || gap) && open) {
        report(office, `${office.id} has no sure holder from ${open} to ${day}: name it in gaps.json`)
        open = undefined
      }
    }
    for (const gap of gaps)
      if (!used.has(gap)) report(gap, `${office.id} has a holder: this is no gap any more`)
      else if (reaching.has(gap))
        report(gap, `${office.id} has a holder on ${reaching.get(gap)}: no gap there`)
  }
}

/** A minister's post has to be complete, and none may begin to be so later than it or its body began. */
function checkSince(office: Office, body: Institution | undefined, report: Report) {
  const first = office.from ?? body?.from ?? SINCE
  const since = first > SINCE ? first : SINCE
  const over = [office.to, body?.to].some((end) => end && end <= SINCE)
  const minister = office.holders === 'one' && office.title.startsWith('Bộ trưởng')
  if (minister && body?.kind === 'ministry' && !over && !office.completeFrom)
    report(office, `${office.id} is a minister: say from when on it is complete`)
  if (office.completeFrom && office.completeFrom > since)
    report(office, `${office.id} has to be complete from ${since} on, not only from ${office.completeFrom}`)
}

/** What has no first day has been there all the time. */
function lasting({ from = '0001', to }: Pick<Office, 'from' | 'to'>) {
  return { from, to }
}
