// On which days nobody is surely known to have held a post, and why: what the coverage page says of the posts that
// `gaps.json` does not name one by one.
import { heldOn, type Knowledge, type Office, onDay } from '../../lib/knowledge'
import { daysOfChange } from '../../lib/knowledge/days'

/** Why no holder is sure: nobody is named; an edge is known to the month or year alone; the last naming lies back. */
export type Why = 'nobody' | 'edge' | 'unconfirmed'

/** Half-open ISO days; no `to`: until the day of the knowledge. */
export interface Unheld {
  from: string
  to?: string
  why: Why
}

type Post = Omit<Office, 'source'>

/** The stretches from an ISO day on, on which a post existed and has no sure holder, each with its one reason. */
export function unheldOf(knowledge: Knowledge, office: Post, first: string): Unheld[] {
  const terms = knowledge.holdersOf(office.id)
  const body = office.institution ? knowledge.institutions.get(office.institution) : undefined
  const days = daysOfChange(first, [
    ...terms,
    ...terms.map(({ since, confirmed }) => ({ from: since, to: confirmed })),
    office,
    body ?? {},
  ])
  const stretches: Unheld[] = []
  let open: Unheld | undefined
  for (const day of days) {
    const why =
      day <= knowledge.asOf && exists(office, day) && exists(body ?? {}, day) ? whyUnheld(terms, day) : null
    if (open && open.why !== why) {
      stretches.push(day > knowledge.asOf ? open : { ...open, to: day })
      open = undefined
    }
    if (why && !open) open = { from: day, why }
  }
  // The day of a handover is unsure by itself and is no gap.
  return stretches.filter(({ from, to }) => !to || Date.parse(to) - Date.parse(from) > 86_400_000)
}

function whyUnheld(terms: ReturnType<Knowledge['holdersOf']>, day: string): Why | null {
  const held = terms.map((term) => heldOn(term, day))
  if (held.includes('yes')) return null
  const unsure = terms.filter((_, index) => held[index] === 'unsure')
  if (unsure.length === 0) return 'nobody'
  const old = unsure.every(
    ({ to, confirmed }) => !to && confirmed && day.slice(0, confirmed.length) > confirmed,
  )
  return old ? 'unconfirmed' : 'edge'
}

function exists(value: { from?: string | undefined; to?: string | undefined }, day: string): boolean {
  return onDay({ from: value.from ?? '0001', to: value.to }, day) === 'yes'
}
