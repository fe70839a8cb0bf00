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
}

/** Opens a page at `url`; an empty address is looked for in the page itself. */
export function openPage(document: Document, url: string, outlets: readonly OutletEntry[]): Page {
  const address = addressOf(document, url)
  return {
    document,
    url: address,
    structured: readStructured(document),
    outlet: outletOf(parseAddress(address)?.hostname ?? '', outlets),
  }
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
