// Words as numbers, so that matching compares integers. One vocabulary for accented text, one for text without accents.
import { bareKey, CLASSES, Class, classify, composed, Letters, ODD, placeTone, syllableKey } from '../../text'
import abbreviations from '../words/abbreviations.json'
import { WordMemo } from './word-memo'

const ABBREVIATIONS = new Map(
  Object.entries(abbreviations.words).map(([short, words]) => [short.normalize('NFC'), words.split(' ')]),
)

/** *HDND*: abbreviations of three letters and more as they are typed without marks. */
const BARE = new Map(
  [...ABBREVIATIONS]
    .filter(([short]) => short.includes('Đ') && short.length > 2)
    .map(([short, words]) => [short.replaceAll('Đ', 'D'), words]),
)

/** The words of each as one text, with a capital. */
const SPELLED = new Map(
  [...ABBREVIATIONS].map(([short, words]) => {
    const text = words.join(' ')
    return [short, text.charAt(0).toUpperCase() + text.slice(1)]
  }),
)

/** Whether marks count: `accented` Vietnamese, or `bare` for English and for Vietnamese typed without accents. */
export type Marks = 'accented' | 'bare'

/** Words longer than this are folded as strings; no Vietnamese one is. */
const LONGEST = 64

/** Longer ones cannot be kept. */
const LONGEST_KEY = 1024
/** No letter is a unit below this. */
const LONGEST_START = 32

/** Numbers for words. Words of texts are numbered too, after those of the lexicon. */
export class Vocabulary {
  readonly letters: Letters
  /** Where a reader of text puts a word's folded units before it asks for the number. */
  readonly buffer = new Uint16Array(LONGEST)
  /** Words of texts that were numbered before. */
  readonly memo = new WordMemo()
  #slots = new Int32Array(1 << 15)
  #hashes = new Int32Array(1 << 14)
  #starts = new Int32Array(1 << 14)
  #pool = new Uint16Array(1 << 16)
  #last = 0
  /** The highest number that stays when words of texts are dropped. */
  #kept = 0
  #shorts = new Uint8Array(0)
  readonly #expansions = new Map<string, readonly number[]>()
  readonly #raw = new Map<string, readonly number[]>()
  readonly #asked = new Map<string, number>()

  /** The highest number of a word that the lexicon contains. */
  known = 0
  /** How often the words of texts were dropped: numbers above those of the lexicon hold for one age. */
  age = 0

  /** `closed`: the words of a lexicon as `sorted` gave them, and the highest number of one that it contains. */
  constructor(
    readonly marks: Marks,
    closed?: { words: string; known: number },
  ) {
    this.letters = new Letters(marks === 'bare')
    if (!closed) return
    this.#open(closed.words)
    this.#close(closed.known)
  }

  /** Ends the building of a lexicon: what is numbered later is unknown to it. */
  close(): void {
    const known = this.#last
    for (const short of ABBREVIATIONS.keys()) this.expansion(short)
    if (this.marks === 'bare') for (const short of BARE.keys()) this.expansion(short)
    this.#close(known)
  }

  #close(known: number) {
    const keys = [...ABBREVIATIONS.keys()].map((short) => this.intern(short))
    this.known = known
    this.#kept = this.#last
    this.#shorts = new Uint8Array(this.#last + 1)
    for (const key of keys) this.#shorts[key] = 1
  }

  /**
   * The keys of all words, sorted below and above `known`, and by number the one each has then. Before the letters of a
   * key stands a unit that says how many it begins with of the key before: a third less to keep.
   */
  sorted(): { words: string; numbers: Uint16Array } {
    const keys = Array.from({ length: this.#last }, (_, index) => this.#keyed(index + 1)).sort(
      (a, b) =>
        Number(a.number > this.known) - Number(b.number > this.known) ||
        compare(a.bare, b.bare) ||
        compare(a.key, b.key),
    )
    const long = keys.find(({ key }) => key.length > LONGEST_KEY)
    if (long || keys.length > 0xffff) throw new RangeError(`${keys.length} words, ${long?.key}`)
    const numbers = new Uint16Array(this.#last + 1)
    let words = ''
    for (const [index, { number, key }] of keys.entries()) {
      const same = commonStart(keys[index - 1]?.key ?? '', key)
      words += String.fromCharCode(same) + key.slice(same)
      numbers[number] = index + 1
    }
    return { words, numbers }
  }

  #keyed(number: number) {
    const units = this.#pool.subarray(this.#starts[number] as number, this.#starts[number + 1] as number)
    const key = String.fromCharCode(...units)
    return { number, key, bare: bareKey(key) }
  }

  /** Numbers keys in their order; all differ, so that none is looked for. One loop, since it runs before it is compiled. */
  #open(words: string) {
    const units = new Uint16Array(LONGEST_KEY)
    let pool = this.#pool
    let starts = this.#starts
    let hashes = this.#hashes
    let number = 0
    let end = 0
    let length = 0
    for (let at = 1; at <= words.length; at++) {
      const unit = at < words.length ? words.charCodeAt(at) : 0
      if (unit >= LONGEST_START) {
        units[length++] = unit
        continue
      }
      if (++number + 2 > hashes.length) {
        this.#widen()
        starts = this.#starts
        hashes = this.#hashes
      }
      while (end + length > pool.length) pool = doubled(pool, Uint16Array)
      let hash = length
      for (let index = 0; index < length; index++) {
        const own = units[index] as number
        pool[end + index] = own
        hash = Math.imul(hash ^ own, 0x01000193)
      }
      end += length
      starts[number + 1] = end
      hashes[number] = hash ^ (hash >>> 15)
      length = unit
    }
    this.#last = number
    this.#pool = pool
    while (this.#last * 2 > this.#slots.length) this.#slots = new Int32Array(this.#slots.length * 2)
    this.#fill()
  }

  /** Whether some abbreviation is written with these letters, in whatever case. */
  isShort(number: number): boolean {
    return this.#shorts[number] === 1
  }

  /** The number of a word's key, made if need be. */
  intern(word: string): number {
    const key = this.#key(word)
    const units = key.length > LONGEST ? new Uint16Array(key.length) : this.buffer
    for (let at = 0; at < key.length; at++) units[at] = key.charCodeAt(at)
    return this.#find(units, key.length)
  }

  /** Whether a word has the length and the first letter of a word of grammar: what has not is another one. */
  looksLike(number: number, word: string): boolean {
    const start = this.#starts[number] as number
    if ((this.#starts[number + 1] as number) - start !== word.length) return false
    const first = word.charCodeAt(0)
    return this.#pool[start] === (this.letters.table[first] || this.letters.fold(first))
  }

  /** As `intern`, for the words of grammar, which are asked for again and again. */
  asked(word: string): number {
    let number = this.#asked.get(word)
    if (number === undefined) {
      number = this.numberOf(word)
      this.#asked.set(word, number)
    }
    return number
  }

  /** The number of a word that is no abbreviation; as `intern`, without making strings where its letters stand alone. */
  numberOf(word: string): number {
    const { table } = this.letters
    if (word.length > LONGEST) return this.intern(word)
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at)
      const folded = table[code] || this.letters.fold(code)
      if (folded === ODD || CLASSES[code] === Class.Inner) return this.intern(word)
      this.buffer[at] = folded
    }
    return this.number(word.length)
  }

  /** The number of the word whose `length` folded units stand in `buffer`. */
  number(length: number): number {
    if (length > 1 && this.marks === 'accented') placeTone(this.buffer, length)
    return this.#find(this.buffer, length)
  }

  /** The numbers of the words of a phrase; `&` reads *và*, marks between words are left out. */
  phrase(text: string): number[] {
    const numbers: number[] = []
    for (let at = 0; at < text.length; at++) {
      const from = at
      while (at < text.length && isLetter(text.charCodeAt(at))) at++
      if (at > from) for (const number of this.read(text.slice(from, at))) numbers.push(number)
      if (text.charAt(at) === '&') for (const number of this.read('&')) numbers.push(number)
    }
    return numbers
  }

  /** The words that an abbreviation stands for, or none. Capitals count. */
  expansion(raw: string): readonly number[] | undefined {
    let numbers = this.#expansions.get(raw)
    if (!numbers) {
      const words = ABBREVIATIONS.get(raw) ?? (this.marks === 'bare' ? BARE.get(raw) : undefined)
      numbers = words?.map((word) => this.numberOf(word))
      if (numbers) this.#expansions.set(raw, numbers)
    }
    return numbers
  }

  /** An abbreviation spelled out, with a capital. */
  spelled(raw: string): string | undefined {
    return SPELLED.get(raw)
  }

  /** The numbers of a word as it stands in a text: one, or more where it is an abbreviation. */
  read(raw: string): readonly number[] {
    const known = this.#raw.get(raw)
    if (known) return known
    const clean = raw === '&' ? 'và' : composed(raw).replaceAll('Ð', 'Đ')
    const numbers = this.expansion(clean) ?? [this.numberOf(clean)]
    this.#raw.set(raw, numbers)
    return numbers
  }

  /** Drops the words of earlier texts, so that memory does not grow with what was read. Call between texts. */
  tidy(): void {
    if (this.#last - this.#kept < 60_000 && this.#raw.size < 60_000) return
    this.#raw.clear()
    this.#asked.clear()
    this.memo.clear()
    this.age++
    this.#last = this.#kept
    this.#fill()
  }

  #key(word: string): string {
    const key = syllableKey(word)
    return this.marks === 'bare' ? bareKey(key) : key
  }

  #find(units: Uint16Array, length: number): number {
    if (length > 6 && this.marks === 'bare') spellAlike(units, length)
    let hash = length
    for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (units[at] as number), 0x01000193)
    hash ^= hash >>> 15
    const mask = this.#slots.length - 1
    let slot = hash & mask
    for (let number = this.#slots[slot] as number; number !== 0; number = this.#slots[slot] as number) {
      if (this.#hashes[number] === hash && this.#equals(number, units, length)) return number
      slot = (slot + 1) & mask
    }
    return this.#add(units, length, hash, slot)
  }

  #equals(number: number, units: Uint16Array, length: number): boolean {
    const start = this.#starts[number] as number
    if ((this.#starts[number + 1] as number) - start !== length) return false
    for (let at = 0; at < length; at++) if (this.#pool[start + at] !== units[at]) return false
    return true
  }

  #add(units: Uint16Array, length: number, hash: number, slot: number): number {
    const number = ++this.#last
    if (number + 2 > this.#hashes.length) this.#widen()
    const start = this.#starts[number] as number
    while (start + length > this.#pool.length) this.#pool = doubled(this.#pool, Uint16Array)
    this.#pool.set(units.subarray(0, length), start)
    this.#starts[number + 1] = start + length
    this.#hashes[number] = hash
    if (number * 2 < this.#slots.length) this.#slots[slot] = number
    else {
      this.#slots = new Int32Array(this.#slots.length * 2)
      this.#fill()
    }
    return number
  }

  #widen() {
    this.#hashes = doubled(this.#hashes, Int32Array)
    this.#starts = doubled(this.#starts, Int32Array)
  }

  /** Puts every number into its slot. */
  #fill() {
    const slots = this.#slots.fill(0)
    const hashes = this.#hashes
    const last = this.#last
    const mask = slots.length - 1
    for (let number = 1; number <= last; number++) {
      let slot = (hashes[number] as number) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = number
    }
  }
}

const [C, D, E, F, G, N, S, Z] = [0x63, 0x64, 0x65, 0x66, 0x67, 0x6e, 0x73, 0x7a]

/** English writes *mobilization* and *mobilisation*, *organizing* and *organising*, *defense* and *defence*: each pair is one word. */
function spellAlike(units: Uint16Array, length: number): void {
  if (length > 8 && units[length - 6] === Z && units[length - 1] === N) units[length - 6] = S
  else if (length > 8 && units[length - 4] === Z && units[length - 1] === G) units[length - 4] = S
  else if (length === 7 && units[5] === S && units[6] === E && units[0] === D && units[2] === F) units[5] = C
}

function isLetter(code: number): boolean {
  const kind = CLASSES[code] || classify(code)
  return kind >= Class.Lower || kind === Class.Inner
}

function doubled<T extends Int32Array | Uint16Array>(array: T, Kind: new (length: number) => T): T {
  const bigger = new Kind(array.length * 2)
  bigger.set(array)
  return bigger
}

/** How many letters two keys begin with alike, below `LONGEST_START`. */
function commonStart(one: string, other: string): number {
  let same = 0
  while (same < LONGEST_START - 1 && same < other.length && one[same] === other[same]) same++
  return same
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
