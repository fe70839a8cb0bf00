// The elements above a page's blocks. Pages have thousands of blocks: the document is climbed once, and where a block
// stands is told by its number after that.
import type { Block } from './blocks'
import { parentOf } from './tree'

/** An element above blocks: what it holds, and which one is around it. Lengths in characters. */
export interface Branch {
  /** Indices of its first and last block: blocks stand in document order. */
  first: number
  last: number
  /** All text. */
  total: number
  /** Text within links. */
  linked: number
  parent: Branch | null
}

export type Tree = ReadonlyMap<Element, Branch>

/** Blocks between two places where the work may be put off. */
const STEP = 100

/** Whether a block stands within an element, by the block's index. */
export const isWithin = ({ first, last }: Pick<Branch, 'first' | 'last'>, index: number): boolean =>
  index >= first && index <= last

/** The share of a block that is links, 0 to 1. */
export function linkShare(block: Block): number {
  return block.linked / block.text.length
}

/** All elements above blocks, in steps. */
export function* branchSteps(blocks: readonly Block[]): Generator<void, Tree> {
  const tree = new Map<Element, Branch>()
  const grow = (element: Element, first: number): Branch => {
    const known = tree.get(element)
    if (known) return known
    const around = parentOf(element)
    const parent = around === null ? null : grow(around, first)
    const branch = { first, last: first, total: 0, linked: 0, parent }
    tree.set(element, branch)
    return branch
  }
  for (const [index, { element, text, linked }] of blocks.entries()) {
    for (let branch: Branch | null = grow(element, index); branch !== null; branch = branch.parent) {
      branch.last = index
      branch.total += text.length
      branch.linked += linked
    }
    if (index % STEP === STEP - 1) yield
  }
  return tree
}
