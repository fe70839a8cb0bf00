// An article that stands in its page while the rest still comes: under it follow lists, menus and scripts, and nobody
// reads those first.
import { type Article, type OutletEntry, readUpTo } from '@/lib/article'
import { reached } from '@/lib/messaging/stage'
import { press } from './breathe'

/** Milliseconds between two looks at a page that comes. */
const PAUSE = 20
/** Letters that make an article, in paragraphs of one element. */
const ENOUGH = 600
/** A page whose first long text is none is read when all of it is there. */
const MOST_TRIES = 2

/**
 * Reads the article of a page that still comes, as soon as what holds its paragraphs is complete. Null where the page
 * was there before, or where what came is no article: then the whole page must tell.
 */
export async function readComing(
  document: Document,
  url: string,
  outlets: readonly OutletEntry[],
): Promise<Article | null> {
  let seen: Element | null = null
  for (let tries = 0; tries < MOST_TRIES; ) {
    if (document.readyState !== 'loading') return null
    const holder = holderOf(document)
    if (holder !== null && holder !== seen && isPassed(holder)) {
      seen = holder
      tries++
      await press()
      reached('reading')
      const article = await readUpTo(holder, url, outlets, press)
      if (article.facts.shape === 'article' && article.text.length >= ENOUGH) return article
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
  return null
}

/** The element after the first main headline whose own paragraphs have the most letters, if they are enough. */
function holderOf(document: Document): Element | null {
  const head = document.querySelector('h1')
  if (head === null) return null
  const lengths = new Map<Element, number>()
  for (const paragraph of document.getElementsByTagName('p')) {
    const { parentElement: holder } = paragraph
    const length = paragraph.textContent?.length ?? 0
    if (holder !== null && length >= 60) lengths.set(holder, (lengths.get(holder) ?? 0) + length)
  }
  let best: Element | null = null
  for (const [holder, length] of lengths)
    if (length >= ENOUGH && length > (best === null ? 0 : (lengths.get(best) ?? 0))) best = holder
  // A text above the headline is not that of the headline; around it, it may be.
  const isAbove = best && head.compareDocumentPosition(best) === Node.DOCUMENT_POSITION_PRECEDING
  return isAbove ? null : best
}

/** Whether the parser has left an element: something stands after it, or after what is around it. */
function isPassed(element: Element): boolean {
  for (let at: Node | null = element; at !== null; at = at.parentNode)
    if (at.nextSibling !== null) return true
  return false
}
