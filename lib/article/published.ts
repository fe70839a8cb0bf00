// When an article was published and last changed: many witnesses, some of whom lie.
import type { PageTime } from '../annotation'
import { type Block, wrapperOf } from './blocks'
import { selectAll } from './foreign'
import { linkShare } from './outline'
import type { Page } from './page'
import { articleItem, clean } from './structured'
import {
  hasClock,
  isClockLine,
  isTimeLine,
  type ReadTime,
  readTime,
  swappedTime,
  timeInAddress,
} from './times'

/** Letters that a visible date line may hold beside the date: a section, an author. */
const BESIDE_DATE = 40
/** A line of more letters than this is no line of small print. */
const LONGEST_MIXED = 160
/** Letters beside a date that stands in a line with other things. */
const LABEL_OF_DATE = 10
/** A writer's linked name may stand beside a date; a date beside a linked headline is that article's. */
const MOST_LINKED = 0.6
/** What sites that write Vietnamese clock time and mark it as UTC are off by. */
const SEVEN_HOURS = 7 * 3_600_000

interface Witness {
  text: string | null | undefined
  from: string
}

interface Testimony {
  time: ReadTime
  from: string
  /** What was written. */
  text: string
}

const PUBLISHED_TAGS = [
  ...['article:published_time', 'datepublished', 'pubdate', 'publishdate', 'publish_date'],
  ...['og:published_time', 'article:published', 'dc.date.issued', 'dcterms.issued', 'dcterms.created'],
  ...['dc.date', 'parsely-pub-date', 'sailthru.date', 'date'],
]
const UPDATED_TAGS = [
  ...['article:modified_time', 'datemodified', 'og:updated_time', 'lastmod', 'last-modified'],
  'dcterms.modified',
]

/** When the article was published: the day most witnesses agree on, from the best of them. */
export function publishedOf(page: Page, around: readonly Block[], headline: Element | null): PageTime | null {
  const { document, structured, outlet, url } = page
  const place = outlet?.profile?.published
  const witnesses: Witness[] = [
    ...(place ? selectAll(document, place) : [])
      .slice(0, 1)
      .map((one) => ({ text: timeText(one), from: 'profile' })),
    { text: articleItem(structured)?.published, from: 'json-ld' },
    ...PUBLISHED_TAGS.map((name) => ({ text: structured.meta(name)?.value, from: `meta ${name}` })),
    ...timeElements(document, headline),
    ...clockFirst(timeLines(around)).map((text) => ({ text, from: 'text' })),
  ]
  const heard = witnesses.flatMap(({ text, from }): Testimony[] => {
    const written = clean(text ?? '')
    const time = written === '' ? null : readTime(written)
    return time === null ? [] : [{ time, from, text: written }]
  })
  const found = heard
    .filter((one) => !isLocalAsUtc(one, heard))
    .map(({ time, from, text }): PageTime => ({ ...(swapped(text, time, heard) ?? time), from }))
  const inAddress = timeInAddress(url)
  // A month alone is worth something where nobody knows the day.
  if (inAddress && (inAddress.precision !== 'month' || found.length === 0))
    found.push({ ...inAddress, from: 'address' })
  return mostAgreed(found)
}

/** When the page says it was last changed; null if never after publication. */
export function updatedOf({ structured }: Page, published: PageTime | null): PageTime | null {
  const witnesses: Witness[] = [
    { text: articleItem(structured)?.modified, from: 'json-ld' },
    ...UPDATED_TAGS.map((name) => ({ text: structured.meta(name)?.value, from: `meta ${name}` })),
  ]
  for (const { text, from } of witnesses) {
    const time = text ? readTime(clean(text)) : null
    if (time !== null) return published === null || time.iso > published.iso ? { ...time, from } : null
  }
  return null
}

function mostAgreed(found: readonly PageTime[]): PageTime | null {
  const votes = new Map<string, number>()
  for (const { iso } of found) votes.set(iso.slice(0, 10), (votes.get(iso.slice(0, 10)) ?? 0) + 1)
  const first = found[0]
  if (first === undefined) return null
  const support = votes.get(first.iso.slice(0, 10)) ?? 0
  // The best witness stands unless it is alone against three that agree.
  const rival = [...votes].find(([, count]) => support === 1 && count >= 3)
  const day = rival ? rival[0] : first.iso.slice(0, 10)
  const ofDay = found.filter(({ iso }) => iso.startsWith(day))
  return ofDay.find(({ precision }) => precision === 'minute') ?? ofDay[0] ?? null
}

/** Whether a time was marked as UTC though its clock is what the reader is shown: local time, marked wrongly. */
function isLocalAsUtc({ time, text }: Testimony, heard: readonly Testimony[]): boolean {
  if (time.precision !== 'minute' || !/(?:Z|[+-]00:?00)$/i.test(text)) return false
  const meant = Date.parse(time.iso) - SEVEN_HOURS
  return heard.some(
    ({ time: shown, from }) =>
      (from === 'text' || from === 'time element') &&
      shown.precision === 'minute' &&
      Math.abs(Date.parse(shown.iso) - meant) < 60_000,
  )
}

/** The time read month first, where machines write so and only that agrees with anybody else. */
function swapped(text: string, time: ReadTime, heard: readonly Testimony[]): ReadTime | null {
  const other = swappedTime(text)
  if (other === null) return null
  const saysDay = (day: string) =>
    heard.some((one) => one.text !== text && one.time.iso.startsWith(day.slice(0, 10)))
  return !saysDay(time.iso) && saysDay(other.iso) ? other : null
}

/**
 * Visible lines that tell a date; one without a clock takes that of the line beside it. Lines of lists of articles
 * tell of those, and what stands at the head of the site tells today.
 */
function timeLines(around: readonly Block[]): string[] {
  return around.flatMap((block, index) => {
    if (linkShare(block) > MOST_LINKED || tellsToday(wrapperOf(block))) return []
    const text = isTimeLine(block.text, BESIDE_DATE) ? block.text : timeWithin(block)
    if (text === null) return []
    if (hasClock(text)) return [text]
    const clock = [around[index + 1], around[index - 1]].find((block) => block && isClockLine(block.text))
    return [clock ? `${text} ${clock.text}` : text]
  })
}

/** A part of a line that is a date by itself, as where counters stand beside it without a space. */
function timeWithin({ text, pieces }: Block): string | null {
  if (text.length > LONGEST_MIXED) return null
  const parts = Map.groupBy(pieces, ({ node }) => node)
  for (const runs of parts.values()) {
    const [from, last] = [runs[0], runs.at(-1)]
    if (!from || !last || parts.size < 2) return null
    const part = text.slice(from.at, last.at + last.length)
    if (isTimeLine(part, LABEL_OF_DATE)) return part
  }
  return null
}

/** Of the lines around a headline the one with a clock is the paper's own; others may tell of the matter. */
const clockFirst = (lines: readonly string[]) => [
  ...lines.filter(hasClock),
  ...lines.filter((line) => !hasClock(line)),
]

const TODAY = /(?:^|[-_ ])(?:now|today|current|homnay|hom-nay)(?:[-_ ]|$)/i

const tellsToday = (element: Element) =>
  [element, element.parentElement].some((one) => one && TODAY.test(one.getAttribute('class') ?? '')) ||
  (element.closest('header')?.querySelector('h1, nav')?.matches('nav') ?? false)

/** Whether a time stands in the article's own box, not in that of another one in a list. */
function isOfArticle(time: Element, headline: Element | null): boolean {
  const box = time.closest('article') ?? time.closest('main, [class*="detail" i]')
  return box !== null && (headline === null || box.contains(headline))
}

const timeText = (element: Element) =>
  element.getAttribute('datetime') ??
  element.getAttribute('content') ??
  element.getAttribute('title') ??
  element.textContent

function timeElements(document: Document, headline: Element | null): Witness[] {
  const marked = [
    ...document.querySelectorAll('[itemprop="datePublished"], [data-role="publishdate"], time[pubdate]'),
  ]
  const times = [...document.querySelectorAll('time[datetime]')]
  // Lists of articles have a time each: those say nothing of this page.
  const own = times.length <= 2 ? times : times.filter((time) => isOfArticle(time, headline)).slice(0, 1)
  return [...marked, ...own].flatMap((element) => [
    { text: element.getAttribute('datetime') ?? element.getAttribute('content'), from: 'time element' },
    { text: element.textContent, from: 'time element' },
  ])
}
