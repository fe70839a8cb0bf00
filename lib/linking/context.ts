// What linking knows of an article: its day, the places it speaks of, the days that its sentences tell.
import { type Knowledge, onDay, placeOn } from '../knowledge'
import type { PlaceRef, RawPlace } from '../recognition'
import { composed, remembered } from '../text'
import { countUpTo } from './ascending'
import { sentenceEnd, sentenceStart } from './sentences'

export { foldName } from './fold-name'

/** What an article gives its mentions. */
export interface LinkContext {
  knowledge: Knowledge
  /** ISO day of the article, null when it has none. */
  day: string | null
  language: string
}

const PROVINCIAL = new Set(['tỉnh', 'thành phố'])
const DISTRICTS = new Set(['huyện', 'quận', 'thị xã', 'thành phố'])
const COMMUNES = new Set(['xã', 'phường', 'đặc khu'])
/** Since this day there are provinces and communes, and no districts. */
const TWO_LEVELS = '2025-07-01'

/** The places of an article, asked by level. */
export class ArticlePlaces {
  readonly #places: RawPlace[]
  readonly #provinces: PlaceRef[]
  /** The places of each level that was asked for, in reading order. */
  readonly #levels = new Map<string, { places: RawPlace[]; starts: number[] }>()

  constructor(
    places: RawPlace[],
    readonly knowledge: Knowledge,
    readonly day: string | null,
  ) {
    this.#places = places.map(({ start, place, dateline }) => ({
      start,
      place: this.asThen(place),
      dateline,
    }))
    // A province merged away is not what an article of a later day is about.
    const isValid = (id: string) => {
      const place = knowledge.places.get(id)
      return place && (!day || onDay({ to: place.to, from: place.from ?? '0001' }, day) !== 'no')
    }
    const counts = new Map<string, { place: PlaceRef; count: number }>()
    for (const { start, place, dateline } of this.#places) {
      const id = place.ids.find(isValid)
      if (!id) continue
      const known = counts.get(id) ?? { place, count: 0 }
      // The first lines say where an article plays.
      known.count += start < 400 && !dateline ? 3 : 1
      counts.set(id, known)
    }
    if (!counts.size)
      for (const place of this.#aroundDistricts()) counts.set(place.ids[0] ?? '', { place, count: 1 })
    this.#provinces = [...counts.values()].sort((a, b) => b.count - a.count).map(({ place }) => place)
  }

  /** Where no province is named: the one in which all districts named by a name of their own lie. */
  #aroundDistricts(): PlaceRef[] {
    const { places, districts } = this.knowledge
    const isThen = ({ from, to }: { from?: string; to?: string }) =>
      !this.day || onDay({ to, from: from ?? '0001' }, this.day) !== 'no'
    const parents = this.#places.flatMap(({ place }) => {
      const known = place.ids.flatMap((id) => districts.get(id) ?? []).filter(isThen)
      return known.length ? [new Set(known.map(({ parent }) => parent))] : []
    })
    const [first] = parents
    const shared = [...(first ?? [])].filter((id) => parents.every((ids) => ids.has(id)))
    const province = shared.length === 1 ? places.get(shared[0] ?? '') : undefined
    if (!province) return []
    const { id, name, kind } = province
    return [{ level: kind, label: `${kind} ${name}`, name, ids: [id], here: undefined }]
  }

  /** A place as it was called on the article's day. */
  asThen(place: PlaceRef): PlaceRef {
    const known = place.ids[0] ? this.knowledge.places.get(place.ids[0]) : undefined
    if (!known?.cityFrom || !place.name) return place
    const then = placeOn(known, this.day)
    return { ...place, level: then.kind, label: `${then.kind} ${place.name}` }
  }

  /**
   * The province or city that the article is about: of the asked level, or of either for ''. A province that became a
   * city is called by its old level for a while.
   */
  province(level: string): PlaceRef | null {
    return (
      this.#provinces.find((place) => !level || place.level === level) ??
      this.#provinces.find(({ ids }) => level === 'tỉnh' && this.#wasProvince(ids)) ??
      null
    )
  }

  /** Where no province is named: the one that something else tells. */
  lend(province: PlaceRef): void {
    if (!this.#provinces.length) this.#provinces.push(province)
  }

  #wasProvince([id = '']: string[]): boolean {
    return this.knowledge.places.get(id)?.cityFrom !== undefined
  }

  /** The nearest place of a level named before an offset, else the first after it. */
  near(level: string, before: number, here = false): PlaceRef | null {
    if (here && PROVINCIAL.has(level)) {
      const last = (levels: ReadonlySet<string>) =>
        this.#places.findLast(
          ({ start, place }) => start < before && levels.has(place.level) && place.ids.length,
        )
      const named = last(new Set([level])) ?? last(PROVINCIAL)
      if (named) return named.place
    }
    if (PROVINCIAL.has(level)) return this.#namedFirst(level, before) ?? this.province(level)
    const { places, starts } = this.#ofLevel(level)
    return places[Math.max(0, countUpTo(starts, before - 1) - 1)]?.place ?? null
  }

  /** Where the one that the article is about is named only later: the only one of its level that was named before. */
  #namedFirst(level: string, before: number): PlaceRef | null {
    const about = this.province(level)
    const isAbout = ({ place }: RawPlace) => about?.ids.some((id) => place.ids.includes(id)) === true
    const { places, starts } = this.#ofLevel(level)
    const first = places.slice(0, countUpTo(starts, before - 1)).filter(({ dateline }) => !dateline)
    if (!first.length || this.#places.some((one) => one.start < before && isAbout(one))) return null
    const own = first[0]?.place ?? null
    return own?.ids.length && first.every(({ place }) => place.ids[0] === own.ids[0]) ? own : null
  }

  /** The place named last before an offset whose people's committee has offices of its own, none where it has no name. */
  lastBelow(before: number): PlaceRef | null {
    const levels = this.day && this.day >= TWO_LEVELS ? COMMUNES : DISTRICTS
    const last = this.#places.findLast(
      ({ start, place }) =>
        start < before &&
        place.name !== null &&
        levels.has(place.level) &&
        !place.ids.some((id) => this.knowledge.places.has(id)),
    )
    return last?.place ?? null
  }

  #ofLevel(level: string) {
    let same = this.#levels.get(level)
    if (!same) {
      const places = this.#places.filter(({ place }) => place.level === level)
      same = { places, starts: places.map(({ start }) => start) }
      this.#levels.set(level, same)
    }
    return same
  }
}

const TOLD =
  /(?:(?:ngày|hôm|sáng|chiều|tối|on)\s+(?:ngày\s+)?(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?|tháng\s+(\d{1,2})\s?[/.-]\s?|tháng\s+(\d{1,2})\s+năm\s+|năm\s+|in\s+)((?:19|20)\d\d)(?!\s?[-–]\s?\d{4})/gi

const timeOf = remembered(Date.parse)

/** How many days lie between two (ISO; a month stands for its first), fewer than none where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (timeOf(to) - timeOf(from)) / 86_400_000
}

/** A text that knows where its years stand. */
interface Years {
  text: string
  /** Whether one stands between two offsets. */
  tellsYear(from: number, to: number): boolean
}

/**
 * The day (ISO, or a year alone) that the sentence around an offset tells before it, if it is earlier than the
 * article's own: a title there is read as of then.
 */
export function dayTold(article: Years, at: number, day: string | null): string | null {
  const { text } = article
  if (!article.tellsYear(Math.max(0, at - FAR), at)) return null
  const from = sentenceStart(text, at, FAR)
  if (!article.tellsYear(from, at)) return null
  const before = composed(text.slice(from, at))
  let told: string | null = null
  for (const [, date, month, only, named, year] of before.matchAll(TOLD)) {
    if (!year) continue
    const of = month ?? only ?? named
    told = [year, ...[of, date].flatMap((part) => part?.padStart(2, '0') ?? [])].join('-')
  }
  return isEarlier(told, day) ? told : null
}

function isEarlier(told: string | null, day: string | null): boolean {
  return told !== null && (!day || told < day.slice(0, told.length))
}

const APPOINTED =
  /^[^.;\n]{0,40}? (?:bổ nhiệm|điều động|phê chuẩn|chấp thuận|phê duyệt)[^.;\n]*?,? (?:từ|vào|hồi) (?:ngày (\d{1,2})[/.-](\d{1,2})[/.-]|tháng (\d{1,2})[/.-]|năm )((?:19|20)\d\d)(?= *[.\n]|$)/

/** *Thủ tướng bổ nhiệm ông A làm Thứ trưởng từ tháng 7/2018*: the day (ISO) that ends a sentence of who gives an office, if it is an earlier one. */
export function dayAppointed(article: Years, at: number, day: string | null): string | null {
  const end = sentenceEnd(article.text, at, FAR)
  if (!article.tellsYear(at, end)) return null
  const [, date, month, only, year] = APPOINTED.exec(composed(article.text.slice(at, end))) ?? []
  if (!year) return null
  const told = [year, ...[month ?? only, date].flatMap((part) => part?.padStart(2, '0') ?? [])].join('-')
  return isEarlier(told, day) ? told : null
}

/** As much is read back for the beginning of a sentence. */
const FAR = 219
