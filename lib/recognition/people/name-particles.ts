// Small words within names of other countries: *Bashar al-Assad*, *Lula da Silva*.
import { isForeignWord } from '../../text'
import { Gap, isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { isWord, joined, type Scan } from '../scan'
import { written } from '../written'

/** *Bashar al-Assad*: the Arabic article, in small letters, tied by a dash to what it belongs to. */
export function isArticle(read: Scan, at: number): boolean {
  const { symbols } = read
  return (
    isWord(read, at, 'al', 'el') &&
    joined(read, at) &&
    symbols.gap[at + 1] === Gap.Dash &&
    isCapital(symbols, at + 1)
  )
}

const isNoble = oneOf(['van', 'von', 'de', 'der', 'del', 'della', 'di', 'da', 'dos', 'la', 'bin'])

/** *Axel van Trotsenburg*, *Ursula von der Leyen*: a small word within a name of Europe, before its capital. */
export function isParticle(
  read: Scan,
  from: number,
  at: number,
  plausible: (read: Scan, at: number) => boolean,
): boolean {
  const { symbols, lexicon } = read
  const small = (word: number) => isNoble(read, word) && !isCapital(symbols, word) && joined(read, word)
  if (!small(at)) return false
  if (lexicon.surnames.has(symbols.word[from] as number)) return false
  const next = small(at + 1) ? at + 2 : at + 1
  // Such small words are everyday ones of Vietnamese.
  const apart = [at - 1, next].some(
    (one) => one < symbols.length && !isForeignWord(written(read, one, one + 1)),
  )
  if (lexicon.marks === 'accented' && apart) return false
  return next < symbols.length && joined(read, next) && isCapital(symbols, next) && plausible(read, next)
}
