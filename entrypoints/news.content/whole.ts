// The whole reader: joins page and background, sends for the tools when they are needed, and takes everything off again
// when its time is over.
import { canPaint, createPainter } from '@/lib/highlighting'
import { sendToBackground } from '@/lib/messaging/send'
import { backgroundOver } from './background'
import { readComing } from './coming'
import { createGlimpse } from './glimpse'
import { awaitPart, type Tools, type Whole, type WholeParts } from './handover'
import { parsed } from './opening'
import { createPageReader } from './page-reader'
import { patiently } from './patience'

/** Milliseconds after which the tools are sent for though the page is never at rest. */
const LATEST = 1000

/**
 * Joins them on a page that may still be coming. Resolves when the page is there and its reader has begun: facts are
 * read from a head and a body that are complete.
 */
export async function createWhole({ life, opened, changed }: WholeParts): Promise<Whole> {
  // An update leaves this script alone in the page: asking whether it is still valid lets it go, quietly.
  const failed = () => void life.isInvalid
  const background = backgroundOver(sendToBackground, failed)
  let tools: Tools | null = null
  let coming: Promise<Tools> | null = null
  /** What the pointer does on the lit page, until the tools hear it themselves. */
  let pointed: MouseEvent | null = null
  const hearing = new AbortController()

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
    await patiently(() => sendToBackground('page/load', { part: 'tools' }))
    const create = await waiting
    hearing.abort()
    tools = create({ reader, background, pointed })
    if (life.signal.aborted) tools.stop()
    return tools
  }

  const painter = canPaint() ? createPainter() : null
  const outlets = opened?.outlet ? [opened.outlet] : []
  const settings = opened?.settings
  const glimpse =
    painter && settings && !settings.never && !settings.waits
      ? createGlimpse({ painter, background, settings })
      : null
  if (glimpse) {
    const article = await readComing(document, location.href, outlets)
    if (article) void glimpse.light(article)
  }
  await parsed(document)

  const reader = createPageReader({
    ...{ document, background, changed, painter, glimpse, outlets },
    settings: opened?.settings ?? null,
    address: () => location.href,
    place: async (document, highlights) => (await load()).place(document, highlights),
  })

  const { signal } = life
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => reader.painter?.refresh(), {
    signal,
  })
  signal.addEventListener('abort', () => {
    tools?.stop()
    reader.stop()
  })
  const fetchTools = () => void load().catch(failed)
  // A pointer that is quicker than the tools finds its card all the same.
  const point = (event: MouseEvent) => {
    if (!reader.painter?.marks.size) return
    pointed = event
    fetchTools()
  }
  const heard = { signal: AbortSignal.any([signal, hearing.signal]), passive: true }
  document.addEventListener('pointermove', point, heard)
  document.addEventListener('click', point, heard)
  // The reader began to select words, perhaps before this script was here.
  if (document.getSelection()?.isCollapsed === false) fetchTools()
  document.addEventListener('selectionchange', fetchTools, { signal, once: true, passive: true })
  void reader.start().then(() => {
    // A page that stays dark may never need them.
    if (reader.painter?.marks.size) requestIdleCallback(fetchTools, { timeout: LATEST })
  })

  const state = () => ({ ...reader.state(), placing: tools?.waiting ?? null })
  return {
    answers: {
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
      'tab/jump': async (target) => (await load()).answers['tab/jump'](target),
      'tab/mark': async (data) => (await load()).answers['tab/mark'](data),
      'tab/article': async (data) => (await load()).answers['tab/article'](data),
      'tab/place': async (data) => (await load()).answers['tab/place'](data),
      'tab/highlight-selection': async (data) => (await load()).answers['tab/highlight-selection'](data),
      'tab/step': async (data) => (await load()).answers['tab/step'](data),
      'tab/overview': async (data) => (await load()).answers['tab/overview'](data),
      'tab/spotlight': async (data) => (await load()).answers['tab/spotlight'](data),
    },
    moved() {
      tools?.close()
      reader.moved()
    },
    returned() {
      // What was asked for when the page was left may never be answered.
      if (tools === null) coming = null
      // Settings and highlights may have changed meanwhile.
      void reader.refresh('recognition')
    },
  }
}
