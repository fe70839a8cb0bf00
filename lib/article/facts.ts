// What a page says of itself, each fact from its best witness.
import { isSameSite, type PageFacts } from '../annotation'
import { canonicalAddress, parseAddress, pathShape } from './address'
import { languageOf } from './language'
import type { Page } from './page'
import { articleItem, clean } from './structured'

/** One address for all variants of a page: the page's own word, if it is credible, else the address cleaned. */
export function canonicalOf({ document, url, structured, stale }: Page): string {
  if (stale) return canonicalAddress(url)
  return canonicalAmong(url, [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    structured.meta('og:url')?.value,
    articleItem(structured)?.url,
  ])
}

/** The same of what a page claims to be, the most credible claim first. */
export function canonicalAmong(url: string, claims: readonly (string | null | undefined)[]): string {
  const here = parseAddress(url)
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
