// What following a page costs while it changes: clocks that tick in and beside an article, and a page without an end.
import type { CDPSession, Page } from 'playwright-core'
import { addressOf, page, paragraphs, told } from '../../../tests/shapes/build.ts'
import { BODY, LEAD, TITLE } from '../../../tests/shapes/sentences.ts'
import type { ChromiumReader } from '../extension/chromium.ts'
import { record, shareOf } from './record.ts'

/** Seconds for which a page that ticks is watched. */
const WATCHED = 5
/** Articles that are put under the first. */
const APPENDED = 24
/** Of these, as many before the memory is looked at first: what is kept of earlier ones is full by then. */
const FILLED = 12
/** Milliseconds that a page has for being read again. */
const SETTLED = 1500

/** Milliseconds of ours on the page's main thread, all and in the longest task; bytes of its script memory. */
export interface Living {
  total: number
  longest: number
  grown: number | null
}

interface LivingCase {
  name: string
  path: string
  html: string
  /** What happens on the page, and of how many things: seconds, articles. */
  work: (page: Page, session: CDPSession) => Promise<number | null>
  count: number
  unit: string
}

const paragraphsOf = (number: number) =>
  paragraphs(
    Array.from({ length: 6 }, () => BODY)
      .flat()
      .map((text, index) => `${text} (${number}.${index + 1})`),
  ).join('\n')

const boxOf = (number: number, path: string) =>
  `<article data-url="${path}"><h1>${TITLE}, kỳ ${number}</h1><div class="date">05/06/2025 09:30</div><p class="sapo">${LEAD}</p><div class="content">${paragraphsOf(number)}</div></article>`

const pageOf = (path: string, more: string) =>
  page(told(path, '2025-06-05T09:30:00+07:00'), `${boxOf(1, path)}<aside id="clock"></aside>${more}`)

/** A script that writes the time into an element fifty times a second. */
const clock = (selector: string) =>
  `<script>setInterval(() => { document.querySelector('${selector}').textContent = 'Bây giờ là ' + Date.now() }, 20)</script>`

const watch = async (page: Page): Promise<null> => {
  await page.waitForTimeout(WATCHED * 1000)
  return null
}

/** Bytes of script memory in use after everything that is nobody's was thrown away. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

/** Puts articles under the first, each at its own address; gives back by how much the memory grew at the end. */
async function scroll(page: Page, session: CDPSession): Promise<number> {
  let before = 0
  for (let number = 2; number < 2 + APPENDED; number++) {
    const path = addressOf('ky', 4812345 + number)
    await page.evaluate(
      ({ html, path, title }) => {
        document.querySelector('article:last-of-type')?.insertAdjacentHTML('afterend', html)
        document.title = title
        history.replaceState(null, '', path)
      },
      { html: boxOf(number, path), path, title: `${TITLE}, kỳ ${number}` },
    )
    await page.waitForTimeout(SETTLED)
    if (number === 1 + FILLED) before = await heapOf(session)
  }
  return (await heapOf(session)) - before
}

const ticking = addressOf('ben-canh', 4812001)
const inside = addressOf('ben-trong', 4812002)
const endless = addressOf('vo-tan', 4812003)

export const LIVING: LivingCase[] = [
  {
    ...{ name: 'a clock beside the article, 50 ticks a second', path: ticking, unit: 'a second' },
    ...{ html: pageOf(ticking, clock('#clock')), work: watch, count: WATCHED },
  },
  {
    ...{ name: 'a clock within the article, 50 ticks a second', path: inside, unit: 'a second' },
    ...{ html: pageOf(inside, clock('.content p')), work: watch, count: WATCHED },
  },
  {
    ...{ name: `${APPENDED} articles put under the first`, path: endless, unit: 'an article' },
    ...{ html: pageOf(endless, ''), work: scroll, count: APPENDED },
  },
]

/** Opens a page that lives, waits until it is read, and measures what following it costs. */
export async function follow(reader: ChromiumReader, address: string, one: LivingCase): Promise<Living> {
  const page = await reader.context.newPage()
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('cg-')))
  await page.waitForTimeout(SETTLED)
  const session = await reader.context.newCDPSession(page)
  let grown: number | null = null
  const events = await record(session, async () => {
    grown = await one.work(page, session)
  })
  await page.close()
  const { total, longest } = shareOf(events)
  return { total: total / one.count, longest, grown }
}
