// Reads a text into numbered words, in one pass over its characters.
import { CLASSES, Class, classify, composed, ODD, Shape } from '../text'
import { loudWords } from './loud'
import { Gap, type Symbols } from './symbols'
import type { Vocabulary } from './vocabulary'
import { ROOM } from './word-memo'
import abbreviations from './words/abbreviations.json'

const MARKS: Record<string, number> = {
  ',': Gap.Comma,
  '-': Gap.Dash,
  '–': Gap.Dash,
  '—': Gap.Dash,
  '‑': Gap.Dash,
  '−': Gap.Dash,
  '.': Gap.Stop,
  '!': Gap.Stop,
  '?': Gap.Stop,
  '…': Gap.Stop,
  ':': Gap.Colon,
  ';': Gap.Semicolon,
  '(': Gap.Open,
  '[': Gap.Open,
  ')': Gap.Close,
  ']': Gap.Close,
  '/': Gap.Slash,
  '"': Gap.Quote,
  '“': Gap.Quote,
  '”': Gap.Quote,
  "'": Gap.Quote,
  '‘': Gap.Quote,
  '’': Gap.Quote,
  '«': Gap.Quote,
  '»': Gap.Quote,
}

/** Marks that are not `Gap.Other`, by UTF-16 unit. */
const MARK_GAPS = new Uint16Array(0x10000).fill(Gap.Other)
for (const [mark, gap] of Object.entries(MARKS)) MARK_GAPS[mark.charCodeAt(0)] = gap

const [DOT, AMPERSAND, APOSTROPHE, QUOTE] = [0x2e, 0x26, 0x27, 0x2019]

const SYLLABLES: Record<string, { after: string[]; before: string[] }> = abbreviations.syllables

/** The words of a text. */
export function readSymbols(text: string, vocabulary: Vocabulary): Symbols {
  vocabulary.tidy()
  return new Reader(text, vocabulary).read()
}

class Reader {
  readonly #symbols: Symbols
  readonly #and: readonly number[]
  #capacity: number
  /** Where the word last scanned ends, how it is written, how many letters its key has; 0 where it must be read as a string. */
  #to = 0
  #shape: Shape = Shape.Mark
  #letters = 0
  /** The hash of that word as it stands, 0 where it is not to be kept, and where it is kept, -1 where it is not. */
  #hash = 0
  #kept = -1
  /** The token before, a mark or a word: [from, to). */
  #before = 0
  #beforeEnd = 0

  constructor(
    readonly text: string,
    readonly vocabulary: Vocabulary,
  ) {
    const room = Math.ceil(text.length / 3.5) + 32
    this.#capacity = room
    this.#symbols = {
      text,
      length: 0,
      word: new Int32Array(room),
      start: new Int32Array(room),
      end: new Int32Array(room),
      shape: new Uint8Array(room),
      gap: new Uint16Array(room),
      part: new Uint8Array(room),
      loud: new Uint8Array(0),
    }
    this.#and = [vocabulary.intern('và')]
  }

  read(): Symbols {
    const { text } = this
    const size = text.length
    let gap: number = Gap.Line
    let space: number = Gap.Line
    let at = 0
    while (at < size) {
      const code = text.charCodeAt(at)
      const kind = CLASSES[code] || classify(code)
      if (kind < Class.Other) {
        if (kind === Class.Break) space = Gap.Line
        else if (kind === Class.Space && space === 0) space = Gap.Space
        at++
        continue
      }
      gap |= space
      if (kind === Class.Other) {
        at++
        if (code === AMPERSAND) {
          this.#push(this.#and, at - 1, at, Shape.Lower, gap)
          gap = 0
        } else if (!((code === APOSTROPHE || code === QUOTE) && space === 0 && this.#isOwner(at)))
          gap |= MARK_GAPS[code] as number
        this.#passed(at - 1, at)
        space = 0
        continue
      }
      const from = at
      this.#scan(from)
      at = this.#to
      const initials =
        at === from + 1 && text.charCodeAt(at) === DOT ? INITIALS.exec(text.slice(from, from + 5)) : null
      if (initials) {
        at = from + initials[0].length
        this.#push(this.vocabulary.read(initials[0].replace(/[.\s]/g, '')), from, at, Shape.Upper, gap)
        this.#passed(from, at)
        gap = 0
        space = 0
        continue
      }
      const short = at - from < 3 && text.charCodeAt(at) === DOT
      const dotted = short ? this.#dotted(from) : 0
      const level = short && dotted === 0 ? levelAt(text, from, at) : undefined
      if (level) {
        this.#push(this.vocabulary.read(level), from, at, Shape.Lower, gap)
        this.#passed(from, at)
        at++
        gap = Gap.Space
        space = 0
        continue
      }
      if (dotted > 0) {
        at = dotted
        if (text.charCodeAt(at) === DOT && /^\s+\p{Ll}|^\s+Đảng/u.test(text.slice(at + 1, at + 7))) at++
        this.#push(this.vocabulary.expansion('TW') ?? [], from, at, this.#shape, gap)
      } else this.#word(from, at, gap)
      this.#passed(from, at)
      gap = 0
      space = 0
      // TP. Hồ Chí Minh: a dot that abbreviates ends no sentence.
      if (short && dotted === 0 && DOTTED.has(text.slice(from, at))) {
        at++
        if (!isSpaced(text, at)) gap = Gap.Space
      }
    }
    this.#symbols.loud = loudWords(this.#symbols)
    return this.#symbols
  }

  #passed(from: number, to: number) {
    this.#before = from
    this.#beforeEnd = to
  }

  /** Scans the word that begins at an offset: its end, its shape, and its number where that is known, else the units of its key. */
  #scan(from: number) {
    const { text } = this
    const { memo } = this.vocabulary
    let at = from
    let hash = 0
    let kind: number = Class.Other
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      kind = CLASSES[code] as number
      if (kind < Class.Lower) break
      hash = Math.imul(hash ^ code, 0x01000193)
    }
    // Behind an invisible character, or one not met before, a word may go on.
    const whole = at === text.length || (kind !== Class.Inner && kind !== 0)
    this.#hash = whole && at > from && at - from <= ROOM ? hash : 0
    this.#kept = this.#hash === 0 ? -1 : memo.placeOf(text, from, at, hash)
    if (this.#kept < 0) {
      this.#fold(from)
      return
    }
    this.#to = at
    this.#shape = memo.shapeAt(this.#kept)
  }

  /** Folds the word that begins at an offset: its end, its shape, and the units of its key. */
  #fold(from: number) {
    const { text, vocabulary } = this
    const { buffer, letters } = vocabulary
    const { table } = letters
    const size = text.length
    let upper = 0
    let lower = 0
    let first = 0
    let count = 0
    let odd = false
    let last = from
    for (let at = from; at < size; at++) {
      const code = text.charCodeAt(at)
      const kind = CLASSES[code] || classify(code)
      if (kind < Class.Lower) {
        if (kind !== Class.Inner) break
        odd = true
        if (code >= 0x300 && code <= 0x36f) last = at + 1
        continue
      }
      if (first === 0) first = kind
      if (kind === Class.Lower) lower++
      else if (kind === Class.Upper) upper++
      last = at + 1
      const folded = table[code] || letters.fold(code)
      if (folded === ODD || count === buffer.length) odd = true
      else buffer[count++] = folded
    }
    this.#to = last
    this.#letters = odd ? 0 : count
    this.#shape =
      upper + lower === 0
        ? Shape.Digit
        : upper > 1 && lower === 0
          ? Shape.Upper
          : first === Class.Upper
            ? Shape.Capital
            : Shape.Lower
  }

  #word(from: number, to: number, gap: number) {
    const { text, vocabulary } = this
    if (this.#kept >= 0) {
      this.#one(vocabulary.memo.numberAt(this.#kept), from, to, this.#shape, gap, 0)
      return
    }
    if (this.#letters > 0) {
      const number = vocabulary.number(this.#letters)
      if (!vocabulary.isShort(number)) {
        if (this.#hash !== 0) vocabulary.memo.keep(text, from, to, this.#hash, number, this.#shape)
        this.#one(number, from, to, this.#shape, gap, 0)
        return
      }
    }
    const raw = text.slice(from, to)
    const words = this.#isSyllable(raw, to) ? [vocabulary.intern(raw)] : vocabulary.read(raw)
    this.#push(words, from, to, this.#shape, gap)
  }

  /** *ĐẦU TƯ*, *TƯ PHÁP*: a syllable in capitals that looks like an abbreviation. */
  #isSyllable(raw: string, to: number): boolean {
    const beside = SYLLABLES[composed(raw)]
    if (!beside) return false
    const before = composed(this.text.slice(this.#before, this.#beforeEnd))
    return beside.after.includes(before) || beside.before.includes(tokenAfter(this.text, to))
  }

  /** *Women's*, *Farmers' Union*: an apostrophe between letters, or of a plural's owner, parts nothing. */
  #isOwner(to: number): boolean {
    const { text } = this
    if (to < text.length && !isBlank(text, to)) return true
    return text.charAt(to - 2) === 's' && /^ \p{Lu}/u.test(text.slice(to, to + 2))
  }

  /** T.Ư, T.W: where the second letter ends, else 0. */
  #dotted(from: number): number {
    const { text } = this
    if (this.#to !== from + 1 || !/[Tt]/.test(text.charAt(from))) return 0
    let at = this.#to + 1
    while (at < text.length && isBlank(text, at)) at++
    this.#scan(at)
    if (/^[ƯWU]$/i.test(composed(text.slice(at, this.#to)))) return this.#to
    this.#scan(from)
    return 0
  }

  #push(words: readonly number[], start: number, end: number, shape: Shape, gap: number) {
    const many = words.length > 1
    for (const [index, word] of words.entries()) {
      const part = many ? (index === 0 ? 1 : index === words.length - 1 ? 3 : 2) : 0
      this.#one(word, start, end, many ? Shape.Capital : shape, index === 0 ? gap : Gap.Space, part)
    }
  }

  #one(word: number, start: number, end: number, shape: Shape, gap: number, part: number) {
    const symbols = this.#symbols
    if (symbols.length === this.#capacity) this.#grow()
    const at = symbols.length++
    symbols.word[at] = word
    symbols.start[at] = start
    symbols.end[at] = end
    symbols.shape[at] = shape
    symbols.gap[at] = gap
    symbols.part[at] = part
  }

  #grow() {
    const symbols = this.#symbols
    this.#capacity *= 2
    symbols.word = grown(symbols.word, new Int32Array(this.#capacity))
    symbols.start = grown(symbols.start, new Int32Array(this.#capacity))
    symbols.end = grown(symbols.end, new Int32Array(this.#capacity))
    symbols.shape = grown(symbols.shape, new Uint8Array(this.#capacity))
    symbols.gap = grown(symbols.gap, new Uint16Array(this.#capacity))
    symbols.part = grown(symbols.part, new Uint8Array(this.#capacity))
  }
}

/** *U.S.*, *U.K.*: English puts a dot behind each letter. */
const INITIALS = /^U\.[SKN]\.(?!\p{L})/u

/** Words whose dot abbreviates. */
const DOTTED = new Set(['TP', 'Tp', 'tp', 'TX', 'Q', 'P'])

/** Levels whose first letter stands for them before a name: *H.Nam Trực*, *X.Tân Phú*. */
const LEVELS: Record<string, string> = { H: 'huyện', X: 'xã', P: 'phường', Q: 'quận' }

/** The level that one letter, a dot and a word with one capital make; no initial stands so close before a name. */
function levelAt(text: string, from: number, to: number): string | undefined {
  if (to !== from + 1 || !/^\.\p{Lu}\p{Ll}/u.test(text.slice(to, to + 3))) return undefined
  return LEVELS[text.charAt(from)]
}

function isBlank(text: string, at: number): boolean {
  return classify(text.charCodeAt(at)) < Class.Other
}

/** The mark or word that follows an offset, in NFC; '' at the end. */
function tokenAfter(text: string, offset: number): string {
  let at = offset
  while (at < text.length && isBlank(text, at)) at++
  if (at === text.length || classify(text.charCodeAt(at)) === Class.Other) return text.charAt(at)
  let end = at
  for (let next = at; next < text.length; next++) {
    const code = text.charCodeAt(next)
    const kind = classify(code)
    if (kind < Class.Lower && kind !== Class.Inner) break
    if (kind !== Class.Inner || (code >= 0x300 && code <= 0x36f)) end = next + 1
  }
  return composed(text.slice(at, end))
}

/** Whether white space stands at an offset, invisible characters apart. */
function isSpaced(text: string, from: number): boolean {
  let at = from
  while (at < text.length && classify(text.charCodeAt(at)) === Class.Inner) at++
  return at < text.length && classify(text.charCodeAt(at)) < Class.Inner
}

function grown<T extends Int32Array | Uint16Array | Uint8Array>(array: T, bigger: T): T {
  bigger.set(array)
  return bigger
}
