// Reads a text into numbered words, in one pass over its characters.
import { CLASSES, Class, classify, composed, ODD, Shape } from '../../text'
import { markLoud } from '../loud'
import abbreviations from '../words/abbreviations.json'
import { emptyColumns, grown, roomFor } from './columns'
import { MARK_GAPS } from './mark-gaps'
import { Gap, type Symbols } from './symbols'
import type { Vocabulary } from './vocabulary'
import { numberOf, ROOM, shapeOf } from './word-memo'

const [SPACE, DOT, AMPERSAND, APOSTROPHE, QUOTE] = [0x20, 0x2e, 0x26, 0x27, 0x2019]
/** The prime of FNV, by which units make a hash. */
const HASH = 0x01000193

const SYLLABLES = new Map<string, { after: string[]; before: string[] }>(
  Object.entries(abbreviations.syllables),
)

/** The words of a text. */
export function readSymbols(text: string, vocabulary: Vocabulary): Symbols {
  vocabulary.tidy()
  return new Reader(text, vocabulary).read()
}

class Reader {
  #symbols: Symbols
  /** Where the word last scanned ends, how it is written, how many letters its key has; 0 where it must be read as a string. */
  #to = 0
  #shape: Shape = Shape.Mark
  #letters = 0
  /** The hash of that word as it stands, 0 where it is not to be kept, and what is kept of it, 0 where nothing is. */
  #hash = 0
  #kept = 0
  /** The token before, a mark or a word: [from, to). */
  #before = 0
  #beforeEnd = 0
  /** What stands before the next word, as far as the word read last tells. */
  #gap = 0

  constructor(
    readonly text: string,
    readonly vocabulary: Vocabulary,
  ) {
    this.#symbols = emptyColumns(text, roomFor(text))
  }

  read(): Symbols {
    const { text } = this
    const { memo } = this.vocabulary
    const size = text.length
    let gap: number = Gap.Line
    let space: number = Gap.Line
    let at = 0
    while (at < size) {
      let code = text.charCodeAt(at)
      let kind = CLASSES[code] || classify(code)
      if (kind < Class.Other) {
        if (kind === Class.Break) space = Gap.Line
        else if (kind === Class.Space && space === 0) space = Gap.Space
        at++
        continue
      }
      gap |= space
      if (kind === Class.Other) {
        gap = this.#mark(code, at++, gap, space === 0)
        space = 0
        continue
      }
      space = 0
      const from = at
      let hash = 0
      do {
        hash = Math.imul(hash ^ code, HASH)
        code = ++at < size ? text.charCodeAt(at) : SPACE
        kind = CLASSES[code] as number
      } while (kind >= Class.Lower)
      // Most words were met before, and no dot behind them tells anything.
      const plain = isEnd(kind) && at - from <= ROOM && !(code === DOT && at - from < 3)
      const word = plain ? memo.find(text, from, at, hash) : 0
      if (word === 0) {
        at = this.#read(from, gap)
        gap = this.#gap
      } else {
        this.#one(numberOf(word), from, at, shapeOf(word), gap, 0)
        this.#before = from
        this.#beforeEnd = at
        gap = 0
      }
    }
    markLoud(this.#symbols)
    return this.#symbols
  }

  /** Reads the mark at an offset: what stands before the next word then. `tied`: no white space stands before the mark. */
  #mark(code: number, at: number, gap: number, tied: boolean): number {
    this.#before = at
    this.#beforeEnd = at + 1
    if (code === AMPERSAND) {
      this.#one(this.vocabulary.asked('và'), at, at + 1, Shape.Lower, gap, 0)
      return 0
    }
    const owner = tied && (code === APOSTROPHE || code === QUOTE) && this.#isOwner(at + 1)
    return owner ? gap : gap | (MARK_GAPS[code] as number)
  }

  /** Reads a word that was not met before, or that a dot follows: where reading goes on, and in `#gap` with what. */
  #read(from: number, gap: number): number {
    const { text } = this
    this.#scan(from)
    const to = this.#to
    this.#gap = 0
    if (to - from > 2 || text.charCodeAt(to) !== DOT) {
      this.#word(from, to, gap)
      return this.#passed(from, to)
    }
    const initials = to === from + 1 ? INITIALS.exec(text.slice(from, from + 5)) : null
    if (initials) {
      const end = from + initials[0].length
      this.#push(this.vocabulary.read(initials[0].replace(/[.\s]/g, '')), from, end, Shape.Upper, gap)
      return this.#passed(from, end)
    }
    const dotted = this.#dotted(from)
    if (dotted > 0) {
      const end = /^\.(?:\s+\p{Ll}|\s+Đảng)/u.test(text.slice(dotted, dotted + 7)) ? dotted + 1 : dotted
      this.#push(this.vocabulary.expansion('TW') ?? [], from, end, this.#shape, gap)
      return this.#passed(from, end)
    }
    const level = levelAt(text, from, to)
    if (level) {
      this.#push(this.vocabulary.read(level), from, to, Shape.Lower, gap)
      this.#gap = Gap.Space
      return this.#passed(from, to) + 1
    }
    this.#word(from, to, gap)
    this.#passed(from, to)
    // TP. Hồ Chí Minh: a dot that abbreviates ends no sentence.
    if (!DOTTED.has(text.slice(from, to))) return to
    if (!isSpaced(text, to + 1)) this.#gap = Gap.Space
    return to + 1
  }

  #passed(from: number, to: number): number {
    this.#before = from
    this.#beforeEnd = to
    return to
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
      hash = Math.imul(hash ^ code, HASH)
    }
    const whole = at === text.length || isEnd(kind)
    this.#hash = whole && at > from && at - from <= ROOM ? hash : 0
    this.#kept = this.#hash === 0 ? 0 : memo.find(text, from, at, hash)
    if (this.#kept === 0) {
      this.#fold(from)
      return
    }
    this.#to = at
    this.#shape = shapeOf(this.#kept)
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
    if (this.#kept !== 0) {
      this.#one(numberOf(this.#kept), from, to, this.#shape, gap, 0)
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
    const beside = SYLLABLES.get(composed(raw))
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
    let symbols = this.#symbols
    const at = symbols.length
    if (at === symbols.word.length) symbols = this.#symbols = grown(symbols)
    symbols.length = at + 1
    symbols.word[at] = word
    symbols.start[at] = start
    symbols.end[at] = end
    symbols.shape[at] = shape
    symbols.gap[at] = gap
    symbols.part[at] = part
  }
}

/** Whether a word ends before a character of a class: behind an invisible one, or one not met before, it may go on. */
function isEnd(kind: number): boolean {
  return kind !== Class.Inner && kind !== Class.Unseen
}

/** *U.S.*, *U.K.*: English puts a dot behind each letter. */
const INITIALS = /^U\.[SKN]\.(?!\p{L})/u

/** Words whose dot abbreviates. */
const DOTTED = new Set(['TP', 'Tp', 'tp', 'TX', 'Q', 'P'])

/** Levels whose first letter stands for them before a name or a number: *H.Nam Trực*, *X.Tân Phú*, *Q.9*. */
const LEVELS: Record<string, string> = { H: 'huyện', X: 'xã', P: 'phường', Q: 'quận' }

/** The level that one letter, a dot and a word with one capital make; no initial stands so close before a name. */
function levelAt(text: string, from: number, to: number): string | undefined {
  if (to !== from + 1 || !/^\.(?:\p{Lu}\p{Ll}|\d{1,2}(?![\d/]|[.,]\d))/u.test(text.slice(to, to + 5)))
    return undefined
  const letter = text.charAt(from)
  return /\d/.test(text.charAt(to + 1)) && !/[PQ]/.test(letter) ? undefined : LEVELS[letter]
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
