// Fields of ministries and of places' departments, as English lists them: *ministries of health and transport*.
import type { Entry } from '../lexicon/phrases'
import { bareBody, type RawTitle } from '../raw'
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
  return longestBehind(read, at, 'department', ({ id }) => ({ body: bareBody(`Bộ ${id}`, 'Bộ'), domain: id }))
}

function ministryOf(read: Scan, at: number): Belonging | null {
  return longestBehind(read, at, 'ministry', ({ id }) => {
    const name = read.lexicon.knowledge.institutions.get(id)?.name
    return name?.startsWith('Bộ ')
      ? { body: { ...bareBody(name, 'Bộ'), ids: [id] }, domain: name.slice(3) }
      : null
  })
}

/** The longest known name of those that begin with a head and *of*, by the words that follow these: *health* of *Department of Health*. */
function longestBehind(
  read: Scan,
  at: number,
  head: 'ministry' | 'department',
  made: (entry: Entry) => Omit<Belonging, 'to'> | null,
): Belonging | null {
  const { lexicon, symbols } = read
  const kind = head === 'ministry' ? 'body' : 'department'
  let node = 0
  for (const word of [head, 'of']) node = lexicon.step(node, lexicon.word(word))
  let found: Belonging | null = null
  for (let next = at; node > 0 && next < symbols.length && (next === at || joined(read, next)); next++) {
    node = lexicon.step(node, symbols.word[next] as number)
    const entry = (node > 0 ? lexicon.at(node) : undefined)?.find((one) => one.kind === kind)
    const field = entry ? made(entry) : null
    if (field) found = { to: next + 1, ...field }
  }
  return found
}
