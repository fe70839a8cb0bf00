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

/** What is told of somebody in one line: the most telling post held on a day, else of those left last. */
export function foremost(
  knowledge: Knowledge,
  terms: readonly HeldTerm[],
  day: string,
): HeldTerm | undefined {
  const held = terms.filter((term) => heldOn(term, day) !== 'no')
  if (held.length > 0) return byWeight(knowledge, held)[0]
  // A seat among many says little of somebody who also had a post.
  const posts = terms.filter(({ office }) => rankOf(office) !== 'member')
  const left = posts.length > 0 ? posts : terms
  const last = left.reduce((latest, { to }) => (to > latest ? to : latest), '')
  // A day known to the month alone may be the same day as one in that month.
  const lately = left.filter(({ to }) => to !== '' && (to.startsWith(last) || last.startsWith(to)))
  return byWeight(knowledge, lately.length > 0 ? lately : left)[0]
}

/** The least weighs most: the first of the land, posts of one, posts besides, of many, of Party committees, seats. */
function weightOf(knowledge: Knowledge, { office }: HeldTerm): number {
  const name = officeName(knowledge, office)
  const body = office.institution ? knowledge.institutions.get(office.institution)?.name : undefined
  const place = ranks.first.findIndex((words) => name.startsWith(words))
  if (place >= 0 && office.holders === 'one') return place
  const level = () => {
    if (rankOf(office) === 'member') return 4
    if (body && beginsLike(body, ranks.committeesOfBodies)) return 3
    if (office.holders !== 'one') return 2
    return beginsLike(name, ranks.besides) ? 1 : 0
  }
  return ranks.first.length + level()
}

function beginsLike(text: string, beginnings: readonly string[]): boolean {
  return beginnings.some((words) => text.startsWith(words))
}

function newer(a: HeldTerm, b: HeldTerm): number {
  return b.from > a.from ? 1 : b.from < a.from ? -1 : 0
}
