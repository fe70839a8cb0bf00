// What an article says in favour of a listed person whom it names without any title: a namesake is likelier otherwise.
import type { Knowledge } from '../../knowledge'
import words from '../../recognition/words/words.json'

const PROMINENT: ReadonlySet<string> = new Set(words.prominent)

/** Bodies so general that they stand in any news. */
const GENERAL: ReadonlySet<string> = new Set(words.general)

const CENTRAL = /^(party|state|assembly|front)$/

/**
 * Whether an article speaks of a body that a person works in at the time: the same, its parent, a part of it, or one of
 * the same province. Of those known to everybody any body of Party, State or Assembly will do. `bodies` are the institutions it links.
 */
export function isSupported(
  person: string,
  day: string | null,
  bodies: ReadonlySet<string>,
  knowledge: Knowledge,
): boolean {
  // Names of statesmen of other countries are rarely a namesake's here.
  if (knowledge.people.get(person)?.country) return true
  const year = Number(day?.slice(0, 4) ?? 9999)
  return knowledge.termsOf(person).some(({ office, from, to }) => {
    if (day && from && Number(from.slice(0, 4)) > year) return false
    if (day && to && Number(to.slice(0, 4)) < year - 10) return false
    if (PROMINENT.has(office.id)) return [...bodies].some((id) => CENTRAL.test(kindOf(id, knowledge)))
    return office.institution !== undefined && isRelated(office.institution, bodies, knowledge)
  })
}

/** Whether a person is one of those known to everybody. */
export function isProminent(person: string, knowledge: Knowledge): boolean {
  return knowledge.termsOf(person).some(({ office }) => PROMINENT.has(office.id))
}

/** Whether a person is one of those, or leads in another country. */
export function isLeader(person: string, knowledge: Knowledge): boolean {
  return isProminent(person, knowledge) || Boolean(knowledge.people.get(person)?.country)
}

function isRelated(id: string, bodies: ReadonlySet<string>, knowledge: Knowledge): boolean {
  if (GENERAL.has(id)) return false
  const own = knowledge.institutions.get(id)
  if (bodies.has(id) || (own?.parent && !GENERAL.has(own.parent) && bodies.has(own.parent))) return true
  for (const other of bodies) {
    const body = knowledge.institutions.get(other)
    if (body?.parent === id || (own?.place && own.place === body?.place)) return true
  }
  return false
}

function kindOf(id: string, knowledge: Knowledge): string {
  return knowledge.institutions.get(id)?.kind ?? ''
}
