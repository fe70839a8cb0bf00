// A page as the readers of facts are given it: its document, its address, what it says of itself, whose it is.
import { parseAddress } from './address'
import { type OutletEntry, outletOf } from './outlet'
import { readStructured, type Structured } from './structured'

export interface Page {
  document: Document
  /** As visited, or as the page itself remembers. */
  url: string
  structured: Structured
  outlet: OutletEntry | null
  /** Whether the head still tells of the page that stood here before. */
  stale: boolean
  /** Whether the document's own title tells of this page. */
  titled: boolean
  /** Whether this is the address that the document was loaded at. */
  first: boolean
}

/** What a document said of itself when it was loaded, and at which address. */
export interface Served {
  address: string
  head: string
  title: string
}

/** Keeps what a document says of itself, to tell later whether a site went on to another page without telling anew. */
export function servedAt(document: Document, address: string): Served {
  return { address, head: headOf(document), title: document.title }
}

/** Opens a page at `url`; an empty address is looked for in the page itself. */
export function openPage(
  document: Document,
  url: string,
  outlets: readonly OutletEntry[],
  served?: Served,
): Page {
  const address = addressOf(document, url)
  const structured = readStructured(document)
  const first = served !== undefined && isSamePath(address, served.address)
  const stale = served !== undefined && !first && headOf(document) === served.head
  return {
    ...{ document, url: address, stale, first },
    titled: !stale || document.title !== served.title,
    structured: stale ? ofSiteAlone(structured) : structured,
    outlet: outletOf(parseAddress(address)?.hostname ?? '', outlets),
  }
}

/** A page whose head tells of another article that stands on it. */
export const withoutHead = (page: Page): Page => ({
  ...page,
  stale: true,
  structured: ofSiteAlone(page.structured),
})

function isSamePath(one: string, other: string): boolean {
  const [here, there] = [parseAddress(one), parseAddress(other)]
  return here?.host === there?.host && here?.pathname === there?.pathname && here?.search === there?.search
}

const TELLING =
  'link[rel~="canonical" i], meta[property="og:url"], meta[property="og:title"], meta[property*="published"], script[type="application/ld+json" i]'

/** All that a head tells of one page, as it is written. */
function headOf(document: Document): string {
  return [...document.querySelectorAll(TELLING)]
    .map((one) => one.getAttribute('href') ?? one.getAttribute('content') ?? one.textContent)
    .join('\n')
}

/** What a stale head may still be asked for: whose site it is. */
function ofSiteAlone({ meta, title }: Structured): Structured {
  const asked = new Set(['og:site_name', 'application-name'])
  return { items: [], title, meta: (...names) => meta(...names.filter((name) => asked.has(name))) }
}

function addressOf(document: Document, url: string): string {
  if (parseAddress(url) !== null) return url
  const told = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')
  const share = document.querySelector('meta[property="og:url"]')?.getAttribute('content')
  return savedFrom(document) ?? told ?? share ?? url
}

/** The address that a page saved by a browser remembers (`saved from url=(0051)https://…`), or null. */
function savedFrom(document: Document): string | null {
  for (let node = document.firstChild; node !== null; node = node.nextSibling) {
    const match = node.nodeType === 8 ? /saved from url=\(\d+\)(\S+)/.exec(node.nodeValue ?? '') : null
    if (match?.[1]) return match[1]
  }
  const html = document.documentElement?.firstChild
  const match = html?.nodeType === 8 ? /saved from url=\(\d+\)(\S+)/.exec(html.nodeValue ?? '') : null
  return match?.[1] ?? null
}
