// The pipeline: a document to facts and text, with the way back from every character to its place in the document.
import type { ArticleText, PageFacts } from '../annotation'
import { type Block, blockSteps } from './blocks'
import { canonicalOf, plainFacts, shapeOfAddress } from './facts'
import { besideParts } from './foreign'
import { mainElement } from './main-text'
import { authorOf, originOf } from './origin'
import type { OutletEntry } from './outlet'
import { linesWithin, type Outline, outlineSteps, outlineWithout } from './outline'
import { openPage, type Page, type Served, withoutHead } from './page'
import { type Parts, partSteps } from './parts'
import { publishedOf, updatedOf } from './published'
import { scarceReasons } from './scarce'
import { scopeOf, tellsOfOther } from './scope'
import { listingReasons, shapeOf } from './shape'
import { articleItem } from './structured'
import { type TextMap, textMapOf } from './text-map'
import { type Headline, headlineSteps } from './title'
import { holds, type InnerRoot } from './tree'

/** An article over its live document. Spans are half-open UTF-16 offsets into `text`. */
export interface Article extends ArticleText, TextMap {
  /** Shadow roots and frames on the page: changes in them are not seen from outside. */
  roots: readonly InnerRoot[]
}

/** Milliseconds of reading before the page has its turn again. */
const TASK = 6
/** The same for the little that the first light waits for: in each pause the parser takes as long as it likes. */
const LONGER_TASK = 10

/** Beside the headline: as many blocks before and after it are looked at for a visible date. */
const AROUND = 8

/**
 * Reads title, lead, body and captions, and what is known of the page. Reads no layout and changes nothing, so that a
 * saved page gives the same text. `url` is the page's address (an empty one is looked for in the page itself).
 */
export function readArticle(
  document: Document,
  url: string,
  outlets: readonly OutletEntry[],
  served?: Served,
): Article {
  const steps = stepsOf(document, url, outlets, { served })
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in short steps, with a pause between them for the page: a first reading is not yet compiled. */
export async function readArticleGently(
  document: Document,
  url: string,
  outlets: readonly OutletEntry[],
  pause: () => Promise<void>,
  served?: Served,
): Promise<Article> {
  return inTasks(stepsOf(document, url, outlets, { served }), pause, TASK)
}

/**
 * The article of a page that still comes, of which nothing after `last` is looked at: what follows an article are
 * lists. Who wrote it, where it is from and when it was changed is left open: whoever reads it reads the whole page
 * when it is there.
 */
export async function readUpTo(
  last: Element,
  url: string,
  outlets: readonly OutletEntry[],
  pause: () => Promise<void>,
): Promise<Article> {
  return inTasks(stepsOf(last.ownerDocument, url, outlets, { last }), pause, LONGER_TASK)
}

/** Goes through all steps, with a pause wherever so many milliseconds were worked. */
async function inTasks<T>(steps: Iterator<void, T>, pause: () => Promise<void>, task: number): Promise<T> {
  for (let since = performance.now(); ; ) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - since < task) continue
    await pause()
    since = performance.now()
  }
}

function* stepsOf(
  document: Document,
  url: string,
  outlets: readonly OutletEntry[],
  { served, last }: { served?: Served | undefined; last?: Element },
): Generator<void, Article> {
  const opened = openPage(document, url, outlets, served)
  const { body } = document
  yield
  const roots: InnerRoot[] = []
  const outline = yield* outlineSteps(
    body ? yield* blockSteps(body, last && followsAfter(last), (root) => roots.push(root)) : [],
  )
  const scope = body && scopeOf(opened, body, outline)
  const others = body && scope && scope !== body && tellsOfOther(opened, body, scope, outline)
  const page = others ? withoutHead(opened) : opened
  const { structured, outlet } = page
  yield
  const headline = yield* headlineSteps({
    ...{ document, structured },
    titled: page.titled,
    root: scope === body || scope === null ? document : scope,
    selector: outlet?.profile?.title ?? null,
    siteNames: siteNamesOf(page),
    outline,
    main: scope && mainElement(scope, outlineWithout(outline, isBeside(scope))),
  })
  yield
  const parts = yield* partSteps(page, scope, outline, headline)
  yield
  const map = textMapOf(parts.kept.map((index) => outline.blocks[index] as Block))
  yield
  const around = aroundHeadline(outline, headline, parts.first)
  const published = publishedOf(
    page,
    scope === body ? around : around.filter(({ element }) => scope && holds(scope, element)),
    headline?.element ?? null,
  )
  yield
  const { shape, reasons } = shapeOf({
    path: shapeOfAddress(page),
    structured,
    outline: parts.outline,
    prose: parts.kept.map((index) => parts.outline.prose[index] as number),
    body: bodyOf(parts),
    headline,
    hasTime: published !== null,
  })
  yield
  const known = { ...addressFacts(page), ...plainFacts(page, map.text) }
  const further = last ? UNTOLD : yield* furtherFacts(page, published, parts)
  const title = headline?.text ?? ''
  return { ...map, roots, facts: { ...known, title, published, ...further, shape, reasons } }
}

/** From which block to which the article has running text. */
function bodyOf({ kept, outline }: Parts): { first: number; last: number } | null {
  const prose = kept.filter((index) => (outline.prose[index] as number) > 0)
  return prose.length === 0 ? null : { first: Math.min(...prose), last: Math.max(...prose) }
}

type FurtherFacts = Pick<PageFacts, 'updated' | 'author' | 'origin'>

/** What nothing is lit by, and the first light does not wait for. */
const UNTOLD: FurtherFacts = { updated: null, author: null, origin: null }

function* furtherFacts(
  page: Page,
  published: PageFacts['published'],
  { byline, last }: Parts,
): Generator<void, FurtherFacts> {
  const updated = updatedOf(page, published)
  yield
  const author = authorOf(page, byline)
  yield
  return { updated, author, origin: originOf(page, last) }
}

/**
 * The facts of a page before its text is read. One that by its address and its own words can only be a home page,
 * section, search or list is not an article, nor is one that has hardly any text beside the heads of others; of every
 * other one the text must tell. Cheap, as it is asked of every page that is opened.
 */
export function glance(
  document: Document,
  url: string,
  outlets: readonly OutletEntry[],
  served?: Served,
): PageFacts {
  const page = openPage(document, url, outlets, served)
  const reasons =
    listingReasons(shapeOfAddress(page), page.structured) ??
    (articleItem(page.structured) === null ? scarceReasons(document) : null)
  const facts = firstFacts(page)
  return reasons === null ? facts : { ...facts, shape: 'not-an-article', reasons }
}

function firstFacts(page: Page): PageFacts {
  return {
    ...addressFacts(page),
    ...plainFacts(page, ''),
    title: page.document.title.trim(),
    ...{ published: null, updated: null, author: null, origin: null, shape: 'article', reasons: [] },
  }
}

const addressFacts = (page: Page) => ({ url: page.url.replace(/#.*$/, ''), canonicalUrl: canonicalOf(page) })

const siteNamesOf = ({ outlet, structured }: Page) =>
  [outlet?.name, structured.meta('og:site_name')?.value].filter((name): name is string => Boolean(name))

function isBeside(scope: Element): (block: Block) => boolean {
  const beside = besideParts(scope)
  return ({ element }) => beside(element)
}

/** Tells whether an element stands wholly after another. */
function followsAfter(last: Element): (element: Element) => boolean {
  return (element) => last.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_FOLLOWING
}

/** The blocks near the headline: those under it, then those before it, the nearest first. */
function aroundHeadline(outline: Outline, headline: Headline | null, first: number): Block[] {
  const { blocks } = outline
  const [at = -1] = linesWithin(outline, headline?.element ?? null)
  const middle = at >= 0 ? at : first
  if (middle < 0) return []
  const end = Math.max(middle, Math.min(first, middle + 12)) + AROUND
  return [...blocks.slice(middle, end), ...blocks.slice(Math.max(0, middle - AROUND), middle).reverse()]
}
