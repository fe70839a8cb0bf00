// The article's own people: who is named in full, with which titles, and whom later words mean.
import type { RawBody, RawOfficial, RawTitle } from '../../recognition'
import bodies from '../../recognition/words/bodies.json'
import { remembered } from '../../text'
import { countUpTo } from '../ascending'
import { foldName } from '../context'

/** Someone the article names in full. */
export interface ArticlePerson {
  /** Folded name: two of one name in an article are told apart by their titles. */
  key: string
  name: string
  ids: string[]
  sex: 'm' | 'f' | null
  /** Each title once, where it was first given. */
  titles: { title: RawTitle; at: number }[]
  /** Where the person is named, in full or in part; ascending. */
  seen: number[]
  ordinary: boolean
  addressed: boolean
  /** *đồng chí*: somebody of the Party. */
  comrade: boolean
  /** *đồng chí A chủ trì*: does what those in office do. */
  leads: boolean
  /** Said to be something that is no office: *tuyển thủ*. */
  introduced: boolean
}

/** Whether a title makes its bearer a public official. */
export function isPublic(title: RawTitle): boolean {
  switch (title.class) {
    case 'company':
      return title.body !== null && !isPrivate(title.body)
    case 'memberOf':
      return title.body !== null && !isPrivate(title.body)
    case 'body':
    case 'post':
      return (
        title.country !== null ||
        title.offices.length > 0 ||
        Boolean(title.place?.level) ||
        (title.body !== null && !isPrivate(title.body))
      )
    case 'alone':
    case 'member':
    case 'rank':
    case 'foreign':
      return !(title.body && isPrivate(title.body))
    default:
      return false
  }
}

/** Of whom the article tells a rank at most, and no post. */
export function isUntold({ titles }: ArticlePerson): boolean {
  return titles.every(({ title }) => /^(member|rank)$/.test(title.class))
}

/** Whether a body is a company, a school, a club or the like. */
export function isPrivate({ name, head, ids, place }: RawBody): boolean {
  const unlisted = ids.length === 0 && !place && bodies.privateUnlisted.includes(head)
  return unlisted || (beginsPrivate(name) && !(ids.length && OF_NATIONS.test(name)))
}

/** *Quỹ Nhi đồng Liên hợp quốc*: a fund of all countries. */
const OF_NATIONS = /(?:Liên hợp quốc|[Qq]uốc tế|Thế giới)$/i

const PRIVATE = bodies.private.map((words) => `${words} `)
const beginsPrivate = remembered((name) => PRIVATE.some((words) => `${name} `.startsWith(words)))

/** Groups the full names of an article: its people, and whom each name is of. One name with two bodies at its titles is two people. */
export function gatherPeople(mentions: readonly RawOfficial[]): {
  all: ArticlePerson[]
  of: Map<RawOfficial, ArticlePerson>
} {
  const all: ArticlePerson[] = []
  const byName = new Map<string, ArticlePerson[]>()
  const of = new Map<RawOfficial, ArticlePerson>()
  for (const mention of fullFirst(mentions)) {
    const key = foldName(mention.name)
    const same = byName.get(key) ?? []
    let person = pick(same, mention) ?? longerNamed(byName, key, mention)
    if (!person) {
      person = {
        key,
        name: mention.name,
        ids: [],
        sex: null,
        titles: [],
        seen: [],
        ordinary: mention.ordinary,
        addressed: false,
        comrade: false,
        leads: false,
        introduced: false,
      }
      all.push(person)
      same.push(person)
      byName.set(key, same)
    }
    for (const title of mention.titles) addTitle(person, title, mention.start)
    for (const id of mention.ids) if (!person.ids.includes(id)) person.ids.push(id)
    person.sex ??= mention.sex
    addSeen(person, mention.start)
    person.ordinary ||= mention.ordinary
    person.addressed ||= mention.rule === 'name-address'
    person.comrade ||= mention.rule.startsWith('name-comrade')
    person.leads ||= mention.rule === 'name-comrade-leads' || mention.rule === 'name-decided'
    if (person.seen.length === 1) person.introduced ||= mention.introduced
    of.set(mention, person)
  }
  for (const mention of mentions) if (mention.rule === 'name-given-is') addTold(byName, mention)
  return { all, of }
}

/** Full names; unlisted ones of two words last, which may be the end of a longer one: *Bộ trưởng Kim Sơn* in a headline. */
function fullFirst(mentions: readonly RawOfficial[]): RawOfficial[] {
  const full: RawOfficial[] = []
  const short: RawOfficial[] = []
  for (const mention of mentions) {
    if (mention.form !== 'name' || mention.partial) continue
    if (mention.ids.length === 0 && isOfTwoWords(foldName(mention.name))) short.push(mention)
    else full.push(mention)
  }
  return short.length ? [...full, ...short] : full
}

/** *Ông Minh từng là Bí thư Tỉnh ủy* says it of the one who was named in full. */
function addTold(byName: ReadonlyMap<string, ArticlePerson[]>, { name, sex, titles, start }: RawOfficial) {
  const part = ` ${foldName(name)}`
  const called = [...byName]
    .filter(([key]) => key.endsWith(part))
    .flatMap(([, people]) => people)
    .filter((person) => !(sex && person.sex && sex !== person.sex) && lastBefore(person, start) >= 0)
  if (called.length === 1 && called[0]) for (const title of titles) addTitle(called[0], title, start)
}

/** *ông Diaz-Canel* of *Miguel Diaz-Canel*, *bà Diệu Hương* of *Trần Thị Diệu Hương*: the last two words of a name given in full before, though the first is a surname too. */
function longerNamed(
  byName: ReadonlyMap<string, ArticlePerson[]>,
  key: string,
  { ids, sex }: RawOfficial,
): ArticlePerson | undefined {
  if (ids.length || !isOfTwoWords(key)) return undefined
  const longer = [...byName].filter(([name]) => name.endsWith(` ${key}`)).flatMap(([, people]) => people)
  const only = longer.length === 1 ? longer[0] : undefined
  return only && !(sex && only.sex && sex !== only.sex) ? only : undefined
}

function isOfTwoWords(name: string): boolean {
  // *Lula da Silva*
  const key = name.replace(PARTICLE, ' ')
  const space = key.indexOf(' ')
  return space < 0 ? key.includes('-') : !key.includes(' ', space + 1)
}

const PARTICLE = / (?:da|de|di|do|dos|del|van|von|bin) /

function addTitle({ titles }: ArticlePerson, title: RawTitle, at: number): void {
  if (!titles.some((held) => isSameTitle(held.title, title))) titles.push({ title, at })
}

/** Whether two titles are alike in everything but where they stand: one to every question that is asked of them. */
export function isSameTitle(one: RawTitle, other: RawTitle): boolean {
  return (
    one.title === other.title &&
    one.class === other.class &&
    one.former === other.former &&
    one.acting === other.acting &&
    one.standing === other.standing &&
    one.appointed === other.appointed &&
    one.domain === other.domain &&
    one.country === other.country &&
    isSameList(one.offices, other.offices) &&
    isSameList(one.alike ?? [], other.alike ?? []) &&
    isSamePlace(one.place, other.place) &&
    isSameBody(one.body, other.body)
  )
}

function isSameBody(one: RawBody | null, other: RawBody | null): boolean {
  if (one === other || !one || !other) return one === other
  return (
    one.name === other.name &&
    one.head === other.head &&
    one.local === other.local &&
    one.country === other.country &&
    one.written === other.written &&
    isSameList(one.ids, other.ids) &&
    isSamePlace(one.place, other.place) &&
    isSameBody(one.within, other.within)
  )
}

function isSamePlace(one: RawTitle['place'], other: RawTitle['place']): boolean {
  if (one === other || !one || !other) return one === other
  return (
    one.level === other.level &&
    one.label === other.label &&
    one.name === other.name &&
    one.here === other.here &&
    isSameList(one.ids, other.ids)
  )
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false
  return true
}

/** Puts a place among the ascending ones where somebody is seen. */
export function addSeen({ seen }: ArticlePerson, at: number): void {
  const index = countUpTo(seen, at - 1)
  if (seen[index] !== at) seen.splice(index, 0, at)
}

/** Where somebody was last seen before a place; -1 where not. */
export function lastBefore({ seen }: ArticlePerson, at: number): number {
  return seen[countUpTo(seen, at - 1) - 1] ?? -1
}

/** Of several people of one name the one whose titles agree; without titles the latest. */
function pick(same: ArticlePerson[], mention: RawOfficial): ArticlePerson | undefined {
  if (!same.length) return undefined
  const titled = mention.titles.filter(({ class: kind }) => kind !== 'rank')
  if (!titled.length)
    return same.length === 1
      ? same[0]
      : same.reduce((late, one) => ((one.seen.at(-1) ?? 0) > (late.seen.at(-1) ?? 0) ? one : late))
  const agreeing = same.find(({ titles }) =>
    titled.some((title) => titles.some((held) => agrees(title, held.title))),
  )
  if (agreeing) return agreeing
  const clashing = same.every(({ titles }) =>
    titles.some((held) => titled.some((title) => clashes(title, held.title))),
  )
  return clashing
    ? undefined
    : same.find(({ titles }) => !titles.some((held) => titled.some((title) => clashes(title, held.title))))
}

/** As `agrees`, for any of the words that an English title may stand for: *the Secretary* of a *Secretary of State*. */
export function agreesAlike(short: RawTitle, full: RawTitle): boolean {
  if (agrees(short, full)) return true
  if (!short.alike) return false
  // *President of the Front*: a post of its own by these words is no other one.
  const own = short.offices.length > 0 && !short.body ? short.title : null
  return short.alike.some(
    (title) => title !== own && agrees({ ...short, title, offices: [], words: null }, full),
  )
}

/** A later title fits an earlier one: *Bộ trưởng* fits *Bộ trưởng Ngoại giao*, *Bí thư Tỉnh ủy* fits *Bí thư Tỉnh ủy Lào Cai*. */
export function agrees(short: RawTitle, full: RawTitle): boolean {
  if (short.former !== full.former && full.former) return false
  if (short.country && full.country && !sameCountry(short.country, full.country)) return false
  const a = titleText(short)
  const b = titleText(full)
  // Without a body only the posts themselves tell two ministers apart.
  const other =
    short.offices.length > 0 &&
    full.offices.length > 0 &&
    !short.offices.some((id) => full.offices.includes(id))
  if (a === b || (other && ANYBODYS.test(a))) return !other && placesAgree(short, full)
  // A longer title than the one that introduced somebody may be anybody's.
  if (!(b.startsWith(a) && b.startsWith(' ', a.length))) return headsAgree(short, full)
  // *Minister of the Interior*, whose field its post alone tells, is no *Foreign Minister*.
  if (other && a === 'bộ trưởng') return false
  return placesAgree(short, full)
}

/** Heads of many bodies: two posts of one such word are two. */
const ANYBODYS = /^(phó )?(chủ tịch|bí thư|chủ nhiệm|giám đốc|trưởng)$/

function headsAgree(short: RawTitle, full: RawTitle): boolean {
  if (!short.body || !full.body || !isSameName(short.title, full.title)) return false
  const one = short.body
  const other = full.body
  const together = one.ids.some((id) => other.ids.includes(id))
  if (one.ids.length && other.ids.length && !together) return false
  return (
    together ||
    (one.head === other.head && (one.ids.length === 0 || other.ids.length === 0) && placesAgree(short, full))
  )
}

function placesAgree(short: RawTitle, full: RawTitle): boolean {
  const one = short.body?.place ?? short.place
  const other = full.body?.place ?? full.place
  if (one?.level && other?.level && one.level !== other.level) return false
  return !one?.name || !other?.name || isSameName(one.name, other.name)
}

function isSameName(one: string, other: string): boolean {
  return one === other || foldName(one) === foldName(other)
}

function clashes(one: RawTitle, other: RawTitle): boolean {
  if (one.former || other.former) return false
  return (
    one.body !== null &&
    other.body !== null &&
    one.body.head !== other.body.head &&
    one.class !== 'rank' &&
    other.class !== 'rank' &&
    !agrees(one, other) &&
    differentPosts(one, other)
  )
}

/** Two posts that one person rarely holds at once: a minister's and a province's. */
function differentPosts(one: RawTitle, other: RawTitle): boolean {
  const local = (title: RawTitle) => Boolean(title.body?.local)
  return local(one) !== local(other)
}

function sameCountry(one: string, other: string): boolean {
  const a = foldName(one)
  const b = foldName(other)
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`)
}

/** A title in words that can be compared: *phó trưởng ban chỉ đạo*. */
export function titleText(title: RawTitle): string {
  title.words ??= wordsOfTitle(title)
  return title.words
}

function wordsOfTitle(title: RawTitle): string {
  return comparable(`${title.title} ${title.domain || (title.body?.name ?? '')}`)
}

const comparable = remembered((words) =>
  foldName(words)
    .replace(/(?<=trưởng |^phó )(ban|phòng) \1 /, '$1 ')
    .replace(
      /^((?:phó )?chủ tịch) (?=(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|phường|xã) ?$)/,
      '$1 ủy ban nhân dân ',
    )
    .replace(/\bbộ trưởng bộ /, 'bộ trưởng ')
    .replace(/^thứ trưởng bộ /, 'thứ trưởng '),
)
