// Words that are a body in capitals alone and an everyday word otherwise.

import { Shape } from '../../text'
import type { Hit, Scan } from '../scan'

/** As many letters may be an abbreviation of one of ours. */
const FEW = 4

/** *Most people*, *Who said so*: what is a body in capitals alone is an everyday word otherwise. */
export function isEveryday({ symbols, lexicon }: Scan, { from, to, entry }: Hit): boolean {
  if (to > from + 1 || symbols.shape[from] === Shape.Upper) return false
  const word = symbols.text.slice(symbols.start[from], symbols.end[from])
  // *Mộc Châu* is no *MoC*.
  const marked = lexicon.marks === 'bare' && /[^ -~]/.test(word)
  const { name, names, english, kind } = lexicon.knowledge.institutions.get(entry.id) ?? {}
  // *Small Nursery Idea*: nor are a few small letters the abbreviation of one of ours.
  const few =
    lexicon.marks === 'bare' &&
    word.length <= FEW &&
    /^[A-Z][a-z]+$/.test(word) &&
    !/^(international|foreign)$/.test(kind ?? '')
  if (!marked && !few && !lexicon.prose.has(symbols.word[from] as number)) return false
  return ![name, ...(names ?? []), ...(english ?? [])].includes(word)
}
