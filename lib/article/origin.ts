// From whom an article was reprinted, and who wrote it: by its own last lines and by structured data.
import { isSameSite, type PageFacts } from '../annotation'
import { foldForSearch } from '../text/fold'
import { parseAddress } from './address'
import { type Block, blocksOf } from './blocks'
import { selectAll } from './foreign'
import { likeness } from './likeness'
import type { Page } from './page'
import { articleItem, clean } from './structured'

const SOURCE_LINE =
  /^\(?(?:link nguồn|link bài gốc|nguồn tin|nguồn|dẫn nguồn|theo|source)(\s*:\s*|\s+)(.{2,120}?)\)?\.?$/iu
const ADDRESS = /https?:\/\/[^\s"'<>)]+/i
const NAMED_SOURCE =
  '[class*="source" i], [class*="nguon" i], [itemprop="sourceOrganization"], [itemprop="isBasedOn"]'
const BYLINE =
  '[rel="author"], [itemprop="author"], [data-role="author"], [class*="author" i], [class*="tacgia" i], [class*="tac-gia" i], [class*="butdanh" i], [class*="byline" i]'

const LABEL_ALONE = /^\(?(?:link nguồn|link bài gốc|nguồn tin|nguồn|dẫn nguồn|theo|source)\s*:?\s*\)?$/iu
/** How a name of a source begins: like a name, or like a site's address (*Nguồn nước …* is none). */
const NAME = /^["“(]?(?:\p{Lu}|[\w-]+\.[a-z]{2,})/u

/** Whether a line only tells where the text is from (*Theo …*, *Nguồn: …*). */
export function isSourceLine(text: string): boolean {
  if (text.length > 130 || /[.!?]\s+\p{L}/u.test(text)) return false
  const [, between, source] = SOURCE_LINE.exec(text) ?? []
  return source !== undefined && (between?.includes(':') === true || NAME.test(source))
}

/** The publisher from whom the article was taken, if the page says so. `last` are the lines at the text's end. */
export function originOf(page: Page, last: readonly Block[]): PageFacts['origin'] {
  const lines = [
    ...[...page.document.querySelectorAll(NAMED_SOURCE)]
      .filter((element) => element.querySelector(NAMED_SOURCE) === null)
      .map((element) => ({ element, text: clean(element.textContent ?? '') })),
    ...last.filter((block) => isSourceLine(block.text)).map(({ element, text }) => ({ element, text })),
  ].filter(({ text }) => text !== '' && text.length <= 400)
  const url = lines
    .map(({ element, text }) => sourceAddress(element, text))
    .find((found) => found !== null && !isSameSite(found.href, page.url))
  const name = lines
    .map(({ text }) => sourceName(text))
    .find((found) => found !== null && !isOwn(page, found))
  if (!name && !url) return null
  return { name: name ?? (url as URL).host.replace(/^www\./, ''), url: url?.href ?? null }
}

function sourceAddress(element: Element, text: string): URL | null {
  const written = ADDRESS.exec(text)?.[0] ?? element.querySelector('a[href^="http"]')?.getAttribute('href')
  return written ? parseAddress(written) : null
}

function sourceName(text: string): string | null {
  const bare = text.replace(ADDRESS, '').trim()
  if (LABEL_ALONE.test(bare)) return null
  const name = (SOURCE_LINE.exec(bare)?.[2] ?? bare).replace(/^[\s:–-]+|[\s:–-]+$/g, '')
  return name.length >= 2 && name.length <= 60 && !/[:;!?|]|copy link|lấy link|link/i.test(name) ? name : null
}

const isOwn = ({ outlet, structured }: Page, name: string) =>
  [outlet?.name, ...(outlet?.aliases ?? []), structured.meta('og:site_name')?.value].some(
    (own) => own !== undefined && (foldForSearch(own) === foldForSearch(name) || likeness(own, name) > 0.9),
  )

/** The writer's name in a by-line; where an address is glued to it, the link alone is the name. */
function writerIn(element: Element): string | undefined {
  const text = blocksOf(element)[0]?.text
  return text?.includes('@') ? (element.querySelector('a')?.textContent ?? undefined) : text
}

/** Who wrote it; null where only the site is named. `byline` is what stood under the text. */
export function authorOf(page: Page, byline: readonly string[]): string | null {
  const { document, structured, url } = page
  const named = page.outlet?.profile?.author
  const claims = [
    ...(named ? selectAll(document, named).slice(0, 2).map(writerIn) : []),
    ...[...document.querySelectorAll(BYLINE)]
      .filter((element) => element.querySelector(BYLINE) === null)
      .slice(0, 4)
      .map(writerIn),
    articleItem(structured)?.author,
    structured.meta('article:author', 'dc.creator')?.value,
    ...byline.filter((line) => !isSourceLine(line)).map((line) => line.replace(/\s*\([^)]*\)\s*$/, '')),
    structured.meta('author')?.value,
  ]
  const host = parseAddress(url)?.hostname.replace(/^www\./, '') ?? ''
  for (const claim of claims) {
    const name = clean(claim ?? '').replace(/^(?:theo|tác giả|bài|by|author)\s*:?\s+/iu, '')
    if (name.length < 2 || name.length > 80 || /https?:|[@|\d]/.test(name) || /\.\w{2,4}$/.test(name))
      continue
    const site = foldForSearch(name).replace(/[^a-z0-9]/g, '')
    if (site === '' || host.replace(/[^a-z0-9]/g, '').includes(site) || isOwn(page, name)) continue
    return name
  }
  return null
}
