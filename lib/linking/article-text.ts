// An article's text as linking asks for it at mention after mention: what each answer costs is paid once an article.
import { countUpTo } from './ascending'
import { foldName } from './context'
import { WordSieve } from './word-sieve'

/** Occurrences that count for anything. */
const MOST = 3

/** What words in the headline count for beside that: an article is about what its headline says. */
const HEADLINE = 2

/** A first line longer than this is no headline. */
const LONGEST_HEADLINE = 250

/** Stands where a body's name was: no word of a title. */
const NAMED = ' bodyname '

/** The text of one article: its lines, and its words folded. */
export class ArticleText {
  readonly #counts = new Map<string, number>()
  #folded: string | null = null
  #sieve: WordSieve | null = null
  #breaks: number[] | null = null
  #starts: number[] | null = null
  #years: number[] | null = null

  /** @param bodies where the article's bodies are named, by ascending start */
  constructor(
    readonly text: string,
    readonly bodies: readonly { start: number; end: number }[] = [],
  ) {}

  /** The words for comparing; most articles never ask. */
  get folded(): string {
    this.#folded ??= foldName(this.text)
    return this.#folded
  }

  /** Tells at once of most phrases that they stand nowhere in the article. */
  get sieve(): WordSieve {
    this.#sieve ??= new WordSieve(this.folded)
    return this.#sieve
  }

  /** The folded words between two offsets that no body's name holds: *Bộ Kế hoạch và Đầu tư* says nothing of planning. */
  besideBodies(from: number, to: number): string {
    this.#starts ??= this.bodies.map(({ start }) => start)
    let words = ''
    let at = from
    for (let index = Math.max(0, countUpTo(this.#starts, from) - 1); index < this.bodies.length; index++) {
      const { start = to, end = to } = this.bodies[index] ?? {}
      if (start >= to) break
      if (end <= at) continue
      words += `${this.folded.slice(at, Math.max(at, start))}${NAMED}`
      at = end
    }
    return words + this.folded.slice(at, Math.max(at, to))
  }

  /** How much the article speaks of something: how often its folded words stand there, up to three, and the headline. */
  occurrences(words: string): number {
    let count = this.#counts.get(words)
    if (count === undefined) {
      count = countIn(this.folded, words, MOST)
      if (count && this.#headline.includes(words)) count += HEADLINE
      this.#counts.set(words, count)
    }
    return count
  }

  /** The first line, folded, where another stands under it. */
  get #headline(): string {
    const end = this.breakAfter(0)
    return end < this.text.length && end <= LONGEST_HEADLINE ? this.folded.slice(0, end) : ''
  }

  /** Whether a year (*1975*, *2019*) stands between two offsets: beside most mentions there is none. */
  tellsYear(from: number, to: number): boolean {
    this.#years ??= yearsOf(this.text)
    const first = this.#years[countUpTo(this.#years, from - 1)]
    return first !== undefined && first + YEAR <= to
  }

  /** The offset of the last line break at or before an offset, -1 where none is. */
  breakBefore(offset: number): number {
    const breaks = this.#lines()
    return breaks[countUpTo(breaks, offset) - 1] ?? -1
  }

  /** The offset of the first line break at or behind an offset, the text's end where none is. */
  breakAfter(offset: number): number {
    const breaks = this.#lines()
    return breaks[countUpTo(breaks, offset - 1)] ?? this.text.length
  }

  // A text without line breaks would be searched from end to end at every mention.
  #lines(): readonly number[] {
    if (this.#breaks) return this.#breaks
    const breaks: number[] = []
    for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1)) breaks.push(at)
    this.#breaks = breaks
    return breaks
  }
}

/** As many digits make a year. */
const YEAR = 4

/** Where four digits stand that may be a year, ascending. */
function yearsOf(text: string): number[] {
  const years: number[] = []
  let old = text.indexOf('19')
  let young = text.indexOf('20')
  while (old >= 0 || young >= 0) {
    const at = young < 0 || (old >= 0 && old < young) ? old : young
    if (isDigit(text, at + 2) && isDigit(text, at + 3)) years.push(at)
    if (at === old) old = text.indexOf('19', at + 1)
    else young = text.indexOf('20', at + 1)
  }
  return years
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}

/** How often words stand in a text without overlap, counted up to `most`. */
function countIn(text: string, words: string, most: number): number {
  let count = 0
  for (let at = text.indexOf(words); at !== -1 && count < most; at = text.indexOf(words, at + words.length))
    count++
  return count
}
