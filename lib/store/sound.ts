// Rows that cannot be shown, because something in them is not what it should be: left out of whatever is read, so that
// the rest can be, and counted, so that the reader is told. The check of the library finds all of them, and more: it
// holds rows against the full schemas, which a list of a million has no time for.
import type { Dexie, Table } from 'dexie'
import { ANCHOR_STATES, COLOURS, isWebAddress, MENTION_TYPES } from '../annotation'
import type { Store } from './database'

type Test = (value: unknown) => boolean

const text: Test = (value) => typeof value === 'string'
const number: Test = (value) => Number.isFinite(value)
const address: Test = (value) => typeof value === 'string' && isWebAddress(value)
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value)
const list =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test)
const oneOf =
  (names: readonly unknown[]): Test =>
  (value) =>
    names.includes(value)

/** An object in which each of these has its kind. */
function having(parts: Readonly<Record<string, Test>>): Test {
  const tests = Object.entries(parts)
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    tests.every(([name, test]) => test(Reflect.get(value, name)))
}

const type = oneOf(MENTION_TYPES)
const status = oneOf(['linked', 'ambiguous', 'unknown'])
const named = { type, status, label: text }
const who = having({ label: text })
const time = orNull(having({ iso: text, precision: text }))

const page = having({
  ...{ url: address, firstSeen: number, lastSeen: number, verdict: text },
  facts: having({
    ...{ url: address, canonicalUrl: address, title: text, language: text, outletName: text },
    ...{ outlet: orNull(text), published: time, updated: time, reasons: list(having({ code: text })) },
  }),
})

/** What screens take for granted of a row, by its table; pages of both databases have one form. */
const SHAPES: Readonly<Record<string, Test>> = {
  highlights: having({
    ...{ id: text, page: address, note: text, tags: list(text), entity: orNull(text), context: text },
    ...{ colour: oneOf(COLOURS), created: number, modified: number },
    target: having({
      quote: having({ exact: text, prefix: text, suffix: text }),
      position: having({ start: number, end: number }),
    }),
  }),
  pages: page,
  drafts: having({ highlight: text, page: text, note: text, tags: list(text) }),
  corrections: having({
    ...{ id: text, page: orNull(text), quote: text, type, created: number },
    verdict: (value) =>
      having({ kind: oneOf(['not-an-entity']) })(value) ||
      having({ kind: oneOf(['entity']), entity: text, label: text })(value),
  }),
  ownEntities: having({ id: text, type, name: text, aliases: list(text), note: text, created: number }),
  assignments: having({
    ...{ id: text, page: text, title: text, day: text, quote: text, what: text, start: number, end: number },
    ...{ who: list(who), with: list(who), by: orNull(who), due: orNull(having({ text, day: orNull(text) })) },
    state: oneOf(['found', 'confirmed', 'dismissed']),
  }),
  pageEntities: having({
    ...{ id: text, page: text, entity: text, day: text, outlet: text, title: text, ...named },
    candidates: list(having({ entity: text, label: text })),
    spans: list(having({ start: number, end: number, quote: text })),
  }),
  entities: having({
    id: text,
    ...named,
    forms: list(text),
    words: list(text),
    pages: number,
    nameKey: text,
  }),
}

const stood = having({ state: oneOf(ANCHOR_STATES), candidates: number, edits: list(having({ kind: text })) })

/** Whether it can be told where a highlight stood. */
export const isStood = (value: unknown): boolean => stood(value)

interface Damaged {
  table: Table<unknown, string>
  key: string
}

interface Tally {
  rows: Map<string, Damaged>
  told: Set<() => void>
}

const tallies = new WeakMap<Dexie, Tally>()

function tallyOf(db: Dexie): Tally {
  const known = tallies.get(db)
  if (known) return known
  const made: Tally = { rows: new Map(), told: new Set() }
  tallies.set(db, made)
  return made
}

const tell = ({ told }: Tally) => {
  for (const one of told) one()
}

/** Whether a row of a table can be shown. */
export function isSound(table: string, row: unknown): boolean {
  return SHAPES[table]?.(row) ?? true
}

/** The rows that can be shown; those that were looked for and are not there are left out too. The others are noted. */
export function sound<Row>(table: Table<Row, string>, rows: readonly (Row | undefined)[]): Row[] {
  const there = rows.filter((row) => row !== undefined)
  const kept = there.filter((row) => isSound(table.name, row))
  if (kept.length < there.length) {
    const tally = tallyOf(table.db)
    const before = tally.rows.size
    for (const row of there.filter((one) => !isSound(table.name, one))) {
      const key = String(Reflect.get(Object(row), String(table.schema.primKey.keyPath)))
      tally.rows.set(`${table.name} ${key}`, { table: table as Table<unknown, string>, key })
    }
    if (tally.rows.size > before) tell(tally)
  }
  return kept
}

/** One row of a table, or null where it is not there or cannot be shown. */
export function soundOne<Row>(table: Table<Row, string>, row: Row | undefined): Row | null {
  return sound(table, [row])[0] ?? null
}

const both = ({ reader, recognised }: Store) => [tallyOf(reader), tallyOf(recognised)]

/** How many rows were left out so far, over what this context has read. */
export function countDamaged(store: Store): number {
  return both(store).reduce((sum, { rows }) => sum + rows.size, 0)
}

/** Tells whenever that number is another one. @returns how to stop */
export function onDamaged(store: Store, told: () => void): () => void {
  const all = both(store)
  for (const tally of all) tally.told.add(told)
  return () => {
    for (const tally of all) tally.told.delete(told)
  }
}

/** Looks at what was left out again: rows that were mended or put aside since are counted no more. */
export async function recheckDamaged(store: Store): Promise<void> {
  for (const tally of both(store)) {
    const before = tally.rows.size
    for (const [name, { table, key }] of tally.rows) {
      const row = await table.get(key).catch(() => undefined)
      if (row === undefined || isSound(table.name, row)) tally.rows.delete(name)
    }
    if (tally.rows.size < before) tell(tally)
  }
}
