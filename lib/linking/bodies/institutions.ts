// Bodies to institutions: by name and day, by province, by antecedent.
import type { Candidate, Link } from '../../annotation'
import { onDay, placeOn } from '../../knowledge'
import type { PlaceRef, RawBody } from '../../recognition'
import { type ArticlePlaces, daysBetween, dayTold, foldName, type LinkContext } from '../context'

/** A body resolved: its link, and why. */
export interface LinkedBody {
  link: Link
  why: string
}

/** Party committees name their place without its kind: *Ban Thường vụ Thành ủy Đà Nẵng*. */
const PARTY_HEAD = /(Tỉnh|Thành|Huyện|Quận|Thị) ?(ủy|đoàn)$/
/** What stands before the place in the ids of its bodies, by their heads. */
export const SLUGS: Record<string, string> = {
  'Tỉnh ủy': 'party-committee',
  'Thành ủy': 'party-committee',
  'Ủy ban nhân dân': 'peoples-committee',
  'Hội đồng nhân dân': 'peoples-council',
  'Công an': 'police',
  'Bộ Chỉ huy quân sự': 'military-command',
  'Bộ Chỉ huy Bộ đội Biên phòng': 'border-command',
  'Đoàn đại biểu Quốc hội': 'assembly-delegation',
  'Đoàn Đại biểu Quốc hội': 'assembly-delegation',
  'Ủy ban Mặt trận Tổ quốc Việt Nam': 'front',
  'Ủy ban Mặt trận Tổ quốc': 'front',
}
const LEVEL_OF_HEAD: Record<string, string> = {
  'Tỉnh ủy': 'tỉnh',
  'Thành ủy': 'thành phố',
  'Huyện ủy': 'huyện',
  'Quận ủy': 'quận',
  'Thị ủy': 'thị xã',
  'Tỉnh đoàn': 'tỉnh',
  'Huyện đoàn': 'huyện',
  'Quận đoàn': 'quận',
  'Thành đoàn': 'thành phố',
}

/** The level that a head's last words say: *Ủy ban Kiểm tra Tỉnh ủy* is a province's. */
export function levelOfHead(head: string): string {
  return PARTY_HEAD.test(head) ? (LEVEL_OF_HEAD[head.split(' ').slice(-2).join(' ')] ?? '') : ''
}

/** A district's level. */
export function isBelowProvince(level: string): boolean {
  return level === 'huyện' || level === 'quận' || level === 'thị xã'
}

/** Resolves a body by its own words, the article's day and its places; `beside`: the province of bodies in its sentence. */
export function linkBody(
  body: RawBody,
  start: number,
  places: ArticlePlaces,
  context: LinkContext,
  beside: PlaceRef | null = null,
): LinkedBody {
  if (body.ids.length) return byName(body, context)
  if (body.local) return localBody(body, start, places, context, beside)
  const known = findByName(body.name, context)
  return known
    ? { link: linkedBody(known, context), why: 'name' }
    : { link: { status: 'unknown', label: body.name }, why: 'not listed' }
}

function byName(body: RawBody, context: LinkContext): LinkedBody {
  const valid = validOn(
    body.ids.filter((id) => !isLaterName(id, body, context) && !isFoundedLater(id, context)),
    context,
  )
  if (valid.length === 1 && valid[0])
    return { link: asCommand(linkedBody(valid[0], context), body), why: 'name' }
  if (valid.length > 1) {
    const names = new Set(valid.map((id) => context.knowledge.institutions.get(id)?.name))
    const latest = names.size === 1 ? valid.at(-1) : undefined
    if (latest) return { link: linkedBody(latest, context), why: 'name' }
    return {
      link: { status: 'ambiguous', candidates: candidates(valid, context), label: null },
      why: 'several of that name',
    }
  }
  return { link: { status: 'unknown', label: body.name }, why: 'none of that name on the day' }
}

/** What commands troops that are listed without it: *Bộ Tư lệnh Quân khu 7* keeps its own name. */
const COMMAND = /^bộ tư lệnh (?=.)/i

function asCommand(link: Link, { written }: RawBody): Link {
  if (link.status !== 'linked' || !written || !COMMAND.test(written) || COMMAND.test(link.label)) return link
  const troops = written.replace(COMMAND, '')
  const whole = foldName(link.label).startsWith(foldName(troops)) ? link.label : troops
  return { ...link, label: `Bộ Tư lệnh ${whole}` }
}

/** Bodies that existed on the day; an old name lives on in talk, so the nearest one stands in where none did. */
function validOn(ids: string[], { knowledge, day }: LinkContext): string[] {
  const listed = ids.filter((id) => knowledge.institutions.has(id))
  const unique = listed.length > 1 ? [...new Set(listed)] : listed
  if (unique.length < 2 || !day) return unique
  const sure = unique.filter((id) => existed(id, day, knowledge) === 'yes')
  if (sure.length) return sure
  const unsure = unique.filter((id) => existed(id, day, knowledge) === 'unsure')
  return unsure.length ? unsure : unique
}

function existed(id: string, day: string, { institutions }: LinkContext['knowledge']) {
  const { from = '0001', to } = institutions.get(id) ?? {}
  return onDay({ from, to }, day)
}

/** Of bodies that bore one name in turn it is the one of the day that the sentence tells, where one surely was then. */
export function asOfTold(
  { body: { ids }, start }: { body: RawBody; start: number },
  article: Parameters<typeof dayTold>[0],
  context: LinkContext,
): LinkContext {
  const told = ids.length > 1 ? dayTold(article, start, context.day) : null
  if (told?.length !== 10) return context
  const { knowledge } = context
  return ids.some((id) => knowledge.institutions.has(id) && existed(id, told, knowledge) === 'yes')
    ? { ...context, day: told }
    : context
}

function localBody(
  body: RawBody,
  start: number,
  places: ArticlePlaces,
  context: LinkContext,
  beside: PlaceRef | null,
): LinkedBody {
  const level = body.place?.level ?? levelOfHead(body.head)
  const own = body.place?.name ? places.asThen(body.place) : null
  const neighbour = beside && !own ? places.asThen(beside) : null
  const place =
    own ?? (neighbour?.level === level ? neighbour : null) ?? completing(body, level, start, places)
  const name = own ? body.name.replace(body.place?.label ?? '', own.label ?? '') : nameWith(body, place)
  const slug = SLUGS[body.head]
  const known =
    slug && place
      ? place.ids
          .filter((id) => !belowProvince(id, body, context))
          .map((id) => id.replace('place/', `institution/${slug}-`))
          .find((id) => context.knowledge.institutions.has(id))
      : undefined
  const why = own ? 'name and place' : place ? 'the place that the article is about' : 'no place told'
  if (known && !body.within) return { link: linkedBody(known, context), why }
  const listed = findByName(name, context)
  if (listed) return { link: linkedBody(listed, context), why }
  return { link: { status: 'unknown', label: name }, why }
}

/** *Thành ủy Nam Định*, *UBND thành phố Bắc Ninh* of 2024: a city inside the province of that name. */
function belowProvince(id: string, { head, place: own }: RawBody, { knowledge, day }: LinkContext): boolean {
  const place = knowledge.places.get(id)
  return (
    head === 'Thành ủy' && Boolean(own?.name) && place !== undefined && placeOn(place, day).kind === 'tỉnh'
  )
}

/** As many days before it is founded may a body be spoken of: bills and plans name it. */
const AHEAD = 180

/** *các Cục Thuế* of 2017 are not the Cục Thuế founded in 2025. */
function isFoundedLater(id: string, { knowledge, day }: LinkContext): boolean {
  const { from } = knowledge.institutions.get(id) ?? {}
  if (!from || !day || from.length < 10) return false
  return daysBetween(day, from) > AHEAD
}

/** Words by which a name says that its place is a city. */
const OF_CITY = /thành phố|thanh pho|\bTP|city|municipal|thành ủy|thanh uy/i

/** Whether a body took that name only after the day: what bore it until then was another one, inside the province. */
function isLaterName(
  id: string,
  { name, written }: Pick<RawBody, 'name' | 'written'>,
  { knowledge, day }: LinkContext,
): boolean {
  // *Dong Nai police* says nothing of what the place was.
  if (written && !OF_CITY.test(written)) return false
  const now = knowledge.institutions.get(id)?.name
  return now !== undefined && knowledge.nameOf(id, day) !== now && foldName(now) === foldName(name)
}

function completing(body: RawBody, level: string, start: number, places: ArticlePlaces): PlaceRef | null {
  if (level) return places.near(level, start, body.place?.here === true)
  // *Phòng Tư pháp* is of the district that the article spoke of last; there are none since July 2025.
  if (body.head === 'Phòng') return places.lastBelow(start)
  // Departments and councils without a level belong to the province.
  return body.head === 'Sở' || body.head.replace(/^(Thường trực|Đảng đoàn|Ban Cán sự đảng) /, '') in SLUGS
    ? places.province('')
    : null
}

function nameWith(body: RawBody, place: PlaceRef | null): string {
  if (!place) return body.place?.level ? `${body.name} ${body.place.level}` : body.name
  if (PARTY_HEAD.test(body.head)) return `${body.name} ${place.name}`
  return `${body.name} ${place.label}`
}

function findByName(name: string, context: LinkContext): string | undefined {
  const ids = idsCalled(foldName(name), context)
  return validOn(
    ids.filter((id) => !isLaterName(id, { name, written: undefined }, context)),
    context,
  )[0]
}

const NAMED = ['name', 'names'] as const

function idsCalled(folded: string, { knowledge: { institutions } }: LinkContext): string[] {
  return institutions
    .rowsCalled(NAMED, folded)
    .filter((row) =>
      NAMED.some((field) => institutions.list(field, row).some((one) => foldName(one) === folded)),
    )
    .map((row) => institutions.idAt(row))
}

/** A link to a listed body, by its name on the article's day. */
export function linkedBody(id: string, { knowledge, day }: LinkContext): Link {
  return { status: 'linked', entity: id, label: knowledge.nameOf(id, day) }
}

function candidates(ids: string[], { knowledge }: LinkContext): Candidate[] {
  return ids.map((id) => ({ entity: id, label: knowledge.institutions.get(id)?.name ?? id, reason: 'name' }))
}
