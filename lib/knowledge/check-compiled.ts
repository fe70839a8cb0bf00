// A compiled file that somebody brings by hand: looked through before anything is put in its place.
import type { Compiled } from './build'
import { loadKnowledge } from './knowledge'
import { BadKnowledge, Container } from './packed/container'

/** What a file is: knowledge as of a day, in its two parts, or why it is none. `older`: not newer than `than`. */
export type CheckedCompiled =
  | { ok: true; asOf: string; files: Compiled }
  | { ok: false; problem: 'not-knowledge' | 'damaged' | 'other-format' | 'older'; message: string }

/**
 * Checks a file of both parts, one behind the other: format, checksums, and that every row can be read.
 * @param than ISO day that the file must be newer than, where it must be
 */
export function checkCompiled(bytes: Uint8Array, than?: string): CheckedCompiled {
  try {
    const first = new Container(bytes, true)
    const second = new Container(bytes.subarray(first.size), true)
    if (first.size + second.size !== bytes.length)
      throw new BadKnowledge('damaged', 'the knowledge file goes on behind its end')
    // Copies: what is kept must not hold on to the whole file.
    const files = { recognition: bytes.slice(0, first.size), details: bytes.slice(first.size) }
    readThrough(files)
    if (than && first.asOf <= than)
      return { ok: false, problem: 'older', message: `as of ${first.asOf}, which is not after ${than}` }
    return { ok: true, asOf: first.asOf, files }
  } catch (error) {
    if (error instanceof BadKnowledge) return { ok: false, problem: error.code, message: error.message }
    const message = error instanceof Error ? error.message : String(error)
    return { ok: false, problem: 'damaged', message: `the knowledge file cannot be read: ${message}` }
  }
}

/** Both parts as one file, as `checkCompiled` takes it. */
export function joinCompiled({ recognition, details }: Compiled): Uint8Array {
  const bytes = new Uint8Array(recognition.length + details.length)
  bytes.set(recognition)
  bytes.set(details, recognition.length)
  return bytes
}

/** Makes every row once. Throws on the first that cannot be made. */
function readThrough(files: Compiled) {
  const knowledge = loadKnowledge(files)
  const { people, offices, institutions, documents, places, districts } = knowledge
  for (const table of [people, offices, institutions, documents, places, districts])
    for (const { id } of table.values())
      if (!table.has(id))
        throw new BadKnowledge('damaged', `the knowledge file is damaged: ${id} is out of order`)
  for (const { id } of offices.values())
    for (const term of knowledge.holdersOf(id)) knowledge.sourcesOfTerm(term)
}
