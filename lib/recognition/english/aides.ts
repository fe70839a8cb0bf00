// Who serves an office in English: *A, an assistant to the Deputy Prime Minister*. The office is no mention of its own there.

import { oneOf } from '../lexicon/word-sets'
import { readName } from '../people/names'
import { readChain, type TitleChain } from '../people/titles'
import { hitAt, isWord, joined, type Scan } from '../scan'

const isAide = oneOf(['assistant', 'aide', 'adviser', 'advisor', 'secretary'])

/** The title of somebody who serves the office told behind *to* or *of*, up to that office's end; null where nobody does. */
export function aideTo(read: Scan, from: number): TitleChain | null {
  if (read.lexicon.marks === 'accented') return null
  const former = hitAt(read, from, 'title', 'former')
  const at = former ? former.to : from
  const secretary = isWord(read, at, 'secretary')
  if (!isAide(read, at) || !joined(read, at + 1)) return null
  // *secretary of Deputy Minister A*; of a body one is its head.
  if (!(isWord(read, at + 1, 'to') || (secretary && former && isWord(read, at + 1, 'of')))) return null
  const any = isWord(read, at + 2, 'the', 'a', 'an')
  const first = any ? at + 3 : at + 2
  const chief = joined(read, first) ? readChain(read, first) : null
  const [served] = chief?.titles ?? []
  if (!chief || !served || served.title.class === 'company') return null
  const title = {
    ...served.title,
    start: read.symbols.start[at] as number,
    end: read.symbols.end[chief.to - 1] as number,
    title: secretary ? 'Thư ký' : 'Trợ lý',
    class: 'member',
    former: former !== undefined,
    offices: [],
    body: null,
    domain: null,
  }
  // Who is served by name is somebody with a title of his own.
  const to = joined(read, chief.to) && readName(read, chief.to, false) ? first : chief.to
  return { from: at, to, titles: [{ from: at, to, title, inner: null }] }
}
