// What the options page shows: settings and corrections from the library, the rest from the browser.
import { browser } from 'wxt/browser'
import type { AddedSite, OptionsView, Shortcut, StorageFacts } from '@/components/options/view'
import { originPattern } from '@/lib/annotation'
import type { Store } from '@/lib/store'
import { allCorrections, allOwnEntities, countHighlights, readSettings, readTotals } from '@/lib/store'
import { listedOutlets } from '../library/facts'
import { knowledgeFacts } from './knowledge'

/** The order in which shortcuts are shown; Chromium gives them by their names. */
const COMMANDS = [
  'highlight-selection',
  'note-selection',
  'next-mention',
  'previous-mention',
  'overview',
  'panel',
]

async function sitesOf(hosts: readonly string[]): Promise<AddedSite[]> {
  return Promise.all(
    hosts.map(async (host) => ({
      host,
      granted: await browser.permissions.contains({ origins: [originPattern(host)] }),
    })),
  )
}

/** The shortcuts, or null where the browser has none, as on phones. */
async function shortcuts(): Promise<Shortcut[] | null> {
  const commands = (await browser.commands?.getAll()) ?? null
  // Commands without a description open the extension's own button.
  return (
    commands
      ?.flatMap(({ name, description, shortcut }) =>
        name && description ? [{ name, description, keys: shortcut ?? '' }] : [],
      )
      .sort((a, b) => COMMANDS.indexOf(a.name) - COMMANDS.indexOf(b.name)) ?? null
  )
}

async function storage(store: Store): Promise<StorageFacts> {
  const [estimate, persisted, totals, highlights] = await Promise.all([
    navigator.storage.estimate().catch(() => null),
    navigator.storage.persisted().catch(() => false),
    readTotals(store),
    countHighlights(store),
  ])
  const { pages, mentions } = totals
  return {
    ...{ used: estimate?.usage ?? null, quota: estimate?.quota ?? null, persisted },
    ...{ pages, mentions, highlights },
  }
}

export async function readOptions(store: Store, language: string): Promise<OptionsView> {
  const [settings, corrections, entities, outlets, keys, room, knowledge] = await Promise.all([
    readSettings(store),
    allCorrections(store),
    allOwnEntities(store),
    listedOutlets(language),
    shortcuts(),
    storage(store),
    knowledgeFacts(),
  ])
  return {
    settings,
    sites: await sitesOf(settings.alwaysOn),
    outlets,
    shortcuts: keys,
    corrections,
    entities,
    storage: room,
    knowledge,
  }
}
