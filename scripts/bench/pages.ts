// Pages of any length and annotations on them, the same in every run: sentences drawn from a vocabulary of our own.
import { describe } from '../../lib/anchoring'
import type { TextTarget } from '../../lib/annotation'

const ONSETS = 'b c ch d đ g gi h kh l m n ng nh ph s t th tr v x'.split(' ')
const RIMES =
  'a ai an ang anh ao ay âm ân âng âu ăn ăng e em en êm ên êu i ia im in inh iêm iên iêu o oa oan oi om on ong ô ôi ông ơ ơi ơn u ua un ung uôn ư ưa ưng ươi ương ưu ả à á ạ ấn ận ập ất ế ề ệ ị ộ ội ợ ức ứng ữ ự'.split(
    ' ',
  )
/** Syllables of the language's shape; the first ones are drawn most, as in any language. */
const WORDS = RIMES.flatMap((rime) => ONSETS.map((onset) => onset + rime))
const NAMES = [
  'Bộ Tài chính',
  'Bộ Y tế',
  'Chính phủ',
  'Quốc hội',
  'Thủ tướng',
  'Sở Nội vụ',
  'Hải Phòng',
  'Cần Thơ',
]

/** Numbers that look random and are the same in every run. https://en.wikipedia.org/wiki/Lehmer_random_number_generator */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 0x7fffffff
    return state % below
  }
}

/** A word's number: about half of a text is made of its hundred most frequent words. */
function often(number: (below: number) => number): number {
  return Math.floor(WORDS.length * (number(10_000) / 10_000) ** 4)
}

/** A page of paragraphs, at least so many characters long. */
export function pageOf(characters: number, seed: number): string {
  const number = numbersFrom(seed)
  const sentences: string[] = []
  for (let length = 0; length < characters; ) {
    const words = Array.from({ length: 12 + number(14) }, () => WORDS[often(number)] ?? '')
    if (number(3) === 0) words.splice(4, 0, NAMES[number(NAMES.length)] ?? '')
    if (number(4) === 0) words.splice(7, 0, `${1 + number(99)}/${2010 + number(16)}/NĐ-CP`)
    if (number(5) === 0) words.push(`ngày ${1 + number(28)}/${1 + number(12)}/${2015 + number(11)}`)
    const sentence = words.join(' ')
    const written = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.${number(5) === 0 ? '\n' : ' '}`
    sentences.push(written)
    length += written.length
  }
  return sentences.join('')
}

/** So many annotations over stretches of a page, about eighty characters each, at its words' edges. */
export function annotationsOn(text: string, count: number, seed: number): TextTarget[] {
  const number = numbersFrom(seed)
  const made: TextTarget[] = []
  while (made.length < count) {
    const from = text.indexOf(' ', number(text.length - 200))
    const to = text.indexOf(' ', from + 60 + number(40))
    const target = from < 0 || to < 0 ? null : describe(text, { start: from + 1, end: to })
    if (target) made.push(target)
  }
  return made
}
