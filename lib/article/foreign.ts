// Which parts of a page are not the article: menus, related news, comments, share bars, footers.

import { isNamedComments, isNamedDialog, isNamedForeign, isNamedHidden } from './names'
import type { Outline } from './outline'
import { parentOf } from './tree'

const FOREIGN_TAGS = new Set(['NAV', 'FOOTER', 'MENU'])
/** Tags that are foreign only if they hold mostly links. */
const DOUBTFUL_TAGS = new Set(['ASIDE', 'FORM', 'HEADER'])

/** A part that holds this share of the page's running text is no side matter, whatever its name says. */
const MAIN_SHARE = 0.4
/** Comments may be longer than what they are about, a notice in a dialogue than an article of short lines. */
const BESIDE_SHARE = 0.9

/**
 * Tells whether an element lies in a part that is left out. Names alone decide nothing: a part that holds the headline
 * or much of the running text stays, whatever it is called. Each element is judged when it is first asked for: most
 * of a page is never asked for.
 */
export function foreignParts(
  body: Element,
  outline: Outline,
  headline: Element | null,
  drop: string | null,
): (element: Element) => boolean {
  const all = outline.of(body).prose
  const dropped = drop === null ? new Set<Element>() : new Set(selectAll(body, drop))
  const known = new Map<Element, boolean>([[body, false]])
  const aboveHeadline = new Set<Element>()
  for (let at = headline; at !== null; at = parentOf(at)) aboveHeadline.add(at)
  const decide = (element: Element): boolean => {
    const beside = isNamedComments(element) || isNamedDialog(element)
    const most = (beside ? BESIDE_SHARE : MAIN_SHARE) * all
    if (outline.of(element).prose > most || aboveHeadline.has(element)) return false
    return dropped.has(element) || isForeign(element, outline)
  }
  const lies = (element: Element): boolean => {
    const before = known.get(element)
    if (before !== undefined) return before
    const parent = parentOf(element)
    const foreign = (parent !== null && lies(parent)) || decide(element)
    known.set(element, foreign)
    return foreign
  }
  return lies
}

/** Tells whether an element lies in readers' comments or in a dialogue, which no headline stands above. */
export function besideParts(body: Element): (element: Element) => boolean {
  const known = new Map<Element, boolean>([[body, false]])
  const lies = (element: Element): boolean => {
    const before = known.get(element)
    if (before !== undefined) return before
    const parent = parentOf(element)
    const beside = isNamedComments(element) || isNamedDialog(element) || (parent !== null && lies(parent))
    known.set(element, beside)
    return beside
  }
  return lies
}

function isForeign(element: Element, outline: Outline): boolean {
  if (FOREIGN_TAGS.has(element.tagName)) return true
  const { total, linked, prose } = outline.of(element)
  if (DOUBTFUL_TAGS.has(element.tagName) && (linked > 0.3 * total || prose === 0)) return true
  return isNamedForeign(element) || isNamedHidden(element)
}

/** All elements that a profile's selector names; none where the selector is not valid. */
export function selectAll(root: Element | Document, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)]
  } catch {
    return []
  }
}
