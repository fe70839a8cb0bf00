// What each element of a page holds, in sums over its blocks: the figures that every later step looks at.
import type { Block } from './blocks'
import { headingLevel } from './tags'
import { holds, parentOf } from './tree'

/** Sums over the blocks under one element. Lengths in characters. */
export interface Holding {
  /** Indices of its first and last block: blocks stand in document order. */
  first: number
  last: number
  /** All text. */
  total: number
  /** Text within links. */
  linked: number
  /** Weight of running text: long, unlinked, ending like sentences. */
  prose: number
}

/** The blocks of a page and what every element above them holds. */
export interface Outline {
  blocks: readonly Block[]
  /** Weight of each block as running text. */
  prose: readonly number[]
  of(element: Element): Holding
}

const NOTHING: Holding = { first: -1, last: -1, total: 0, linked: 0, prose: 0 }
const SENTENCE_END = /[.!?…:;]["”’')\]]*\s*$/
/** A paragraph's weight grows no further beyond this length, so that one pasted text does not outweigh an article. */
const LONGEST = 700

/** The share of a block that is links, 0 to 1. */
export function linkShare(block: Block): number {
  return block.linked / block.text.length
}

/** How much a block counts as running text; 0 for headings, labels, menus and teasers. */
function proseOf(blocks: readonly Block[], index: number): number {
  const block = blocks[index] as Block
  const plain = block.text.length - block.linked
  if (plain < 40 || linkShare(block) > 0.4 || headingLevel(block.element) > 0) return 0
  if (block.text.length < 80 && !SENTENCE_END.test(block.text)) return 0
  return isTeaser(blocks, index) ? 0 : Math.min(plain, LONGEST)
}

/** A headline and its summary share a box of no more blocks than this (label, headline, time, summary, button). */
const TEASER_BOX = 5

/** What was found of a block: several steps ask, and a page of lists has thousands of headlines. */
const teasers = new WeakMap<Block, boolean>()
const headlines = new WeakMap<Block, boolean>()

/** Whether a block is the summary under a linked headline, as lists of articles have them. */
export function isTeaser(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index] as Block
  const known = teasers.get(block) ?? looksLikeTeaser(blocks, index, block)
  teasers.set(block, known)
  return known
}

function looksLikeTeaser(blocks: readonly Block[], index: number, block: Block): boolean {
  const box = parentOf(block.element)
  if (box === null || block.element.tagName === 'FIGCAPTION') return false
  if (isCard(block)) return true
  for (let before = index - 1; before >= Math.max(0, index - 3); before--) {
    const head = blocks[before] as Block
    if (!isLinkedHeadline(head)) continue
    if (head.element === block.element) return false
    const holder = holds(box, head.element) ? box : parentOf(box)
    if (holder === null || !holds(holder, head.element)) return false
    return isFlatList(blocks, head, index) || isOnlyText(blocks, index, holder)
  }
  return false
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

/** A headline in a list is one link of several words. */
function isLinkedHeadline(block: Block): boolean {
  const known = headlines.get(block) ?? looksLikeHeadline(block)
  headlines.set(block, known)
  return known
}

function looksLikeHeadline(block: Block): boolean {
  const { link, text } = block
  if (link === null || text.length < 15 || linkShare(block) < 0.9) return false
  return (link.textContent ?? '').trim().length >= 0.8 * text.length && text.split(' ').length >= 4
}

const isWithin = (box: Element, block: Block | undefined) => block !== undefined && holds(box, block.element)

/** Whether a block is the only text of a small box: beside paragraphs, a link is just a link. */
function isOnlyText(blocks: readonly Block[], index: number, box: Element): boolean {
  for (const step of [-1, 1]) {
    for (let at = index + step, count = 1; isWithin(box, blocks[at]); at += step, count++) {
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

/** Sums a page's blocks up over all elements above them. */
export function outlineOf(blocks: readonly Block[]): Outline {
  return sumsOf(
    blocks,
    blocks.map((_, index) => proseOf(blocks, index)),
  )
}

/** The same blocks, those that are not the page's own counting for no running text. */
export function outlineWithout(outline: Outline, ignored: (block: Block) => boolean): Outline {
  const { blocks } = outline
  const prose = outline.prose.map((weight, index) =>
    weight > 0 && ignored(blocks[index] as Block) ? 0 : weight,
  )
  return prose.every((weight, index) => weight === outline.prose[index]) ? outline : sumsOf(blocks, prose)
}

function sumsOf(blocks: readonly Block[], prose: readonly number[]): Outline {
  const holdings = new Map<Element, Holding>()
  blocks.forEach((block, index) => {
    const weight = prose[index] as number
    for (let element: Element | null = block.element; element !== null; element = parentOf(element)) {
      const holding = holdings.get(element)
      if (holding === undefined) {
        const { length } = block.text
        holdings.set(element, {
          first: index,
          last: index,
          total: length,
          linked: block.linked,
          prose: weight,
        })
      } else {
        holding.last = index
        holding.total += block.text.length
        holding.linked += block.linked
        holding.prose += weight
      }
    }
  })
  return { blocks, prose, of: (element) => holdings.get(element) ?? NOTHING }
}
