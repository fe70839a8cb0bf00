// Pages without an end put one article under the other: which of them is the one at this address?
import { foldForSearch } from '../text/fold'
import { parseAddress } from './address'
import { isNamedForeign, isNamedHidden } from './names'
import type { Outline } from './outline'
import type { Page } from './page'

/** Running text from which on a box under a headline of its own is an article. Weight in characters. */
const LEAST_PROSE = 200
const SHORTEST_HEADLINE = 12
const ADDRESS_NAMES = [
  'data-url',
  'data-href',
  'data-link',
  'data-permalink',
  'data-canonical',
  'data-id',
  'id',
]

/**
 * The part of the page that holds the article of the page's address: the whole body, unless several articles stand
 * under each other, each under its main headline. Then the one that bears the address, or else the document's title,
 * or else the first.
 */
export function scopeOf(page: Page, body: Element, outline: Outline): Element {
  const boxes = articleBoxes(body, outline)
  const [first] = boxes
  if (first === undefined || boxes.length < 2) return body
  // Sites that turn the title with the article may not turn it back.
  const title = page.titled && !page.first ? foldForSearch(page.document.title) : ''
  return (
    boxes.find(({ box, head }) => bearsAddress(box, head, page.url)) ??
    boxes.find(({ head }) => title.includes(foldForSearch(head.textContent ?? ''))) ??
    first
  ).box
}

/** Whether the head tells of another article that stands on the page, as endless pages leave it behind. */
export function tellsOfOther(page: Page, body: Element, scope: Element, outline: Outline): boolean {
  const boxes = articleBoxes(body, outline)
  const own = boxes.find(({ box }) => box === scope)
  if (own === undefined || !bearsAddress(own.box, own.head, page.url)) return false
  const claim = page.document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')
  const other = claim ? parseAddress(claim, page.url) : null
  return other !== null && boxes.some(({ box, head }) => box !== scope && bearsAddress(box, head, other.href))
}

/**
 * Every main headline with the largest box that holds no other one, where that box holds an article under it. One that
 * is printed several times, as for wide and narrow screens, is no other one.
 */
function articleBoxes(body: Element, outline: Outline): { head: Element; box: Element }[] {
  const heads = [...body.querySelectorAll('h1')].filter(
    (head) => wordsOf(head).length >= SHORTEST_HEADLINE && !isOfSidePart(head, body),
  )
  if (new Set(heads.map(wordsOf)).size < 2) return []
  return heads.flatMap((head) => {
    let box: Element = head
    for (let up = head.parentElement; up !== null && up !== body; up = up.parentElement) {
      if (heads.some((other) => wordsOf(other) !== wordsOf(head) && up?.contains(other))) break
      box = up
    }
    return opensArticle(head, box, outline) ? [{ head, box }] : []
  })
}

const wordsOf = (head: Element) => (head.textContent ?? '').replace(/\s+/g, ' ').trim()

/** Whether running text stands under a headline and hardly any above it: else it heads a box within an article. */
function opensArticle(head: Element, box: Element, outline: Outline): boolean {
  const { first, last, prose } = outline.of(box)
  if (prose < LEAST_PROSE) return false
  const at = outline.of(head).first
  let above = 0
  for (let index = first; index < Math.min(at, last); index++) above += outline.prose[index] as number
  // A linked one over a few lines is a teaser's.
  const least = head.querySelector('a') === null ? LEAST_PROSE : 3 * LEAST_PROSE
  return above < LEAST_PROSE && prose - above >= least
}

/** A poll or a dialogue within an article may have a main heading of its own. */
function isOfSidePart(head: Element, body: Element): boolean {
  for (let at = head.parentElement; at !== null && at !== body; at = at.parentElement)
    if (isNamedForeign(at) || isNamedHidden(at)) return true
  return false
}

/** Whether a box, or what lies between it and its headline, names this address or its number. */
function bearsAddress(box: Element, head: Element, address: string): boolean {
  const here = parseAddress(address)
  if (here === null) return false
  const names: (string | null | undefined)[] = [
    head.querySelector('a')?.getAttribute('href'),
    head.closest('a')?.getAttribute('href'),
  ]
  for (let at: Element | null = head; at !== null && at !== box.parentElement; at = at.parentElement)
    names.push(...ADDRESS_NAMES.map((name) => at?.getAttribute(name)))
  return names.some((name) => {
    if (!name) return false
    const number = /\d{5,}/.exec(name)?.[0]
    if (number && !/[/.]/.test(name)) return here.pathname.includes(number)
    return /[/.]/.test(name) && parseAddress(name, here.href)?.pathname === here.pathname
  })
}
