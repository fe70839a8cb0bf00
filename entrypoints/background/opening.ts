// A page was opened: what it is told, and whether it gets the whole reader or is left with the small script alone.
import type { OutletEntry } from '@/lib/annotation'
import { pathShape } from '@/lib/article/address'
import { canonicalAmong } from '@/lib/article/facts'
import { outletOf } from '@/lib/article/outlet'
import type { BackgroundAnswers, Caller, PageSettings } from '@/lib/messaging'
import { MessageError } from '@/lib/messaging'
import { reached } from '@/lib/messaging/stage'
import type { Store } from '@/lib/store'
import { hasHighlightsOn, highlightsOfPage, isListed, readSettings, waitsToBeAsked } from '@/lib/store'
import type { Recogniser } from './recogniser'
import type { loadPart } from './sites'

type Answers = Pick<BackgroundAnswers, 'page/open' | 'page/load' | 'page/noted' | 'settings/page'>
type Content = Extract<Caller, { kind: 'content' }>

export interface OpeningParts {
  store: Store
  outlets: readonly OutletEntry[]
  recogniser: Pick<Recogniser, 'prepare'>
  /** Puts the reader, or its tools, into a frame of a tab. */
  loadPart: typeof loadPart
}

function contentOf(caller: Caller): Content {
  if (caller.kind !== 'content') throw new MessageError('forbidden', 'a message of a page that is none')
  return caller
}

export function createOpening({ store, outlets, recogniser, loadPart }: OpeningParts): Answers {
  async function settingsOf(caller: Caller): Promise<PageSettings> {
    const settings = await readSettings(store)
    const { neverOn, colour, painted, paintQuiet, firstOnly, dimRepeats, saving } = settings
    const host = caller.kind === 'content' ? new URL(caller.url).hostname : null
    const never = host !== null && isListed(neverOn, host)
    const waits = host !== null && waitsToBeAsked(settings, host)
    return { colour, painted, paintQuiet, firstOnly, dimRepeats, saving, never, waits }
  }

  /** A broken store tells nothing: then the page's own addresses are asked after. */
  const isNoted = (url: string) => hasHighlightsOn(store, new URL(url).hostname).catch(() => true)

  return {
    'page/open': async ({ url }, caller) => {
      reached('woken')
      contentOf(caller)
      const outlet = outletOf(new URL(url).hostname, outlets)
      const shape = pathShape(url, outlet?.profile?.articlePath ?? null)
      const likely = shape === 'article' || shape === 'open'
      const known = settingsOf(caller)
      // What is warmed up beforehand must not keep the answer from the page.
      if (likely) recogniser.prepare(known)
      const [settings, noted] = await Promise.all([known, isNoted(url)])
      reached('opened')
      return { settings, outlet, likely, noted }
    },
    'page/load': async ({ part }, caller) => {
      const { tabId, frame } = contentOf(caller)
      await loadPart(tabId, frame, part)
      return undefined
    },
    'page/noted': async ({ url, claims }) => {
      // A page that went on without a load may still claim to be the one before.
      const names = new Set([canonicalAmong(url, []), canonicalAmong(url, claims)])
      const found = await Promise.all([...names].map((name) => highlightsOfPage(store, name)))
      return found.some((highlights) => highlights.length > 0)
    },
    'settings/page': async (_data, caller) => {
      const settings = await settingsOf(caller)
      if (!settings.never && !settings.waits) recogniser.prepare(Promise.resolve())
      return settings
    },
  }
}
