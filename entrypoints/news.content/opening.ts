// The few looks at a page that tell whether its text is worth reading. Cheap: every candidate page bears them.

/** What a page's data call an article; wider than what the reader of articles believes, never narrower. */
const ARTICLE = /(?:Article|BlogPosting|Report)["']/i

/** Resolves when the page's markup is there, before its scripts and pictures are. */
export function parsed(document: Document): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve()
  return new Promise((resolve) =>
    document.addEventListener('readystatechange', () => resolve(), { once: true }),
  )
}

/** Resolves when the page is the reader's: one that the browser prepares in advance may never be seen. */
export function activated(document: Document & { prerendering?: boolean }): Promise<void> {
  if (!document.prerendering) return Promise.resolve()
  return new Promise((resolve) =>
    document.addEventListener('prerenderingchange', () => resolve(), { once: true }),
  )
}

/** Whether the page's data call it an article, whatever its address looks like. */
export function saysArticle(document: Document): boolean {
  const data = document.querySelectorAll('script[type="application/ld+json" i]')
  return [...data].some(({ textContent }) => ARTICLE.test(textContent ?? ''))
}

/** What a page says its address is. */
export function claimsOf(document: Document): string[] {
  return [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ].filter((claim): claim is string => Boolean(claim))
}
