// The few looks at a page that tell whether its text is worth reading. Cheap: every candidate page bears them.
import { scarceReasons } from '@/lib/article/scarce'
import { holdersIn } from './holder'

/** Milliseconds between two looks at a page that comes. */
const PAUSE = 20

/** What a page's data call an article; wider than what the reader of articles believes, never narrower. */
const ARTICLE = /(?:Article|BlogPosting|Report)["']/i

/** Resolves when the page's markup is there, before its scripts and pictures are. */
export function parsed(document: Document): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve()
  return new Promise((resolve) =>
    document.addEventListener('readystatechange', () => resolve(), { once: true }),
  )
}

/** Resolves a little later, or when the page is there: that is heard of before its first frame, in which no timer is. */
export async function more(document: Document): Promise<void> {
  await Promise.race([parsed(document), new Promise((resolve) => setTimeout(resolve, PAUSE))])
}

/** Whether an article stands in a page or may do so, as soon as that can be told. */
export async function bearsText(document: Document): Promise<boolean> {
  let holderIn: ReturnType<typeof holdersIn> | null = null
  while (document.readyState === 'loading') {
    holderIn ??= holdersIn(document)
    if (holderIn() !== null) return true
    await more(document)
  }
  return mayBeArticle(document)
}

/** Whether a page that is there may be an article, by its text or by its data. */
export const mayBeArticle = (document: Document): boolean =>
  scarceReasons(document) === null || saysArticle(document)

/** Resolves when the page is the reader's: one that the browser prepares in advance may never be seen. */
export function activated(document: Document & { prerendering?: boolean }): Promise<void> {
  if (!document.prerendering) return Promise.resolve()
  return new Promise((resolve) =>
    document.addEventListener('prerenderingchange', () => resolve(), { once: true }),
  )
}

/** Whether the data of a page call it an article, whatever its address looks like. */
export function saysArticle(page: ParentNode): boolean {
  return [...page.querySelectorAll('script[type="application/ld+json" i]')].some(callsArticle)
}

/** Whether data call their page an article. */
export const callsArticle = ({ textContent }: Element): boolean => ARTICLE.test(textContent ?? '')

/** What a page says its address is. */
export function claimsOf(document: Document): string[] {
  return [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ].filter((claim): claim is string => Boolean(claim))
}
