// Decides block by block what inside the main element belongs to the article. Each removal says why.

import { isSameSite } from '../annotation'
import { foldForSearch } from '../text/fold'
import { parseAddress, pathShape } from './address'
import { type Block, wrapperOf } from './blocks'
import { isCaption, isNamedFurniture } from './names'
import { linkShare, type Outline } from './outline'
import { headingLevel } from './tags'
import { isTimeLine } from './times'
import { holds, parentOf } from './tree'
import { isAdLabel, isLetterhead, isSigned, lineKind } from './words'

/** Why a block was left out. */
export type Removal =
  | 'foreign-part'
  | 'foreign-head'
  | 'under-foreign-head'
  | 'list-of-links'
  | 'lone-link'
  | 'teaser'
  | 'leads-away'
  | 'machinery'
  | 'furniture'
  | 'repeated'
  | 'byline'

export interface PruneContext {
  outline: Outline
  /** The element that holds the article; nothing above it is looked at. */
  root: Element
  /** The page's own address, for telling links to other articles. */
  url: string
  /** Whether an element lies in a part beside the article. */
  isForeign(element: Element): boolean
}

/** An advertiser's box holds at most this share of the running text. */
const MOST_OF_AD = 0.3
const MOST_AD_LINES = 4

/** For each block of `chosen` (indices into the outline, in order) why it is left out, or null. */
export function prune(chosen: readonly number[], context: PruneContext): Map<number, Removal> {
  const removed = new Map<number, Removal>()
  const { outline } = context
  const own = chosen.filter((index) => !context.isForeign((outline.blocks[index] as Block).element))
  const firstProse = own.find((index) => (outline.prose[index] as number) > 0) ?? -1
  const isPaper = own.some((index) => isLetterhead((outline.blocks[index] as Block).text))
  const belongs = new Set(own)
  let headBox: Element | null = null
  /** Whether the head lies in a part that is left out by its name: of what follows it then only links are its own. */
  let named = false
  let adBox: Element | null = null
  for (const index of chosen) {
    const block = outline.blocks[index] as Block
    if (!belongs.has(index)) {
      removed.set(index, 'foreign-part')
      if (!isForeignHead(block, index, context)) continue
      headBox = boxOf(block, context)
      named = true
      continue
    }
    if (headBox !== null && (!holds(headBox, block.element) || !isSideMatter(block, outline, index, named)))
      headBox = null
    // Place and day stand over a paper of the state, and are a part of it.
    const dated = index < firstProse && !isPaper && isTimeLine(block.text, 10)
    adBox ??= adBoxOf(block, index, context)
    if (adBox !== null && !holds(adBox, block.element)) adBox = null
    const isUnder = headBox !== null || adBox !== null
    const why = isUnder ? 'under-foreign-head' : dated ? 'furniture' : removalOf(block, index, context)
    if (why === 'foreign-head') {
      headBox = boxOf(block, context)
      named = false
    }
    if (why !== null) removed.set(index, why)
  }
  // Who signed a paper of the state is a part of it.
  if (!isPaper) dropByline(chosen, removed, outline)
  return removed
}

function removalOf(block: Block, index: number, context: PruneContext): Removal | null {
  const { outline, root } = context
  const kind = lineKind(block.text)
  if (kind !== null && (kind !== 'foreign-head' || leadsAList(block, index, context))) return kind
  if (outline.isTeaser(index)) return 'teaser'
  if (linkShare(block) > 0.8) {
    if (headingLevel(block.element) > 0 && isArticleLink(block, context.url)) return 'lone-link'
    if (isListOfLinks(block, outline, root)) return 'list-of-links'
    // Wherever it leads to: a summary of that stands under it.
    if (block.link !== null && outline.isTeaser(index + 1)) return 'lone-link'
    if (block.text.split(' ').length >= 5 && isArticleLink(block, context.url)) return 'lone-link'
  }
  return isFurniture(block, outline, root) ? 'furniture' : null
}

const isForeignHead = (block: Block, index: number, context: PruneContext): boolean =>
  lineKind(block.text) === 'foreign-head' && leadsAList(block, index, context)

/** A head that nothing linked follows may be a section of the article (*Đánh giá*, *Thông báo*). */
function leadsAList(block: Block, index: number, { outline }: PruneContext): boolean {
  if (
    /lien quan|chuyen muc|cung (?:muc|loai|tac gia)|chu de|doc nhieu|xem nhieu|ban quan tam|(?:xem|doc|khao) them|(?:tin|bai|bai viet) khac|(?:cu|moi) hon/.test(
      foldForSearch(block.text),
    )
  )
    return true
  const next = outline.blocks[index + 1]
  return linkShare(block) > 0.8 || next === undefined || linkShare(next) > 0.6
}

/** The box that a head opens: the largest element around it, below the main one, that holds little running text. */
function boxOf(block: Block, { outline, root }: PruneContext): Element {
  let box = block.element
  for (let up = parentOf(box); up !== null && up !== root && holds(root, up); up = parentOf(up)) {
    if (outline.of(up).prose > 0.1 * outline.of(root).prose) break
    box = up
  }
  return box === block.element ? (parentOf(box) ?? box) : box
}

/** The box that an advertiser's label opens, if it is one of its own within the article. */
function adBoxOf(block: Block, index: number, { outline, root }: PruneContext): Element | null {
  if (!isAdLabel(block.text)) return null
  const box = block.element === root ? null : parentOf(block.element)
  if (box === null || box === root || !holds(root, box)) return null
  const { first, last, prose } = outline.of(box)
  return first === index && last - first < MOST_AD_LINES && prose <= MOST_OF_AD * outline.of(root).prose
    ? box
    : null
}

const isSideMatter = (block: Block, outline: Outline, index: number, linked: boolean) =>
  linkShare(block) > 0.6 || (!linked && outline.prose[index] === 0)

/** Whether a linked block stands in a list, table or box that holds little but links. */
function isListOfLinks(block: Block, outline: Outline, root: Element): boolean {
  let box: Element | null = block.element
  for (let level = 0; level < 4 && box !== null && box !== root; level++, box = parentOf(box)) {
    const { first, last, total, linked } = outline.of(box)
    if (last > first) return linked > 0.7 * total
  }
  return false
}

/** Where sites keep the texts of laws: a line that links there cites one, and recommends nothing. */
const LIBRARY = /(?:^|[/-])(?:van-?ban|vbp[lq]|legal|documents?|luat)(?:[/-]|$)/i

/** Whether a block's link leads to another article of the same site; the text of a law is none. */
function isArticleLink(block: Block, page: string): boolean {
  const here = parseAddress(page)
  const there = here && parseAddress(block.link?.getAttribute('href') ?? '', here.href)
  if (there == null || !isSameSite(there.href, page) || pathShape(there.href, null) !== 'article')
    return false
  const folder = folderOf(there)
  return folder === folderOf(here) || !LIBRARY.test(folder)
}

/** The first folder of an address. */
const folderOf = (address: URL | null) => /^\/[^/]*(?=\/)/.exec(address?.pathname ?? '')?.[0] ?? ''

/** A by-line, date or source line: short, and in a part that is named so. */
function isFurniture(block: Block, outline: Outline, root: Element): boolean {
  const inner = wrapperOf(block)
  if (inner !== block.element && block.text.length <= 120 && isNamedFurniture(inner)) return !isCaption(inner)
  for (let box: Element | null = block.element; box !== null && box !== root; box = parentOf(box)) {
    const { total, prose } = outline.of(box)
    if (total > 200 || (prose > 0 && total > 120)) return false
    if (isNamedFurniture(box)) return !isCaption(block.element)
  }
  return false
}

const NAME_LIKE =
  /^(?:\p{Lu}[\p{L}.'’]*|[-–/&,và]+|\([^)]{2,40}\))(?:\s+(?:\p{Lu}[\p{L}.'’]*|[-–/&,]+|và|\([^)]{2,40}\)))*\.?$/u
const CREDIT =
  /^(?:\(?\s*(?:theo|nguồn|tin(?:,| và| -|\/)? ?(?:bài|ảnh)|bài(?:,| và| -|:)? ?(?:ảnh)?|ảnh|thực hiện|tổng hợp|biên dịch|tác giả|nhóm p\.?v|pv|link nguồn|source)\b)/iu

/** The article's last lines may name its writer or source: they are read as facts, not as text. */
function dropByline(chosen: readonly number[], removed: Map<number, Removal>, { blocks }: Outline): void {
  const kept = chosen.filter((index) => !removed.has(index))
  if (kept.slice(-4).some((index) => isSigned((blocks[index] as Block).text))) return
  for (const index of kept.slice(1).reverse().slice(0, 3)) {
    const block = blocks[index] as Block
    const short = block.text.length <= 60 && !isCaption(block.element) && headingLevel(block.element) === 0
    // What a reporter says last (*PV: Xin cảm ơn ông!*) is no credit.
    const said = /[!?]["”]?$/.test(block.text)
    const credit = !said && CREDIT.test(block.text) && block.text.length <= 130 && !isCaption(block.element)
    if (!credit && !(short && NAME_LIKE.test(block.text) && block.text.split(' ').length <= 8)) return
    removed.set(index, 'byline')
  }
}

/** Marks lines that stand twice: headline, lead and captions are read once. */
export function dropRepeated(
  order: readonly number[],
  { blocks }: Outline,
  special: ReadonlySet<number>,
): Set<number> {
  const seen = new Map<string, boolean>()
  const repeated = new Set<number>()
  for (const index of order) {
    const block = blocks[index] as Block
    const text = foldForSearch(block.text)
    const isSpecial = special.has(index) || isCaption(block.element)
    if (text.length >= 12 && seen.has(text) && (isSpecial || seen.get(text) === true || text.length >= 60))
      repeated.add(index)
    else seen.set(text, isSpecial || seen.get(text) === true)
  }
  return repeated
}
