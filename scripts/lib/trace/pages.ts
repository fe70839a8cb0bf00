// The pages that are traced: as heavy as a newspaper's, made of our own sentences.
import { addressOf, items, json, MENU, page, paragraphs, told } from '../../../tests/shapes/build.ts'
import { BODY, LEAD, TITLE } from '../../../tests/shapes/sentences.ts'

/** Tells when the whole page is parsed, and when highlights are first in a frame. */
const WATCH = `<script>
  document.addEventListener('readystatechange', () => performance.mark('page'), { once: true })
  const look = () => [...CSS.highlights.keys()].some((name) => name.startsWith('cg-'))
    ? performance.mark('lit') : requestAnimationFrame(look)
  requestAnimationFrame(look)
</script>`

/** Tells when the text is there: it stands behind the last paragraph. */
const THERE = `<script>performance.mark('text')</script>`

/** A script of the site's that weighs so many bytes and does next to nothing. */
const ballast = (bytes: number) => `<script>window.ballast = ${JSON.stringify('x'.repeat(bytes))}</script>`

const wrap = (html: string) => `<div class="row"><div class="col"><div class="box">${html}</div></div></div>`

/** Heads of other articles, `OTHERS.length` times as many as rows, each row in boxes of its own. */
const rows = (count: number) => Array.from({ length: count }, () => wrap(items('article'))).join('\n')

/** So many bytes of rules for parts that this page has not: what a site's style sheet mostly is. */
const styles = (bytes: number) => {
  const rule = (index: number) =>
    `.khung-${index} .muc-${index} > a{display:block;margin:${index % 9}px;color:#${String(index % 1000).padStart(3, '0')}}`
  const all: string[] = []
  for (let length = 0; length < bytes; length += all.at(-1)?.length ?? 0) all.push(rule(all.length))
  return `<style>${all.join('\n')}</style>`
}

/** Markup that weighs and shows nothing: drawings, of which each button has one. */
const drawings = (count: number) =>
  `<svg viewBox="0 0 24 24">${`<path d="${'M4 12h16c1 2-3 4-6 5'.repeat(20)}"></path>`.repeat(3)}</svg>`.repeat(
    count,
  )

const PUBLISHED = '2025-06-05T09:30:00+07:00'

/** An article between its page's head and what follows it. */
function articlePage(url: string, head: string, rest: string): string {
  const text = Array.from({ length: 6 }, () => BODY).flat()
  const body = paragraphs(text.map((one, index) => `${one} (${index + 1})`)).join('\n')
  const known = told(url, PUBLISHED)
  // As newspapers have it: after the first words of the head, before all styles.
  const data = json({ '@type': 'NewsArticle', headline: TITLE, datePublished: PUBLISHED })
  return page(
    { ...known, more: `${known.more}${data}${head}` },
    `${WATCH}${MENU}<div class="detail"><h1>${TITLE}</h1><div class="date">05/06/2025 09:30</div><p class="sapo">${LEAD}</p><div class="content">${body}</div></div>${THERE}<div class="more"><h3>Tin khác</h3>${rest}</div>`,
  )
}

/**
 * An article of about a megabyte of HTML as newspapers' are, six thousand characters of which are its text: three
 * quarters of the bytes are styles, scripts and their data, and 112 heads of others stand under it.
 */
export const typicalArticle = (url: string): string =>
  articlePage(url, styles(500_000), `${rows(14)}${drawings(120)}${ballast(200_000)}`)

/** An article of about a megabyte that is nearly all heads of other articles, 1,440 of them: heavier than any seen. */
export const heavyArticle = (url: string): string => articlePage(url, '', `${rows(180)}${ballast(300_000)}`)

/** A section of a newspaper, as the largest are: 120 heads with summaries. */
export const typicalSection = (): string => sectionOf(15)

/** One of 640 heads with summaries: three times as long as any seen. */
export const heavySection = (): string => sectionOf(80)

const sectionOf = (count: number) =>
  page({ title: 'Thời sự' }, `${MENU}<h1>Thời sự</h1>${rows(count)}${ballast(200_000)}`)

/** A list at the address of an article, so that only what is on it tells what it is. */
export const disguised = (when: string): string =>
  addressOf(`Toàn cảnh những sự kiện nổi bật trong ${when} qua`)
