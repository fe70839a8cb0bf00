// A body that was read, as a mention.

import { bareBody, type RawBody, type RawInstitution } from '../raw'
import { isWord, joined, type Scan } from '../scan'
import { spelled, written } from '../written'
import type { BodyParse } from './body-parts'

/** A body's mention; unpainted behind *thành viên* and *đại biểu*, which make it part of somebody's role. */
export function institution(read: Scan, parse: BodyParse): RawInstitution {
  const { symbols } = read
  const role = joined(read, parse.from) && isWord(read, parse.from - 1, 'viên', 'biểu')
  return {
    type: 'institution',
    form: 'name',
    start: symbols.start[parse.from] as number,
    end: symbols.end[parse.to - 1] as number,
    rule: parse.rule,
    confidence: parse.body.ids.length ? 0.95 : 0.8,
    quiet: parse.quiet || role,
    body: { ...parse.body, written: spelled(read, parse.from, parse.to) },
  }
}

/** The listed body of a name, for which words [from, to) stand; null where none is listed. */
export function listedBody(read: Scan, name: string, from: number, to: number): RawBody | null {
  const [known] = read.lexicon.knowledge.institutions.where('name', name)
  return known ? { ...bareBody(known.name, ''), ids: [known.id], written: written(read, from, to) } : null
}
