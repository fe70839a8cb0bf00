// The people of one article as linking asks for them: who each is, and which posts a title may name here.
import type { RawBody, RawInstitution, RawOfficial, RawTitle } from '../../recognition'
import { bareKey } from '../../text'
import type { ArticleText } from '../article-text'
import { linkBody } from '../bodies/institutions'
import { lendBodies } from '../bodies/lent-bodies'
import { type ArticlePlaces, dayAppointed, dayTold, foldName, type LinkContext } from '../context'
import { areListed } from './bearers'
import { isLeader } from './evidence'
import { ambiguousAmong, Identity, type LinkedOfficial } from './identity'
import { idsOf, wordsIn } from './name-words'
import { holdersOn, officesOf, type Post } from './offices'
import { type ArticlePerson, gatherPeople, isPublic } from './people'
import { ToldPosts } from './told-posts'

/** As many words as a name must have that may be the beginning of another. */
const SHORTEST = 3

/** The people of one article, each linked once. */
export class ArticlePeople {
  readonly #people: Map<RawOfficial, ArticlePerson>
  readonly all: readonly ArticlePerson[]
  /** Those who may be leaders, of whom most articles never ask. */
  #leaders: ArticlePerson[] | null = null
  readonly #links = new Map<ArticlePerson, LinkedOfficial>()
  readonly #posted = new Map<RawTitle, { at: number; posts: readonly Post[] }>()
  readonly #identity: Identity
  #byWord: Map<string, ArticlePerson[]> | null = null
  #toldAt = -1
  #told: string | null = null
  #posts: ToldPosts | null = null

  constructor(
    readonly mentions: readonly RawOfficial[],
    readonly article: ArticleText,
    readonly places: ArticlePlaces,
    readonly context: LinkContext,
    bodies: () => ReadonlySet<string>,
    readonly named: readonly RawInstitution[],
  ) {
    this.#identity = new Identity(
      (title, at) => this.offices(title, at),
      bodies,
      context,
      (person) => this.#isAmongLeaders(person),
      (id) => this.#hasToldPost(id),
      (person) => this.#listedWith(person),
      (at) => this.told(at) ?? context.day,
    )
    const { all, of } = gatherPeople(mentions)
    this.#people = of
    this.all = all
    lendBodies(this.all, named)
  }

  /** Whom a full name is of. */
  of(mention: RawOfficial): ArticlePerson | undefined {
    return this.#people.get(mention)
  }

  /** The day that the sentence around an offset tells, see `dayTold`. */
  told(at: number): string | null {
    // A mention asks several times.
    if (at !== this.#toldAt) {
      this.#toldAt = at
      const { day } = this.context
      this.#told = dayTold(this.article, at, day) ?? dayAppointed(this.article, at, day)
    }
    return this.#told
  }

  /** Who somebody of the article is. */
  link(person: ArticlePerson): LinkedOfficial {
    const known = this.#links.get(person)
    if (known !== undefined) return known
    const made = this.#identity.identify(person)
    this.#links.set(person, made)
    return made
  }

  /** The posts that a title may name at an offset. */
  offices(title: RawTitle, at: number): readonly Post[] {
    // Asked of a title for each of those whom it may mean.
    const known = this.#posted.get(title)
    if (known?.at === at) return known.posts
    const posts = this.#officesOf(title, at)
    this.#posted.set(title, { at, posts })
    return posts
  }

  #officesOf(title: RawTitle, at: number): readonly Post[] {
    const bodies = title.body ? this.#bodyIds(title, at) : []
    const province = title.place?.name ? null : (this.places.province('')?.ids[0] ?? null)
    return officesOf(title, bodies, province, this.context)
  }

  #bodyIds(title: RawTitle, at: number): string[] {
    if (!title.body) return []
    if (title.body.ids.length) return title.body.ids
    const { link } = linkBody(title.body, at, this.places, this.context)
    return link.status === 'linked' ? [link.entity] : this.#wholeOf(title.body, at)
  }

  /** *Chủ nhiệm Ủy ban Kiểm tra* where *Ủy ban Kiểm tra Trung ương* was named last: the body whose name goes on. */
  #wholeOf({ name, place }: RawBody, at: number): string[] {
    const start = `${foldName(name)} `
    if (place?.name || start.split(' ').length <= SHORTEST) return []
    const last = this.named.findLast((one) => one.start < at && foldName(one.body.name).startsWith(start))
    const whole = last?.body.ids.length ? linkBody(last.body, at, this.places, this.context).link : null
    return whole?.status === 'linked' ? [whole.entity] : []
  }

  /** People of whose name a part's last word is one. */
  called(part: string): readonly ArticlePerson[] {
    if (!this.#byWord) {
      this.#byWord = new Map()
      for (const person of this.all)
        for (const word of wordsIn(person.key)) {
          const list = this.#byWord.get(word)
          if (!list) this.#byWord.set(word, [person])
          // A word may stand in a name twice.
          else if (list.at(-1) !== person) list.push(person)
        }
    }
    return this.#byWord.get(part.slice(part.lastIndexOf(' ') + 1)) ?? []
  }

  /** *Dong* of *Phạm Văn Đồng*, *Kiệt* of *Vo Van Kiet*: English writes names now with marks and now without. */
  calledBare(part: string): readonly ArticlePerson[] {
    if (this.context.language === 'vi') return []
    const bare = ` ${bareKey(part)}`
    return this.all.filter(({ key }) => bareKey(key).endsWith(bare))
  }

  /** Who held the posts that a title may name, on the day of which its sentence speaks. */
  holders(title: RawTitle, at: number) {
    const day = this.told(at) ?? this.context.day
    if (!day || day > this.context.knowledge.asOf) return []
    // *late party leader Trong*
    if (title.former && this.context.language !== 'vi')
      return this.offices(title, at)
        .flatMap(({ id }) => this.context.knowledge.holdersOf(id))
        .filter(({ to }) => to && to < day)
    return this.offices(title, at).flatMap(({ id }) => {
      const { sure, perhaps } = holdersOn(id, day, this.context.knowledge)
      return [...sure, ...perhaps]
    })
  }

  /** One of several people of the article, nothing says which. */
  oneOf(people: readonly ArticlePerson[], why: string): LinkedOfficial {
    const made = people.flatMap((person) => this.link(person) ?? [])
    const [only] = made
    if (made.length < 2) return only ? { ...only, why } : null
    return ambiguousAmong(this.context.knowledge, [...new Set(made.flatMap(({ link }) => idsOf(link)))], why)
  }

  /** Who somebody of the article is, for a reason of one's own. */
  linkedAs(person: ArticlePerson, why: string): LinkedOfficial {
    const linked = this.link(person)
    return linked && { ...linked, why }
  }

  #hasToldPost(id: string): boolean {
    if (this.context.language === 'vi') return false
    this.#posts ??= new ToldPosts(this.article.text, this.mentions)
    return this.#posts.has(id, this.context.day, this.context.knowledge)
  }

  /** *A, B and C were sentenced* */
  #listedWith(person: ArticlePerson): ArticlePerson[] {
    if (this.context.language === 'vi') return []
    const spans = ({ seen, name }: ArticlePerson) =>
      seen.map((start) => ({ start, end: start + name.length }))
    const own = spans(person)
    return this.all.filter(
      (other) =>
        other !== person &&
        spans(other).some((one) => own.some((span) => areListed(this.article.text, span, one))),
    )
  }

  #isAmongLeaders(person: ArticlePerson): boolean {
    const { knowledge } = this.context
    const leads = (id: string) => isLeader(id, knowledge)
    this.#leaders ??= this.all.filter(
      ({ ids, titles }) => ids.some(leads) && titles.some(({ title }) => isPublic(title)),
    )
    return this.#leaders.some((other) => {
      const linked = other === person ? null : this.link(other)
      return linked?.link.status === 'linked' && leads(linked.link.entity)
    })
  }
}
