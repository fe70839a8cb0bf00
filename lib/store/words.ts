// The index of words: under which tokens a row is found, and the rows that have a query's words. Two words side by side
// are a token too: in a language of syllables they are rare where each alone begins half of all names.
import type { Table } from 'dexie'
import { searchWords } from '../text/fold'
import type { Query } from '../text/query'
import { sound } from './sound'

/** Closes a token, so that a whole word can be told from the beginning of another; below every letter and the space. */
const CLOSED = '\t'
const END = '\uffff'

/** Keys looked at for each of so many words where a few are not enough. */
const FEW = 600
const MANY = 10_000
const RAREST = 3

/**
 * The tokens of texts: their folded words, and each two side by side. @param order what rows of one token are ordered
 * by, such as an ISO day
 */
export function tokensOf(texts: readonly string[], order = ''): string[] {
  const tokens = new Set<string>()
  for (const text of texts) {
    const words = searchWords(text)
    for (const [at, word] of words.entries()) {
      tokens.add(`${word}${CLOSED}${order}`)
      const next = words[at + 1]
      if (next !== undefined) tokens.add(`${word} ${next}${CLOSED}${order}`)
    }
  }
  return [...tokens]
}

interface Wanted<Row> {
  /** So many rows are enough. */
  limit: number
  /** So many rows are read under one token. */
  look: number
  fits(row: Row): boolean
  /** Rows that are asked for most, where tokens do not order them: looked at besides, where more have the words. */
  top?(): PromiseLike<Row[]>
}

/** Rows that have every word of a query and fit, none twice: those in which its words stand side by side first. */
export async function rowsWithWords<Row>(
  table: Table<Row, string>,
  query: Query,
  wanted: Wanted<Row>,
): Promise<Row[]> {
  if (query.words.length === 0) return []
  const { limit, look, fits, top } = wanted
  const path = String(table.schema.primKey.keyPath)
  const found = new Map<string, Row>()
  const take = (rows: readonly Row[]) => {
    for (const row of sound(table, rows))
      if (fits(row)) found.set(String(Reflect.get(Object(row), path)), row)
  }
  let all = await sideBySide(table, query, look, (rows) => {
    take(rows)
    return found.size >= limit
  })
  if (found.size < limit && query.words.length > 1) {
    const scattered = await keysWithAll(table, query)
    const keys = scattered.keys.filter((key) => !found.has(key)).slice(0, look)
    take((await table.bulkGet(keys)).filter((row) => row !== undefined))
    all = scattered.all
  }
  if (!all && top) take(await top())
  return [...found.values()]
}

/**
 * Hands over rows in which two words of the query stand side by side, until they are enough; gives back whether those
 * were all such rows.
 */
async function sideBySide<Row>(
  table: Table<Row, string>,
  { words }: Query,
  look: number,
  take: (rows: readonly Row[]) => boolean,
): Promise<boolean> {
  const pairs = words.slice(0, -1).map((word, at) => `${word} ${words[at + 1]}`)
  const terms = pairs.length > 0 ? pairs : words
  const last = terms.at(-1)
  for (const term of byRarity(terms)) {
    const rows = await under(table, `${term}${CLOSED}`, `${term}${CLOSED}${END}`, look)
    if (take(rows)) return false
    if (term !== last) {
      if (rows.length < look) return true
      continue
    }
    // The last word may be the beginning of one.
    const begun = await under(table, `${term}${CLOSED}${END}`, `${term}${END}`, look)
    if (take(begun)) return false
    if (rows.length < look && begun.length < look) return true
  }
  return false
}

function under<Row>(table: Table<Row, string>, from: string, to: string, limit: number): Promise<Row[]> {
  return table.where('words').between(from, to, true, true).reverse().limit(limit).toArray()
}

/** Keys of rows that have each of a query's words somewhere; `all` when no other row has. */
async function keysWithAll<Row>(
  table: Table<Row, string>,
  { words }: Query,
): Promise<{ keys: string[]; all: boolean }> {
  const ask = (word: string, limit: number) =>
    table.where('words').startsWith(word).limit(limit).primaryKeys()
  const few = await Promise.all(words.map((word) => ask(word, FEW)))
  const whole = few.filter(({ length }) => length < FEW)
  if (whole.length > 0) return { keys: common(whole), all: true }
  const many = await Promise.all(
    byRarity(words)
      .slice(0, RAREST)
      .map((word) => ask(word, MANY)),
  )
  return { keys: common(many), all: many.every(({ length }) => length < MANY) }
}

/** What stands in each of some lists. */
function common(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = lists.map((list) => new Set(list))
  return [...first].filter((key) => others.every((other) => other.has(key)))
}

/** Terms by how few others they likely begin: one with a number before one without, a long one before a short one. */
function byRarity(terms: readonly string[]): string[] {
  const weight = (term: string) => term.length + (/\d/.test(term) ? 2 : 0)
  return terms.toSorted((a, b) => weight(b) - weight(a))
}
