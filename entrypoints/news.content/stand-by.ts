// Stands by on a page: opens it with the background, calls the whole reader where an article is likely or something is
// asked of the page, and hands on what comes. Whatever is not needed on a list of articles is not here.
import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import { type ContentAnswers, onTabMessage } from '@/lib/messaging/answer-tab'
import type { Opening } from '@/lib/messaging/protocol'
import { sendOnce } from '@/lib/messaging/send'
import { reached } from '@/lib/messaging/stage'
import { receiveOnlookers } from '@/lib/messaging/watch'
import { announced } from './announced'
import { arrival } from './arrival'
import { awaitPart, type Whole } from './handover'
import { activated, bearsText, claimsOf, mayBeArticle, parsed, saysArticle } from './opening'
import { patiently } from './patience'
import { watchPage } from './watch'

/** Of a page that is not read yet every change concerns us. */
const ALL = { concerns: () => true, roots: () => [] }

export function standBy(ctx: ContentScriptContext): void {
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
    return create({ life: ctx, opened: await telling, changed: onlookers.tell })
  }

  /** Sends for the reader where the page's head says that an article comes; it does nothing until it is called. */
  async function expect(): Promise<void> {
    if (sent || !(await announced(document, location.pathname))) return
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
    await load().catch(() => void ctx.isInvalid)
    return true
  }

  /** Whether highlights of the reader's stand on the page. */
  const isNoted = () => sendOnce('page/noted', { url: location.href, claims: claimsOf(document) })

  /** Asks quietly: an update leaves this script alone in the page, and another will take its place. */
  function look(): void {
    open().catch(() => void ctx.isInvalid)
  }

  const deaf = onTabMessage(answersBy(load, () => whole, look))
  ctx.onInvalidated(() => {
    deaf()
    onlookers.stop()
    watch?.stop()
  })

  ctx.addEventListener(window, 'wxt:locationchange', () => {
    if (whole) whole.then((one) => one.moved(), look)
    // The browser tells of it before it is so.
    else setTimeout(look)
  })
  ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
    if (!persisted) return
    if (whole) whole.then((one) => one.returned(), look)
    else look()
  })
  // The reader may mark words on any page.
  ctx.addEventListener(document, 'selectionchange', () => {
    if (whole === null && document.getSelection()?.isCollapsed === false)
      load().catch(() => void ctx.isInvalid)
  })
  activated(document).then(() => {
    look()
    void expect()
  })
}

/** The whole reader's answers; it is called for what only it can tell. */
function answersBy(
  load: () => Promise<Whole>,
  loaded: () => Promise<Whole> | null,
  look: () => void,
): ContentAnswers {
  return {
    'tab/state': async (data) => (await load()).answers['tab/state'](data),
    'tab/jump': async (data) => (await load()).answers['tab/jump'](data),
    'tab/mark': async (data) => (await load()).answers['tab/mark'](data),
    'tab/article': async (data) => (await load()).answers['tab/article'](data),
    'tab/annotate': async (data) => (await load()).answers['tab/annotate'](data),
    'tab/place': async (data) => (await load()).answers['tab/place'](data),
    'tab/highlight-selection': async (data) => (await load()).answers['tab/highlight-selection'](data),
    'tab/step': async (data) => (await load()).answers['tab/step'](data),
    'tab/overview': async (data) => (await load()).answers['tab/overview'](data),
    'tab/spotlight': async (data) => (await load()).answers['tab/spotlight'](data),
    async 'tab/refresh'(data) {
      const whole = loaded()
      if (whole) return (await whole).answers['tab/refresh'](data)
      look()
      return undefined
    },
  }
}
