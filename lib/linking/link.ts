// Mentions to entities, one article at a time: by elimination, with reasons.
import type { DocumentFacts, Link, Mention, Role } from '../annotation'
import type {
  RawDocument,
  RawInstitution,
  RawMention,
  RawOfficial,
  RawPlace,
  RawTitle,
  Recognition,
} from '../recognition'
import { composed } from '../text'
import { ArticleText } from './article-text'
import { asOfTold, isBelowProvince, levelOfHead, linkBody } from './bodies/institutions'
import { PlacesBeside } from './bodies/places-beside'
import { SeenBodies, SeenBody } from './bodies/seen-bodies'
import { ShortForms } from './bodies/short-forms'
import { ArticlePlaces, foldName, type LinkContext } from './context'
import { DocumentLinker } from './documents/documents'
import { withCommaRoles } from './people/comma-roles'
import { provinceHeld } from './people/held-places'
import { inTheirOrder } from './people/name-order'
import { OfficialLinker } from './people/officials'
import { countriesAbroad, isAnyCountrys } from './scenes-abroad'

interface Linked {
  link: Link
  why: string
  quiet?: boolean
}

/** Bare words for Party and State: known to everyone, noise when lit. */
const QUIET_NAMES = new Set([
  // Old pages write eth for *Đ*.
  ...['Đảng', 'ĐẢNG', 'Ðảng', 'ÐẢNG'],
  'Nhà nước',
  'Trung ương',
  'Party',
  'State',
  'Dang',
  'Nha nuoc',
  'NHÀ NƯỚC',
])

/** *Trung ương* and the like, decomposed and composed. */
const LONGEST_QUIET = 24
const LONGEST_COMPOSED = 10

/** Links what was recognised in a text as of the article's day. Pure; in reading order. */
export function link(text: string, recognition: Recognition, context: LinkContext): Mention[] {
  const inReadingOrder = inOrder(recognition.mentions)
  const { bodies, people, papers } = byType(inReadingOrder)
  const places = new ArticlePlaces(withDistricts(recognition.places, bodies), context.knowledge, context.day)
  /** Of each of `bodies`, null where it stays dark. */
  const linkedBodies: (Linked | null)[] = []
  let sure: Set<string> | null = null
  const article = new ArticleText(text, bodies)
  const held = places.province('') ? null : provinceHeld(people, context)
  if (held) places.lend(held)
  const officials = new OfficialLinker(
    people,
    article,
    places,
    context,
    () => {
      sure ??= bodiesOf(linkedBodies)
      return sure
    },
    bodies,
  )
  const documents = new DocumentLinker(article, papers, context)
  const seen = new SeenBodies()
  const beside = new PlacesBeside(text, recognition.places)
  const scene = countriesAbroad({ people, bodies, papers, places: recognition.places }, article, context)
  for (const [index, raw] of bodies.entries()) {
    linkedBodies[index] = null
    if (raw.form === 'short') continue
    // *UBND các tỉnh* is nobody in particular.
    const made: Linked = raw.rule.startsWith('body-general')
      ? { link: { status: 'unknown', label: raw.body.written ?? raw.body.name }, why: 'a level in general' }
      : (shortened(raw, seen) ??
        abroad(raw, seen, article, context) ??
        ofScene(raw, scene, places, context) ??
        oneOfSeen(
          linkBody(
            raw.body,
            raw.start,
            places,
            asOfTold(raw, article, context),
            beside.opening(raw) ?? beside.of(raw) ?? beside.ofHead(raw),
          ),
          seen,
          context,
        ))
    linkedBodies[index] = made
    const name = made.link.status === 'ambiguous' ? raw.body.name : made.link.label
    seen.add(new SeenBody(raw.start, raw.body.head, name, made.link, raw.rule.includes('-role')))
    beside.add(raw)
  }
  const shortForms = new ShortForms(seen.all, article, context)
  for (const [index, raw] of bodies.entries())
    if (raw.form === 'short') linkedBodies[index] = shortForms.link(raw)
  const mentions: Mention[] = []
  let body = 0
  for (const raw of inReadingOrder) {
    const made =
      raw.type === 'official'
        ? officials.link(raw)
        : raw.type === 'document'
          ? documents.link(raw)
          : linkedBodies[body++]
    // What only supports who is meant is no mention.
    if (!made || raw.rule === 'body-spoken-of') continue
    const named = raw.type === 'official' ? inTheirOrder(made.link, people, context) : made.link
    mentions.push(finish(text, raw, made, named))
  }
  return speakingUp(withCommaRoles(text, uncovered(mentions)))
}

/** The places of an article, and the districts that it names by their Party committees alone: *Huyện ủy Hoằng Hóa*. */
function withDistricts(places: RawPlace[], bodies: readonly RawInstitution[]): RawPlace[] {
  const more = bodies.flatMap(({ start, body: { head, place } }) => {
    const level = place?.name ? levelOfHead(head) : ''
    return place && isBelowProvince(level) ? [{ start, place: { ...place, level }, dateline: undefined }] : []
  })
  return more.length ? [...places, ...more].sort((a, b) => a.start - b.start) : places
}

/** Mentions by start, longest first, as recognition gives them: sorting them again costs more than that look. */
function inOrder(mentions: readonly RawMention[]): readonly RawMention[] {
  let last: RawMention | undefined
  for (const mention of mentions) {
    if (last && (mention.start < last.start || (mention.start === last.start && mention.end > last.end)))
      return [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
    last = mention
  }
  return mentions
}

/** The mentions of each type, in their order. */
function byType(mentions: readonly RawMention[]) {
  const [bodies, people, papers]: [RawInstitution[], RawOfficial[], RawDocument[]] = [[], [], []]
  for (const mention of mentions)
    if (mention.type === 'official') people.push(mention)
    else if (mention.type === 'institution') bodies.push(mention)
    else papers.push(mention)
  return { bodies, people, papers }
}

/** *VFF*: of several of one abbreviation the one that the article has named in full, or else a part of it. */
function oneOfSeen(made: Linked, seen: SeenBodies, { knowledge }: LinkContext): Linked {
  const { link: found } = made
  if (found.status !== 'ambiguous') return made
  const whole = found.candidates.filter(({ entity }) => seen.has(entity))
  const parent = (one: string) => knowledge.institutions.get(one)?.parent
  const named = whole.length
    ? whole
    : found.candidates.filter(({ entity }) => seen.hasSome((one) => parent(one) === entity))
  const only = named.length === 1 ? named[0] : undefined
  return only
    ? { link: { status: 'linked', entity: only.entity, label: only.label }, why: 'named in full before' }
    : made
}

/** What every police has, so that it is told by whose it is. */
const INVESTIGATES = /^Cơ quan (?:Cảnh sát|An ninh) điều tra$/

/** Rules that read a name without its place. */
const SHORTENED = /^body-(?:tail|part|organ|room|committee)$/

/** *Cục Đường thủy*, *Đảng ủy Học viện*: the beginning of a longer name that the article has given before, and nobody's whole name. */
function shortened({ body, rule }: RawInstitution, seen: SeenBodies): Linked | null {
  if (body.ids.length || body.place || body.country) return null
  if (rule === 'body-local' && INVESTIGATES.test(body.name)) {
    const whose = seen.only(foldName(body.name))
    return whose && { link: whose.link, why: 'the beginning of a name given before' }
  }
  if (!SHORTENED.test(rule) && !(rule === 'body-local' && body.name === 'Đảng ủy')) return null
  const named = seen.goingOn(body.head, foldName(body.name))
  return named && named.link.status !== 'ambiguous'
    ? { link: named.link, why: 'the beginning of a name given before' }
    : null
}

/** *Bộ Quốc phòng* behind *Bộ Quốc phòng Malaysia*, listed or not, in an article that never says *Việt Nam*: that country's; behind two countries' any of them. */
function abroad(
  { body, rule }: RawInstitution,
  seen: SeenBodies,
  article: ArticleText,
  { knowledge }: LinkContext,
): Linked | null {
  if (rule !== 'body-known' || body.head !== 'Bộ' || body.country) return null
  const links = seen.allGoingOn(body.head, foldName(body.name)).map(({ link }) => link)
  const isForeign = (link: Link) =>
    link.status === 'linked'
      ? knowledge.institutions.get(link.entity)?.kind === 'foreign'
      : link.status === 'unknown'
  const [only, other] = links
  if (!only || !links.every(isForeign) || /việt nam|vietnam/.test(article.folded)) return null
  if (!other) return { link: only, why: 'of the country named before' }
  const reason = 'of a country named before'
  const candidates = links.flatMap((link) =>
    link.status === 'linked' ? [{ entity: link.entity, label: link.label, reason }] : [],
  )
  return {
    link: { status: 'ambiguous', candidates, label: null },
    why: 'of one of the countries named before',
  }
}

/** *Bộ Tài chính* in news that plays in one other country alone: that country's; where it plays in several it is nobody's who is known. */
function ofScene(
  raw: RawInstitution,
  scene: ReadonlySet<string> | null,
  places: ArticlePlaces,
  context: LinkContext,
): Linked | null {
  if (!scene || !isAnyCountrys(raw)) return null
  const [country, other] = scene
  const name = raw.body.written ?? raw.body.name
  if (!country || other)
    return { link: { status: 'unknown', label: name }, why: 'of one of the countries named' }
  const body = { ...raw.body, ids: [], name: `${name} ${country}`, country }
  return {
    link: linkBody(body, raw.start, places, context).link,
    why: 'of the country that the article is about',
  }
}

/** The institutions that an article is sure to name. */
function bodiesOf(linked: readonly (Linked | null)[]): Set<string> {
  const bodies = new Set<string>()
  for (const one of linked) if (one?.link.status === 'linked') bodies.add(one.link.entity)
  return bodies
}

/** A body inside a title is quiet only while the title is somebody's: in *Việt Nam là Chủ tịch ASEAN* it speaks. */
function speakingUp(mentions: Mention[]): Mention[] {
  const taken: { start: number; end: number }[] = []
  for (const mention of mentions) {
    if (mention.type !== 'official') continue
    if (mention.form === 'title') taken.push(mention)
    else for (const one of mention.roles) taken.push(one)
  }
  taken.sort((a, b) => a.start - b.start)
  let next = 0
  let reach = 0
  // They were made for this article alone.
  for (const mention of mentions) {
    for (let title = taken[next]; title && title.start <= mention.start; title = taken[++next])
      reach = Math.max(reach, title.end)
    if (mention.end <= reach || mention.type !== 'institution' || !mention.quiet) continue
    if (mention.rule.includes('-in-role')) mention.quiet = false
  }
  return mentions
}

/** Leaves out what lies inside a mention of its own type: the same words twice. `mentions` by start, longest first. */
function uncovered(mentions: Mention[]): Mention[] {
  const reach = { official: -1, institution: -1, document: -1 }
  return mentions.filter(({ type, end }) => {
    const before = reach[type]
    if (end > before) reach[type] = end
    return end > before
  })
}

function finish(text: string, raw: RawMention, { why, quiet }: Omit<Linked, 'link'>, found: Link): Mention {
  const { start, end, type, form } = raw
  const quote = text.slice(start, end)
  const rule = `${raw.rule}: ${why}`
  const sure = found.status === 'linked'
  const confidence = sure ? raw.confidence : raw.confidence * 0.7
  const roles = raw.type === 'official' && form === 'name' ? rolesOf(text, raw.titles) : []
  const dim = raw.quiet || quiet === true || isQuietName(quote)
  const mention: Mention = { start, end, quote, type, form, rule, confidence, roles, quiet: dim, ...found }
  const facts = raw.type === 'document' ? factsOf(raw) : null
  if (facts) mention.facts = facts
  return mention
}

/** Names are short: most quotes are not asked about. */
function isQuietName(quote: string): boolean {
  if (quote.length > LONGEST_QUIET) return false
  const name = composed(quote)
  return name.length <= LONGEST_COMPOSED && QUIET_NAMES.has(name)
}

/** What stands beside a document, null where nothing does. */
function factsOf({ issuer, day, subject, cited }: RawDocument): DocumentFacts | null {
  if (!(issuer || day || subject || cited)) return null
  return { issuer: issuer?.name ?? null, day, subject: subject || null, cited }
}

function rolesOf(text: string, titles: readonly RawTitle[]): Role[] {
  return titles.length ? titles.map((title) => role(text, title)) : []
}

function role(text: string, title: RawTitle): Role {
  return {
    start: title.start,
    end: title.end,
    title: text.slice(title.start, title.end),
    office: title.offices.length === 1 ? (title.offices[0] ?? null) : null,
    institution: title.body?.ids.length === 1 ? (title.body.ids[0] ?? null) : null,
  }
}
