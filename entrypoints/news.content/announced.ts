// What a page's head says of it while the page still comes: early enough to send for the reader of an article, which
// takes as long to come as the text does.
import { callsArticle } from './opening'

/** Addresses of many words or of a long number, as nearly all articles have; what lists say in their heads is often untrue. */
const DEEP = /(?:-[^-/]+){4}|\d{5}/
/** What may say so: a time, which may still lie (what it costs then is a reader that does nothing), or data. One look for all. */
const SAYS =
  'meta[property="article:published_time" i], meta[itemprop="datePublished" i], script[type="application/ld+json" i]'

/** Of the head alone: every change below it would be told too, and what is put into a body is much. */
const CHILDREN = { childList: true }

/** Resolves as soon as a page's head is known: with true where it calls the page an article, and its address may be one's. */
export async function announced(document: Document, path: string): Promise<boolean> {
  return DEEP.test(path) && (headSays(document) ?? (await comingHeadSays(document)))
}

/** Whether the head calls the page an article; null while it may still come to say so. */
function headSays(document: Document): boolean | null {
  const { head } = document
  if (head !== null)
    for (const said of head.querySelectorAll(SAYS))
      if (said.tagName === 'META' || callsArticle(said)) return true
  return document.body !== null || document.readyState !== 'loading' ? false : null
}

function comingHeadSays(document: Document): Promise<boolean> {
  return new Promise((resolve) => {
    const follow = () => {
      const { documentElement, head } = document
      observer.observe(documentElement ?? document, CHILDREN)
      if (head) observer.observe(head, CHILDREN)
    }
    // Heard between the scripts of a head, within the turn in which it is parsed, when no timer is.
    const observer = new MutationObserver(() => {
      const says = headSays(document)
      if (says === null) return follow()
      observer.disconnect()
      resolve(says)
    })
    follow()
  })
}
