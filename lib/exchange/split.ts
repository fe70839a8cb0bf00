// Takes a JSON object apart while it is read, so that a file larger than memory can be imported: the elements of its
// member `records` one by one, its other members whole. Works on any layout; faults are named with line and column.
import type { ImportPlace } from './errors'
import { ImportError } from './errors'

export type Piece =
  | { type: 'member'; key: string; value: unknown; place: ImportPlace }
  | { type: 'record'; value: unknown; place: ImportPlace }

type State =
  | 'start'
  | 'first-key'
  | 'key'
  | 'colon'
  | 'value'
  | 'after-value'
  | 'first-record'
  | 'record'
  | 'after-record'
  | 'end'

/** What is collected until it is complete: a key, a member's value or a record. */
type Collecting = 'key' | 'member' | 'record'

/** The longest single value, in UTF-16 code units: beyond it, this is no file of ours. */
const MAX_VALUE = 64_000_000
const SPACE = new Set([' ', '\t', '\n', '\r'])

class Splitter {
  private state: State = 'start'
  private collecting: Collecting | null = null
  private parts: string[] = []
  private size = 0
  private depth = 0
  private inString = false
  private escaped = false
  private bare = false
  private key = ''
  private records = 0
  private line = 1
  /** Offset of the line's first character in the whole text, and of the chunk's. */
  private lineStart = 0
  private chunkStart = 0
  private place: ImportPlace = { line: 1, column: 1, record: null, path: null }

  push(chunk: string): Piece[] {
    const pieces: Piece[] = []
    let from = 0
    for (let at = 0; at < chunk.length; at++) {
      const char = chunk.charAt(at)
      if (char === '\n') {
        this.line += 1
        this.lineStart = this.chunkStart + at + 1
      }
      if (this.collecting === null) {
        if (SPACE.has(char) || (this.state === 'start' && char === '\ufeff')) continue
        if (this.begins(char, at)) from = at
        if (this.collecting === null) continue
      }
      const ended = this.follow(char)
      if (ended === 'no') continue
      const piece = this.complete(chunk.slice(from, ended === 'here' ? at + 1 : at))
      if (piece) pieces.push(piece)
      // A number or word ends at what follows it, which is looked at again.
      if (ended === 'before') {
        at -= 1
        if (char === '\n') this.line -= 1
      }
    }
    if (this.collecting !== null) this.keep(chunk.slice(from))
    this.chunkStart += chunk.length
    return pieces
  }

  end(): void {
    if (this.state === 'start') throw new ImportError('not-json', 'the file is empty', this.here(0))
    if (this.state !== 'end') throw new ImportError('truncated', 'the file ends in the middle', this.here(0))
  }

  private here(at: number): ImportPlace {
    const column = this.chunkStart + at - this.lineStart + 1
    return { line: this.line, column, record: null, path: null }
  }

  private fault(at: number, char: string): never {
    throw new ImportError('not-json', `unexpected ${JSON.stringify(char)}`, this.here(at))
  }

  /** Takes a character between values. True when it begins one. */
  private begins(char: string, at: number): boolean {
    switch (this.state) {
      case 'start':
        if (char === '{') this.state = 'first-key'
        else if (/["[\d\-tfn]/.test(char))
          throw new ImportError('not-a-library', 'not an object', this.here(at))
        else this.fault(at, char)
        return false
      case 'first-key':
      case 'key':
        if (char === '}' && this.state === 'first-key') this.state = 'end'
        else if (char === '"') return this.collect('key', at)
        else this.fault(at, char)
        return false
      case 'colon':
        if (char !== ':') this.fault(at, char)
        this.state = 'value'
        return false
      case 'value':
        if (this.key !== 'records') return this.collect('member', at)
        if (char !== '[') throw new ImportError('not-a-library', 'records is not a list', this.here(at))
        this.state = 'first-record'
        return false
      case 'after-value':
      case 'after-record':
        if (char === ',') this.state = this.state === 'after-value' ? 'key' : 'record'
        else if (char === '}' && this.state === 'after-value') this.state = 'end'
        else if (char === ']' && this.state === 'after-record') this.state = 'after-value'
        else this.fault(at, char)
        return false
      case 'first-record':
        if (char !== ']') return this.collect('record', at)
        this.state = 'after-value'
        return false
      case 'record':
        return this.collect('record', at)
      case 'end':
        return this.fault(at, char)
    }
  }

  private collect(what: Collecting, at: number): true {
    this.collecting = what
    this.parts = []
    this.size = 0
    this.depth = 0
    this.inString = false
    this.bare = false
    this.place = this.here(at)
    if (what === 'record') this.place.record = ++this.records
    return true
  }

  /** Follows a value; tells whether it ends with this character, ended before it, or goes on. */
  private follow(char: string): 'here' | 'before' | 'no' {
    if (this.inString) {
      if (this.escaped) this.escaped = false
      else if (char === '\\') this.escaped = true
      else if (char === '"') {
        this.inString = false
        return this.depth === 0 ? 'here' : 'no'
      }
      return 'no'
    }
    if (char === '"') this.inString = true
    else if (char === '{' || char === '[') this.depth += 1
    else if (char === '}' || char === ']') {
      if (this.depth === 0) return 'before'
      this.depth -= 1
      return this.depth === 0 ? 'here' : 'no'
    } else if (this.depth === 0) {
      if (this.bare && (char === ',' || SPACE.has(char))) return 'before'
      this.bare = true
    }
    return 'no'
  }

  private keep(part: string): void {
    this.parts.push(part)
    this.size += part.length
    if (this.size > MAX_VALUE) throw new ImportError('not-a-library', 'a value without end', this.place)
  }

  private complete(last: string): Piece | null {
    this.keep(last)
    const value = parseValue(this.parts.join(''), this.place)
    const { collecting, place } = this
    this.collecting = null
    this.parts = []
    if (collecting === 'key') {
      this.key = String(value)
      this.state = 'colon'
      return null
    }
    this.state = collecting === 'record' ? 'after-record' : 'after-value'
    return collecting === 'record'
      ? { type: 'record', value, place }
      : { type: 'member', key: this.key, value, place }
  }
}

function parseValue(text: string, place: ImportPlace): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ImportError('not-json', error instanceof Error ? error.message : String(error), place)
  }
}

/**
 * The members and records of a JSON object in their order.
 * @throws ImportError `not-json`, `truncated` or `not-a-library`
 */
export async function* splitRecords(chunks: AsyncIterable<string>): AsyncGenerator<Piece> {
  const splitter = new Splitter()
  for await (const chunk of chunks) yield* splitter.push(chunk)
  splitter.end()
}
