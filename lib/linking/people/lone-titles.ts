// Titles alone: the article's own bearer of one, else whoever held the post on the day.
import type { RawOfficial, RawTitle } from '../../recognition'
import { isQuoted } from '../sentences'
import type { ArticlePeople } from './article-people'
import { deputyLeading, findBearers, isBeside, isNear, nearest, nearestBefore, writtenSo } from './bearers'
import { counterpartsOf, laterOf } from './counterparts'
import { byOffice, holderOf } from './holders'
import { ambiguousAmong, type LinkedOfficial, linkedTo } from './identity'
import { idsOf } from './name-words'
import type { Post } from './offices'
import { type ArticlePerson, addSeen, isSameTitle, lastBefore, titleText } from './people'
import { holderOfTerm, termTold } from './terms-told'

/** English alone tells it by the title itself. */
const FEMININE = /woman\b/i

const BORE = 'bore the title, as the article says'

function ofNoCountry(title: RawTitle): RawTitle {
  return { ...title, country: null, offices: [] }
}

/** Links the titles alone of one article, in reading order. */
export class TitleLinker {
  /** Those that were linked, as the article goes on. */
  readonly #alone: { words: string; linked: NonNullable<LinkedOfficial> }[] = []
  readonly #longerThan = new Map<string, { seen: number; last: NonNullable<LinkedOfficial> | null }>()
  readonly #chains = new Map<number, RawOfficial[]>()
  /** Who bears a title, by its words: asked again at every place where it stands alone. */
  readonly #borne = new Map<string, { title: RawTitle; bearers: ArticlePerson[] }[]>()

  constructor(
    readonly mentions: readonly RawOfficial[],
    readonly people: ArticlePeople,
    readonly linkPart: (mention: RawOfficial) => LinkedOfficial,
  ) {
    for (const mention of mentions)
      if (mention.chain !== null) {
        const chain = this.#chains.get(mention.chain)
        if (chain) chain.push(mention)
        else this.#chains.set(mention.chain, [mention])
      }
  }

  /** Links one title. */
  link(mention: RawOfficial): LinkedOfficial {
    const linked = mention.chain === null ? this.#byTitle(mention) : this.#byChain(mention)
    if (linked && this.#isOfAWoman(mention) && this.#isAMan(linked)) return null
    if (mention.rule === 'title-small' && linked?.link.status !== 'linked') return null
    const title = mention.titles[0]
    if (linked?.link.status === 'linked' && title) this.#alone.push({ words: titleText(title), linked })
    return linked
  }

  /** *the Chairwoman of the National Assembly*, *the spokeswoman*. */
  #isOfAWoman({ start, end }: RawOfficial): boolean {
    return FEMININE.test(this.people.article.text.slice(start, end))
  }

  #isAMan({ link }: NonNullable<LinkedOfficial>): boolean {
    return link.status === 'linked' && this.people.context.knowledge.people.get(link.entity)?.sex === 'm'
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
        ? linkedTo(this.people.context.knowledge, shared[0], 'holds all of these posts')
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
    const told = this.people.told(mention.start)
    const offices = this.people.offices(title, mention.start)
    // A day told speaks of whoever held a post then; a title of no known post can only be the article's own.
    const said = mention.rule.startsWith('title-said')
    const bearers = told && offices.length && !said ? [] : this.#bearers(title)
    if (said) return this.#said(mention, title, bearers)
    // *nguyên Chủ tịch huyện*: one whom the article names, nobody of the day.
    if (title.former) {
      return bearers.length === 1 && bearers[0] ? this.people.linkedAs(bearers[0], BORE) : null
    }
    const abroad = told || bearers.length ? null : this.#foreignBearer(title, offices, mention.start)
    if (abroad) return abroad
    const term = told ? null : termTold(this.people.article.text, mention.end, offices, this.people.context)
    const then = term ? holderOfTerm(term, offices, this.people.context) : undefined
    if (then !== undefined) return then
    const words = this.people.article.text.slice(mention.start, mention.end)
    const deputy = bearers.length || told ? null : deputyLeading(words, this.people.all, mention.start)
    if (deputy) return this.people.linkedAs(deputy, 'a Deputy Prime Minister whom the article is about')
    const one = offices.length === 1 && offices[0]?.holders === 'one' ? offices[0] : undefined
    if (one) {
      const held = holderOf(one.id, told, this.people.context)
      const named = held && bearers.find((person) => person.ids.includes(held.person))
      const before = held && !told && !named ? this.#formers(title, mention.start) : []
      if (held && before.length)
        return ambiguousAmong(
          this.people.context.knowledge,
          [held.person, ...before],
          'one who held it before was just named, and no other holder is',
        )
      if (held?.sure && (named || !bearers.length || !isNear(bearers, mention.start)))
        return linkedTo(
          this.people.context.knowledge,
          held.person,
          named ? 'named in the article' : 'held the office that day',
        )
    }
    const written = writtenSo(bearers, title, this.people.article.text)
    if (!title.body && !title.domain && isBeside(written, mention.start, this.people.article.text))
      return this.people.oneOf(written, 'several who bear it were named side by side')
    const bearer = nearest(written, mention.start)
    const borne = bearer && this.people.linkedAs(bearer, 'bears the title in the article')
    if (borne) return borne
    // A generic title that nobody in the article bears says nothing.
    const before = offices.length ? null : this.#longer(titleText(title))
    if (before) return { ...before, why: 'the holder of the title named before' }
    const made = byOffice(title, offices, told, this.people.context)
    const all = made ? idsOf(made.link) : []
    const named =
      all.length > 1 ? this.people.all.filter(({ ids }) => all.some((id) => ids.includes(id))) : []
    return named.length === 1 && named[0] ? this.people.linkedAs(named[0], 'named in the article') : made
  }

  /**
   * English: *the Prime Minister* behind *Cambodian Prime Minister A*. A's where nothing speaks of this country; where
   * something does, but its own holder is not named, either one's.
   */
  #foreignBearer(title: RawTitle, offices: readonly Post[], at: number): LinkedOfficial {
    const { all, article, context } = this.people
    if (context.language === 'vi' || title.country || title.body || title.place) return null
    const words = titleText(title)
    const bearer = nearestBefore(
      all.filter(({ titles }) => titles.some(({ title: held }) => held.country && titleText(held) === words)),
      at,
    )
    const linked = bearer ? this.people.link(bearer) : this.#partAbroad(words, at)
    if (!linked) return null
    if (!/vi[eệ]t ?nam|ha ?noi|hà nội/i.test(article.text)) return { ...linked, why: BORE }
    const own = byOffice(title, offices, null, context)
    const held = own ? idsOf(own.link) : []
    const named = all.some((one) => one.ids.some((id) => held.includes(id)) && lastBefore(one, at) >= 0)
    if (!held.length || named) return null
    const both = [...held, ...idsOf(linked.link)]
    return ambiguousAmong(context.knowledge, both, 'another country’s was just named')
  }

  /** *President Obama*: whom the last such title with a name in part means, where that is somebody abroad. */
  #partAbroad(words: string, at: number): LinkedOfficial {
    const last = this.mentions.findLast(
      ({ partial, start, titles }) =>
        partial && start < at && titles.some((title) => titleText(title) === words),
    )
    const linked = last ? this.linkPart(last) : null
    const isAbroad = (id: string) => this.people.context.knowledge.people.get(id)?.country
    return linked && idsOf(linked.link).some(isAbroad) ? linked : null
  }

  /** *cố Thủ tướng A*, and of him *“Thủ tướng đã …”*: in what somebody says, listed people named before who held the post once. */
  #formers(title: RawTitle, at: number): string[] {
    const { text } = this.people.article
    if (title.acting || !isQuoted(text, at)) return []
    const words = titleText(title)
    const isSuch = ({ titles }: ArticlePerson) =>
      titles.some(({ title: held }) => held.former && titleText(held) === words)
    return this.people.all.filter((one) => isSuch(one) && lastBefore(one, at) >= 0).flatMap(({ ids }) => ids)
  }

  /** The last title linked before whose words go on where some end. Each is looked at once for the same words. */
  #longer(words: string): NonNullable<LinkedOfficial> | null {
    const known = this.#longerThan.get(words) ?? { seen: 0, last: null }
    for (; known.seen < this.#alone.length; known.seen++) {
      const one = this.#alone[known.seen]
      if (one?.words.startsWith(`${words} `)) known.last = one.linked
    }
    this.#longerThan.set(words, known)
    return known.last
  }

  /** *the minister*, in small letters: only somebody named before who bears the title. */
  #said({ start, rule }: RawOfficial, title: RawTitle, alike: readonly ArticlePerson[]): LinkedOfficial {
    const { all, article } = this.people
    const holds = ({ titles }: ArticlePerson) =>
      titles.some(({ title: held }) => held.offices.some((id) => title.offices.includes(id)))
    const { people } = this.people.context.knowledge
    const isOurs = ({ ids }: ArticlePerson) => ids.some((id) => !people.get(id)?.country)
    const bearers = alike.filter(
      (one) => (rule !== 'title-said-post' || holds(one)) && (rule !== 'title-said-ours' || isOurs(one)),
    )
    const partners = title.country ? this.#bearers(ofNoCountry(title)) : bearers
    const others =
      rule === 'title-said-ours' ? [] : counterpartsOf(partners, title.country, all, article.text)
    const own = nearestBefore(bearers, start)
    const other = nearestBefore(others, start)
    const bearer =
      own && other ? laterOf(own, other, start, article.text) : (own ?? (title.country ? other : null))
    if (!bearer && own && other)
      return this.people.oneOf([own, other], 'a counterpart was named after the bearer')
    if (bearer) addSeen(bearer, start)
    return bearer && this.people.link(bearer)
  }

  /** *Thủ tướng Israel* is nobody who is known to be of this country, unless the title is one of its own posts. */
  #mayBear(title: RawTitle, person: ArticlePerson): boolean {
    if (!title.country || person.ids.length === 0) return true
    return (
      person.ids.some((id) => this.people.context.knowledge.people.get(id)?.country) ||
      person.titles.some((held) => held.title.offices.some((id) => title.offices.includes(id)))
    )
  }

  /** People of the article who bear a title that this one shortens. */
  #bearers(title: RawTitle): ArticlePerson[] {
    const alike = this.#borne.get(title.title)
    const known = alike?.find((one) => isSameTitle(one.title, title))
    if (known) return known.bearers
    const bearers = findBearers(title, this.people.all).filter((person) => this.#mayBear(title, person))
    if (alike) alike.push({ title, bearers })
    else this.#borne.set(title.title, [{ title, bearers }])
    return bearers
  }
}
