// Fields of ministries and of places' departments, as English lists them: *ministries of health and transport*.
import { bareBody, type RawBody, type RawTitle } from '../raw'
import { joined, type Scan } from '../scan'

/** What somebody or something is of, and the word behind it. */
export type Belonging = Pick<RawTitle, 'body' | 'domain'> & { to: number }

/** The field of a ministry by its English name: what may follow *Department of* may follow *Ministers of*. */
export function departmentOf(
  read: Scan,
  at: number,
  head: 'ministry' | 'department' = 'ministry',
): Belonging | null {
  const own = head === 'department' ? fieldOf(read, at) : null
  const field = ministryOf(read, at)
  return own && own.to >= (field?.to ?? 0) ? own : field
}

/** The longest field of a place's department that begins at a word. */
function fieldOf(read: Scan, at: number): Belonging | null {
  let node = 0
  for (const word of ['department', 'of']) node = read.lexicon.step(node, read.lexicon.word(word))
  let found: Belonging | null = null
  for (let next = at; node > 0 && next < read.symbols.length && (next === at || joined(read, next)); next++) {
    node = read.lexicon.step(node, read.symbols.word[next] as number)
    const id = (node > 0 ? read.lexicon.at(node) : undefined)?.find(({ kind }) => kind === 'department')?.id
    if (id) found = { to: next + 1, body: bareBody(`Bộ ${id}`, 'Bộ'), domain: id }
  }
  return found
}

function ministryOf(read: Scan, at: number): Belonging | null {
  let node = 0
  for (const word of ['ministry', 'of']) node = read.lexicon.step(node, read.lexicon.word(word))
  let found: Belonging | null = null
  for (let next = at; node > 0 && next < read.symbols.length && (next === at || joined(read, next)); next++) {
    node = read.lexicon.step(node, read.symbols.word[next] as number)
    const id = (node > 0 ? read.lexicon.at(node) : undefined)?.find(({ kind }) => kind === 'body')?.id
    const name = id && read.lexicon.knowledge.institutions.get(id)?.name
    if (!id || !name?.startsWith('Bộ ')) continue
    const body: RawBody = { ...bareBody(name, 'Bộ'), ids: [id] }
    found = { to: next + 1, body, domain: name.slice(3) }
  }
  return found
}
