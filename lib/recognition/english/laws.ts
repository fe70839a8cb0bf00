// Laws by what they are on, whatever English puts first: *Law on Information Access* is the *Law on Access to Information*.
import type { Lexicon } from '../lexicon/lexicon'

/** Words that tell no field. */
const EMPTY = /^(and|the|of|on|for|to|in|s|with|vietnam|vietnamese|revised|amended)$/
/** So many letters are the same in *organisation* and *organizing*. */
const STEM = 6
/** Words of one meaning in laws' names: *cultivation* is *crop production*, *livestock production* *animal husbandry*. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\bcultivation\b/, 'crop production'],
  [/\blivestock(?: (?:production|farming|breeding))?\b/, 'animal husbandry'],
  [/\bcyber ?(?=information|security)/, 'cyber '],
  [/\b(?:combat(?:ing)?|fight(?:ing)?|control(?:ling)?)\b/, 'control'],
  [/\bprevent(?:ing|ion)\b/, 'prevention'],
  [/\b(?:reward|praise)s?\b/, 'commendation'],
]
/** Fewer words would make a law of another one. */
const FEWEST = 2

const LAWS = new WeakMap<Lexicon, Map<string, string[]>>()

/** The ids of the listed laws whose English name has the same fields, in any order; none where there are none. */
export function lawsAlike(lexicon: Lexicon, field: string): string[] {
  const key = keyOf(field)
  return key ? (lawsOf(lexicon).get(key) ?? []) : []
}

function lawsOf(lexicon: Lexicon): Map<string, string[]> {
  const known = LAWS.get(lexicon)
  if (known) return known
  const made = new Map<string, string[]>()
  const { documents } = lexicon.knowledge
  for (let row = 0; row < documents.size; row++)
    for (const name of documents.list('english', row)) {
      const field = /^Law on (.+)$/.exec(name)?.[1] ?? /^(.+) Law$/.exec(name)?.[1]
      const key = field ? keyOf(field) : ''
      const ids = made.get(key) ?? []
      if (key && !ids.includes(documents.idAt(row))) made.set(key, [...ids, documents.idAt(row)])
    }
  LAWS.set(lexicon, made)
  return made
}

/** The stems of a field's words in order, '' where they are too few to tell it. */
function keyOf(field: string): string {
  const words =
    SAME.reduce((text, [word, same]) => text.replace(word, same), field.toLowerCase())
      .replace(/our\b/g, 'or')
      .match(/\p{L}+/gu) ?? []
  const stems = new Set(
    words.filter((word) => !EMPTY.test(word)).map((word) => word.replace(/s$/, '').slice(0, STEM)),
  )
  return stems.size < FEWEST ? '' : [...stems].sort().join(' ')
}
