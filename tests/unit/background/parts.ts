// A background of its own for one test, reached as a browser reaches it: by messages with a sender.
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { createAnswers } from '@/entrypoints/background/answers'
import { oneAfterAnother } from '@/entrypoints/background/over-saved'
import { createReader } from '@/entrypoints/background/reading'
import type { Recogniser } from '@/entrypoints/background/recogniser'
import type { ArticleText, Mention, PageFacts } from '@/lib/annotation'
import type { BackgroundProtocol, Sender } from '@/lib/messaging'
import { onBackgroundMessage } from '@/lib/messaging'
import type { Store } from '@/lib/store'
import { deliver } from '../messaging/senders'
import { factsOf, NOW, sampleMentions, TEXT } from '../store/samples'

export interface Setting {
  store: Store
  recogniser?: Recogniser
  now?: () => number
  readAgain?: (tabId: number) => Promise<boolean>
  activeTab?: () => Promise<{ id?: number; incognito: boolean } | null>
}

/** What the background did beside answering. */
export interface Effects {
  refreshed: [what: string, except: number | null | undefined][]
  badges: [tabId: number, count: number | null][]
  panels: number[]
  /** Frames of tabs that got the reader or its tools. */
  loaded: [tabId: number, frameId: number, part: string][]
  synced: string[][]
  /** `sync`, or the address of a file that was kept. */
  backups: string[]
}

/** A recogniser that finds the sample's mentions, and counts how often it was asked. */
export function sampleRecogniser(
  mentions: () => Mention[] = sampleMentions,
): Recogniser & { asked: number; prepared: number } {
  return {
    asked: 0,
    prepared: 0,
    reload() {},
    prepare() {
      this.prepared += 1
    },
    async mentionsOf() {
      this.asked += 1
      return { mentions: mentions(), asOf: '2026-11-22', isForeign: () => false }
    },
    async describe() {
      return null
    },
    async lookUp() {
      const sizes = { official: 0, institution: 0, document: 0, office: 0 }
      return { hits: [], total: 0, sizes, asOf: '2026-11-22' }
    },
    async entry() {
      return null
    },
    async search() {
      return []
    },
    async lines() {
      return {}
    },
  }
}

/** Starts a background on a store, as a worker starts: an earlier one is stopped. */
export function startBackground({
  store,
  recogniser = sampleRecogniser(),
  now = () => NOW,
  readAgain = async () => false,
  activeTab = async () => ({ id: 7, incognito: false }),
}: Setting): Effects {
  fakeBrowser.reset()
  stopLast()
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }) })
  const effects: Effects = { refreshed: [], badges: [], panels: [], loaded: [], synced: [], backups: [] }
  const reader = createReader({ store, recogniser, now, readAgain, activeTab })
  stopLast = onBackgroundMessage(
    createAnswers({
      ...{ store, reader, recogniser, now, activeTab },
      refresh: async (what, except) => void effects.refreshed.push([what, except]),
      setBadge: async (...badge) => void effects.badges.push(badge),
      openLibrary: async () => {},
      loadPart: async (tabId, { frameId }, part) => void effects.loaded.push([tabId, frameId, part]),
      openPanel: async (tabId) => void effects.panels.push(tabId),
      syncAlwaysOn: async (hosts) => void effects.synced.push([...hosts]),
      overSaved: oneAfterAnother(console.warn),
      backups: {
        sync: async () => void effects.backups.push('sync'),
        keep: async (url) => void effects.backups.push(url),
      },
    }),
  )
  return effects
}

let stopLast = () => {}

type Data<T extends keyof BackgroundProtocol> = Parameters<BackgroundProtocol[T]>[0]
type Answer<T extends keyof BackgroundProtocol> = ReturnType<BackgroundProtocol[T]>

/** Asks as a sender, and gives back what crosses; an error is thrown as its code. */
export async function ask<T extends keyof BackgroundProtocol>(
  sender: Sender,
  type: T,
  data: Data<T>,
): Promise<Answer<T>> {
  const { res, err } = await deliver(type, data, sender)
  if (err) throw new Error(err.code ?? err.message)
  return res as Answer<T>
}

export function articleOf(facts: PageFacts = factsOf(), text = TEXT): ArticleText {
  return { facts, text }
}
