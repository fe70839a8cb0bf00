// Names that two living entities bear: each must be one on purpose, named in shared-names.json, or it is a mistake.
import type { KnowledgeBase, Report } from './check'
import type { Institution, Office, Person, SharedName } from './schema'

type Bearer = Institution | Office | Person
type Kind = 'institution' | 'office' | 'person'

interface Borne {
  kind: Kind
  bearer: Bearer
  /** A person's full name: two people may bear one, since ids, posts and years of birth tell them apart. */
  fullName: boolean
}

/** Reports unmarked names that entities share on some day, and marked ones that nobody shares any more. */
export function checkNames(base: KnowledgeBase, report: Report) {
  const marked = new Map(base.sharedNames.map((shared) => [fold(shared.name), shared]))
  const used = new Set<SharedName>()
  for (const [name, bearers] of bearersOf(base)) {
    for (let index = 1; index < bearers.length; index++) {
      const later = bearers[index] as Borne
      for (const earlier of bearers.slice(0, index)) {
        if (!collide(earlier, later)) continue
        const shared = marked.get(name)
        const ids = [earlier.bearer.id, later.bearer.id]
        if (shared && ids.every((id) => shared.entities.includes(id))) used.add(shared)
        else report(later.bearer, `${ids.join(' and ')} share the name “${name}”: see shared-names.json`)
      }
    }
  }
  for (const shared of base.sharedNames)
    if (!used.has(shared)) report(shared, `“${shared.name}” is not shared any more`)
}

function collide(one: Borne, other: Borne): boolean {
  if (one.bearer === other.bearer) return false
  if (one.kind === 'person' || other.kind === 'person')
    return !(one.fullName && other.fullName && one.kind === other.kind)
  return (
    spanOf(one.bearer).from < spanOf(other.bearer).to && spanOf(other.bearer).from < spanOf(one.bearer).to
  )
}

function bearersOf(base: KnowledgeBase): Map<string, Borne[]> {
  const found = new Map<string, Borne[]>()
  const add = (name: string, borne: Borne) => {
    const key = fold(name)
    const list = found.get(key)
    if (!list) found.set(key, [borne])
    else if (!list.some(({ bearer }) => bearer === borne.bearer)) list.push(borne)
  }
  const names = new Map<string, string[]>()
  for (const bearer of base.institutions) {
    const spoken = [bearer.name, ...(bearer.names ?? []), ...(bearer.abbreviations ?? [])]
    names.set(bearer.id, spoken)
    for (const name of [...spoken, ...(bearer.english ?? [])])
      add(name, { kind: 'institution', bearer, fullName: false })
  }
  for (const bearer of base.offices) {
    const built = (names.get(bearer.institution ?? '') ?? []).map((body) => `${bearer.title} ${body}`)
    for (const name of [...(bearer.names ?? []), ...(bearer.english ?? []), ...built])
      add(name, { kind: 'office', bearer, fullName: false })
  }
  for (const bearer of base.people) {
    add(bearer.name, { kind: 'person', bearer, fullName: true })
    for (const name of [...(bearer.aliases ?? []), ...(bearer.english ?? [])])
      add(name, { kind: 'person', bearer, fullName: false })
  }
  return found
}

function spanOf(bearer: Bearer): { from: string; to: string } {
  const { from = '0001', to = '9999' } = bearer as { from?: string; to?: string }
  return { from, to }
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
