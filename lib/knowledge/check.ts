// Checks the knowledge files against their schemas and against each other. Every problem names file and line.
import * as v from 'valibot'
import { checkHolders } from './check-holders'
import { checkNames } from './check-names'
import { confirmedUntil } from './confirmed'
import type { KnowledgeFiles } from './files'
import { provincialBodies } from './provinces'
import { Gap, Institution, LegalDocument, Office, Outlet, Person, Place, SharedName, Term } from './schema'

/** Everything that is known, parsed; provincial bodies and posts made from places included. */
export interface KnowledgeBase {
  people: Person[]
  offices: Office[]
  terms: Term[]
  institutions: Institution[]
  documents: LegalDocument[]
  places: Place[]
  districts: Place[]
  outlets: Outlet[]
  gaps: Gap[]
  sharedNames: SharedName[]
}

/** Something wrong in a file; `line` counts from 1 with one entry a line after the opening bracket. */
export interface Problem {
  file: string
  line: number
  what: string
}

const SCHEMAS = [
  ['people/', 'people', Person],
  ['offices/', 'offices', Office],
  ['terms/', 'terms', Term],
  ['institutions/', 'institutions', Institution],
  ['documents/', 'documents', LegalDocument],
  ['places.json', 'places', Place],
  ['districts.json', 'districts', Place],
  ['outlets.json', 'outlets', Outlet],
  ['gaps.json', 'gaps', Gap],
  ['shared-names.json', 'sharedNames', SharedName],
] as const

/** Parses and checks all files. What is wrong is left out of the result and listed in `problems`. */
export function checkKnowledge(files: KnowledgeFiles): { base: KnowledgeBase; problems: Problem[] } {
  const base: KnowledgeBase = {
    people: [],
    offices: [],
    terms: [],
    institutions: [],
    documents: [],
    places: [],
    districts: [],
    outlets: [],
    gaps: [],
    sharedNames: [],
  }
  const problems: Problem[] = []
  const where = new Map<object, { file: string; line: number }>()
  const seen = new Set<string>()
  for (const [file, entries] of Object.entries(files)) {
    const known = SCHEMAS.find(([start]) => file.startsWith(start))
    if (!known) {
      problems.push({ file, line: 0, what: 'no schema for this file' })
      continue
    }
    const [, table, schema] = known
    entries.forEach((entry, index) => {
      const at = { file, line: index + 2 }
      const parsed = v.safeParse(schema, entry)
      if (!parsed.success) {
        const issue = parsed.issues[0]
        problems.push({
          ...at,
          what: `${v.getDotPath(issue) ?? ''} ${issue.message} in ${JSON.stringify(entry).slice(0, 80)}`,
        })
        return
      }
      const value = parsed.output
      if ('id' in value) {
        if (seen.has(value.id)) {
          problems.push({ ...at, what: `${value.id} stands twice` })
          return
        }
        seen.add(value.id)
      }
      where.set(value, at)
      const list: object[] = base[table]
      list.push(value)
    })
  }
  for (const place of base.places) {
    const made = provincialBodies(place)
    base.institutions.push(...made.institutions.filter(({ id }) => !seen.has(id)))
    base.offices.push(...made.offices.filter(({ id }) => !seen.has(id)))
    for (const { id } of [...made.institutions, ...made.offices]) seen.add(id)
  }
  const report = (value: object, what: string) =>
    problems.push({ ...(where.get(value) ?? { file: 'generated', line: 0 }), what })
  checkReferences(base, seen, report)
  checkDays(base, report)
  checkOverlaps(base, report)
  checkHolders(base, report)
  checkNames(base, report)
  return { base, problems }
}

/** Says what is wrong with an entry; its file and line are looked up. */
export type Report = (value: object, what: string) => void

function checkReferences(base: KnowledgeBase, ids: Set<string>, report: Report) {
  const need = (value: object, id: string | undefined) => {
    if (id !== undefined && !ids.has(id)) report(value, `${id} does not exist`)
  }
  const needAll = (value: object, list: string | string[] | undefined) => {
    for (const id of typeof list === 'string' ? [list] : (list ?? [])) need(value, id)
  }
  for (const office of base.offices) need(office, office.institution)
  for (const term of base.terms) {
    need(term, term.office)
    need(term, term.person)
  }
  for (const gap of base.gaps) need(gap, gap.office)
  for (const shared of base.sharedNames) needAll(shared, shared.entities)
  for (const body of base.institutions) {
    need(body, body.parent)
    need(body, body.place)
    needAll(body, body.predecessors)
    needAll(body, body.successors)
  }
  for (const document of base.documents) {
    needAll(document, document.issuer)
    needAll(document, document.amends)
    needAll(document, document.replaces)
  }
  for (const place of [...base.places, ...base.districts]) {
    need(place, place.parent)
    need(place, place.successor)
  }
}

function checkDays(base: KnowledgeBase, report: Report) {
  const dated = [...base.terms, ...base.offices, ...base.institutions, ...base.places, ...base.districts]
  for (const term of base.terms)
    if (confirmedUntil(term) === null)
      report(term, 'says “not confirmed after” without a day, a month or a year')
  for (const value of dated) {
    if (value.from && value.to && value.to.slice(0, value.from.length) < value.from.slice(0, value.to.length))
      report(value, `ends ${value.to} before it begins ${value.from}`)
  }
}

/** Two holders of a one-person office on one day, acting ones apart; edges known to the month or year may touch. */
function checkOverlaps(base: KnowledgeBase, report: Report) {
  const single = new Map(
    base.offices.filter((office) => office.holders === 'one').map((office) => [office.id, office]),
  )
  const byOffice = new Map<string, Term[]>()
  for (const term of base.terms) {
    if (!single.has(term.office) || term.acting || !term.from) continue
    const list = byOffice.get(term.office) ?? []
    list.push(term)
    byOffice.set(term.office, list)
  }
  for (const list of byOffice.values()) {
    list.sort((a, b) => compare(a.from, b.from) || compare(a.to ?? '9999', b.to ?? '9999'))
    for (let index = 1; index < list.length; index++) {
      const earlier = list[index - 1] as Term
      const later = list[index] as Term
      const precision = Math.min((earlier.to ?? later.from ?? '').length, (later.from ?? '').length)
      const end = earlier.to?.slice(0, precision)
      if (end === undefined || end > (later.from ?? '').slice(0, precision))
        report(
          later,
          `${later.office}: ${later.person} begins ${later.from}, while ${earlier.person} holds it until ${earlier.to ?? 'today'}`,
        )
    }
  }
}

function compare(one = '', other = ''): number {
  return one < other ? -1 : one > other ? 1 : 0
}
