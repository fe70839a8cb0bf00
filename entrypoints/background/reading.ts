// Reading a page: recognise, link, correct, judge, and save it if that is what the reader wants.
import { browser } from 'wxt/browser'
import type { ArticleText, FoundAssignment, Mention, PageEntity, Settings } from '@/lib/annotation'
import { dayOfTime } from '@/lib/annotation'
import { judge } from '@/lib/article/judge'
import { findAssignments } from '@/lib/assignments'
import type { Caller, ErrorCode, Reading } from '@/lib/messaging'
import { errorCode, MessageError } from '@/lib/messaging'
import { reached } from '@/lib/messaging/stage'
import type { Store } from '@/lib/store'
import {
  correctionsByWords,
  correctionsFor,
  DEFAULT_SETTINGS,
  findChoice,
  groupMentions,
  isListed,
  isPageSaved,
  linesOf,
  readSettings,
  removePages,
  saveChoice,
  saveFoundAssignments,
  savePage,
  withCorrections,
} from '@/lib/store'
import type { VisitedPage } from '@/lib/store/pages'
import { hashText } from '@/lib/text/hash'
import { applyCorrections } from './correct'
import type { Recognised, Recogniser } from './recogniser'

/** A page as last read in this life of the worker, for saving it when the reader asks after the fact. */
interface RecentPage {
  page: VisitedPage
  rows: PageEntity[]
  assignments: FoundAssignment[]
}

/** Pages kept in memory; a tab rarely asks for one that is not among the last. */
const RECENT = 20

export interface Reader {
  /** The mentions of an article that are to be lit, none where it is no government news. Keeps nothing. */
  preview(article: ArticleText): Promise<Mention[]>
  read(data: { article: ArticleText; anyway: boolean; again?: boolean }, caller: Caller): Promise<Reading>
  keep(data: { canonicalUrl: string; keep: boolean }, caller: Caller): Promise<{ saved: boolean }>
  /** The verdict and facts of a page read lately. */
  recent(url: string): VisitedPage | null
  /** Drops what is in memory, when the reader forgets. */
  forget(): void
}

export interface ReaderParts {
  store: Store
  recogniser: Recogniser
  /** Epoch milliseconds. */
  now: () => number
  /** Asks a tab to read its page again; false where it does not answer. */
  readAgain: (tabId: number) => Promise<boolean>
  /** The tab in front of the reader, for messages of pages that have none. */
  activeTab: () => Promise<{ id?: number; incognito: boolean } | null>
}

/** Which reader and recogniser made a row. */
function generatorOf(asOf: string): string {
  return `chu-giai/${browser.runtime.getManifest().version} ${asOf}`
}

function wantsSaving({ saving }: Settings, choice: { keep: boolean } | null): boolean {
  return choice?.keep ?? saving === 'every'
}

/** The answer, or what stands in for it beside the code of what went wrong. */
async function orProblem<T>(work: Promise<T>, instead: T): Promise<{ value: T; problem: ErrorCode | null }> {
  try {
    return { value: await work, problem: null }
  } catch (error) {
    return { value: instead, problem: errorCode(error) }
  }
}

export function createReader({ store, recogniser, now, readAgain, activeTab }: ReaderParts): Reader {
  const recentPages = new Map<string, RecentPage>()
  /** Counts what the reader took back, so that a reading begun before does not save it again. */
  let forgotten = 0

  function remember(entry: RecentPage): void {
    const { canonicalUrl } = entry.page.facts
    recentPages.delete(canonicalUrl)
    recentPages.set(canonicalUrl, entry)
    const [oldest] = recentPages.keys()
    if (recentPages.size > RECENT && oldest !== undefined) recentPages.delete(oldest)
  }

  /** Settings, corrections and choice of a page; a broken store takes none of the reading away. */
  async function known(url: string) {
    const asked = Promise.all([readSettings(store), correctionsFor(store, url), findChoice(store, url)])
    const { value, problem } = await orProblem(asked, [DEFAULT_SETTINGS, [], null])
    const [settings, corrections, choice] = value
    return { settings, corrections, choice, problem }
  }

  async function recognise(article: ArticleText, anyway: boolean): Promise<Recognised> {
    if (article.facts.shape === 'not-an-article' && !anyway)
      return { mentions: [], asOf: '', isForeign: () => false }
    return recogniser.mentionsOf(article)
  }

  /** What an article is, with the reader's corrections. `isLeft`: nothing of its site is to be read. */
  async function understand(article: ArticleText, anyway: boolean) {
    const { facts, text } = article
    const [{ mentions: raw, asOf, isForeign }, { settings, corrections, choice, problem }] =
      await Promise.all([recognise(article, anyway), known(facts.canonicalUrl)])
    const mentions = applyCorrections(raw, corrections)
    const isLeft = isListed(settings.neverOn, new URL(facts.url).hostname)
    return {
      ...{ raw, mentions, asOf, isLeft, settings, corrections, choice, problem },
      ...judge(facts, mentions, text, isForeign),
    }
  }

  /** @param again whether the page was read again, as `savePage` asks */
  async function save({ page, rows, assignments }: RecentPage, again: boolean): Promise<void> {
    await savePage(store, page, rows, now(), again)
    await saveFoundAssignments(store, page, assignments, now())
  }

  async function isSaved(url: string): Promise<boolean> {
    return (await orProblem(isPageSaved(store, url), false)).value
  }

  return {
    async preview(article) {
      reached('asked')
      const { mentions, verdict, isLeft } = await understand(article, false)
      reached('recognised')
      return verdict === 'government-news' && !isLeft ? mentions : []
    },

    async read({ article, anyway, again = false }, caller) {
      const { facts, text } = article
      const url = facts.canonicalUrl
      const before = forgotten
      const understood = await understand(article, anyway)
      const { raw, mentions, verdict, reasons, asOf, settings, corrections, choice, problem } = understood
      if (understood.isLeft) {
        const reasons = [{ code: 'never-on-site' }]
        return {
          ...{ verdict: 'other-article', reasons, mentions: [], assignments: [] },
          ...{ saved: false, problem, asOf },
        }
      }
      const shown = verdict === 'government-news' || anyway
      const assignments = shown ? findAssignments(text, mentions, dayOfTime(facts.published)) : []
      const reading = { verdict, reasons, mentions: shown ? mentions : [], assignments, problem, asOf }
      if (!shown || caller.private) return { ...reading, saved: await isSaved(url) }
      const page: VisitedPage = { facts, verdict, textHash: hashText(text), lines: linesOf(text) }
      const visited = now()
      const found = groupMentions({ facts, text }, raw, { generator: generatorOf(asOf), visited })
      const { rows, moved } = withCorrections(found, correctionsByWords(corrections), visited)
      if (forgotten !== before) return { ...reading, saved: false }
      const entry: RecentPage = { page: { ...page, moved }, rows, assignments }
      remember(entry)
      if (problem !== null || !wantsSaving(settings, choice)) return { ...reading, saved: await isSaved(url) }
      const done = save(entry, again).then(() => true)
      const { value: saved, problem: failure } = await orProblem(done, false)
      return { ...reading, saved, problem: failure }
    },

    async keep({ canonicalUrl, keep }, caller) {
      const tab = caller.tabId === null || caller.kind === 'page' ? await activeTab() : null
      if (tab?.incognito) throw new MessageError('private', 'keeping a page of a private window')
      await saveChoice(store, { url: canonicalUrl, keep, created: now() })
      if (!keep) {
        forgotten += 1
        await removePages(store, [canonicalUrl])
        return { saved: false }
      }
      const entry = recentPages.get(canonicalUrl)
      if (entry) {
        await save(entry, true)
        return { saved: true }
      }
      // The worker was stopped since: the tab reads its page again, and this time it is saved.
      const tabId = caller.kind === 'content' ? caller.tabId : tab?.id
      if (tabId !== undefined && tabId !== null) await readAgain(tabId)
      return { saved: await isPageSaved(store, canonicalUrl) }
    },

    recent: (url) => recentPages.get(url)?.page ?? null,

    forget() {
      forgotten += 1
      recentPages.clear()
    },
  }
}
