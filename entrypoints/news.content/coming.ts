// An article that stands in its page while the rest still comes: under it follow lists, menus and scripts, and nobody
// reads those first.
import { type Article, type OutletEntry, readUpTo } from '@/lib/article'
import { reached } from '@/lib/messaging/stage'
import { press } from './breathe'
import { ENOUGH, holdersIn } from './holder'
import { more } from './opening'

/** A page whose first long text is none is read when all of it is there. */
const MOST_TRIES = 2

/**
 * Reads the article of a page that still comes, as soon as what holds its paragraphs is complete, or the page is. Null
 * where all of it was there before, or where what came is no article: then the whole page must tell.
 */
export async function readComing(
  document: Document,
  url: string,
  outlets: readonly OutletEntry[],
): Promise<Article | null> {
  const holderIn = holdersIn(document)
  let seen: Element | null = null
  for (let tries = 0; tries < MOST_TRIES; ) {
    if (document.readyState === 'complete') return null
    const comes = document.readyState === 'loading'
    const holder = holderIn()
    if (holder !== null && holder !== seen && (!comes || isPassed(holder))) {
      seen = holder
      tries++
      reached('reading')
      // At once, in the turn in which the parser was found to have passed: the page is laid out in the next one, and
      // while it is nobody's question goes out.
      const article = await readUpTo(holder, url, outlets, press)
      if (article.facts.shape === 'article' && article.text.length >= ENOUGH) return article
    }
    if (!comes) return null
    await more(document)
  }
  return null
}

/** Whether the parser has left an element: something stands after it, or after what is around it. */
function isPassed(element: Element): boolean {
  for (let at: Node | null = element; at !== null; at = at.parentNode)
    if (at.nextSibling !== null) return true
  return false
}
