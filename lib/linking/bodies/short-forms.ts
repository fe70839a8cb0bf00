// Short forms (*Ban Chỉ đạo*, *Ủy ban*) to the body they stand for: named before, described, or named later.
import type { RawInstitution } from '../../recognition'
import type { ArticleText } from '../article-text'
import { foldName, type LinkContext } from '../context'
import { countApart, type Phrase, phraseOf } from '../phrase-counts'
import { innerWords } from '../word-sieve'
import { type LinkedBody, linkedBody } from './institutions'
import { SeenBody } from './seen-bodies'

/** Links the short forms of one article, in reading order, to the bodies that it names. */
export class ShortForms {
  readonly #groups = new Map<string, Group>()

  /** `seen`: by start. */
  constructor(
    readonly seen: readonly SeenBody[],
    readonly article: ArticleText,
    readonly context: LinkContext,
  ) {}

  /**
   * *Ban Chỉ đạo* to its antecedent: the nearest before, else the only one after, else what the article's own words describe.
   * A name comes before a description, since an article may speak of what another committee is for.
   */
  link({ start, body: { head } }: RawInstitution): LinkedBody | null {
    const short = foldName(head)
    const group = this.#group(short)
    const before = group.antecedent(start, this.article.breakBefore(start))
    if (before) return { link: before.link, why: 'antecedent' }
    const only = group.only()
    if (only) return { link: only.link, why: 'named later' }
    const described = head.includes(' ') ? group.describedIn(this.article, this.context) : null
    if (!described) return null
    const made = linkedBody(described, this.context)
    const label = made.status === 'linked' ? made.label : head
    for (const other of this.#groups.values()) other.add(new SeenBody(start, head, label, made, false))
    return { link: made, why: 'described in the article' }
  }

  #group(short: string): Group {
    let group = this.#groups.get(short)
    if (!group) {
      group = new Group(short, this.seen)
      this.#groups.set(short, group)
    }
    return group
  }
}

/** The bodies that one short form may stand for. Asked at ascending offsets, so that each body is counted once. */
class Group {
  readonly #fits: SeenBody[]
  readonly #names = new Set<string>()
  readonly #all = new Antecedents()
  readonly #free = new Antecedents()
  /** How many of `#fits` stand before what was asked last. */
  #passed = 0
  #described: string | null | undefined

  constructor(
    readonly short: string,
    seen: readonly SeenBody[],
  ) {
    this.#fits = seen.filter((body) => this.#fit(body))
    for (const { name } of this.#fits) this.#names.add(name)
  }

  /** Adds a body found since; it stands before all that are asked from now on, and behind all that were. */
  add(body: SeenBody): void {
    if (!this.#fit(body)) return
    this.#pass(body.start)
    this.#fits.splice(this.#passed, 0, body)
    this.#names.add(body.name)
  }

  #fit({ foldedHead, folded }: SeenBody): boolean {
    return (
      foldedHead === this.short ||
      (folded.startsWith(this.short) && folded.startsWith(' ', this.short.length))
    )
  }

  #pass(to: number): void {
    for (let body = this.#fits[this.#passed]; body && body.start < to; body = this.#fits[++this.#passed]) {
      if (body.folded === this.short) continue
      this.#all.add(body)
      if (!body.inRole) this.#free.add(body)
    }
  }

  /** The nearest in the same paragraph, else the one that the article spoke of most, the nearest of equals. */
  antecedent(at: number, paragraph: number): SeenBody | undefined {
    this.#pass(at)
    const { last, best } = this.#free.last ? this.#free : this.#all
    return last && last.start > paragraph ? last : best
  }

  /** The only body of that head, wherever it stands. */
  only(): SeenBody | undefined {
    return this.#names.size === 1 ? this.#fits[0] : undefined
  }

  /** The known body of the head whose description (*hội nhập quốc tế về chính trị, an ninh*) the article repeats. */
  describedIn(article: ArticleText, context: LinkContext): string | null {
    if (this.#described === undefined) this.#described = mostDescribed(this.short, article, context)
    return this.#described
  }
}

/** Bodies in reading order: the last one, and the nearest of those named most. */
class Antecedents {
  last: SeenBody | undefined
  best: SeenBody | undefined
  readonly #counts = new Map<string, number>()
  #most = 0

  add(body: SeenBody): void {
    const count = (this.#counts.get(body.name) ?? 0) + 1
    this.#counts.set(body.name, count)
    this.last = body
    if (count < this.#most) return
    this.#most = count
    this.best = body
  }
}

function mostDescribed(short: string, article: ArticleText, context: LinkContext): string | null {
  const { folded, sieve } = article
  const possible = descriptionsOf(short, context).filter(({ inner }) => sieve.mayHold(inner))
  if (!possible.length) return null
  const counts = countApart(folded, possible)
  const most = Math.max(...counts)
  const best = counts.indexOf(most)
  return most > 0 && counts.lastIndexOf(most) === best ? (possible[best]?.id ?? null) : null
}

/** A body of some head by its description, which is what its name ends with. */
interface Described extends Phrase {
  id: string
  /** See `innerWords`. */
  inner: number[]
}

const DESCRIBED = new WeakMap<object, Map<string, Described[]>>()

/** The bodies of a head with what tells them apart, long enough to be no chance. */
function descriptionsOf(short: string, { knowledge }: LinkContext): Described[] {
  const byHead = DESCRIBED.get(knowledge) ?? new Map<string, Described[]>()
  DESCRIBED.set(knowledge, byHead)
  let list = byHead.get(short)
  if (!list) {
    const { institutions } = knowledge
    list = Array.from({ length: institutions.size }, (_, row) => row).flatMap((row) => {
      const name = foldName(institutions.text('name', row) ?? '')
      if (!name.startsWith(`${short} `)) return []
      const id = institutions.idAt(row)
      const description = name
        .slice(short.length + 1)
        .replace(/^(liên ngành|quốc gia|trung ương|nhà nước|về)( về)? /, '')
      return description.split(' ').length < 4
        ? []
        : [{ ...phraseOf(description, name), id, inner: innerWords(description) }]
    })
    byHead.set(short, list)
  }
  return list
}
