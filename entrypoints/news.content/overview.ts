// Who and what is in this article, at a glance, over the page; and what is lit of it.
import type { EntityId, Mention, MentionType } from '@/lib/annotation'
import { dayOfTime, MENTION_TYPES, nameKey } from '@/lib/annotation'
import type { Background, Light } from './background'
import type { PageReader } from './page-reader'
import type { Host } from './ui/host'
import { overviewSheet } from './ui/overview'
import type { Translate } from './words'

/** A name of the article: its mentions, with what the background's line says of it (`entity/lines`). */
export interface OverviewEntry {
  /** What it names (`nameKey`). */
  name: string
  type: MentionType
  status: Mention['status']
  label: string
  under: string
  /** In reading order, never empty. */
  mentions: Mention[]
}

export interface OverviewParts {
  host: Host
  reader: PageReader
  background: Background
  t: Translate
  /** Goes to a mention in the page. */
  jump(mention: Mention): void
  attempt(step: () => Promise<void>): Promise<boolean>
  /** Lights one name alone, or all again. */
  spot(name: string | null): void
}

export interface Overview {
  /** Opens the sheet, or closes the open one. False where nothing was recognised. */
  toggle(): Promise<boolean>
  close(): void
}

/** Names of an article by type, each type in reading order; unpainted mentions are left out. Pure. */
export function entriesOf(
  mentions: readonly Mention[],
  lines: Readonly<Record<EntityId, string>>,
): Record<MentionType, OverviewEntry[]> {
  const entries = new Map<string, OverviewEntry>()
  for (const mention of mentions) {
    if (mention.quiet) continue
    const { type, status, quote } = mention
    const key = nameKey(mention)
    const known = entries.get(key)
    if (known) {
      known.mentions.push(mention)
      continue
    }
    const line = status === 'linked' ? lines[mention.entity] : undefined
    const under = line ?? mention.roles[0]?.title ?? ''
    entries.set(key, { name: key, type, status, label: mention.label ?? quote, under, mentions: [mention] })
  }
  const all = [...entries.values()]
  const of = (type: MentionType) => all.filter((entry) => entry.type === type)
  return { official: of('official'), institution: of('institution'), document: of('document') }
}

export function createOverview({
  host,
  reader,
  background,
  t,
  jump,
  attempt,
  spot,
}: OverviewParts): Overview {
  let shown: { element: HTMLElement; listening: AbortController; back: Element | null } | null = null
  let turn = 0

  const close = () => {
    turn++
    if (!shown) return
    const { element, listening, back } = shown
    shown = null
    listening.abort()
    host.remove(element)
    if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true })
  }

  /** A switch is thrown at once; what was kept is shown. */
  const light = (change: Light) =>
    void attempt(async () => {
      await background.light(change)
      await reader.refresh('settings')
      // Meanwhile the reader may have closed it.
      if (shown) await open()
    })

  async function open(): Promise<boolean> {
    const { session, settings } = reader
    const { mentions, facts } = session
    if (mentions.length === 0 || settings === null) return false
    const day = dayOfTime(facts.published)
    const ids = new Set(mentions.flatMap((mention) => (mention.status === 'linked' ? mention.entity : [])))
    const mine = ++turn
    const lines = await background.lines([...ids], day, facts.canonicalUrl).catch(() => ({}))
    if (mine !== turn) return true
    const focused = shown?.element.getRootNode()
    const at = focused instanceof ShadowRoot ? focused.activeElement?.getAttribute('data-key') : null
    const element = overviewSheet({
      ...{ t, day, settings, light, close, spotlight: reader.spotlight },
      spot(name) {
        spot(name)
        void open()
      },
      groups: MENTION_TYPES.map((type) => ({ type, entries: entriesOf(mentions, lines)[type] })),
      jump(mention) {
        if (innerWidth < 700) close()
        jump(mention)
      },
    })
    const back = shown?.back ?? document.activeElement
    host.show(element)
    if (shown) {
      shown.listening.abort()
      host.remove(shown.element)
    }
    const listening = new AbortController()
    shown = { element, listening, back }
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      },
      { capture: true, signal: listening.signal },
    )
    const again = at ? element.querySelector<HTMLElement>(`[data-key="${CSS.escape(at)}"]`) : null
    ;(again ?? element).focus({ preventScroll: true })
    return true
  }

  return {
    close,
    async toggle() {
      if (!shown) return open()
      close()
      return true
    },
  }
}
