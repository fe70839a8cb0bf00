// Chooses the blocks of a page that are its article: headline, lead, body and captions, each once.
import type { Block } from './blocks'
import { foreignParts, selectAll } from './foreign'
import { leadAmong } from './lead'
import { mainElement } from './main-text'
import { linesWithin, type Outline, outlineWithout } from './outline'
import type { Page } from './page'
import { dropRepeated, prune } from './prune'
import type { Headline } from './title'
import { isSigned } from './words'

/** A marked body must hold this much text to be believed. */
const SHORTEST_BODY = 120

/** … and this share of the densest running text. A profile may be older than the page. */
const OF_MARK = 0.5
const OF_PROFILE = 0.7

/** Lines of a signature at most, and letters of the post in it. */
const LONGEST_SIGNATURE = 9
const LONGEST_POST = 80

export interface Parts {
  /** Indices of the article's blocks in reading order, headline first. */
  kept: number[]
  /** Index of the first block of the body. */
  first: number
  /** The lines at the end that may tell the origin. */
  last: Block[]
  /** Lines left out because they name the writer. */
  byline: string[]
  outline: Outline
}

/** Chooses the parts of a page by their blocks, headline known; in steps. */
export function* partSteps(
  page: Page,
  body: Element | null,
  rough: Outline,
  headline: Headline | null,
): Generator<void, Parts> {
  const { blocks } = rough
  if (body === null || blocks.length === 0)
    return { kept: [], first: -1, last: [], byline: [], outline: rough }
  const profile = page.outlet?.profile
  const isForeign = foreignParts(body, rough, headline?.element ?? null, profile?.drop ?? null)
  const outline = outlineWithout(rough, (block) => isForeign(block.element))
  yield
  const root = rootOf(page, body, outline)
  if (root === null) return { kept: [], first: -1, last: [], byline: [], outline }

  yield
  const titled = linesWithin(outline, headline?.element ?? null)
  const [title = -1] = titled
  const titleEnd = titled.at(-1) ?? -1
  const { first, last } = outline.of(root)
  const inRoot = range(first, signatureAfter(blocks, last))
  yield
  const removed = prune(inRoot, { outline, root, url: page.url, isForeign })
  const main = inRoot.filter((index) => !removed.has(index))
  yield
  const between = titleEnd >= 0 && titleEnd < first ? range(titleEnd + 1, first - 1) : []
  const lead = leadAmong(between, {
    outline,
    description: page.structured.meta('og:description', 'description')?.value ?? null,
    named: profile?.lead ? selectAll(page.document, profile.lead) : [],
    isForeign,
  })
  const titleBlocks = title >= 0 ? range(title, titleEnd) : []
  const order = [...new Set([...titleBlocks, ...lead, ...main])]
  yield
  const repeated = dropRepeated(order, outline, new Set([...titleBlocks, ...lead]))
  return {
    kept: order.filter((index) => !repeated.has(index)),
    first,
    last: [...range(Math.max(first, last - 6), last + 8).flatMap((index) => blocks[index] ?? [])],
    byline: inRoot
      .filter((index) => removed.get(index) === 'byline')
      .map((index) => (blocks[index] as Block).text),
    outline,
  }
}

/** The profile's body, or what the page itself marks as such, or the densest running text. */
function rootOf(page: Page, body: Element, outline: Outline): Element | null {
  const found = mainElement(body, outline)
  const most = found === null ? 0 : outline.of(found).prose
  const named = page.outlet?.profile?.body
  const holds = (element: Element, share: number) => {
    const { prose, total } = outline.of(element)
    return total >= SHORTEST_BODY && prose >= share * most && prose > 0
  }
  return (
    (named ? selectAll(page.document, named) : []).find((element) => holds(element, OF_PROFILE)) ??
    [...body.querySelectorAll('[itemprop="articleBody"]')].find((element) => holds(element, OF_MARK)) ??
    found
  )
}

/** Libraries of laws put who signed a paper into a box behind its text: up to the name under the last *(Đã ký)*. */
function signatureAfter(blocks: readonly Block[], last: number): number {
  const after = blocks.slice(last + 1, last + 1 + LONGEST_SIGNATURE)
  const end = after.findIndex(({ text, linked }) => text.length > LONGEST_POST || linked > 0)
  const lines = end < 0 ? after : after.slice(0, end)
  const signed = lines.findLastIndex(({ text }) => isSigned(text))
  return signed < 0 ? last : last + 1 + Math.min(signed + 1, lines.length - 1)
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
