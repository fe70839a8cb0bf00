// Whether a page is one article: several witnesses, none of which decides alone.
import type { PageFacts, Reason } from '../annotation'
import type { PathShape } from './address'
import type { Block } from './blocks'
import { likeness } from './likeness'
import { linkShare, type Outline } from './outline'
import { articleItem, type Structured } from './structured'

export interface ShapeWitnesses {
  path: PathShape
  structured: Structured
  outline: Outline
  /** Lengths of the article's blocks that are running text. */
  prose: readonly number[]
  /** The first and the last of these blocks in the outline; null without any. */
  body: { first: number; last: number } | null
  headline: { text: string; element: Element | null } | null
  hasTime: boolean
}

const LIST_TYPES =
  /^(?:CollectionPage|WebSite|ItemList|SearchResultsPage|ProfilePage|VideoGallery|ImageGallery)$/
/** Summaries of other articles that make a list; among the paragraphs they say more than beside a text of its own. */
const FEWEST = 6
/** From this sum on a page is an article. */
const ENOUGH = 3.25

/**
 * Why a page is a list whatever stands on it: its address says so, and its data call it no article. The other
 * witnesses together could not outweigh the two. Null where they could.
 */
export function listingReasons(path: PathShape, structured: Structured): Reason[] | null {
  if (path !== 'home' && path !== 'listing') return null
  return articleItem(structured) === null ? [{ code: `address-${path}` }] : null
}

/** Weighs the witnesses; every one that spoke is among the reasons. */
export function shapeOf(witnesses: ShapeWitnesses): Pick<PageFacts, 'shape' | 'reasons'> {
  const reasons: Reason[] = []
  let sum = 0
  const weigh = (weight: number, code: string, detail?: string) => {
    sum += weight
    reasons.push(detail === undefined ? { code } : { code, detail })
  }
  const { path, structured, headline, prose, body, outline } = witnesses

  if (path === 'article') weigh(2, 'address-article')
  else if (path === 'home') weigh(-4, 'address-home')
  else if (path === 'listing') weigh(-2.5, 'address-listing')

  const item = articleItem(structured)
  if (item !== null)
    weigh(item.headline && headline && likeness(item.headline, headline.text) >= 0.5 ? 2 : 1, 'data-article')
  else if (structured.items.some(({ types }) => types.some((type) => LIST_TYPES.test(type))))
    weigh(-1, 'data-list')
  const told = structured.meta('og:type')?.value.toLowerCase()
  if (told === 'article') weigh(0.5, 'tag-article')

  const length = prose.reduce((all, one) => all + one, 0)
  const dense = length >= 600 && prose.filter((one) => one > 0).length >= 3
  if (length === 0) weigh(-5, 'no-text')
  else if (length < 200) weigh(-1.5, 'text-thin', String(length))
  else if (dense) weigh(3, 'text-dense', String(length))
  else weigh(1.5, 'text-some', String(length))

  // What a long text has beside it says nothing against it, and is not looked at.
  const teasers = length < 2000 ? [...outline.blocks.keys()].filter((index) => outline.isTeaser(index)) : []
  if (teasers.length >= FEWEST) {
    const among = teasers.filter((index) => body !== null && index > body.first && index < body.last)
    weigh(dense && among.length < FEWEST ? -1 : -2, 'list-of-articles', String(teasers.length))
  }
  if (length < 800 && isMostlyLinks(outline)) weigh(-1, 'mostly-links')

  if (headline?.element) weigh(1, 'headline')
  else weigh(-1, 'no-headline')
  if (witnesses.hasTime) weigh(1, 'dated')

  return { shape: sum >= ENOUGH && length > 0 ? 'article' : 'not-an-article', reasons }
}

function isMostlyLinks({ blocks }: Outline): boolean {
  const lengthOf = (some: readonly Block[]) => some.reduce((total, { text }) => total + text.length, 0)
  return lengthOf(blocks.filter((block) => linkShare(block) > 0.8)) > 0.6 * lengthOf(blocks)
}
