// Which of the posts that somebody holds at once tells most of him: the Prime Minister before the secretary of the
// Government's Party committee, whichever of them he became later.
import { officeName } from './called'
import type { Knowledge } from './knowledge'
import { heldOn } from './knowledge'
import { rankOf } from './rank'
import ranks from './ranks.json'
import type { HeldTerm } from './terms'

/** Terms by what they tell, the most telling first; of equals the newer. */
export function byWeight(knowledge: Knowledge, terms: readonly HeldTerm[]): HeldTerm[] {
  const weighed = terms.map((term) => ({ term, weight: weightOf(knowledge, term) }))
  weighed.sort((a, b) => a.weight - b.weight || newer(a.term, b.term))
  return weighed.map(({ term }) => term)
}

/** Those held on an ISO day by what they tell, then those held to this day, then the others, the latest first. */
export function byDay(knowledge: Knowledge, terms: readonly HeldTerm[], day: string | null): HeldTerm[] {
  const held = terms.filter((term) => day !== null && heldOn(term, day) !== 'no')
  const present = terms.filter((term) => term.to === '' && !held.includes(term))
  const others = terms.filter((term) => term.to !== '' && !held.includes(term))
  return [...byWeight(knowledge, held), ...byWeight(knowledge, present), ...others.toSorted(newer)]
}

/**
 * What is told of somebody in one line: the most telling post held on a day, else of those left last, before which only
 * a seat or a Party committee's post comes that is surely held. What no page confirms so late counts as left when it
 * was last confirmed.
 */
export function foremost(
  knowledge: Knowledge,
  terms: readonly HeldTerm[],
  day: string,
): HeldTerm | undefined {
  const held = terms.filter((term) => heldOn(term, day) !== 'no')
  const sure = held.filter((term) => term.to !== '' || term.confirmed === '' || heldOn(term, day) === 'yes')
  const isPost = (term: HeldTerm) => weightOf(knowledge, term) < LESSER
  const noSeats = terms.filter((term) => weightOf(knowledge, term) < WEIGHTS.seat)
  const choice = sure.some(isPost)
    ? sure.filter(isPost)
    : !held.some(isPost) && sure.length > 0
      ? sure
      : leftLast(noSeats.length > 0 ? noSeats : terms)
  return byWeight(knowledge, choice)[0]
}

/** Terms that ended, or were last confirmed, on the last day of all, as roughly as that is known. */
function leftLast(terms: readonly HeldTerm[]): readonly HeldTerm[] {
  const end = ({ to, confirmed }: HeldTerm) => to || confirmed
  const last = terms.reduce((latest, term) => (end(term) > latest ? end(term) : latest), '')
  // A day known to the month alone may be the same day as one in that month; a year says too little.
  const lately = terms.filter((term) => end(term) === last || alike(end(term), last))
  return lately.length > 0 ? lately : terms
}

/** What a kind of post weighs behind the first of the land, of whom each weighs his place among them. */
const KINDS = ranks.first.length
const WEIGHTS = { one: KINDS, beside: KINDS + 1, many: KINDS + 2, committee: KINDS + 3, seat: KINDS + 4 }
/** From here on a post tells little. */
const LESSER = WEIGHTS.committee

function alike(a: string, b: string): boolean {
  return Math.min(a.length, b.length) === 7 && (a.startsWith(b) || b.startsWith(a))
}

/** The least weighs most. */
function weightOf(knowledge: Knowledge, { office }: HeldTerm): number {
  const name = officeName(knowledge, office)
  const place = ranks.first.findIndex((words) => name.startsWith(words))
  if (place >= 0 && office.holders === 'one') return place
  if (rankOf(office) === 'member') return WEIGHTS.seat
  const body = office.institution ? knowledge.institutions.get(office.institution)?.name : undefined
  if (body && beginsLike(body, ranks.committeesOfBodies)) return WEIGHTS.committee
  if (office.holders !== 'one') return WEIGHTS.many
  return beginsLike(name, ranks.besides) ? WEIGHTS.beside : WEIGHTS.one
}

function beginsLike(text: string, beginnings: readonly string[]): boolean {
  return beginnings.some((words) => text.startsWith(words))
}

function newer(a: HeldTerm, b: HeldTerm): number {
  return b.from > a.from ? 1 : b.from < a.from ? -1 : 0
}
