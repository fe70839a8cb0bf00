// Finds the element that holds an article's running text.
import { isNamedBody } from './names'
import { isWithin, type Outline } from './outline'
import { parentOf } from './tree'

/** How much a paragraph counts for the element 0, 1, 2, 3 levels above it. */
const NEARNESS = [1, 1, 0.7, 0.4]
const NAMED_BODY = 1.5
/** A wrapper takes over from its part if it adds this share of running text … */
const MORE = 0.25
/** … within so many levels; further up only if it adds as much again, as where every paragraph has its own boxes. */
const NEAR = 4
const FAR = 9

/** The element with the densest running text, or null where the page has none. */
export function mainElement(body: Element, outline: Outline): Element | null {
  const scores = new Map<Element, number>()
  const all = outline.of(body)
  outline.blocks.forEach((block, index) => {
    const prose = outline.prose[index] as number
    if (prose === 0 || !isWithin(all, index)) return
    let element: Element | null = block.element
    for (const nearness of NEARNESS) {
      if (element === null) break
      scores.set(element, (scores.get(element) ?? 0) + prose * nearness)
      if (element === body) break
      element = parentOf(element)
    }
  })
  let best: Element | null = null
  let most = 0
  for (const [element, score] of scores) {
    const { total, linked } = outline.of(element)
    const value = score * (1 - linked / total) * (isNamedBody(element) ? NAMED_BODY : 1)
    // Of a chain of wrappers with the same text the innermost comes first and stays.
    if (value > most) {
      most = value
      best = element
    }
  }
  return best === null ? null : wholeOf(best, body, outline)
}

/** Climbs while a wrapper adds enough text of the same kind: articles are cut into sections, pages and boxes. */
function wholeOf(start: Element, body: Element, outline: Outline): Element {
  let whole = start
  let wrapper = parentOf(start)
  for (let level = 0; level < FAR && wrapper !== null && wrapper !== body; level++) {
    const inner = outline.of(whole)
    const outer = outline.of(wrapper)
    if (holdsOtherHeadline(wrapper, whole)) break
    const more = level < NEAR ? MORE : 1
    if (outer.prose - inner.prose >= more * inner.prose && outer.linked < 0.3 * outer.total) whole = wrapper
    wrapper = parentOf(wrapper)
  }
  return whole
}

/** Whether a wrapper holds a second article, as endless pages do: a main headline beside the part's own. */
function holdsOtherHeadline(wrapper: Element, part: Element): boolean {
  const heads = [...wrapper.querySelectorAll('h1')]
  const own = new Set(heads.filter((head) => part.contains(head)).map(headlineOf))
  // One that is printed twice, as for wide and narrow screens, is no other one.
  const others = new Set(heads.map(headlineOf).filter((head) => head !== '' && !own.has(head)))
  return others.size > (own.size > 0 ? 0 : 1)
}

const headlineOf = (head: Element) => (head.textContent ?? '').replace(/\s+/g, ' ').trim()
