// A page that can be no article, told by a look over its letters: no text of its own, but heads and summaries of others.
// Far cheaper than reading it, and asked before: what is left over here is read, and judged by that.
import type { Reason } from '../annotation'
import { isSilent } from './tags'
import { innerRootOf } from './tree'

/** From so many letters in one piece on, a text that is no link may be running text; shorter pieces are labels. */
const PIECE = 40
/** With less running text than this a page is an article only if its data say so (`shape.ts`). */
const ENOUGH = 200
/** Summaries from which on they are named as the reason. */
const SEVERAL = 6
/** How far above a summary the box is that it shares with its head. */
const REACH = 3
/** Letters in such a box that are neither summary nor link: a label, a time, a button. */
const SPARE = 120
/** What is called a footer and holds more letters than this is more than the imprint. */
const LONGEST_IMPRINT = 1500
const SHORTEST_HEAD = 15
/** Summaries of one make that are looked at in full; further ones of it are told by their make. */
const PROVED = 4
/** Elements that a box of one head and its summary has at most. */
const FEW = 6
/** Blanks around a link that has its heading to itself. */
const BLANKS = 10
const SEVERAL_WORDS = /\S\s+\S+\s+\S+\s+\S/

/** `NodeFilter.SHOW_TEXT`, `Node.DOCUMENT_POSITION_FOLLOWING`: not global everywhere. */
const TEXTS = 0b100
const FOLLOWS = 4

const NEVER_TEXT = 'a, button, select, h1, h2, h3, h4, h5, h6'
/**
 * What may hold a tree of its own: what a browser gives none to is never looked at, and headings and paragraphs, the most
 * of a list, are nobody's boxes. Each element that is looked at costs more than all else here.
 */
const HOSTS =
  ':not(a,b,br,button,em,figcaption,figure,form,h1,h2,h3,h4,h5,h6,i,iframe,img,input,label,li,ol,p,path,picture,script,source,strong,style,svg,table,tbody,td,time,tr,ul)'
const FOOTER = 'footer, [class*="footer" i], [id*="footer" i]'

/**
 * Why a page cannot be an article, by its text alone: its data must not call it one. Null where it may be. Stops at the
 * first two paragraphs or so, so that an article costs nothing; reads no layout.
 */
export function scarceReasons(document: Document): Reason[] | null {
  const { body } = document
  if (body === null) return null
  const main = document.querySelector('h1')
  let length = 0
  let summaries = 0
  const makes = new Map<string, number>()
  const walker = document.createTreeWalker(body, TEXTS)
  for (let text = next(walker); text !== null; text = next(walker)) {
    // Asked first: most texts are labels, and nothing more is asked of them.
    if (text.length < PIECE) continue
    const holder = text.parentElement
    if (holder === null || holder.tagName === 'A') continue
    const make = makeOf(holder)
    const seen = (make !== null && makes.get(make)) || 0
    if (seen < PROVED && !isRunning(text, holder, main)) continue
    if (seen < PROVED && !isSummary(text, main)) length += text.data.trim().length
    else {
      summaries++
      if (make !== null) makes.set(make, seen + 1)
    }
    if (length >= ENOUGH) return null
  }
  // Trees of their own are read only by who reads the page.
  if (hasInnerRoot(body)) return null
  const scarce: Reason = length === 0 ? { code: 'no-text' } : { code: 'text-thin', detail: String(length) }
  return summaries < SEVERAL ? [scarce] : [scarce, { code: 'list-of-articles', detail: String(summaries) }]
}

function hasInnerRoot(body: Element): boolean {
  // In this order: most pages have no frame, and asking each element for its name would cost as much again.
  for (const frame of body.getElementsByTagName('iframe')) if (innerRootOf(frame) !== null) return true
  const hosts = body.querySelectorAll(HOSTS)
  for (let at = 0, { length } = hosts; at < length; at++) if (hosts[at]?.shadowRoot) return true
  return false
}

const next = (walker: TreeWalker) => walker.nextNode() as Text | null

/** Whether a text is more than a label, a link, a heading or the imprint of the site. */
function isRunning(text: Text, holder: Element, main: Element | null): boolean {
  if (isSilent(holder) || text.data.trim().length < PIECE) return false
  if (holder.closest(NEVER_TEXT) !== null) return false
  const footer = holder.closest(FOOTER)
  if (footer === null) return true
  // What holds the main heading, or much text, is the page itself, whatever its name.
  return main === null ? footer.textContent.length > LONGEST_IMPRINT : footer.contains(main)
}

/**
 * What a text's element, the heading before it that is a link and nothing else, and the small box around both are made
 * of. Null where they do not stand so.
 */
function makeOf(holder: Element): string | null {
  const { parentElement: box, previousElementSibling: before } = holder
  const link = before?.tagName === 'A' ? before : before?.firstElementChild
  if (!box || !before || link?.tagName !== 'A' || box.childElementCount > FEW) return null
  const letters = link.textContent.length
  if (letters < SHORTEST_HEAD) return null
  if (before !== link && before.textContent.length > letters + BLANKS) return null
  return `${holder.tagName}.${holder.className} ${before.tagName}.${before.className} ${box.tagName}.${box.className}`
}

/** Whether a text shares a box of its own with the linked head of another article that stands before it. */
function isSummary(text: Text, main: Element | null): boolean {
  let box = text.parentElement
  for (let level = 0; level < REACH && box !== null; level++, box = box.parentElement) {
    // A box of text alone has no head.
    if (box.firstElementChild === null) continue
    if (main !== null && box.contains(main)) return false
    const head = headIn(box, text)
    if (head !== null) return isPlain(box, text.length + SPARE, head)
  }
  return false
}

/** The link of several words that stands first before a text in a box. */
function headIn(box: Element, text: Text): Element | null {
  for (const link of box.getElementsByTagName('a')) {
    if ((link.compareDocumentPosition(text) & FOLLOWS) === 0) return null
    const words = link.textContent.trim()
    if (words.length >= SHORTEST_HEAD && SEVERAL_WORDS.test(words)) return link
  }
  return null
}

/** Whether a box has no more letters beside its links than so many; one of these links is known. */
function isPlain(box: Element, most: number, link: Element): boolean {
  // Blanks and all, the letters are counted at once; most boxes have few.
  if (box.textContent.length - lettersOf(link) <= most) return true
  let length = lettersOf(box)
  for (const one of box.getElementsByTagName('a')) length -= lettersOf(one)
  return length <= most
}

const lettersOf = ({ textContent }: Element) => textContent.replace(/\s+/g, ' ').trim().length
