// What recognition hands to linking: mentions with what grammar saw, not yet tied to entities.
import type { MentionForm } from '../annotation'

/** Where a local body belongs: a named place, or a level (*tỉnh*) whose place the article tells. */
export interface PlaceRef {
  /** `tỉnh`, `xã` …; '' where the place stands without one. */
  level: string
  /** As canonical names carry it (*tỉnh Nghệ An*); null where only the level is said. */
  label: string | null
  name: string | null
  /** Known places that it may be. */
  ids: string[]
  /** *tỉnh này*: the one named last. */
  here: boolean | undefined
}

/** A level whose place the article tells. */
export function levelAlone(level: string): PlaceRef {
  return { level, label: null, name: null, ids: [], here: undefined }
}

/** A body as grammar sees it. */
export interface RawBody {
  /** Known institutions of that name. */
  ids: string[]
  /** Full name as far as grammar can tell, without a place that is still to be found. */
  name: string
  /** Head words (*Ủy ban nhân dân*, *Sở*), by which short forms find their antecedent. */
  head: string
  place: PlaceRef | null
  /** A place is part of its identity. */
  local: boolean
  /** Another country's. */
  country: string | null
  /** The body that it is part of, where it says so (*Phòng … Công an tỉnh*). */
  within: RawBody | null
  /** As it stands, with abbreviations spelled out. */
  written: string | undefined
}

/** A body of which grammar has but its name and its head. */
export function bareBody(name: string, head: string): RawBody {
  return { ids: [], name, head, place: null, local: false, country: null, within: null, written: undefined }
}

/** A title as grammar sees it. */
export interface RawTitle {
  start: number
  end: number
  title: string
  class: string
  /** Known posts whose full designation this is. */
  offices: string[]
  body: RawBody | null
  /** What follows a minister's title without *Bộ*: *Bộ trưởng Ngoại giao*. */
  domain: string | null
  country: string | null
  place: PlaceRef | null
  former: boolean
  acting: boolean
  /** A standing deputy: *Phó Chủ tịch Thường trực*. */
  standing: boolean
  /** Other titles that its English word may stand for. */
  alike: readonly string[] | undefined
  /** Of an office that its bearer is just given. */
  appointed: boolean | undefined
  /** In words that can be compared, once linking asked for them. */
  words: string | null
}

/** A title of which nothing but its words is known; no title has more fields or fewer, so that one is read like the other. */
export function bareTitle(told: Pick<RawTitle, 'start' | 'end' | 'title' | 'class' | 'offices'>): RawTitle {
  const { start, end, title, class: kind, offices } = told
  return {
    start,
    end,
    title,
    class: kind,
    offices,
    body: null,
    domain: null,
    country: null,
    place: null,
    former: false,
    acting: false,
    standing: false,
    alike: undefined,
    appointed: undefined,
    words: null,
  }
}

interface RawBase {
  start: number
  end: number
  form: MentionForm
  rule: string
  confidence: number
  quiet: boolean
}

export interface RawOfficial extends RawBase {
  type: 'official'
  /** The name as written, cleaned; '' for a title alone. */
  name: string
  /** Known people of that name. */
  ids: string[]
  /** A part of a name: *ông Minh*. */
  partial: boolean
  /** `m` or `f` as *ông* or *bà* tell. */
  sex: 'm' | 'f' | null
  titles: RawTitle[]
  /** Addressed as someone without office. */
  ordinary: boolean
  /** A word that is no title stands right before the name: *tuyển thủ …*, *công nhân …*. */
  introduced: boolean
  /** Of titles that stand side by side without a name, the offset of the first: perhaps one person's, perhaps several's. */
  chain: number | null
}

/** A title alone as a mention of its own, no name beside it. */
export function titleMention(
  title: RawTitle,
  told: Pick<RawOfficial, 'rule' | 'quiet' | 'chain'>,
): RawOfficial {
  const { rule, quiet, chain } = told
  return {
    type: 'official',
    form: 'title',
    start: title.start,
    end: title.end,
    rule,
    confidence: 0.8,
    quiet,
    name: '',
    ids: [],
    partial: false,
    sex: null,
    titles: [title],
    ordinary: false,
    introduced: false,
    chain,
  }
}

export interface RawInstitution extends RawBase {
  type: 'institution'
  body: RawBody
}

export interface RawDocument extends RawBase {
  type: 'document'
  /** Known documents of that name. */
  ids: string[]
  kind: string
  /** Normalised code (`22-NQ/TW`), or number alone in `number`. */
  code: string | null
  number: string | null
  year: string | null
  /** A law's or treaty's name as written. */
  name: string | null
  issuer: RawBody | null
  /** ISO day cited beside it. */
  day: string | null
  /** The year told after it (*năm 2020*), and the Central Committee it is said to be of (*khóa XII*). */
  told: string | null
  session: string | null
  /** The mentions of one list share a number. */
  list: number | null
  /** What it is said to be about. */
  subject: string
  /** The provision cited before it, as written: *khoản 2 Điều 5*. */
  cited: string | null
  /** Points back: *Nghị quyết này*. */
  back: boolean
}

export type RawMention = RawOfficial | RawInstitution | RawDocument

/** A place named anywhere in the text. */
export interface RawPlace {
  start: number
  place: PlaceRef
  /** Where a report was written: it says little of what it is about. */
  dateline: true | undefined
}

/** All that recognition saw. */
export interface Recognition {
  mentions: RawMention[]
  places: RawPlace[]
}
