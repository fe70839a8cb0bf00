// Titles alone in small letters, as some papers write all of them: *theo bộ trưởng Bộ Y tế*, *chủ tịch UBND tỉnh A yêu cầu*.
import { type RawOfficial, titleMention } from './raw'
import { isWord, joined, type Scan } from './scan'
import { isCapital } from './symbols'
import type { TitleChain } from './titles'
import { oneOf } from './word-sets'

/** First words of what only people do: *cho biết*, *yêu cầu*, *khẳng định*, *nhấn mạnh*. */
const isSaid = oneOf([
  'nói',
  'yêu',
  'khẳng',
  'nhấn',
  'chỉ',
  'thừa',
  'trả',
  'đề',
  'lưu',
  'kết',
  'phát',
  'giao',
])

/** *cho biết*, *cho hay*, *cho rằng*; *chỉ đạo*, not *chỉ là*. */
function saysThere(read: Scan, at: number): boolean {
  if (!joined(read, at) || !joined(read, at + 1)) return false
  if (isWord(read, at, 'đã', 'cũng', 'vừa')) return saysThere(read, at + 1)
  if (isWord(read, at, 'cho')) return isWord(read, at + 1, 'biết', 'hay', 'rằng')
  return isSaid(read, at) && !isWord(read, at + 1, 'là', 'có', 'vụ')
}

/**
 * A title in small letters that says of what it is, where the words beside it are of somebody who speaks or acts; linking
 * keeps it only where its holder is known. Nothing where it is a capital's, a name's or several people's.
 */
export function smallTitle(read: Scan, chain: TitleChain): RawOfficial[] {
  const [only, other] = chain.titles
  if (!only || other || read.lexicon.marks === 'bare' || isCapital(read.symbols, chain.from)) return []
  const { title } = only
  const whole = title.body ? title.body.ids.length > 0 || title.body.place !== null : title.place !== null
  if (!whole || title.former || !/^(alone|body|post|foreign)$/.test(title.class)) return []
  const told = joined(read, chain.from) && isWord(read, chain.from - 1, 'theo')
  if (!told && !saysThere(read, chain.to)) return []
  return [titleMention(title, { rule: 'title-small', quiet: false, chain: null })]
}
