// What an office and a document are called in full.
import type { KnownLink, KnownRelation } from '../annotation'
import type { Knowledge } from './knowledge'
import type { LegalDocument, Office } from './schema'

/** An office in full, as it was called on an ISO day: *Bộ trưởng Bộ Ngoại giao*, *Thủ tướng Chính phủ*. */
export function officeName(
  knowledge: Knowledge,
  office: Omit<Office, 'source'>,
  day: string | null = null,
): string {
  const body = office.institution ? knowledge.institutions.get(office.institution) : undefined
  const bodyName = body && knowledge.nameOf(body.id, day)
  if (!office.names?.length) return bodyName ? `${office.title} ${bodyName}` : office.title
  const longest = longestOf(office.names)
  if (!body || !bodyName || longest.includes(bodyName)) return longest
  // With another name of the body in it, it may be older than the body's present one.
  const present = office.names.filter((name) => name.includes(bodyName))
  const older = body.names?.some((other) => longest.includes(other))
  return older && present.length > 0 ? longestOf(present) : longest
}

function longestOf(names: readonly string[]): string {
  return names.reduce((a, b) => (b.length > a.length ? b : a))
}

/** What an entry is called in English, to be spread into what tells of it; nothing where that is not known. */
export function inEnglish({ english }: { readonly english?: readonly string[] }): { english?: string } {
  const [first] = english ?? []
  return first ? { english: capital(first) } : {}
}

/** An institution as another entry points to it: by its present name; its id where no such entry is. */
export function institutionLink(knowledge: Knowledge, id: string): KnownLink {
  const body = knowledge.institutions.get(id)
  return body ? { id, name: body.name, ...inEnglish(body) } : { id, name: id }
}

/** A document as another one points to it, with the day of its issue. */
export function relationTo(document: Omit<LegalDocument, 'source'>): KnownRelation {
  const { id, issued = null } = document
  return { id, name: documentName(document), ...inEnglish(document), issued }
}

/** A document by its name, else by kind and code: *Luật Đất đai*, *Nghị quyết 22-NQ/TW*. */
export function documentName({ name, kind, code }: Pick<LegalDocument, 'name' | 'kind' | 'code'>): string {
  return name ?? [capital(kind), code].filter(Boolean).join(' ')
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
