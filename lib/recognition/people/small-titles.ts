// Titles alone in small letters, as some papers write all of them: *theo bộ trưởng Bộ Y tế*, *chủ tịch UBND tỉnh A yêu cầu*.

import { isVietnam } from '../bodies/places'
import { isOfVietnamAlone } from '../english/elsewhere'
import { isAnothers } from '../english/small-party'
import { isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { type RawOfficial, titleMention } from '../raw'
import { hitAt, isWord, joined, type Scan } from '../scan'
import type { TitleChain } from './titles'

/** First words of what only people do: *cho biết*, *yêu cầu*, *khẳng định*, *nhấn mạnh*. */
const isSaid = oneOf(['yêu', 'khẳng', 'nhấn', 'chỉ', 'thừa', 'trả', 'đề', 'lưu', 'kết', 'phát', 'giao', 'ký'])

/** *cho biết*, *cho hay*, *cho rằng*; *chỉ đạo*, not *chỉ là*. */
function saysThere(read: Scan, at: number): boolean {
  if (!joined(read, at)) return false
  if (isWord(read, at, 'nói')) return true
  if (!joined(read, at + 1)) return false
  if (isWord(read, at, 'đã', 'cũng', 'vừa')) return saysThere(read, at + 1)
  // *chủ tịch tỉnh A bị kỷ luật*, *chủ tịch UBND tỉnh A chủ trì*
  if (isWord(read, at, 'bị') || (isWord(read, at, 'chủ') && isWord(read, at + 1, 'trì'))) return true
  // *đã có trao đổi*, *có ý kiến*, *có văn bản*
  if (isWord(read, at, 'có')) return isWord(read, at + 1, 'trao', 'ý', 'văn')
  if (isWord(read, at, 'cho')) return isWord(read, at + 1, 'biết', 'hay', 'rằng')
  return isSaid(read, at) && !isWord(read, at + 1, 'là', 'có', 'vụ')
}

/** The same in English: *said*, *has asked*; and *according to* before it. */
const isSaidInEnglish = oneOf([
  'said',
  'says',
  'told',
  'asked',
  'stressed',
  'noted',
  'added',
  'affirmed',
  'emphasised',
  'emphasized',
  'underlined',
  'highlighted',
  'requested',
  'urged',
  'ordered',
  'instructed',
  'proposed',
  'suggested',
  'announced',
  'confirmed',
  'explained',
  'acknowledged',
  'replied',
])

function isToldInEnglish(read: Scan, { from, to }: TitleChain): boolean {
  let at = to
  while (at < to + 2 && joined(read, at) && isWord(read, at, 'also', 'has', 'had')) at++
  if (joined(read, at) && isSaidInEnglish(read, at)) return true
  const before = isWord(read, from - 1, 'the') && joined(read, from) ? from - 2 : from - 1
  return joined(read, before + 1) && isWord(read, before, 'to') && isWord(read, before - 1, 'according')
}

/** Whether the words beside a title are of somebody who speaks. */
function isTold(read: Scan, chain: TitleChain): boolean {
  if (read.lexicon.marks === 'bare') return isToldInEnglish(read, chain)
  return (joined(read, chain.from) && isWord(read, chain.from - 1, 'theo')) || saysThere(read, chain.to)
}

/** A known post of as many words tells of what it is: *chairwoman of the National Assembly*, not *phó thủ tướng*. */
const WHOLE_POST = 4

/**
 * A title in small letters that says of what it is, where the words beside it are of somebody who speaks or acts; linking
 * keeps it only where its holder is known. Nothing where it is a capital's, a name's or several people's.
 */
export function smallTitle(read: Scan, chain: TitleChain): RawOfficial[] {
  const [only, other] = chain.titles
  if (!only || other || isCapital(read.symbols, chain.from)) return []
  const { title } = only
  // *China's minister of health*, *a minister of health*
  const owned =
    joined(read, chain.from) && isWord(read, chain.from - 1, 's', 'a', 'an', 'any', 'every', 'another')
  const field = isOwnMinister(read, chain)
  if (owned && !field && read.lexicon.marks === 'bare') return []
  const short = isWord(read, chain.from + 1, 'of') && !isAnothers(read, chain.from)
  const whole = chain.to - chain.from >= WHOLE_POST || short
  const known = new Set(title.offices).size === 1 && (whole || field)
  const of = title.body ? title.body.ids.length > 0 || title.body.place !== null : title.place !== null
  if (title.former || !/^(alone|body|post|foreign)$/.test(title.class)) return []
  if (!(known || of)) return saidByOwn(read, chain)
  if (!isTold(read, chain)) return []
  return [titleMention(title, { rule: 'title-small', quiet: false, chain: null })]
}

/** *Vietnam's health minister*, *the health minister*: one by field, in English, of this country by the words before or by the article. */
function isOwnMinister(read: Scan, { from, to }: TitleChain): boolean {
  if (read.lexicon.marks !== 'bare' || to - from < 2 || !isWord(read, to - 1, 'minister')) return false
  if (!joined(read, from)) return false
  const own = isWord(read, from - 1, 's') ? from - 2 : from - 1
  const country = hitAt(read, own, 'country')
  // *the former Vietnamese health minister*
  if (country && isWord(read, own - 1, 'former', 'late', 'ex', 'then')) return false
  return country ? isVietnam(country.entry.id) : isWord(read, from - 1, 'the') && isOfVietnamAlone(read)
}

/** *thứ trưởng nói*: whoever of the article's own people bears the title, as papers write it that have no capitals for titles. */
function saidByOwn(read: Scan, chain: TitleChain): RawOfficial[] {
  const [only] = chain.titles
  if (!only || read.lexicon.marks === 'bare' || !saysThere(read, chain.to)) return []
  const before = joined(read, chain.from) && !isWord(read, chain.from - 1, 'và', 'thì', 'nhưng', 'mà')
  return before ? [] : [titleMention(only.title, { rule: 'title-said', quiet: false, chain: null })]
}
