// What a page says of itself, each fact from its best witness.
import { isSameSite, type PageFacts, type PageTime } from '../annotation'
import { canonicalAddress, parseAddress, pathShape } from './address'
import type { Block } from './blocks'
import { selectAll } from './foreign'
import { languageOf } from './language'
import type { Page } from './page'
import { articleItem, clean } from './structured'
import { isTimeLine, readTime, timeInAddress } from './times'

/** Letters that a visible date line may hold beside the date: a section, an author. */
const BESIDE_DATE = 40

/** One address for all variants of a page: the page's own word, if it is credible, else the address cleaned. */
export function canonicalOf({ document, url, structured }: Page): string {
  const here = parseAddress(url)
  const claims = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    structured.meta('og:url')?.value,
    articleItem(structured)?.url,
  ]
  for (const claim of claims) {
    const there = claim ? parseAddress(clean(claim), here?.href) : null
    if (there === null) continue
    if (here === null) return canonicalAddress(there.href)
    // A claim to be the home page, or another site's page, is a template's mistake or a reprint's origin.
    const elsewhere = !isSameSite(here.href, there.href)
    const home = there.pathname === '/' && there.search === '' && here.pathname !== '/'
    if (!elsewhere && !home) return canonicalAddress(there.href)
  }
  return canonicalAddress(url)
}

interface Witness {
  text: string | null | undefined
  from: string
}

/** When the article was published: the day most witnesses agree on, from the best of them. */
export function publishedOf(page: Page, around: readonly Block[]): PageTime | null {
  const { document, structured, outlet, url } = page
  const place = outlet?.profile?.published
  const meta = (name: string): Witness => ({ text: structured.meta(name)?.value, from: `meta ${name}` })
  const witnesses: Witness[] = [
    ...(place ? selectAll(document, place).map((one) => ({ text: timeText(one), from: 'profile' })) : []),
    { text: articleItem(structured)?.published, from: 'json-ld' },
    ...[
      'article:published_time',
      'datepublished',
      'pubdate',
      'publishdate',
      'publish_date',
      'og:published_time',
      'article:published',
      'dc.date.issued',
      'dcterms.issued',
      'dcterms.created',
      'dc.date',
      'parsely-pub-date',
      'sailthru.date',
      'date',
    ].map(meta),
    ...timeElements(document),
    ...around.filter(({ text }) => isTimeLine(text, BESIDE_DATE)).map(({ text }) => ({ text, from: 'text' })),
  ]
  const found = witnesses
    .map(({ text, from }) => ({ time: text ? readTime(clean(text)) : null, from }))
    .filter((one): one is { time: PageTime; from: string } => one.time !== null)
    .map(({ time, from }): PageTime => ({ iso: time.iso, precision: time.precision, from }))
  const inAddress = timeInAddress(url)
  if (inAddress) found.push({ ...inAddress, from: 'address' })
  return mostAgreed(found)
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

/** When the page says it was last changed; null if never after publication. */
export function updatedOf({ structured }: Page, published: PageTime | null): PageTime | null {
  const witnesses: Witness[] = [
    { text: articleItem(structured)?.modified, from: 'json-ld' },
    ...[
      'article:modified_time',
      'datemodified',
      'og:updated_time',
      'lastmod',
      'last-modified',
      'dcterms.modified',
    ].map((name) => ({
      text: structured.meta(name)?.value,
      from: `meta ${name}`,
    })),
  ]
  for (const { text, from } of witnesses) {
    const time = text ? readTime(text) : null
    if (time !== null) return published === null || time.iso > published.iso ? { ...time, from } : null
  }
  return null
}

const timeText = (element: Element) =>
  element.getAttribute('datetime') ??
  element.getAttribute('content') ??
  element.getAttribute('title') ??
  element.textContent

function timeElements(document: Document): Witness[] {
  const marked = [
    ...document.querySelectorAll('[itemprop="datePublished"], [data-role="publishdate"], time[pubdate]'),
  ]
  const times = [...document.querySelectorAll('time[datetime]')]
  // Lists of articles have a time each: those say nothing of this page.
  const own =
    times.length <= 2
      ? times
      : times.filter((time) => time.closest('article, main, [class*="detail" i]') !== null).slice(0, 1)
  return [...marked, ...own].flatMap((element) => [
    { text: element.getAttribute('datetime') ?? element.getAttribute('content'), from: 'time element' },
    { text: element.textContent, from: 'time element' },
  ])
}

/** Facts that need no reading of the text. */
export function plainFacts(
  page: Page,
  text: string,
): Pick<PageFacts, 'outlet' | 'outletName' | 'section' | 'language'> {
  const { structured, outlet, url } = page
  const host = parseAddress(url)?.hostname.replace(/^www\./, '') ?? ''
  return {
    outlet: outlet?.id ?? null,
    outletName: outlet?.name ?? structured.meta('og:site_name', 'application-name')?.value ?? host,
    section: sectionOf(page),
    language: languageOf(
      page.document.documentElement?.getAttribute('lang') ?? null,
      text,
      outlet?.language ?? null,
    ),
  }
}

const HOME = /^(?:trang chủ|trang nhất|home|tin tức)$/i

function sectionOf({ document, structured }: Page): string | null {
  const trail =
    structured.items.find(({ types, trail }) => types.includes('BreadcrumbList') && trail.length > 0)
      ?.trail ?? []
  const fromTrail = trail.find((name) => !HOME.test(name))
  const told = structured.meta('article:section')?.value ?? articleItem(structured)?.section
  const shown = document.querySelector('[class*="breadcrumb" i] a:not([href="/"]), [data-role="cate-name"]')
  const name = fromTrail ?? told ?? clean(shown?.textContent ?? '')
  return name && name.length <= 80 ? name : null
}

/** The shape of the visited address, by the outlet's profile where it has one. */
export function shapeOfAddress({ url, outlet }: Page) {
  return pathShape(url, outlet?.profile?.articlePath ?? null)
}
