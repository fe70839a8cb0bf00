// The pages that are traced: as heavy as a newspaper's, made of our own sentences.
import { addressOf, items, MENU, page, paragraphs, told } from '../../../tests/shapes/build.ts'
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

/** An article of about a megabyte of HTML, six thousand characters of which are its text. */
export function heavyArticle(url: string): string {
  const text = Array.from({ length: 6 }, () => BODY).flat()
  const body = paragraphs(text.map((one, index) => `${one} (${index + 1})`)).join('\n')
  const around = Array.from({ length: 180 }, () => wrap(items('article'))).join('\n')
  return page(
    told(url, '2025-06-05T09:30:00+07:00'),
    `${WATCH}${MENU}<div class="detail"><h1>${TITLE}</h1><div class="date">05/06/2025 09:30</div><p class="sapo">${LEAD}</p><div class="content">${body}</div></div>${THERE}<div class="more"><h3>Tin khác</h3>${around}</div>${ballast(300_000)}`,
  )
}

/** A section of a newspaper: several hundred heads with summaries. */
export function heavySection(): string {
  const around = Array.from({ length: 80 }, () => wrap(items('article'))).join('\n')
  return page({ title: 'Thời sự' }, `${MENU}<h1>Thời sự</h1>${around}${ballast(200_000)}`)
}

/** A list at the address of an article, so that only reading it tells what it is. */
export const disguised = (): string => addressOf('Toàn cảnh những sự kiện nổi bật trong tuần qua')
