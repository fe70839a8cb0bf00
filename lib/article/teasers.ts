// Teasers: the summary under another article's linked headline, as lists have them, also between paragraphs.
import type { Block } from './blocks'
import { type Branch, isWithin, linkShare, type Tree } from './branches'
import { headingLevel } from './tags'

/** A headline and its summary share a box of no more blocks than this (label, headline, time, summary, button). */
const TEASER_BOX = 5
/** Rows that make a list of documents, and letters of what one is about. */
const FEWEST_ROWS = 5
const SHORTEST_SUBJECT = 40

/**
 * Tells of a block, by its index, whether it is a teaser. Several steps ask, and a page of lists has thousands of
 * headlines: each is looked at once, and only when it is asked for.
 */
export function teasersAmong(blocks: readonly Block[], tree: Tree): (index: number) => boolean {
  const teasers: (boolean | undefined)[] = []
  const headlines: (boolean | undefined)[] = []
  let codes: ReadonlySet<number> | null = null
  const isHeadline = (index: number): boolean => {
    codes ??= codeRows(blocks)
    const known = headlines[index] ?? (codes.has(index) || isLinkedHeadline(blocks[index] as Block))
    headlines[index] = known
    return known
  }

  function looksLikeTeaser(index: number): boolean {
    const block = blocks[index]
    const box = block ? (tree.get(block.element)?.parent ?? null) : null
    if (!block || box === null || block.element.tagName === 'FIGCAPTION') return false
    if (isCard(block)) return true
    for (let before = index - 1; before >= Math.max(0, index - 3); before--) {
      if (!isHeadline(before)) continue
      const head = blocks[before] as Block
      if (head.element === block.element) return false
      const holder = isWithin(box, before) ? box : box.parent
      if (holder === null || !isWithin(holder, before)) return false
      return isFlatList(blocks, head, index) || isOnlyText(blocks, index, holder)
    }
    return false
  }

  return (index) => {
    const known = teasers[index] ?? looksLikeTeaser(index)
    teasers[index] = known
    return known
  }
}

/** A linked headline and its summary side by side, without a paragraph between: a card of another article. */
function isCard({ element, link, text }: Block): boolean {
  if (link === null || link.parentElement !== element || element.tagName === 'P') return false
  if (link.previousSibling?.textContent?.trim()) return false
  const head = (link.textContent ?? '').trim()
  const rest = link.nextElementSibling
  return (
    head.split(/\s+/).length >= 4 &&
    rest !== null &&
    rest.nextElementSibling === null &&
    rest.tagName === 'SPAN' &&
    (rest.textContent ?? '').trim().length + head.length >= 0.95 * text.length
  )
}

/** A document's code by itself, as lists of documents have it before each one's subject. */
const CODE = /^(?:số:?\s*)?\d+[a-z]?(?:\/\d{4})?[-/]\p{Lu}[\p{Lu}\d-]*(?:\/\p{Lu}+)*$/iu

/**
 * Rows of a list of documents: a linked code, and behind it what the document is about. None where they hold less than
 * half of the page's text: then the list stands in an article.
 */
function codeRows(blocks: readonly Block[]): ReadonlySet<number> {
  const rows = new Set<number>()
  let told = 0
  let all = 0
  for (const [index, block] of blocks.entries()) {
    if (CODE.test(block.text) && linkShare(block) >= 0.9) rows.add(index)
    const length = block.text.length - block.linked
    if (length < SHORTEST_SUBJECT) continue
    all += length
    if (rows.has(index - 1)) told += length
  }
  return rows.size >= FEWEST_ROWS && 2 * told > all ? rows : new Set()
}

/** A headline in a list is one link of several words. */
function isLinkedHeadline(block: Block): boolean {
  const { link, text } = block
  if (link === null || linkShare(block) < 0.9) return false
  if (text.length < 15) return false
  return (link.textContent ?? '').trim().length >= 0.8 * text.length && text.split(' ').length >= 4
}

/** Whether a block is the only text of a small box: beside paragraphs, a link is just a link. */
function isOnlyText(blocks: readonly Block[], index: number, box: Branch): boolean {
  for (const step of [-1, 1]) {
    for (let at = index + step, count = 1; isWithin(box, at); at += step, count++) {
      const { text, linked } = blocks[at] as Block
      if (count >= TEASER_BOX || text.length - linked >= 60) return false
    }
  }
  return true
}

/** A list without boxes: linked heading, summary, linked heading, summary. */
function isFlatList(blocks: readonly Block[], head: Block, index: number): boolean {
  const next = blocks[index + 1]
  const isHead = (block: Block) => headingLevel(block.element) > 0 && linkShare(block) >= 0.9
  const parent = (blocks[index] as Block).element.parentElement
  return (
    next !== undefined &&
    isHead(head) &&
    isHead(next) &&
    [head, next].every((one) => one.element.parentElement === parent)
  )
}
