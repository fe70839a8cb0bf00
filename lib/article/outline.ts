// What each element of a page holds, in sums over its blocks: the figures that every later step looks at.
import { type Block, wrapperOf } from './blocks'
import { type Branch, branchSteps, linkShare, type Tree } from './branches'
import { headingLevel } from './tags'
import { teasersAmong } from './teasers'
import { isTimeLine } from './times'
import { holds, parentOf } from './tree'
import { isImprint } from './words'

export { isWithin, linkShare } from './branches'

/** Sums over the blocks under one element. */
export interface Holding extends Omit<Branch, 'parent'> {
  /** Weight of running text: long, unlinked, ending like sentences. */
  prose: number
}

/** The blocks of a page and what every element above them holds. */
export interface Outline {
  blocks: readonly Block[]
  /** Weight of each block as running text. */
  prose: readonly number[]
  of(element: Element): Holding
  /** Whether a block is the summary under a linked headline, as lists of articles have them. */
  isTeaser(index: number): boolean
}

const NOTHING: Holding = { first: -1, last: -1, total: 0, linked: 0, prose: 0 }
const SENTENCE_END = /[.!?…:;]["”’')\]]*\s*$/
/** A paragraph's weight grows no further beyond this length, so that one pasted text does not outweigh an article. */
const LONGEST = 700
/** Blocks weighed between two places where the work may be put off. */
const STEP = 100

/** Sums a page's blocks up over all elements above them, in steps. */
export function* outlineSteps(blocks: readonly Block[]): Generator<void, Outline> {
  const tree = yield* branchSteps(blocks)
  const isTeaser = teasersAmong(blocks, tree)
  const prose: number[] = []
  for (const index of blocks.keys()) {
    prose.push(proseOf(blocks, index, isTeaser))
    if (index % STEP === STEP - 1) yield
  }
  return summed({ blocks, prose, isTeaser }, tree)
}

/** The same blocks, those that are not the page's own counting for no running text. */
export function outlineWithout(outline: Outline, ignored: (block: Block) => boolean): Outline {
  const { blocks, isTeaser } = outline
  const prose = outline.prose.map((weight, index) =>
    weight > 0 && ignored(blocks[index] as Block) ? 0 : weight,
  )
  if (prose.every((weight, index) => weight === outline.prose[index])) return outline
  return summed({ blocks, prose, isTeaser }, trees.get(outline) ?? new Map())
}

/** The blocks, by their indices, that stand in one element: those of a line of text too. */
export function linesWithin({ blocks, of }: Outline, element: Element | null): number[] {
  // The element may be a part of a line: the nearest one around it that holds whole lines says where to look.
  let box = element
  while (box !== null && of(box).first < 0) box = parentOf(box)
  if (box === null || element === null) return []
  const { first, last } = of(box)
  const within: number[] = []
  for (let index = first; index <= last; index++)
    if (holds(element, wrapperOf(blocks[index] as Block))) within.push(index)
  if (within.length > 0) return within
  // Old portals print the date behind the headline, in its line.
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim()
  for (let index = first; index <= last && words !== ''; index++) {
    const { text } = blocks[index] as Block
    if (text.startsWith(words) && isTimeLine(text.slice(words.length), 0)) return [index]
  }
  return []
}

/** The tree of an outline, for sums over the same blocks with other weights. */
const trees = new WeakMap<Outline, Tree>()

/** Lays weights over a tree: each element's own, and all of those below it. */
function summed(known: Pick<Outline, 'blocks' | 'prose' | 'isTeaser'>, tree: Tree): Outline {
  const { blocks, prose } = known
  const sums = new Map<Branch, number>()
  for (const [index, weight] of prose.entries()) {
    if (weight === 0) continue
    const { element } = blocks[index] as Block
    for (let branch = tree.get(element) ?? null; branch !== null; branch = branch.parent)
      sums.set(branch, (sums.get(branch) ?? 0) + weight)
  }
  const outline: Outline = {
    ...known,
    of(element) {
      const branch = tree.get(element)
      if (branch === undefined) return NOTHING
      const { first, last, total, linked } = branch
      return { first, last, total, linked, prose: sums.get(branch) ?? 0 }
    },
  }
  trees.set(outline, tree)
  return outline
}

/** How much a block counts as running text; 0 for headings, labels, menus and teasers. */
function proseOf(blocks: readonly Block[], index: number, isTeaser: (index: number) => boolean): number {
  const block = blocks[index] as Block
  const plain = block.text.length - block.linked
  if (plain < 40 || linkShare(block) > 0.4 || headingLevel(block.element) > 0) return 0
  if (block.text.length < 80 && !SENTENCE_END.test(block.text)) return 0
  if (isImprint(block.text)) return 0
  return isTeaser(index) ? 0 : Math.min(plain, LONGEST)
}
