// The whole reader: joins page and background, sends for the tools when they are needed, and takes everything off again
// when its time is over.
import { canPaint, createPainter } from '@/lib/highlighting'
import { guarded } from '@/lib/messaging/guards'
import { sendToBackground } from '@/lib/messaging/send-again'
import { reached } from '@/lib/messaging/stage'
import { arrival } from './arrival'
import { backgroundOver } from './background'
import { breathe } from './breathe'
import { readComing } from './coming'
import { rememberPointer } from './early-pointer'
import { createGlimpse } from './glimpse'
import { awaitPart, type Tools, type Whole, type WholeParts } from './handover'
import { framesIn } from './inner'
import { parsed } from './opening'
import { createPageReader } from './page-reader'
import { patiently } from './patience'

/** Milliseconds for which the first light alone is waited for: a background that must start takes longer. */
const LIGHT = 100
/** Milliseconds after which the tools are sent for though the page is never at rest. */
const LATEST = 1000

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time))

/**
 * Joins them on a page that may still be coming. Resolves when the page is there and its reader has begun: facts are
 * read from a head and a body that are complete.
 */
export async function createWhole({ life, opened, changed }: WholeParts): Promise<Whole> {
  reached('injected')
  // An update leaves this script alone in the page: asking whether it is still valid lets it go, quietly.
  const failed = () => void life.isInvalid
  const background = backgroundOver(sendToBackground, failed)
  const { signal } = life
  const painter = canPaint() ? createPainter() : null
  const outlets = opened?.outlet ? [opened.outlet] : []
  const settings = opened?.settings ?? null
  const begun = Promise.withResolvers<void>()
  let tools: Tools | null = null
  let coming: Promise<Tools> | null = null

  /** The tools of this page, once. */
  function load(): Promise<Tools> {
    coming ??= make().catch((error: unknown) => {
      // What failed now is tried anew when they are needed next.
      coming = null
      throw error
    })
    return coming
  }

  async function make(): Promise<Tools> {
    const waiting = awaitPart('tools')
    const ask = () => patiently(() => sendToBackground('page/load', { part: 'tools' }))
    const create = await arrival(waiting, ask, false)
    tools = create({ reader, background, pointed: pointer.leave() })
    if (signal.aborted) tools.stop()
    return tools
  }

  /** The tools for something that the reader does: what that is about is known when the page was read. */
  async function use(): Promise<Tools> {
    await begun.promise
    return load()
  }
  const fetchTools = () => void use().catch(failed)
  const pointer = rememberPointer(painter, signal, fetchTools)

  const glimpse = painter && settings ? createGlimpse({ painter, background, settings }) : null
  if (glimpse && !settings?.never && !settings?.waits) {
    const article = await readComing(document, location.href, outlets)
    reached('read')
    framesIn(article).forEach(pointer.hear)
    // What the whole page is can wait for the light: its reading would keep the answer from being heard.
    if (article) await Promise.race([glimpse.light(article), pause(LIGHT)])
  }
  await parsed(document)
  reached('whole')

  const reader = createPageReader({
    ...{ document, background, changed, painter, glimpse, outlets, settings },
    address: () => location.href,
    place: async (document, highlights) => (await load()).place(document, highlights),
  })

  reader.onRead(() => framesIn(reader.session.article).forEach(pointer.hear))
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => painter?.refresh(), { signal })
  signal.addEventListener('abort', () => {
    tools?.stop()
    reader.stop()
  })
  // Words can be marked before the page's names are known; a click, which selects nothing, waits for them.
  const selected = () => {
    if (!tools && document.getSelection()?.isCollapsed === false) void load().catch(failed)
  }
  document.addEventListener('selectionchange', selected, { signal, passive: true })
  // What was made so far was a task of its own.
  await breathe()
  void reader
    .start()
    .finally(begun.resolve)
    .then(() => {
      // The reader began to select words, perhaps before this script was here; asked before, it would lay out the page.
      if (document.getSelection()?.isCollapsed === false) fetchTools()
      // A page that stays dark may never need them; what is selected in a frame is told to nobody else.
      if (painter?.marks.size || reader.session.article?.roots.length)
        requestIdleCallback(fetchTools, { timeout: LATEST })
    })

  const state = () => ({ ...reader.state(), placing: tools?.waiting ?? null })
  return {
    answer: guarded({
      'tab/state': state,
      'tab/annotate': async ({ on }) => {
        tools?.close()
        await reader.wish(on ? 'on' : 'off')
        return state()
      },
      'tab/refresh': async ({ what }) => {
        await reader.refresh(what)
        return undefined
      },
      'tab/jump': async (target) => (await use()).answers['tab/jump'](target),
      'tab/mark': async (data) => (await use()).answers['tab/mark'](data),
      'tab/article': async (data) => (await use()).answers['tab/article'](data),
      'tab/place': async (data) => (await use()).answers['tab/place'](data),
      'tab/highlight-selection': async (data) => (await use()).answers['tab/highlight-selection'](data),
      'tab/step': async (data) => (await use()).answers['tab/step'](data),
      'tab/overview': async (data) => (await use()).answers['tab/overview'](data),
      'tab/spotlight': async (data) => (await use()).answers['tab/spotlight'](data),
    }),
    moved() {
      tools?.close()
      reader.moved()
    },
    returned() {
      // What was asked for when the page was left may never be answered.
      if (tools === null) coming = null
      begun.resolve()
      // Settings and highlights may have changed meanwhile.
      void reader.refresh('recognition')
    },
  }
}
