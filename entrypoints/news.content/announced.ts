// What a page's head says of it while the page still comes: early enough to send for the reader of an article, which
// takes as long to come as the text does.
import { saysArticle } from './opening'

/** Addresses of many words or of a long number, as nearly all articles have; what lists say in their heads is often untrue. */
const DEEP = /(?:-[^-/]+){4}|\d{5}/
/** A head that says so may still lie: what it costs then is a reader that does nothing. */
const SAYS_WHEN = 'meta[property="article:published_time" i], meta[itemprop="datePublished" i]'

/** Of the head alone: every change below it would be told too, and what is put into a body is much. */
const CHILDREN = { childList: true }

/** Resolves as soon as a page's head is known: with true where it calls the page an article, and its address may be one's. */
export function announced(document: Document, path: string): Promise<boolean> {
  if (!DEEP.test(path)) return Promise.resolve(false)
  return new Promise((resolve) => {
    const look = () => {
      const { documentElement, head, body, readyState } = document
      const says = head !== null && (head.querySelector(SAYS_WHEN) !== null || saysArticle(head))
      if (says || body !== null || readyState !== 'loading') {
        observer.disconnect()
        return resolve(says)
      }
      observer.observe(documentElement ?? document, CHILDREN)
      if (head) observer.observe(head, CHILDREN)
    }
    // Heard between the scripts of a head, within the turn in which it is parsed, when no timer is.
    const observer = new MutationObserver(look)
    look()
  })
}
