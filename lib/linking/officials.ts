// Officials: full names, names in part, and titles alone, each to one person, to several or to nobody known.
import type { RawInstitution, RawOfficial, RawTitle } from '../recognition'
import type { ArticleText } from './article-text'
import {
  findBearers,
  isBeside,
  isNear,
  isToss,
  likeliest,
  nearest,
  nearestBefore,
  writtenSo,
} from './bearers'
import { type ArticlePlaces, dayTold, foldName, type LinkContext } from './context'
import { isLeader } from './evidence'
import { foreignHolders } from './foreigners'
import { byOffice, holderOf } from './holders'
import { ambiguousAmong, Identity, type LinkedOfficial, linkedTo } from './identity'
import { linkBody } from './institutions'
import { lendBodies } from './lent-bodies'
import { endsIn, idsOf, isTitledPart, wordsIn } from './name-words'
import { heldAny, holdersOn, officesOf } from './offices'
import {
  type ArticlePerson,
  addSeen,
  agreesAlike,
  gatherPeople,
  isPublic,
  isSameTitle,
  isUntold,
  titleText,
} from './people'

const BORE = 'bore the title, as the article says'

/** Links the officials of one article. */
export class OfficialLinker {
  readonly #people: Map<RawOfficial, ArticlePerson>
  readonly #all: ArticlePerson[]
  /** Those who may be leaders, of whom most articles never ask. */
  #leaders: ArticlePerson[] | null = null
  readonly #links = new Map<ArticlePerson, LinkedOfficial>()
  readonly #identity: Identity
  #byWord: Map<string, ArticlePerson[]> | null = null
  /** Names in part that stand beside a title, by what is written. */
  #titledParts: Map<string, RawOfficial> | null = null
  /** Titles alone that were linked, as the article goes on. */
  readonly #alone: { words: string; linked: NonNullable<LinkedOfficial> }[] = []
  readonly #chains = new Map<number, RawOfficial[]>()
  /** Who bears a title, by its words: asked again at every place where it stands alone. */
  readonly #borne = new Map<string, { title: RawTitle; bearers: ArticlePerson[] }[]>()

  constructor(
    readonly mentions: readonly RawOfficial[],
    readonly article: ArticleText,
    readonly places: ArticlePlaces,
    readonly context: LinkContext,
    bodies: () => ReadonlySet<string>,
    named: readonly RawInstitution[],
  ) {
    this.#identity = new Identity(
      (title, at) => this.#offices(title, at),
      bodies,
      context,
      (person) => this.#isAmongLeaders(person),
      (at) => dayTold(article.text, at, context.day) ?? context.day,
    )
    this.#people = gatherPeople(mentions)
    this.#all = [...new Set(this.#people.values())]
    lendBodies(this.#all, named)
    for (const mention of mentions)
      if (mention.chain !== null)
        this.#chains.set(mention.chain, [...(this.#chains.get(mention.chain) ?? []), mention])
  }

  /** Links one mention. */
  link(mention: RawOfficial): LinkedOfficial {
    if (mention.form === 'title') {
      const linked = mention.chain === null ? this.#byTitle(mention) : this.#byChain(mention)
      if (mention.rule === 'title-small' && linked?.link.status !== 'linked') return null
      const title = mention.titles[0]
      if (linked?.link.status === 'linked' && title) this.#alone.push({ words: titleText(title), linked })
      return linked
    }
    if (mention.partial) return this.#byPart(mention)
    const person = this.#people.get(mention)
    if (!person || (mention.ordinary && !person.titles.some(({ title }) => isPublic(title)))) return null
    if (this.#isByline(mention) && !person.titles.length) return null
    return this.#person(person)
  }

  #person(person: ArticlePerson): LinkedOfficial {
    const known = this.#links.get(person)
    if (known !== undefined) return known
    const made = this.#identity.identify(person)
    this.#links.set(person, made)
    return made
  }

  #isAmongLeaders(person: ArticlePerson): boolean {
    const { knowledge } = this.context
    const leads = (id: string) => isLeader(id, knowledge)
    this.#leaders ??= this.#all.filter(
      ({ ids, titles }) => [...ids].some(leads) && titles.some(({ title }) => isPublic(title)),
    )
    return this.#leaders.some((other) => {
      const linked = other === person ? null : this.#person(other)
      return linked?.link.status === 'linked' && leads(linked.link.entity)
    })
  }

  #offices(title: RawTitle, at: number) {
    const bodies = title.body ? this.#bodyIds(title, at) : []
    const province = title.place?.name ? null : (this.places.province('')?.ids[0] ?? null)
    return officesOf(title, bodies, province, this.context)
  }

  #bodyIds(title: RawTitle, at: number): string[] {
    if (!title.body) return []
    if (title.body.ids.length) return title.body.ids
    const { link } = linkBody(title.body, at, this.places, this.context)
    return link.status === 'linked' ? [link.entity] : []
  }

  #isByline({ start, end }: RawOfficial): boolean {
    const { text } = this.article
    if (start <= text.length * 0.5) return false
    const line = text.slice(this.article.breakBefore(start - 1) + 1, this.article.breakAfter(end)).trim()
    return line.length <= end - start + 12
  }

  /** *ông Minh*, *Bộ trưởng Sơn*: someone the article names in full, else the holder of that title with that name. */
  #byPart(mention: RawOfficial): LinkedOfficial {
    const part = foldName(mention.name)
    // *Ông Minh từng là Bí thư Tỉnh ủy*: what is told of him does not say who he is.
    const title = mention.rule === 'name-given-is' ? undefined : mention.titles.at(-1)
    const named = this.#called(part).filter((person) => {
      const { key } = person
      const fits =
        key.endsWith(` ${part}`) || (!this.#isVietnamese(person) && key.split(/[ -]/).includes(part))
      return fits && !(mention.sex && person.sex && mention.sex !== person.sex)
    })
    const titled = title
      ? named.filter((person) => person.titles.some((held) => agreesAlike(title, held.title)))
      : named
    // *Giám đốc Sở A, ông B*: what stands before the comma may be a post that the article gives him only here.
    // *đại biểu Dũng*, *Đại tá Hùng*: these say nothing of which post.
    const telling = title && !/^(member|rank)$/.test(title.class) && mention.rule !== 'title-comma-given'
    // *General A … Minister A*: of whom no post was told may have any.
    const untold = named.filter(isUntold)
    const fits = titled.length ? titled : telling ? untold : named
    const before = fits.filter(({ seen }) => (seen[0] ?? 0) < mention.start)
    const pool = before.length ? before : fits
    if (pool.length) {
      const paragraph = this.article.breakBefore(mention.start)
      if (isToss(pool, mention.start, [paragraph, this.article.breakBefore(paragraph - 1)]))
        return this.#oneOf(pool, 'several so called, named as often')
      const person = likeliest(pool, mention.start, paragraph)
      addSeen(person, mention.start)
      return this.#linkedAs(person, 'named in full in the article')
    }
    if (!title) return this.#titledElsewhere(mention, part)
    if (!isPublic(title)) return null
    const holder = this.#holders(title, mention.start).filter((term) =>
      endsIn(foldName(term.person.name), part, mention.name),
    )
    const only = new Set(holder.map(({ person }) => person.id))
    if (only.size === 1 && holder[0])
      return linkedTo(this.context.knowledge, holder[0].person.id, 'held the office that day')
    // *Premier Li* of China's, whom the article names in full: no post of ours.
    const foreign = named.filter(({ titles }) =>
      titles.some((held) => held.title.country && titleText(held.title) === titleText(title)),
    )
    if (foreign.length === 1 && foreign[0]) return this.#person(foreign[0])
    const abroad = this.#abroad(title, part, mention.start)
    if (abroad) return abroad
    const [own, other] = named.filter(({ seen }) => (seen[0] ?? 0) < mention.start)
    if (own && !other) return this.#once(own, title, mention.start)
    // A capital after a title may begin anything; only letters foreign to Vietnamese say that it is a name.
    return /[fjwz]/i.test(mention.name)
      ? { link: { status: 'unknown', label: mention.name }, why: 'not listed' }
      : null
  }

  /** *Phó Thủ tướng Hải* of one whom the article names with other posts: sure where that was his once. */
  #once(person: ArticlePerson, title: RawTitle, at: number): LinkedOfficial {
    const linked = this.#person(person)
    if (linked?.link.status !== 'linked') return linked
    const { knowledge, day } = this.context
    if (heldAny(linked.link.entity, this.#offices(title, at), day, knowledge) !== 'never')
      return { ...linked, why: 'named in full in the article' }
    const label = knowledge.people.get(linked.link.entity)?.name ?? person.name
    return { link: { status: 'unknown', label }, why: 'not a post of the one so named' }
  }

  /** People of whose name a part's last word is one. */
  #called(part: string): readonly ArticlePerson[] {
    if (!this.#byWord) {
      this.#byWord = new Map()
      for (const person of this.#all)
        for (const word of wordsIn(person.key)) {
          const list = this.#byWord.get(word)
          if (!list) this.#byWord.set(word, [person])
          // A word may stand in a name twice.
          else if (list.at(-1) !== person) list.push(person)
        }
    }
    return this.#byWord.get(part.slice(part.lastIndexOf(' ') + 1)) ?? []
  }

  /** *ông Trump*, where *Tổng thống Trump* stands elsewhere and nobody is named in full. */
  #titledElsewhere(mention: RawOfficial, part: string): LinkedOfficial {
    if (!this.#titledParts) {
      this.#titledParts = new Map()
      for (const other of this.mentions)
        if (isTitledPart(other) && !this.#titledParts.has(foldName(other.name)))
          this.#titledParts.set(foldName(other.name), other)
    }
    const titled = this.#titledParts.get(part)
    if (!titled || (mention.sex && titled.sex && mention.sex !== titled.sex)) return null
    return this.#byPart(titled)
  }

  /** *Tổng thống Trump*: the one of that name who held such a post that day, wherever. */
  #abroad(title: RawTitle, part: string, at: number): LinkedOfficial {
    const day = dayTold(this.article.text, at, this.context.day) ?? this.context.day
    if (!day || day > this.context.knowledge.asOf) return null
    const ids = foreignHolders(title, part, day, this.context.knowledge)
    const only = ids.length === 1 ? ids[0] : undefined
    if (only) return linkedTo(this.context.knowledge, only, 'held such an office that day')
    return ids.length ? ambiguousAmong(this.context.knowledge, ids, 'several of that name') : null
  }

  /** Of a foreigner's name any word may stand for the whole. */
  #isVietnamese(person: ArticlePerson): boolean {
    if (person.titles.some(({ title }) => title.country)) return false
    return (
      ![...person.ids].some((id) => this.context.knowledge.people.get(id)?.country) &&
      !/[fjwz]/.test(person.key)
    )
  }

  #holders(title: RawTitle, at: number) {
    const day = dayTold(this.article.text, at, this.context.day) ?? this.context.day
    if (!day || day > this.context.knowledge.asOf) return []
    return this.#offices(title, at).flatMap(({ id }) => {
      const { sure, perhaps } = holdersOn(id, day, this.context.knowledge)
      return [...sure, ...perhaps]
    })
  }

  /** *Phó Thủ tướng, Bộ trưởng Ngoại giao*: one who holds both where there is one; else each title is its own holder's. */
  #byChain(mention: RawOfficial): LinkedOfficial {
    const chain = this.#chains.get(mention.chain ?? 0) ?? [mention]
    const made = chain.map((one) => this.#byTitle(one))
    const own = made[chain.indexOf(mention)] ?? null
    const sets = made.flatMap((one) => (one ? [idsOf(one.link)] : [])).filter((ids) => ids.length > 0)
    // *the Secretary and the FM*: one of the two is somebody whom no list has.
    const known = made.every((one) => one?.link.status !== 'unknown')
    const shared =
      known && sets.length > 1 ? (sets[0] ?? []).filter((id) => sets.every((ids) => ids.includes(id))) : []
    const quiet = mention !== chain[0]
    const both =
      shared.length === 1 && shared[0]
        ? linkedTo(this.context.knowledge, shared[0], 'holds all of these posts')
        : null
    if (both) return { ...both, quiet }
    const different = own?.link.status === 'linked' && sets.length > 1 && shared.length === 0
    if (!own) return null
    return { link: own.link, why: own.why, quiet: own.quiet === true || (quiet && !different) }
  }

  /** A title alone: the article's own bearer of it, else whoever held the post on the day. */
  #byTitle(mention: RawOfficial): LinkedOfficial {
    const title = mention.titles[0]
    if (!title) return null
    const told = dayTold(this.article.text, mention.start, this.context.day)
    const posts = this.#offices(title, mention.start)
    // A day told speaks of whoever held a post then; a title of no known post can only be the article's own.
    const said = mention.rule === 'title-said'
    const bearers = told && posts.length && !said ? [] : this.#bearers(title)
    if (said) return this.#said(bearers, mention.start)
    // *nguyên Chủ tịch huyện*: one whom the article names, nobody of the day.
    if (title.former) {
      return bearers.length === 1 && bearers[0] ? this.#linkedAs(bearers[0], BORE) : null
    }
    const offices = posts
    const one = offices.length === 1 && offices[0]?.holders === 'one' ? offices[0] : undefined
    if (one) {
      const held = holderOf(one.id, dayTold(this.article.text, mention.start, this.context.day), this.context)
      const named = held && bearers.find((person) => [...person.ids].includes(held.person))
      if (held?.sure && (named || !bearers.length || !isNear(bearers, mention.start)))
        return linkedTo(
          this.context.knowledge,
          held.person,
          named ? 'named in the article' : 'held the office that day',
        )
    }
    const written = writtenSo(bearers, title, this.article.text)
    if (!title.body && !title.domain && isBeside(written, mention.start, this.article.text))
      return this.#oneOf(written, 'several who bear it were named side by side')
    const bearer = nearest(written, mention.start)
    const borne = bearer && this.#linkedAs(bearer, 'bears the title in the article')
    if (borne) return borne
    // A generic title that nobody in the article bears says nothing.
    const before = offices.length
      ? undefined
      : this.#alone.findLast(({ words }) => words.startsWith(`${titleText(title)} `))
    if (before) return { ...before.linked, why: 'the holder of the title named before' }
    const made = byOffice(title, offices, told, this.context)
    const all = made ? idsOf(made.link) : []
    const named = all.length > 1 ? this.#all.filter(({ ids }) => all.some((id) => ids.has(id))) : []
    return named.length === 1 && named[0] ? this.#linkedAs(named[0], 'named in the article') : made
  }

  /** One of several people of the article, nothing says which. */
  #oneOf(people: readonly ArticlePerson[], why: string): LinkedOfficial {
    const made = people.flatMap((person) => this.#person(person) ?? [])
    const [only] = made
    if (made.length < 2) return only ? { ...only, why } : null
    return ambiguousAmong(this.context.knowledge, [...new Set(made.flatMap(({ link }) => idsOf(link)))], why)
  }

  #linkedAs(person: ArticlePerson, why: string): LinkedOfficial {
    const linked = this.#person(person)
    return linked && { ...linked, why }
  }

  /** *the minister*, in small letters: only somebody named before who bears the title. */
  #said(bearers: readonly ArticlePerson[], at: number): LinkedOfficial {
    const bearer = nearestBefore(bearers, at)
    if (bearer) addSeen(bearer, at)
    return bearer && this.#person(bearer)
  }

  /** *Thủ tướng Israel* is nobody who is known to be of this country, unless the title is one of its own posts. */
  #mayBear(title: RawTitle, person: ArticlePerson): boolean {
    if (!title.country || person.ids.size === 0) return true
    return (
      [...person.ids].some((id) => this.context.knowledge.people.get(id)?.country) ||
      person.titles.some((held) => held.title.offices.some((id) => title.offices.includes(id)))
    )
  }

  /** People of the article who bear a title that this one shortens. */
  #bearers(title: RawTitle): ArticlePerson[] {
    const alike = this.#borne.get(title.title)
    const known = alike?.find((one) => isSameTitle(one.title, title))
    if (known) return known.bearers
    const bearers = findBearers(title, this.#all).filter((person) => this.#mayBear(title, person))
    if (alike) alike.push({ title, bearers })
    else this.#borne.set(title.title, [{ title, bearers }])
    return bearers
  }
}
