// The lead stands between headline and body, by itself: extractors that look for density alone lose it.
import type { Block } from './blocks'
import { likeness } from './likeness'
import { isCaption, isNamedFurniture, isNamedLead } from './names'
import { linkShare, type Outline } from './outline'
import { headingLevel } from './tags'
import { holds, parentOf } from './tree'
import { lineKind } from './words'

export interface LeadContext {
  outline: Outline
  /** What the page gives as its description. */
  description: string | null
  /** Elements that the outlet's profile names as lead. */
  named: readonly Element[]
  isForeign: (element: Element) => boolean
}

const SHORTEST = 60

/** Of the blocks between headline and body (indices, in order) those that are lead or a picture's caption. */
export function leadAmong(between: readonly number[], context: LeadContext): number[] {
  return between.filter((index) => {
    const block = context.outline.blocks[index] as Block
    if (context.named.some((element) => holds(element, block.element))) return true
    if (context.isForeign(block.element) || linkShare(block) > 0.5) return false
    if (lineKind(block.text) !== null || context.outline.isTeaser(index)) return false
    if (isCaption(block.element)) return block.text.length >= 10
    if (isDescription(block.text, context.description)) return true
    const named = ancestors(block.element, 3).some(isNamedLead)
    if (named) return block.text.length >= 20
    if (ancestors(block.element, 2).some(isNamedFurniture)) return false
    return (
      block.text.length >= SHORTEST &&
      headingLevel(block.element) !== 1 &&
      /[.!?…:;”")]$|\p{L}{2}$/u.test(block.text) &&
      block.text.split(' ').length >= 12
    )
  })
}

const isDescription = (text: string, description: string | null) =>
  description !== null && text.length >= 40 && description.length >= 40 && likeness(text, description) >= 0.9

function ancestors(element: Element, levels: number): Element[] {
  const found: Element[] = []
  for (let at: Element | null = element; at !== null && found.length < levels; at = parentOf(at))
    found.push(at)
  return found
}
