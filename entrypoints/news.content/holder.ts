// What holds an article's paragraphs, in a page that still comes.

/** Letters that make an article, in paragraphs of one element. */
export const ENOUGH = 600
const SHORTEST_PARAGRAPH = 60

/**
 * Tells, as often as it is asked, the element after the first main headline whose own paragraphs have the most letters,
 * if they are enough. A paragraph is counted once, when another follows it or the page is there.
 */
export function holdersIn(document: Document): () => Element | null {
  const paragraphs = document.getElementsByTagName('p')
  const lengths = new Map<Element, number>()
  let counted = 0
  return () => {
    const whole = paragraphs.length - (document.readyState === 'loading' ? 1 : 0)
    for (; counted < whole; counted++) {
      const paragraph = paragraphs[counted]
      const length = paragraph?.textContent.length ?? 0
      const holder = paragraph?.parentElement
      if (holder && length >= SHORTEST_PARAGRAPH) lengths.set(holder, (lengths.get(holder) ?? 0) + length)
    }
    return longest(document, lengths)
  }
}

function longest(document: Document, lengths: ReadonlyMap<Element, number>): Element | null {
  let best: Element | null = null
  for (const [holder, length] of lengths)
    if (length >= ENOUGH && length > (best === null ? 0 : (lengths.get(best) ?? 0))) best = holder
  const head = best && document.querySelector('h1')
  if (!head) return null
  // A text above the headline is not that of the headline; around it, it may be.
  return head.compareDocumentPosition(best as Element) === Node.DOCUMENT_POSITION_PRECEDING ? null : best
}
