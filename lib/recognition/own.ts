// Names that the reader taught: looked for as they are written, word by word, and laid over what grammar found.
import type { Candidate, Link, Mention, OwnEntity } from '../annotation'
import { isOwnEntity } from '../annotation'
import { bareKey, Shape, syllableKey, type Tokens, tokenize } from '../text'
import { marksOf } from './lexicon/marks'
import type { Marks } from './lexicon/vocabulary'
import { type Keyed, shortForms } from './own-short'

/** A name as it is looked for: the keys of its tokens, and how its words are written. */
interface Wanted {
  entity: OwnEntity
  keys: string[]
  shapes: Shape[]
}

/** Known entities are found by grammar: of them, only the names that the reader added are looked for. */
function namesOf({ id, name, aliases }: OwnEntity): string[] {
  return isOwnEntity(id) ? [name, ...aliases] : aliases
}

function keysOf({ text, length, start, end }: Tokens, marks: Marks): string[] {
  return Array.from({ length }, (_, at) => {
    const key = syllableKey(text.slice(start[at], end[at]))
    return marks === 'bare' ? bareKey(key) : key
  })
}

/** Names by the key of their first token, the longest first. */
function indexOf(entities: readonly OwnEntity[], marks: Marks): Map<string, Wanted[]> {
  const index = new Map<string, Wanted[]>()
  for (const entity of entities) {
    for (const name of namesOf(entity)) {
      const tokens = tokenize(name)
      const keys = keysOf(tokens, marks)
      const [first] = keys
      if (first === undefined) continue
      const list = index.get(first) ?? []
      list.push({ entity, keys, shapes: [...tokens.shape.subarray(0, tokens.length)] })
      index.set(first, list)
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  return index
}

/** A word of capitals (an abbreviation) or with a capital stands so in the text too; headlines may be all capitals. */
function isWrittenAs(wanted: Shape, found: Shape): boolean {
  if (wanted === Shape.Upper) return found === Shape.Upper
  if (wanted === Shape.Capital) return found === Shape.Capital || found === Shape.Upper
  return true
}

function fits({ keys, shapes }: Wanted, at: number, all: readonly string[], { shape, gap }: Tokens): boolean {
  return keys.every(
    (key, offset) =>
      all[at + offset] === key &&
      (offset === 0 || gap[at + offset] !== 2) &&
      isWrittenAs(shapes[offset] as Shape, shape[at + offset] as Shape),
  )
}

function linkTo(wanted: readonly Wanted[]): Link {
  const entities = [...new Map(wanted.map(({ entity }) => [entity.id, entity])).values()]
  const [only] = entities
  if (entities.length === 1 && only) return { status: 'linked', entity: only.id, label: only.name }
  const candidates = entities.map(
    ({ id, name }): Candidate => ({ entity: id, label: name, reason: 'reader' }),
  )
  return { status: 'ambiguous', candidates, label: null }
}

/** Every place of a text where a name of the reader's stands, the longest name at each; UTF-16 offsets. */
export function findOwnNames(text: string, entities: readonly OwnEntity[], marks: Marks): Mention[] {
  return findIn(text, readKeys(text, marks), indexOf(entities, marks))
}

function readKeys(text: string, marks: Marks): Keyed {
  const tokens = tokenize(text)
  return { tokens, keys: keysOf(tokens, marks) }
}

function findIn(text: string, { tokens, keys }: Keyed, index: Map<string, Wanted[]>): Mention[] {
  const found: Mention[] = []
  for (let at = 0; at < keys.length; at++) {
    const fitting = (index.get(keys[at] as string) ?? []).filter((wanted) => fits(wanted, at, keys, tokens))
    const [longest] = fitting
    if (!longest) continue
    const to = at + longest.keys.length
    const alike = fitting.filter((wanted) => wanted.keys.length === longest.keys.length)
    const start = tokens.start[at] as number
    const end = tokens.end[to - 1] as number
    found.push({
      ...{ start, end, quote: text.slice(start, end), type: longest.entity.type, form: 'name' },
      ...{ rule: 'own-name: reader', confidence: 1, roles: [], quiet: false },
      ...linkTo(alike),
    })
    at = to - 1
  }
  return found
}

/** Whether the grammar's mention says more than the reader's name inside it: a longer name is another name. */
function outranks(mention: Mention, own: Mention): boolean {
  const longer = mention.end - mention.start > own.end - own.start
  return longer && mention.start <= own.start && mention.end >= own.end
}

const touches = (a: Mention, b: Mention) => a.start < b.end && b.start < a.end

/**
 * Mentions with the reader's own names among them, in reading order. Where both name the same words the reader's
 * word stands; what lies inside a name of the reader's stays known, unpainted.
 */
export function withOwnNames(
  text: string,
  mentions: readonly Mention[],
  entities: readonly OwnEntity[],
  language: string,
): Mention[] {
  if (entities.length === 0) return [...mentions]
  const marks = marksOf(text, language)
  const keyed = readKeys(text, marks)
  const stands = (name: Mention) => !mentions.some((mention) => outranks(mention, name))
  const full = findIn(text, keyed, indexOf(entities, marks)).filter(stands)
  const short =
    full.length > 0 ? shortForms(text, keyed, full, mentions, marks === 'bare').filter(stands) : []
  const own = [...full, ...short]
  const kept = mentions.flatMap((mention): Mention[] => {
    const over = own.find((name) => touches(name, mention))
    if (!over) return [mention]
    const same = over.start === mention.start && over.end === mention.end
    if (same) over.roles = over.type === mention.type ? mention.roles : []
    return same || over.start > mention.start || over.end < mention.end ? [] : [{ ...mention, quiet: true }]
  })
  return [...kept, ...own].sort((a, b) => a.start - b.start || b.end - a.end)
}
