// Which parts of a page are not the article: menus, related news, comments, share bars, footers.

import { isNamedComments, isNamedForeign, isNamedHidden } from './names'
import type { Outline } from './outline'

const FOREIGN_TAGS = new Set(['NAV', 'FOOTER', 'MENU'])
/** Tags that are foreign only if they hold mostly links. */
const DOUBTFUL_TAGS = new Set(['ASIDE', 'FORM', 'HEADER'])

/** A part that holds this share of the page's running text is no side matter, whatever its name says. */
const MAIN_SHARE = 0.4
/** Comments may be longer than what they are about. */
const COMMENTS_SHARE = 0.9

/**
 * The elements whose subtrees are left out. Names alone decide nothing: a part that holds the headline or much of the
 * running text stays, whatever it is called.
 */
export function foreignParts(
  body: Element,
  outline: Outline,
  headline: Element | null,
  drop: string | null,
): Set<Element> {
  const all = outline.of(body).prose
  const foreign = new Set<Element>()
  const dropped = drop === null ? new Set<Element>() : new Set(selectAll(body, drop))
  const visit = (parent: Element): void => {
    for (const element of parent.children) {
      const holding = outline.of(element)
      if (holding.total === 0) continue
      const most = (isNamedComments(element) ? COMMENTS_SHARE : MAIN_SHARE) * all
      const holdsHeadline = headline !== null && element.contains(headline)
      if (dropped.has(element) || (holding.prose <= most && !holdsHeadline && isForeign(element, outline))) {
        foreign.add(element)
      } else visit(element)
    }
  }
  visit(body)
  return foreign
}

function isForeign(element: Element, outline: Outline): boolean {
  if (FOREIGN_TAGS.has(element.tagName)) return true
  const { total, linked, prose } = outline.of(element)
  if (DOUBTFUL_TAGS.has(element.tagName) && (linked > 0.3 * total || prose === 0)) return true
  return isNamedForeign(element) || isNamedHidden(element)
}

/** Whether an element lies in one of the given parts. */
export function liesIn(parts: ReadonlySet<Element>, element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) if (parts.has(at)) return true
  return false
}

/** All elements that a profile's selector names; none where the selector is not valid. */
export function selectAll(root: Element | Document, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)]
  } catch {
    return []
  }
}
