// Who serves an office in English: *A, an assistant to the Deputy Prime Minister*. The office is no mention of its own there.
import { isWord, joined, type Scan } from './scan'
import { readChain, type TitleChain } from './titles'
import { oneOf } from './word-sets'

const isAide = oneOf(['assistant', 'aide', 'adviser', 'advisor', 'secretary'])

/** The title of somebody who serves the office told behind *to*, up to that office's end; null where nobody does. */
export function aideTo(read: Scan, at: number): TitleChain | null {
  if (read.lexicon.marks === 'accented' || !isAide(read, at)) return null
  if (!isWord(read, at + 1, 'to') || !joined(read, at + 1)) return null
  const first = isWord(read, at + 2, 'the', 'a', 'an') ? at + 3 : at + 2
  const chief = joined(read, first) ? readChain(read, first) : null
  const [served] = chief?.titles ?? []
  if (!chief || !served) return null
  const title = {
    ...served.title,
    start: read.symbols.start[at] as number,
    end: read.symbols.end[chief.to - 1] as number,
    title: isWord(read, at, 'secretary') ? 'Thư ký' : 'Trợ lý',
    class: 'member',
    offices: [],
    body: null,
    domain: null,
  }
  return { from: at, to: chief.to, titles: [{ from: at, to: chief.to, title, inner: null }] }
}
