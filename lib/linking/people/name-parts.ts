// Names in part: *ông Minh*, *Bộ trưởng Sơn*, *ông Trump*.
import { type RawOfficial, type RawTitle, turnedBack } from '../../recognition'
import words from '../../recognition/words/words.json'
import { foldName } from '../context'
import type { ArticlePeople } from './article-people'
import { areListed, isToss, likeliest } from './bearers'
import { foreignHolders } from './foreigners'
import { ambiguousAmong, type LinkedOfficial, linkedTo } from './identity'
import { endsIn, isTitledPart } from './name-words'
import { heldAny } from './offices'
import { type ArticlePerson, addSeen, agreesAlike, isPublic, isUntold, titleText } from './people'

const SURNAMES = new Set(words.surnames.map(foldName))

/** Links the names in part of one article. */
export class PartLinker {
  /** Names in part that stand beside a title, by what is written. */
  #titledParts: Map<string, RawOfficial> | null = null

  constructor(
    readonly mentions: readonly RawOfficial[],
    readonly people: ArticlePeople,
  ) {}

  /** *ông Minh*, *Bộ trưởng Sơn*: someone the article names in full, else the holder of that title with that name. */
  link(mention: RawOfficial): LinkedOfficial {
    const part = foldName(mention.name)
    // *Ông Minh từng là Bí thư Tỉnh ủy*: what is told of him does not say who he is.
    const title = mention.rule === 'name-given-is' ? undefined : mention.titles.at(-1)
    const ofSex = ({ sex }: ArticlePerson) => !(mention.sex && sex && mention.sex !== sex)
    const called = this.people.called(part).filter((person) => {
      const { key } = person
      const fits =
        key.endsWith(` ${part}`) ||
        (!this.#isVietnamese(person) && key.split(/[ -]/).includes(part)) ||
        (!person.ids.length && key.startsWith(`${part} `) && turnedBack(person.name) !== null)
      return fits && ofSex(person)
    })
    const bare = called.length ? called : this.people.calledBare(part).filter(ofSex)
    const named = bare.length ? bare : this.#bySurname(mention, part)
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
      const paragraph = this.people.article.breakBefore(mention.start)
      const paragraphs: [number, number] = [paragraph, this.people.article.breakBefore(paragraph - 1)]
      if (isToss(pool, mention.start, paragraphs, () => !title && this.#isInList(mention)))
        return this.people.oneOf(pool, 'several so called, named as often or in a list')
      const person = likeliest(pool, mention.start, paragraph)
      addSeen(person, mention.start)
      return this.people.linkedAs(person, 'named in full in the article')
    }
    if (!title) return this.#titledElsewhere(mention, part)
    if (!isPublic(title)) return null
    const holder = this.people
      .holders(title, mention.start)
      .filter((term) => endsIn(foldName(term.person.name), part, mention.name))
    const only = new Set(holder.map(({ person }) => person.id))
    if (only.size === 1 && holder[0])
      return linkedTo(this.people.context.knowledge, holder[0].person.id, 'held the office that day')
    // *Premier Li* of China's, whom the article names in full: no post of ours.
    const foreign = named.filter(({ titles }) =>
      titles.some((held) => held.title.country && titleText(held.title) === titleText(title)),
    )
    if (foreign.length === 1 && foreign[0]) return this.people.link(foreign[0])
    const abroad = this.#abroad(title, part, mention.start)
    if (abroad) return abroad
    const [own, other] = named.filter(({ seen }) => (seen[0] ?? 0) < mention.start)
    if (own && !other) return this.#once(own, title, mention.start)
    // A capital after a title may begin anything; only letters foreign to Vietnamese say that it is a name.
    return /[fjwz]/i.test(mention.name) || mention.rule === 'title-list'
      ? { link: { status: 'unknown', label: mention.name }, why: 'not listed' }
      : null
  }

  /** English from abroad: *Mr Nguyen* of the only one in the article whose name begins so, and who was named before. */
  #bySurname({ rule, start }: RawOfficial, part: string): readonly ArticlePerson[] {
    if (rule !== 'name-given' || this.people.context.language === 'vi') return []
    const all = this.people.all.filter(({ key }) => key.startsWith(`${part} `))
    return all.length === 1 && (all[0]?.seen[0] ?? start) < start ? all : []
  }

  /** Whether another name in part stands beside one: a list is of those who belong together, not of whom the article is about. */
  #isInList(mention: RawOfficial): boolean {
    const { text } = this.people.article
    return this.mentions.some(
      (other) =>
        other !== mention && other.form === 'name' && other.partial && areListed(text, other, mention),
    )
  }

  /** *Phó Thủ tướng Hải* of one whom the article names with other posts: sure where that was his once. */
  #once(person: ArticlePerson, title: RawTitle, at: number): LinkedOfficial {
    const linked = this.people.link(person)
    if (linked?.link.status !== 'linked') return linked
    const { knowledge, day } = this.people.context
    if (heldAny(linked.link.entity, this.people.offices(title, at), day, knowledge) !== 'never')
      return { ...linked, why: 'named in full in the article' }
    const label = knowledge.people.get(linked.link.entity)?.name ?? person.name
    return { link: { status: 'unknown', label }, why: 'not a post of the one so named' }
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
    return this.link(titled)
  }

  /** *Tổng thống Trump*: the one of that name who held such a post that day, wherever. */
  #abroad(title: RawTitle, part: string, at: number): LinkedOfficial {
    const day = this.people.told(at) ?? this.people.context.day
    if (!day || day > this.people.context.knowledge.asOf) return null
    const ids = foreignHolders(title, part, day, this.people.context.knowledge)
    const only = ids.length === 1 ? ids[0] : undefined
    if (only) return linkedTo(this.people.context.knowledge, only, 'held such an office that day')
    return ids.length ? ambiguousAmong(this.people.context.knowledge, ids, 'several of that name') : null
  }

  /** Of a foreigner's name any word may stand for the whole. */
  #isVietnamese(person: ArticlePerson): boolean {
    if (person.titles.some(({ title }) => title.country)) return false
    // *Liu Ning*: two words, of which the first is no surname here.
    const [first = '', , third] = person.key.split(' ')
    if (!third && !person.ids.length && !SURNAMES.has(first)) return false
    return (
      !person.ids.some((id) => this.people.context.knowledge.people.get(id)?.country) &&
      !/[fjwz]/.test(person.key)
    )
  }
}
