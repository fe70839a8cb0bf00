// Whether a found quote stands for itself, or is a part of a longer name or number that only contains its letters.

/** Words that make another office out of the one they stand before. */
const BEFORE_OFFICE = new Set([
  'phó',
  'thứ',
  'nguyên',
  'cựu',
  'cố',
  'quyền',
  'tân',
  'tổng',
  'trợ lý',
  'thư ký',
  'deputy',
  'vice',
  'former',
  'acting',
  'interim',
  'assistant',
  'permanent',
  'ex',
])
/** Goes on with an English name: *Ministry of Health of …*. */
const OF_NAME = /^ of \p{Lu}/u
const ALNUM = /[\p{L}\p{N}]/u
/** What binds the parts of a code, a number, an abbreviation or a name (*H'Mông*). */
const JOINER = /[-/.,&']/
const LAST_WORD = /([\p{L}\p{N}]+(?:[-/.][\p{L}\p{N}]+)*) $/u
const FIRST_WORD = /^ ([\p{L}\p{N}]+(?:[-/.][\p{L}\p{N}]+)*)/u
const REACH = 40
/** Words of a quote that may be one name. */
const LONGEST_NAME = 6

/** What stands around a quote, in normal form with its line breaks. */
export interface Around {
  before: string
  after: string
}

/**
 * Whether the text `around` a find allows it to be the quote that once stood in `original`. At its ends there may be
 * no letter or digit; before a name no capitalised word or *Phó*, after it no capitalised word or number — unless
 * the same stood there originally.
 */
export function standsAlone(quote: string, around: Around, original: Around): boolean {
  return startsClean(quote, around.before, original.before) && endsClean(quote, around.after, original.after)
}

function startsClean(quote: string, before: string, original: string): boolean {
  if (!ALNUM.test(quote[0] ?? '')) return true
  const last = before.at(-1) ?? ''
  if (last !== '' && last === original.at(-1) && sameWordBefore(before, original)) return true
  if (ALNUM.test(last)) return false
  if (JOINER.test(last) && ALNUM.test(before.at(-2) ?? '')) return false
  const word = LAST_WORD.exec(before.slice(-REACH))?.[1]
  if (word === undefined) return true
  if (BEFORE_OFFICE.has(word.toLowerCase())) return false
  return !(/^\p{Lu}/u.test(quote) && isNamePart(word, before))
}

function endsClean(quote: string, after: string, original: string): boolean {
  const first = after[0] ?? ''
  if (!ALNUM.test(quote.at(-1) ?? '')) return !cutsNumber(quote, first) || first === original[0]
  if (first !== '' && first === original[0] && sameWordAfter(after, original)) return true
  if (ALNUM.test(first)) return false
  if (JOINER.test(first) && ALNUM.test(after[1] ?? '')) return false
  const word = FIRST_WORD.exec(after.slice(0, REACH))?.[1]
  if (word === undefined) return true
  const isShortName = /\p{Lu}/u.test(quote) && quote.split(' ').length <= LONGEST_NAME
  if (isShortName && OF_NAME.test(after)) return false
  const lastWord = /[\p{L}\p{N}]+(?:[-/.][\p{L}\p{N}]+)*$/u.exec(quote)?.[0] ?? ''
  if (!/^[\p{Lu}\p{N}]/u.test(word)) return true
  // A short name goes on after a small word too: *Bộ Y tế* in *Bộ Y tế Lào*.
  return !/^\p{Lu}|\p{N}/u.test(lastWord) && !isShortName
}

/** Whether a quote ends inside a code or number: `3.` before `5`. */
function cutsNumber(quote: string, next: string): boolean {
  return JOINER.test(quote.at(-1) ?? '') && ALNUM.test(quote.at(-2) ?? '') && ALNUM.test(next)
}

/** A capitalised word, but for one that opens a sentence. */
function isNamePart(word: string, before: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false
  return !/(?:^|[.!?…:;"\n]) ?$/u.test(before.slice(0, before.length - word.length - 1))
}

const sameWordBefore = (one: string, other: string) =>
  (LAST_WORD.exec(one.slice(-REACH))?.[1] ?? one.slice(-1)) ===
  (LAST_WORD.exec(other.slice(-REACH))?.[1] ?? other.slice(-1))

const sameWordAfter = (one: string, other: string) =>
  (FIRST_WORD.exec(one.slice(0, REACH))?.[1] ?? one[0]) ===
  (FIRST_WORD.exec(other.slice(0, REACH))?.[1] ?? other[0])
