// Every message and who answers it. Joins; the answers themselves are in the files beside.
import type { Settings } from '@/lib/annotation'
import outlets from '@/lib/knowledge/data/outlets.json'
import type { BackgroundAnswers, Caller } from '@/lib/messaging'
import { MessageError } from '@/lib/messaging'
import type { Store } from '@/lib/store'
import {
  acknowledgeRevisit,
  beginCorrecting,
  changeSettings,
  forgetEverything,
  forgetSince,
  forgetSite,
  LAST_HOUR,
  otherPagesOf,
  removeAssignment,
  restoreAssignment,
  restoreChoice,
  saveAssignment,
  settleCorrections,
} from '@/lib/store'
import type { Backups } from './backups'
import { createDecisions } from './decisions'
import { createOpening } from './opening'
import type { OverSaved } from './over-saved'
import type { Reader } from './reading'
import type { Recogniser } from './recogniser'
import type { loadPart } from './sites'
import type { activeTab, refreshTabs } from './tabs'
import { createWork } from './work'

export interface AnswerParts {
  store: Store
  reader: Reader
  recogniser: Recogniser
  /** Epoch milliseconds. */
  now: () => number
  refresh: typeof refreshTabs
  activeTab: () => Promise<Pick<
    NonNullable<Awaited<ReturnType<typeof activeTab>>>,
    'id' | 'incognito'
  > | null>
  setBadge(tabId: number, count: number | null): Promise<void>
  openPanel(tabId: number): Promise<void>
  /** Opens the library at an entity. */
  openLibrary(entity: string): Promise<void>
  syncAlwaysOn(hosts: readonly string[]): Promise<void>
  loadPart: typeof loadPart
  backups: Pick<Backups, 'sync' | 'keep'>
  overSaved: OverSaved
}

function tabOf(caller: Caller): number {
  if (caller.tabId === null) throw new MessageError('forbidden', 'a message of a tab without one')
  return caller.tabId
}

/** The answers to every message of the background. */
export function createAnswers(parts: AnswerParts): BackgroundAnswers {
  const { store, reader, recogniser, now, refresh, overSaved } = parts

  /** A list of hosts that grows is a trace of where the reader was: not from a private window. */
  async function refusePrivate(change: Partial<Settings>, caller: Caller): Promise<void> {
    if (!change.neverOn && !change.alwaysOn && !change.onlyOn) return
    if (caller.private || (await parts.activeTab())?.incognito) {
      throw new MessageError('private', 'a list of sites changed from a private window')
    }
  }

  async function change(settings: Partial<Settings>): Promise<Settings> {
    const changed = await changeSettings(store, settings)
    if (settings.alwaysOn) await parts.syncAlwaysOn(changed.alwaysOn)
    if (settings.dailyBackup !== undefined) await parts.backups.sync()
    await refresh('settings')
    return changed
  }

  return {
    ...createWork({ store, reader, now, refresh }),
    ...createDecisions({ store, recogniser, now, refresh, overSaved }),
    ...createOpening({ store, outlets, recogniser, loadPart: parts.loadPart }),

    'page/preview': ({ article }) => reader.preview(article),
    'page/read': (data, caller) => reader.read(data, caller),
    'page/seen': async ({ canonicalUrl }) => {
      await acknowledgeRevisit(store, canonicalUrl)
      return undefined
    },
    'page/keep': (data, caller) => reader.keep(data, caller),
    'page/choice': async ({ canonicalUrl, choice }) => {
      await restoreChoice(store, canonicalUrl, choice && { ...choice, url: canonicalUrl })
      return undefined
    },

    'entity/card': async ({ entity, day, canonicalUrl }) => {
      // The card is worth showing even where the library cannot be asked.
      const others = otherPagesOf(store, entity, canonicalUrl).catch(() => 0)
      const [card, otherPages] = await Promise.all([recogniser.describe(entity, day), others])
      return { card, otherPages }
    },

    'knowledge/search': (data) => recogniser.lookUp(data),
    'assignment/save': ({ assignment }) => saveAssignment(store, assignment, now()),
    'assignment/remove': async ({ id }) => {
      await removeAssignment(store, id)
      return undefined
    },

    'assignment/restore': async ({ assignment }) => {
      await restoreAssignment(store, assignment)
      return undefined
    },

    'knowledge/entry': ({ id }) => recogniser.entry(id),

    'settings/light': async ({ change: light }) => {
      await change(light)
      return undefined
    },
    'settings/change': async ({ change: settings }, caller) => {
      await refusePrivate(settings, caller)
      return change(settings)
    },
    'settings/saving': async ({ saving }) => change({ saving }),

    'badge/set': async ({ count }, caller) => {
      await parts.setBadge(tabOf(caller), count)
      return undefined
    },
    'panel/open': async (_data, caller) => {
      await parts.openPanel(tabOf(caller))
      return undefined
    },

    'backup/made': async ({ url }) => {
      await parts.backups.keep(url)
      return undefined
    },
    'library/open': async ({ entity }) => {
      await parts.openLibrary(entity)
      return undefined
    },
    'knowledge/changed': async () => {
      recogniser.reload()
      await refresh('recognition')
      return undefined
    },

    'library/imported': async () => {
      // Corrections and own entities may have come too: reading again places highlights as well.
      await refresh('recognition')
      await beginCorrecting(store)
      overSaved(() => settleCorrections(store, now()))
      return undefined
    },
    'library/forget': async ({ what }) => {
      reader.forget()
      const forgotten = await forget(store, what, now())
      await refresh('highlights')
      return forgotten
    },
  }
}

function forget(store: Store, what: { last: 'hour' } | { host: string } | 'everything', now: number) {
  if (what === 'everything') return forgetEverything(store)
  return 'host' in what ? forgetSite(store, what.host) : forgetSince(store, now - LAST_HOUR)
}
