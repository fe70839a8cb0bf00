// Who a full name means: the listed one whom titles and day fit, somebody unlisted, or nobody of office.
import type { Candidate, Link } from '../../annotation'
import { heldOn, type Knowledge, type Office } from '../../knowledge'
import type { RawTitle } from '../../recognition'
import { remembered } from '../../text'
import { foldName, type LinkContext } from '../context'
import { isProminent, isSupported } from './evidence'
import { activeAround, heldAny, inPublicEye, isStanding, type Post, STANDING } from './offices'
import { type ArticlePerson, isPublic } from './people'
import { turnedIds } from './turned-ids'

/** A link with its reason; null leaves the words dark. */
export type LinkedOfficial = { link: Link; why: string; quiet?: boolean } | null

/** *Cay-xỏn Phôm-vi-hản*: how Vietnamese writes foreign names by their sound. */
const isTranscribed = remembered((name) => name.includes('-') && /\p{L}-\p{Ll}/u.test(name))
const STATESMAN = /^(Chủ tịch|Phó Chủ tịch|Tổng Thư ký|Chủ nhiệm|Bí thư|Phó Bí thư|(Phó )?Viện trưởng)$/i

/** Tells who the people of an article are. */
export class Identity {
  constructor(
    readonly offices: (title: RawTitle, at: number) => readonly Post[],
    readonly bodies: () => ReadonlySet<string>,
    readonly context: LinkContext,
    /** Whether the article gives some other leader of a country the title that was theirs. */
    readonly amongLeaders: (person: ArticlePerson) => boolean,
    /** Whether the article, in English, speaks of a post that was theirs, and of nobody beside it. */
    readonly toldPost: (id: string) => boolean,
    /** Those of the article between whom and somebody stands no more than a comma or *and*. */
    readonly listedWith: (person: ArticlePerson) => readonly ArticlePerson[],
    /** The day of which the sentence at an offset speaks: its own if it tells one, else the article's. */
    readonly dayAt: (at: number) => string | null,
  ) {}

  /** Links a person by name, titles, day, and what else the article speaks of. */
  identify(person: ArticlePerson): LinkedOfficial {
    const { knowledge, day } = this.context
    const titles = person.titles.map(({ title }) => title)
    const { ids } = person
    // A listed name with any title of office is that official: *Chủ tịch Hồ Chí Minh*.
    const official =
      titles.some(isPublic) ||
      (isTranscribed(person.name) && titles.some((title) => STATESMAN.test(title.title))) ||
      (ids.length === 1 &&
        titles.some((title) => title.class === 'body' && !title.body && this.#holdsLike(ids[0] ?? '', title)))
    if (!official) {
      if (person.ordinary) return null
      if (titles.some(({ class: kind }) => kind === 'company' || kind === 'body') && !this.#ledOnce(person))
        return null
      const alone = this.#byNameAlone(person)
      // *đồng chí A trao …*: somebody of office, listed or not.
      return (alone && !alone.quiet) || !person.leads
        ? alone
        : { link: { status: 'unknown', label: person.name }, why: 'leads, and is not listed' }
    }
    if (!ids.length) {
      const turned = turnedIds(person.name, knowledge).filter((id) => this.#fit(id, person) >= 2)
      return turned[0] && turned.length === 1
        ? linkedTo(knowledge, turned[0], 'name in the order of English, and office')
        : { link: { status: 'unknown', label: person.name }, why: 'not listed' }
    }
    const ranked = ids.map((id) => ({ id, fit: this.#fit(id, person) }))
    const best = Math.max(...ranked.map(({ fit }) => fit))
    if (best < 0)
      return {
        link: { status: 'unknown', label: this.#spelled(person) },
        why: 'the listed one of that name held no such office',
      }
    const near = best === 1 && ids.length > 1 ? this.#nearHolders(ids, titles) : []
    const fitting = near.length ? near : ranked.filter(({ fit }) => fit === best).map(({ id }) => id)
    const only = fitting.length === 1 ? fitting[0] : undefined
    if (only) return linkedTo(knowledge, only, best >= 2 ? 'name and office' : 'name')
    const active = fitting.filter((id) => activeAround(id, day, 5, knowledge))
    const one = active.length === 1 ? active[0] : undefined
    return one
      ? linkedTo(knowledge, one, 'name, in office then')
      : ambiguousAmong(knowledge, fitting, 'several of that name')
  }

  /** *Deputy Minister A* of nobody says what: of namesakes who held no such post that day, those who are known to have held one some years apart. */
  #nearHolders(ids: readonly string[], titles: readonly RawTitle[]): string[] {
    const { knowledge, day } = this.context
    const bare = titles.filter((title) => title.class === 'alone' && !title.body && !title.domain)
    const year = Number(day?.slice(0, 4))
    const near = (from = '0', to = '9999') =>
      Number(from.slice(0, 4)) - YEARS_APART <= year && year <= Number(to.slice(0, 4)) + YEARS_APART
    return ids.filter((id) =>
      knowledge
        .termsOf(id)
        .some(
          ({ office, from, to }) => near(from, to) && bare.some(({ title }) => beginsOffice(office, title)),
        ),
    )
  }

  /** A listed name without a title is a namesake's, unless the article speaks of what that official works in. */
  #byNameAlone(person: ArticlePerson, listed = true): LinkedOfficial {
    const { knowledge } = this.context
    // *In 2003 A left the Politburo*: who was of office then, or is now.
    const days = new Set([this.context.day, this.dayAt(person.seen[0] ?? 0)])
    const onAny = (holds: (day: string | null) => boolean) => [...days].some(holds)
    const active = person.ids.filter((id) => {
      const { sex, country } = knowledge.people.get(id) ?? {}
      if (person.introduced && !country) return false
      if (sex && person.sex && sex !== person.sex) return false
      return onAny((day) => inPublicEye(id, day, this.#years(id, person), knowledge))
    })
    const bodies = this.bodies()
    const supported = active.filter(
      (id) =>
        person.comrade ||
        onAny((day) => isSupported(id, day, bodies, knowledge)) ||
        // *President Xi Jinping met Nguyen Phu Trong*
        (isProminent(id, knowledge) && this.amongLeaders(person)) ||
        this.toldPost(id),
    )
    const only = supported.length === 1 ? supported[0] : undefined
    if (only) return linkedTo(knowledge, only, 'the only one of that name in office')
    if (supported.length) return ambiguousAmong(knowledge, supported, 'several of that name')
    const one = active.length === 1 ? active[0] : undefined
    if (one && listed && this.listedWith(person).some((other) => this.#isOfOffice(other)))
      return linkedTo(knowledge, one, 'in a list with others in office')
    const prominent = active.filter((id) => isProminent(id, knowledge))
    return prominent.length && !person.addressed
      ? { ...ambiguousAmong(knowledge, prominent, 'perhaps somebody else of that name'), quiet: true }
      : null
  }

  /** *Former PetroVietnam chairman A, the first Politburo member to be jailed*: one known to everybody, of whose post the article speaks too. */
  #ledOnce({ ids }: ArticlePerson): boolean {
    return ids.some((id) => isProminent(id, this.context.knowledge) && this.toldPost(id))
  }

  /** Whether somebody is told to be in office whatever name stands beside. */
  #isOfOffice(person: ArticlePerson): boolean {
    const titled = person.titles.some(({ title }) => isPublic(title))
    return titled ? person.ids.length > 0 : this.#byNameAlone(person, false)?.link.status === 'linked'
  }

  /** For how long after an office a name alone still means who held it: for leaders called *đồng chí* as long as they live. */
  #years(id: string, person: ArticlePerson): number {
    const { addressed, comrade } = person
    if (comrade && isProminent(id, this.context.knowledge)) return 50
    // *the third such leader after Ho Chi Minh*
    const told = this.context.language !== 'vi' && isProminent(id, this.context.knowledge)
    if (told && this.amongLeaders(person)) return 99
    return addressed || comrade ? 20 : 8
  }

  /** A name typed without marks, as those who bear it write it. */
  #spelled(person: ArticlePerson): string {
    const names = new Set(person.ids.map((id) => this.context.knowledge.people.get(id)?.name))
    return (names.size === 1 ? [...names][0] : undefined) ?? person.name
  }

  /** *President Barack Obama*, *Prime Minister Hun Manet*: a post of another country's that day, the country left out. */
  #headsAbroad(id: string, title: RawTitle): boolean {
    const { knowledge, day } = this.context
    if (!day || title.country || title.body || title.place || !knowledge.people.get(id)?.country) return false
    const heads = ABROAD[title.title] ?? []
    return knowledge
      .termsOf(id)
      .some(
        (term) =>
          heldOn(term, day) === 'yes' &&
          [term.office.title, ...(term.office.names ?? [])].some((name) =>
            heads.some((head) => name.startsWith(`${head} `)),
          ),
      )
  }

  /** *Chủ tịch* of somebody who was *Chủ tịch nước*. */
  #holdsLike(id: string, title: RawTitle): boolean {
    // Directors are many: the article must speak of what this one directs.
    if (
      !STATESMAN.test(title.title) &&
      !isSupported(id, this.context.day, this.bodies(), this.context.knowledge)
    )
      return false
    return this.context.knowledge.termsOf(id).some(({ office }) => beginsOffice(office, title.title))
  }

  /** Whether somebody held what a title says. A standing deputy is a deputy: not of every year is it known who was the standing one. */
  #held(id: string, title: RawTitle, at: number): ReturnType<typeof heldAny> {
    const { knowledge, day } = this.context
    const among = (words: RawTitle) => {
      const offices = this.offices(words, at)
      return offices.length ? heldAny(id, offices, day, knowledge) : 'never'
    }
    const held = among(title)
    if (held !== 'never' || !isStanding(title)) return held
    return among({ ...title, standing: false, title: title.title.replace(STANDING, '') })
  }

  /**
   * 3: held such a post that day; 2: at some time; 1: nothing against it; -1: the article gives posts that this one is
   * not known to have held, or too little to tell.
   */
  #fit(id: string, person: ArticlePerson): number {
    const { knowledge, day } = this.context
    let best = 0
    let against = false
    for (const { title, at } of person.titles) {
      const held = this.#held(id, title, at)
      // Nothing fits better, and what else is said takes nothing from it.
      if (held === 'on-day') return 3
      if (held === 'ever') best = Math.max(best, 2)
      else if (title.appointed) continue
      else if (this.#headsAbroad(id, title)) best = Math.max(best, 3)
      else if (specific(title) || this.offices(title, at).length) against = true
      else if (title.class === 'body' && !title.body && this.#holdsLike(id, title)) best = Math.max(best, 2)
      else if (!title.class.startsWith('member') && !isLowRank(title)) best = Math.max(best, 1)
    }
    if (best >= 2) return best
    // Generals of the army are few: the listed one who held an office is meant, however long ago.
    const general =
      knowledge.termsOf(id).length > 0 && person.titles.some(({ title }) => title.title === 'Đại tướng')
    return against || best === 0 || !(general || inPublicEye(id, day, 12, knowledge)) ? -1 : best
  }
}

/** As many years from the ends of a term that are known somebody may have held the post already, or still. */
const YEARS_APART = 6

/** What heads another state may be called here: English has one word for both. */
const ABROAD: Record<string, string[]> = {
  'Chủ tịch nước': ['Tổng thống', 'Chủ tịch nước'],
  'Tổng thống': ['Tổng thống'],
  'Thủ tướng': ['Thủ tướng'],
  'Bộ trưởng Ngoại giao': ['Bộ trưởng Ngoại giao', 'Ngoại trưởng'],
}

/** A link to one listed person. */
export function linkedTo(knowledge: Knowledge, id: string, why: string): { link: Link; why: string } {
  return { link: { status: 'linked', entity: id, label: knowledge.people.get(id)?.name ?? id }, why }
}

/** Several listed people of whom one is meant. */
export function ambiguousAmong(
  knowledge: Knowledge,
  ids: string[],
  why: string,
): { link: Link; why: string } {
  const candidates: Candidate[] = ids.map((id) => ({
    entity: id,
    label: knowledge.people.get(id)?.name ?? id,
    reason: why,
  }))
  return { link: { status: 'ambiguous', candidates, label: null }, why }
}

/** Whether a title begins the name of an office. */
function beginsOffice({ title, names = [] }: Pick<Office, 'title' | 'names'>, words: string): boolean {
  const folded = foldName(words)
  return [title, ...names].some((name) => foldName(name).startsWith(folded))
}

/** Colonels and below are many: a rank alone says nothing of who is meant. */
function isLowRank(title: RawTitle): boolean {
  return title.class === 'rank' && !/tướng|đô đốc/i.test(title.title)
}

function specific(title: RawTitle): boolean {
  return (title.body !== null || title.place !== null) && title.class !== 'rank'
}
