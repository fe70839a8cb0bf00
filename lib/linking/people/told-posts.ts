// Posts of which an English article speaks without a name beside them: *a former information minister was jailed*. Whoever
// held one and is named elsewhere in the article without any title is likelier meant than a namesake.
import type { Knowledge } from '../../knowledge'
import type { RawOfficial } from '../../recognition'

/** As many years after a post an article may still tell somebody by it. */
const YEARS = 12

/** *Deputy*, *vice*: before a post's words they make it another one. */
const DEPUTY = /(?:deputy|vice|assistant)[ -]$/

/** What an English article tells of posts beside the titles that it gives to people. */
export class ToldPosts {
  readonly #words: string

  /** `mentions` are the article's people, whose own titles say nothing of anybody else. */
  constructor(text: string, mentions: readonly RawOfficial[]) {
    let words = ''
    let from = 0
    // A title in small letters is nobody's yet: *two former deputy premiers*.
    const isSmall = (start: number) => /^\p{Ll}/u.test(text[start] ?? '')
    const spans = mentions.flatMap(({ form, start, end, titles }) =>
      form === 'title' ? (isSmall(start) ? [] : [{ start, end }]) : titles,
    )
    for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
      words += `${text.slice(from, Math.max(from, start))}\n`
      from = Math.max(from, end)
    }
    this.#words = (words + text.slice(from)).toLowerCase()
  }

  /** Whether the article speaks of a post that somebody held on its day or some years before. */
  has(person: string, day: string | null, knowledge: Knowledge): boolean {
    const year = Number(day?.slice(0, 4) ?? 0)
    return knowledge.termsOf(person).some(({ office, from, to }) => {
      if (from && year && Number(from.slice(0, 4)) > year) return false
      if (to && Number(to.slice(0, 4)) < year - YEARS) return false
      // Two hundred sit there: nothing says that this one is meant.
      if (office.id.startsWith('office/central-committee-')) return false
      return office.english?.some((name) => spokenWays(name).some((words) => this.#says(words))) === true
    })
  }

  #says(words: string): boolean {
    for (let at = this.#words.indexOf(words); at >= 0; at = this.#words.indexOf(words, at + 1)) {
      const [before, behind] = [this.#words[at - 1] ?? ' ', this.#words[at + words.length] ?? ' ']
      const whole = !/\p{L}/u.test(before) && (!/\p{L}/u.test(behind) || behind === 's')
      if (whole && !DEPUTY.test(this.#words.slice(Math.max(0, at - 10), at))) return true
    }
    return false
  }
}

/** *Minister of Natural Resources and Environment*: so, and *environment minister*. */
function spokenWays(name: string): string[] {
  const words = name.toLowerCase()
  const [, deputy = '', fields = ''] = /^(deputy )?minister of (.+)$/.exec(words) ?? []
  const short = fields ? fields.split(/, | and /).map((field) => `${deputy}${field} minister`) : []
  // *two deputy premiers*
  const all = [words, ...short]
  return [...all, ...all.map((one) => one.replace('prime minister', 'premier'))]
}
