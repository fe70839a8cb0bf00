// Words as numbers, so that matching compares integers. One vocabulary for accented text, one for text without accents.
import { bareKey, syllableKey } from '../text'
import abbreviations from './words/abbreviations.json'

const ABBREVIATIONS = new Map(
  Object.entries(abbreviations.words).map(([short, words]) => [short.normalize('NFC'), words.split(' ')]),
)

/** Whether marks count: `accented` Vietnamese, or `bare` for English and for Vietnamese typed without accents. */
export type Marks = 'accented' | 'bare'

/** Words and `&`, in the NFC of the knowledge files. */
const PHRASE_WORDS = /[\p{L}\p{N}\p{M}]+|&/gu

/** Numbers for words. Words of texts are numbered too, after those of the lexicon. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly #raw = new Map<string, readonly number[]>()
  #last = 0

  /** The highest number of a word that the lexicon contains. */
  known = 0

  constructor(readonly marks: Marks) {}

  /** Ends the building of a lexicon: what is numbered later is unknown to it. */
  close(): void {
    this.known = this.#last
  }

  /** The number of a word's key, made if need be. */
  intern(word: string): number {
    const key = this.#key(word)
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = ++this.#last
    this.#numbers.set(key, number)
    return number
  }

  /** The numbers of the words of a phrase; `&` reads *và*, marks between words are left out. */
  phrase(text: string): number[] {
    const numbers: number[] = []
    for (const raw of text.match(PHRASE_WORDS) ?? [])
      for (const number of this.read(raw)) numbers.push(number)
    return numbers
  }

  /** The words that an abbreviation stands for, or none. Capitals count. */
  expansion(raw: string): readonly number[] | undefined {
    return ABBREVIATIONS.get(raw)?.map((word) => this.intern(word))
  }

  /** An abbreviation spelled out, with a capital. */
  spelled(raw: string): string | undefined {
    const words = ABBREVIATIONS.get(raw)?.join(' ')
    return words && words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)
  }

  /** The numbers of a word as it stands in a text: one, or more where it is an abbreviation. */
  read(raw: string): readonly number[] {
    const known = this.#raw.get(raw)
    if (known) return known
    const clean = raw === '&' ? 'và' : raw.normalize('NFC').replaceAll('Ð', 'Đ')
    const numbers = this.expansion(clean) ?? [this.intern(clean)]
    this.#raw.set(raw, numbers)
    return numbers
  }

  /** Drops the words of earlier texts, so that memory does not grow with what was read. Call between texts. */
  tidy(): void {
    if (this.#raw.size < 60_000) return
    this.#raw.clear()
    for (const [key, number] of this.#numbers) if (number > this.known) this.#numbers.delete(key)
    this.#last = this.known
  }

  #key(word: string): string {
    const key = syllableKey(word)
    return this.marks === 'bare' ? bareKey(key) : key
  }
}
