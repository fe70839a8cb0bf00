// Stands by on a page: opens it with the background, calls the whole reader where an article is likely or something is
// asked of the page, and hands on what comes. Whatever is not needed on a list of articles is not here.
import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import { type ContentAnswers, onTabMessage } from '@/lib/messaging/answer-tab'
import type { Opening } from '@/lib/messaging/protocol'
import { sendToBackground } from '@/lib/messaging/send'
import { reached } from '@/lib/messaging/stage'
import { receiveOnlookers } from '@/lib/messaging/watch'
import { arrival } from './arrival'
import { awaitPart, type Whole } from './handover'
import { activated, claimsOf, parsed, saysArticle } from './opening'
import { patiently } from './patience'

export function standBy(ctx: ContentScriptContext): void {
  reached('gate')
  const onlookers = receiveOnlookers()
  const waiting = awaitPart('reader')
  let opened: Opening | null = null
  let whole: Promise<Whole> | null = null

  /** The whole reader of this page, once. @param coming the background has sent it already */
  function load(coming = false): Promise<Whole> {
    whole ??= start(coming).catch((error: unknown) => {
      // What failed now is tried anew at the next question.
      whole = null
      throw error
    })
    return whole
  }

  async function start(coming: boolean): Promise<Whole> {
    const ask = () => patiently(() => sendToBackground('page/load', { part: 'reader' }))
    const create = await arrival(waiting, ask, coming)
    return create({ life: ctx, opened, changed: onlookers.tell })
  }

  /** Whether there is anything to do on the page at this address, and if so, the reader for it. */
  async function open(): Promise<void> {
    const told = await patiently(() => sendToBackground('page/open', { url: location.href }))
    opened = told
    if (whole !== null || told.settings.never) return
    if (!told.likely) {
      await parsed(document)
      const names = { url: location.href, claims: claimsOf(document) }
      if (!saysArticle(document) && !(await sendToBackground('page/noted', names))) return
    }
    await load(told.likely)
  }

  /** Asks quietly: an update leaves this script alone in the page, and another will take its place. */
  function look(): void {
    open().catch(() => void ctx.isInvalid)
  }

  const deaf = onTabMessage(answersBy(load, () => whole, look))
  ctx.onInvalidated(() => {
    deaf()
    onlookers.stop()
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
  activated(document).then(look)
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
