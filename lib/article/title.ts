// Finds an article's headline, in words and in the document.
import { foldForSearch } from '../text/fold'
import { type Block, blocksOf } from './blocks'
import { selectAll } from './foreign'
import { coverage, likeness, shared, wordsOf } from './likeness'
import { linkShare, type Outline } from './outline'
import { articleItem, clean, type Structured } from './structured'
import { headingLevel, isHidden } from './tags'
import { isTimeLine } from './times'
import { holds, parentOf } from './tree'
import { isKindLine, lineKind } from './words'

/** A headline: its words, and the element that shows it where there is one. */
export interface Headline {
  text: string
  element: Element | null
}

const LONGEST = 300
const MOST_HEADS = 150
/** Headings looked at between two places where the work may be put off. */
const STEP = 15
/** A shown heading agrees with what the page says of itself from this likeness on. */
const AGREES = 0.6
/** … and one of fewer words than this only with all of them: a section's name shares some with many a title. */
const FEW = 5
/** A heading with a smaller share of the told words gives way to a lower one with most of them. */
const PART = 0.5
const WHOLE = 0.6
/** A profile's heading may be another wording of what the page says of itself, but not another article's. */
const FITS = 0.3
const LEVELS = [
  'h1',
  '[itemprop="headline"], [class*="title" i], [class*="tieude" i], [class*="tieu-de" i]',
  'h2, h3, h4, strong',
]
const TITLE_NAME = /title|titile|tieu-?_?de|headline|heading/i
/** How many blocks before the text a headline may stand. */
const REACH = 15

/** What the page says its title is, best witness first. */
function told({ document, structured, titled }: TitleContext): string[] {
  return [
    structured.meta('og:title')?.value,
    articleItem(structured)?.headline,
    structured.meta('twitter:title', 'title', 'dc.title')?.value,
    titled ? clean(document.querySelector('head > title')?.textContent ?? '') : null,
  ].filter((text): text is string => Boolean(text))
}

/** An element's text as one line, or '' if it cannot be a headline. */
function lineOf(element: Element): string {
  const text = blocksOf(element)
    .map((block: Block) => block.text)
    .join(' ')
  return text.length <= LONGEST ? text : ''
}

/** What stands above every document of the state. */
const HEADING_OF_STATE = /^(?:cong hoa xa hoi chu nghia viet nam|doc lap tu do hanh phuc)$/

/** A headline has a few words. */
const canBeHeadline = (text: string) =>
  text.length >= 12 &&
  text.length <= LONGEST &&
  /\s\S+\s/.test(text) &&
  !(text.length < 60 && HEADING_OF_STATE.test(foldForSearch(text).replace(/\W+/g, ' ').trim()))

/** How names of sites begin. A headline may begin with the same words (*Báo cáo …*, *Đài Loan …*), but is longer. */
const SITE_NAME =
  /^(?:bao dien tu|tap chi|(?:cong|trang) (?:thong tin|tin|ttdt)|co quan (?:ngon luan|cua dang|bao chi)|dai (?:phat thanh|truyen hinh|tieng noi|pt)|website|official|portal)\b/
const PAPER = /^B(?:áo|ÁO)\s+\p{Lu}/u
const MOST_WORDS = { site: 14, paper: 5 }

/** Whether a line is the name of a site, which portals print as their main heading. */
function isSiteName(text: string, siteNames: readonly string[]): boolean {
  const folded = foldForSearch(text)
  const count = folded.split(' ').length
  if (SITE_NAME.test(folded) && count <= MOST_WORDS.site) return true
  if (PAPER.test(text) && count <= MOST_WORDS.paper) return true
  return siteNames.some((name) => name !== '' && folded === foldForSearch(name))
}

/** Cuts a site's name off a title: *… - Báo …*, *… | …*, *Báo … - …*. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const parts = title.split(/\s+(?:[|–—•·»]|-|::|\|\|)\s+/)
  if (parts.length < 2) return title
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (isSiteName(first, siteNames)) return title.slice(first.length).replace(/^[\s|–—•·»:-]+/, '')
  const named = siteNames.some((name) => name !== '' && foldForSearch(last).includes(foldForSearch(name)))
  if (!named && !isSiteName(last, siteNames) && !/\|\s+[^|]{2,40}$/.test(title)) return title
  return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—•·»:-]+$/, '')
}

export interface TitleContext {
  document: Document
  /** Whether the document's own title tells of this page. */
  titled: boolean
  /** Where shown headings are looked for. */
  root: Element | Document
  structured: Structured
  /** The outlet profile's selector. */
  selector: string | null
  siteNames: readonly string[]
  outline: Outline
  /** The element that probably holds the text. */
  main: Element | null
}

/**
 * The page's headline: where the outlet's profile says; a shown heading that agrees with what the page says of itself;
 * the heading right before the text; the only main heading; else the page's own words, without the site's name.
 */
export function* headlineSteps(context: TitleContext): Generator<void, Headline | null> {
  const { root, siteNames } = context
  const witnesses = told(context).filter((text) => !isSiteName(text, siteNames))
  const found =
    fromProfile(context, witnesses) ??
    (yield* agreeing(root, witnesses, siteNames)) ??
    beforeText(context) ??
    onlyHeading(context)
  if (found !== null) return found
  const words = witnesses[0] ?? told(context)[0]
  return words === undefined ? null : { text: withoutSite(words, siteNames), element: null }
}

const isShown = (element: Element) =>
  element.closest('head, [hidden], nav, footer') === null && !isHidden(element)

/** What the outlet's profile names, unless the page has moved on: then it is no headline, or not of what it tells. */
function fromProfile({ root, selector }: TitleContext, witnesses: readonly string[]): Headline | null {
  if (selector === null) return null
  const found = selectAll(root, selector)
    .filter(isShown)
    .map((element) => ({ text: lineOf(element), element }))
    .find(({ text }) => canBeHeadline(text))
  if (found === undefined) return null
  const fits = witnesses.length === 0 || witnesses.some((told) => likeness(told, found.text) >= FITS)
  return fits ? found : null
}

function* agreeing(
  root: Element | Document,
  witnesses: readonly string[],
  siteNames: readonly string[],
): Generator<void, Headline | null> {
  if (witnesses.length === 0) return null
  const told = witnesses.map(wordsOf)
  const names = witnesses.map((text) => wordsOf(withoutSite(text, siteNames)))
  let part: Headline | null = null
  for (const level of LEVELS) {
    let best: (Agreement & { text: string }) | undefined
    // Pages of lists have hundreds that are named like headlines: the page's own is among the first.
    for (const [index, element] of [...root.querySelectorAll(level)].slice(0, MOST_HEADS).entries()) {
      if (index % STEP === STEP - 1) yield
      if ((element.textContent ?? '').length >= 3 * LONGEST || !isShown(element)) continue
      const text = lineOf(element)
      if (!canBeHeadline(text) || isSiteName(text, siteNames)) continue
      const words = wordsOf(text)
      const like = Math.max(...told.map((one) => shared(one, words)))
      const covers = Math.max(...names.map((one) => coverage(one, words)))
      const head = { element, text, like: words.size < FEW && like < 1 ? 0 : like, covers }
      if (best === undefined || !isBetter(best, head)) best = head
    }
    if (best === undefined || best.like < AGREES) continue
    const headline = { text: best.text, element: best.element }
    if (best.covers >= (part === null ? PART : WHOLE)) return headline
    part ??= headline
  }
  return part
}

interface Agreement {
  element: Element
  like: number
  covers: number
}

/** Whether the first one agrees more; of a headline and its wrapper, which agree as much, the inner one is meant. */
function isBetter(one: Agreement, other: Agreement): boolean {
  if (one.like !== other.like) return one.like > other.like
  if (one.covers !== other.covers) return one.covers > other.covers
  return !one.element.contains(other.element)
}

/** The nearest main heading before the text, or a line that is a heading by tag or name, or one that reads like it. */
function beforeText(context: TitleContext): Headline | null {
  const { outline, main, siteNames } = context
  if (main === null) return null
  const { first, last } = outline.of(main)
  const start = outline.prose.findIndex((prose, index) => index >= first && index <= last && prose > 0)
  const near = outline.blocks.slice(Math.max(0, start - REACH), Math.max(0, start)).reverse()
  const before = near.filter(
    (block) =>
      canBeHeadline(block.text) &&
      linkShare(block) < 0.5 &&
      lineKind(block.text) === null &&
      !isSiteName(block.text, siteNames),
  )
  const box = ancestor(main, 3)
  const found =
    before.find(({ element }) => headingLevel(element) === 1) ??
    mainHeading(outline.blocks, start, box, siteNames) ??
    paperTitle(near) ??
    before.find(isNamedTitle) ??
    before.find((block) => holds(box, block.element) && readsLikeTitle(block.text))
  return found ? { text: withoutDay(found.text), element: found.element } : null
}

/** Old portals print the day behind the headline, in its line. */
const withoutDay = (text: string) => text.replace(/\s*\(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[^)]{0,20}\)$/, '')

/** A paper of the state is headed by its kind and, under it, its subject. */
function paperTitle(near: readonly Block[]): Pick<Block, 'text' | 'element'> | undefined {
  // Nearest the text first: the subject stands before its kind.
  const at = near.findIndex(({ text }) => isKindLine(text))
  const [kind, subject] = [near[at], near[at - 1]]
  if (!kind || !subject || !readsLikeSubject(subject.text)) return undefined
  return { text: `${kind.text} ${subject.text}`, element: kind.element }
}

const readsLikeSubject = (text: string) => text.split(' ').length >= 3 && !/[.:;]$/.test(text)

/** The nearest main heading of the text's own box, however many pictures and links stand between. */
function mainHeading(
  blocks: readonly Block[],
  start: number,
  box: Element,
  siteNames: readonly string[],
): Block | undefined {
  for (let index = start - 1; index >= 0; index--) {
    const block = blocks[index] as Block
    if (!holds(box, block.element)) return undefined
    if (headingLevel(block.element) !== 1 || !canBeHeadline(block.text)) continue
    if (linkShare(block) < 0.5 && !isSiteName(block.text, siteNames)) return block
  }
  return undefined
}

const isNamedTitle = ({ element }: Block) =>
  headingLevel(element) > 0 ||
  [element, element.parentElement].some((one) => TITLE_NAME.test(one?.className ?? ''))

/** A headline ends without a full stop, and is no date. */
const readsLikeTitle = (text: string) =>
  text.length >= 25 && !/[.:;!]["”)]?$/.test(text) && !isTimeLine(text, 30)

function ancestor(element: Element, levels: number): Element {
  let at = element
  for (let level = 0; level < levels; level++) at = parentOf(at) ?? at
  return at
}

function onlyHeading({ root, siteNames }: TitleContext): Headline | null {
  const heads = [...root.querySelectorAll('h1')]
    .filter(isShown)
    .map((element) => ({ element, text: lineOf(element) }))
  const fit = heads.filter(
    ({ element, text }) =>
      canBeHeadline(text) && !element.closest('header, a') && !element.querySelector('a'),
  )
  const [only, other] = fit
  return only && !other && !isSiteName(only.text, siteNames) ? only : null
}
