// Titles to posts of the knowledge files, and posts to their holders on a day.
import { type HeldTerm, heldOn, type Knowledge, type Office, onDay } from '../../knowledge'
import type { RawTitle } from '../../recognition'
import { remembered } from '../../text'
import { foldName, type LinkContext } from '../context'

const PLACE_OFFICES: [RegExp, string][] = [
  [/^bí thư (tỉnh ủy|thành ủy)$/, 'party-secretary'],
  [/^phó bí thư (tỉnh ủy|thành ủy)$/, 'deputy-party-secretary'],
  [/^chủ tịch (tỉnh|thành phố)$/, 'committee-chair'],
  [/^phó chủ tịch (tỉnh|thành phố)$/, 'committee-vice-chair'],
]

/** *Bí thư Hà Nội*, *Chủ tịch TP.HCM*: short for the committee's, where the place stands right behind. */
const SHORT_OFFICES: Record<string, string> = {
  'bí thư': 'party-secretary',
  'phó bí thư': 'deputy-party-secretary',
  'chủ tịch': 'committee-chair',
  'phó chủ tịch': 'committee-vice-chair',
}

/** A post as the compiled knowledge has it. */
export type Post = Omit<Office, 'source'>

/** The posts that a title may name. `province` is the one the article is about, for titles that leave it out. */
export function officesOf(
  title: RawTitle,
  bodies: string[],
  province: string | null,
  { knowledge }: LinkContext,
): Post[] {
  const found: Post[] = []
  // *General Secretary of the Communist Party of Cuba*: a body of another country's has none of our posts.
  const abroad =
    title.offices.length > 0 &&
    (hasForeign(bodies, knowledge) || hasForeign(title.body?.within?.ids ?? [], knowledge))
  for (const id of title.offices) {
    const post = knowledge.offices.get(id)
    if (!abroad || !post?.institution) add(found, post)
  }
  // *Bộ trưởng Ngoại giao Hungary*: our ministry of that field has nothing to do with it.
  if (title.country) return found
  for (const body of bodies) for (const post of postsCalled(title, body, knowledge)) add(found, post)
  if (isStanding(title)) keepStanding(found)
  if (!found.length) add(found, postOfPlace(title, province, knowledge))
  return found
}

function hasForeign(bodies: readonly string[], { institutions }: Knowledge): boolean {
  for (const body of bodies) if (institutions.get(body)?.kind === 'foreign') return true
  return false
}

/** *Bí thư Tỉnh ủy* of a province, where the title says which or leaves it to the article. */
function postOfPlace(title: RawTitle, province: string | null, knowledge: Knowledge): Post | undefined {
  // *Bí thư huyện* is no province's.
  const small = title.place !== null && !/^(tỉnh|thành phố)?$/.test(title.place.level)
  const place = title.place?.ids[0] ?? (small ? null : province)
  if (!place) return undefined
  const name = foldName(title.title)
  const short = title.place && !title.body ? SHORT_OFFICES[name] : undefined
  const slug = short ?? PLACE_OFFICES.find(([words]) => words.test(name))?.[1]
  return slug ? knowledge.offices.get(`office/${slug}-${place.slice('place/'.length)}`) : undefined
}

/** The posts of a body that a title may mean by its own words, or by others that its English word may stand for. */
function postsCalled({ title, alike }: RawTitle, body: string, knowledge: Knowledge): readonly Post[] {
  const posts = knowledge.officesOf(body)
  if (!posts.length) return posts
  const asked = postWords(title)
  const others = alike?.length ? alike.map(postWords) : []
  return posts.filter((post) => {
    const words = postWords(post.title)
    return words === asked || others.includes(words)
  })
}

/** What ends the title of a standing deputy. */
export const STANDING = / thường trực$/i

/** Whether a title is a standing deputy's. */
export function isStanding({ standing, title }: Pick<RawTitle, 'standing' | 'title'>): boolean {
  return standing || STANDING.test(title)
}

/** Of the posts that a standing deputy's title fits those that are one's, if there are such. */
function keepStanding(found: Post[]) {
  const standing = found.filter(({ title }) => STANDING.test(title))
  if (standing.length) found.splice(0, found.length, ...standing)
}

/** Adds a post once. */
function add(found: Post[], post: Post | undefined) {
  if (post && !found.some(({ id }) => id === post.id)) found.push(post)
}

/** *Trưởng Ban*, *Trưởng ban* and *Trưởng* before *Ban …* are one post. */
const postWords = remembered((title) =>
  foldName(title)
    .replace(/^(phó )?(trưởng|chánh) (ban|văn phòng|đoàn|phòng|thanh tra)( .*)?$/, '$1$2')
    .replace(/ thường trực$/, ''),
)

/** Who held a post: surely, and perhaps (an edge known to the month, a handover). */
export interface Holders {
  sure: readonly HeldTerm[]
  perhaps: readonly HeldTerm[]
}

const HOLDERS = new WeakMap<Knowledge, Map<string, Map<string, Holders>>>()
/** The holders of as many days are kept. */
const MOST_DAYS = 50

/** Who held a post on a day, or at any time of a year. An article asks of the same posts again and again. */
export function holdersOn(office: string, day: string, knowledge: Knowledge): Holders {
  let days = HOLDERS.get(knowledge)
  if (!days) {
    days = new Map()
    HOLDERS.set(knowledge, days)
  }
  let ofDay = days.get(day)
  if (!ofDay) {
    if (days.size >= MOST_DAYS) days.clear()
    ofDay = new Map()
    days.set(day, ofDay)
  }
  let holders = ofDay.get(office)
  if (!holders) {
    holders = findHolders(office, day, knowledge)
    ofDay.set(office, holders)
  }
  return holders
}

function findHolders(office: string, day: string, knowledge: Knowledge): Holders {
  const sure: HeldTerm[] = []
  const perhaps: HeldTerm[] = []
  for (const term of knowledge.holdersOf(office)) {
    if (day.length === 4) {
      if ((term.from || '0').slice(0, 4) <= day && (!term.to || term.to.slice(0, 4) >= day)) {
        if ((term.from || '9').slice(0, 4) < day && (!term.to || term.to.slice(0, 4) > day)) sure.push(term)
        else perhaps.push(term)
      }
      continue
    }
    // Within a month an office may change hands.
    const held = day.length === 7 ? heldInMonth(term, day) : heldOn(term, day)
    if (held === 'yes') sure.push(term)
    else if (held === 'unsure') perhaps.push(term)
  }
  // On the day itself that somebody takes office it may still be the one before.
  const settled =
    knowledge.offices.get(office)?.holders === 'one' &&
    sure.some(({ acting, from }) => !acting && from !== day)
  return { sure, perhaps: settled ? perhaps.filter((term) => changesOn(term, day)) : perhaps }
}

/**
 * Whether a term begins or ends on a day, or within a month or year. An edge that is not known says nothing against the
 * sure holder of a post of one person.
 */
function changesOn({ from, to }: HeldTerm, day: string): boolean {
  return [from, to].some((edge) => edge.length === 10 && edge.startsWith(day))
}

function heldInMonth(term: HeldTerm, month: string) {
  const first = heldOn(term, `${month}-01`)
  const last = heldOn(term, `${month}-28`)
  return first === last ? first : 'unsure'
}

/** Whether a person held one of some posts: on the day, ever, or never as far as is known. */
export function heldAny(
  person: string,
  offices: readonly Post[],
  day: string | null,
  knowledge: Knowledge,
): 'on-day' | 'ever' | 'never' {
  let ever = false
  for (const term of knowledge.termsOf(person)) {
    if (!holds(offices, term.office.id)) continue
    if (day && heldOn(term, day) !== 'no') return 'on-day'
    ever = true
  }
  return ever ? 'ever' : 'never'
}

/** Asked of every term of everybody who may be meant. */
function holds(offices: readonly Post[], id: string): boolean {
  for (const office of offices) if (office.id === id) return true
  return false
}

/** Whether a person is in public life around a day: in some office then, or at most `years` before. */
export function activeAround(
  person: string,
  day: string | null,
  years: number,
  knowledge: Knowledge,
): boolean {
  const terms = knowledge.termsOf(person)
  if (!terms.length) return false
  if (!day) return true
  const since = String(Number(day.slice(0, 4)) - years) + day.slice(4)
  return terms.some(
    (term) =>
      (!term.from || term.from.slice(0, 4) <= day.slice(0, 4)) &&
      (!term.to || term.to >= since || onDay(term, day) !== 'no'),
  )
}

/** Whether a person held a central office around a day: a name without a title is theirs only then. */
export function inPublicEye(
  person: string,
  day: string | null,
  years: number,
  knowledge: Knowledge,
): boolean {
  const central = knowledge.termsOf(person).some(({ office }) => !LOCAL_OFFICE.test(office.id))
  return central && activeAround(person, day, years, knowledge)
}

const LOCAL_OFFICE =
  /^office\/((deputy-)?party-secretary|(committee|council)-(vice-)?chair|police-director|military-commander|assembly-delegation-head|front-chair)-/
