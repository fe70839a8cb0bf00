// Vietnamese names in the order of English: *Son Bac Nguyen* is Nguyễn Bắc Son.
import { bareKey } from '../../text'

/** Surnames that most people bear, and that given names rarely are. */
const COMMON = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly truong dinh trinh dao'.split(' '),
)

/** A full name that ends in a surname and does not begin with one, in its own order; null for any other. */
export function turnedBack(name: string): string | null {
  const words = bareKey(name.toLowerCase()).split(' ')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (words.length < 3 || !COMMON.has(last) || COMMON.has(first)) return null
  return words.reverse().join(' ')
}
