// Stands by on a page: opens it with the background, calls the whole reader where an article is likely or something is
// asked of the page, and hands on what comes. Whatever is not needed on a list of articles is not here.
import { onTabMessage } from '@/lib/messaging/answer-tab'
import type { Opening } from '@/lib/messaging/protocol'
import { sendOnce } from '@/lib/messaging/send'
import { reached } from '@/lib/messaging/stage'
import { receiveOnlookers } from '@/lib/messaging/watch'
import { announced } from './announced'
import { arrival } from './arrival'
import { awaitPart, type Whole } from './handover'
import type { PageLife } from './life'
import { activated, bearsText, claimsOf, mayBeArticle, parsed, saysArticle } from './opening'
import { patiently } from './patience'
import { watchPage } from './watch'

/** Of a page that is not read yet every change concerns us. */
const ALL = { concerns: () => true, roots: () => [] }

export function standBy(life: Pick<PageLife, keyof PageLife>): void {
  reached('gate')
  const onlookers = receiveOnlookers()
  /** Whether the reader was sent for. */
  let sent = false
  const waiting = awaitPart('reader')
  /** What the background told of the page's address, or will tell. */
  let told: Promise<Opening> | null = null
  let whole: Promise<Whole> | null = null
  let watch: { stop(): void } | null = null

  /** The whole reader of this page, once. */
  function load(): Promise<Whole> {
    watch?.stop()
    whole ??= start().catch((error: unknown) => {
      // What failed now is tried anew at the next question.
      whole = null
      throw error
    })
    return whole
  }

  const ask = () => patiently(() => sendOnce('page/load', { part: 'reader' }))

  const tell = () => {
    told = patiently(() => sendOnce('page/open', { url: location.href }))
    return told
  }

  async function start(): Promise<Whole> {
    // A panel that lies open asks before the background has told: without it the page would be nobody's.
    const telling = (told ?? tell()).catch(() => null)
    const create = await arrival(waiting, ask, sent)
    return create({ life, opened: await telling, changed: onlookers.tell })
  }

  /** Sends for the reader where the page's head says that an article comes; it does nothing until it is called. */
  async function expect(): Promise<void> {
    // At once, and not when the background has told: by then the text is parsed, and a reader that is sent for waits
    // until the page is laid out.
    if (sent || !(await announced(document, location.pathname)) || whole !== null) return
    sent = true
    await ask().catch(() => {
      sent = false
    })
  }

  /** Whether there is anything to do on the page at this address, and if so, the reader for it. */
  async function open(): Promise<void> {
    watch?.stop()
    const opening = await tell()
    if (whole !== null || opening.settings.never) return
    if (await isToBeRead(opening)) await load()
    // Text may come late to an article's address.
    else if (opening.likely) watch = watchPage({ document, ...ALL, changed: textCame })
  }

  async function isToBeRead({ likely, noted }: Opening): Promise<boolean> {
    if (likely && (await bearsText(document))) return true
    await parsed(document)
    return (!likely && saysArticle(document)) || (noted && (await isNoted()))
  }

  async function textCame(): Promise<boolean> {
    if (!mayBeArticle(document)) return false
    await load().catch(() => void life.isInvalid)
    return true
  }

  /** Whether highlights of the reader's stand on the page. */
  const isNoted = () => sendOnce('page/noted', { url: location.href, claims: claimsOf(document) })

  /** Asks quietly: an update leaves this script alone in the page, and another will take its place. */
  function look(): void {
    open().catch(() => void life.isInvalid)
  }

  const deaf = onTabMessage(async (type, data) => {
    // A page without a reader has nothing that is not of today; it may be one to be read now.
    if (type === 'tab/refresh' && whole === null) return look()
    return (await load()).answer(type, data)
  })
  life.onInvalidated(() => {
    deaf()
    onlookers.stop()
    watch?.stop()
  })

  life.onMoved(() => {
    if (whole) whole.then((one) => one.moved(), look)
    // The browser tells of it before it is so.
    else setTimeout(look)
  })
  const { signal } = life
  const returned = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return
    if (whole) whole.then((one) => one.returned(), look)
    else look()
  }
  addEventListener('pageshow', returned, { signal })
  // The reader may mark words on any page.
  const selected = () => {
    if (whole === null && document.getSelection()?.isCollapsed === false)
      load().catch(() => void life.isInvalid)
  }
  document.addEventListener('selectionchange', selected, { signal })
  activated(document).then(() => {
    look()
    void expect()
  })
}
