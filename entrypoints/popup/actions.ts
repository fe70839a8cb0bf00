// What the panel can ask for, as messages to the background and the tab.
import { browser } from 'wxt/browser'
import type { PanelActions, PanelView } from '@/components/panel/view'
import { problemOf, problemWords } from '@/components/problems'
import type { Assignment, Correction } from '@/lib/annotation'
import { dayOfTime, originPattern, siteOf } from '@/lib/annotation'
import { MessageError, sendToBackground, sendToTab } from '@/lib/messaging'
import { annotateTab } from '../background/sites'
import { ownUrl } from '../background/urls'
import type { HighlightUndo } from './highlight-actions'
import { highlightActions } from './highlight-actions'
import { mentionActions } from './mention-actions'
import { isOutlet, type PanelTab } from './read-tab'
import { selectionActions } from './selection-actions'

export interface ActionParts extends HighlightUndo {
  tab: PanelTab | null
  view: PanelView
  /** Reads the tab again. */
  refresh(): void
  openBeside: (() => void) | null
}

/** The part that opens the databases, there once something needs it. */
const library = () => import('./read-library')

const DECIDED = {
  found: 'assignments.reopened',
  confirmed: 'assignments.confirmed',
  dismissed: 'assignments.dismissed',
} as const

function facts(view: PanelView) {
  if (view.kind !== 'page') throw new MessageError('no-answer', 'no page is shown')
  return view.state.facts
}

/** The actions of a panel over a tab. */
export function panelActions(parts: ActionParts): PanelActions {
  const { tab, view, refresh, openBeside, t, toast } = parts

  function tabId(): number {
    if (tab?.id === undefined) throw new MessageError('no-answer', 'no tab')
    return tab.id
  }

  /** Does it, then shows what came of it. */
  async function then<T>(work: Promise<T>): Promise<T> {
    try {
      return await work
    } finally {
      refresh()
    }
  }

  function address(): string {
    return view.kind === 'page' ? view.state.facts.url : (tab?.url ?? '')
  }

  async function setNever(never: boolean): Promise<void> {
    const site = siteOf(address())
    if (site === null) return
    const { neverOn } = await (await library()).settings()
    const others = neverOn.filter((host) => host !== site)
    await sendToBackground('settings/change', {
      change: { neverOn: never ? [...others, site] : neverOn.filter((host) => !covers(host, site)) },
    })
  }

  /** A listed outlet joins those that are read by themselves: the browser allowed it when we were installed. */
  async function readToo(site: string): Promise<boolean> {
    const { onlyOn } = await (await library()).settings()
    await sendToBackground('settings/change', { change: { onlyOn: onlyOn && [...onlyOn, site] } })
    return true
  }

  async function always(): Promise<boolean> {
    const site = siteOf(address())
    if (site === null) return false
    if (waits(view)) return readToo(site)
    const ask = () => browser.permissions.request({ origins: [originPattern(site)] })
    // A listed outlet that the browser was told to keep from us needs nothing but its leave.
    if (isOutlet(address())) return lit(await ask(), site)
    // Firefox takes the question as part of the click alone. Chromium's closes the popup, and all that was to follow.
    const asked = import.meta.env.FIREFOX ? ask() : null
    const { alwaysOn } = await (await library()).settings()
    // Kept before the answer; without the permission it has no effect.
    const added = [...alwaysOn.filter((host) => host !== site), site]
    await sendToBackground('settings/change', { change: { alwaysOn: added } })
    const granted = await (asked ?? ask())
    await sendToBackground('settings/change', { change: { alwaysOn: granted ? added : alwaysOn } })
    return lit(granted, site)
  }

  /** What the browser's answer leads to: the page is read, or the reader is told. */
  async function lit(granted: boolean, site: string): Promise<boolean> {
    if (granted) await annotateTab(tabId())
    else toast({ text: t('options.refused', [site]) })
    return granted
  }

  const decide: PanelActions['decide'] = async (mentions, choice, everywhere) => {
    const { canonicalUrl } = facts(view)
    const words = new Map(mentions.map(({ quote, type }) => [`${type} ${quote}`, { quote, type }]))
    const made: { id: string; before: Correction | null }[] = []
    for (const one of words.values()) {
      made.push(await sendToBackground('mention/decide', { canonicalUrl, ...one, choice, everywhere }))
    }
    refresh()
    return async () => {
      for (const one of made.reverse()) await sendToBackground('mention/undo', { canonicalUrl, ...one })
      refresh()
    }
  }

  return {
    decide,
    ...highlightActions(parts),
    ...mentionActions({ ...parts, tabId, decide }),
    ...selectionActions(parts),
    exportSome: async (highlights) => (await import('./export-highlights')).exportHighlights(highlights),
    jump: (place) => sendToTab(tabId(), 'tab/jump', place),
    async choosePlace({ id }, at) {
      const before = await then(sendToTab(tabId(), 'tab/place', { highlight: id, at }))
      if (before === null) throw new MessageError('gone', 'the place or the highlight')
      const { target, context } = before
      const undo = () =>
        void then(sendToBackground('highlight/update', { id, change: { target, context } })).catch(
          (error: unknown) => toast({ text: problemWords(t, problemOf(error)), tone: 'danger' }),
        )
      toast({ text: t('anchor.placed'), action: { label: t('common.undo'), run: undo } })
    },
    awaitPlace: async ({ id }, waiting) => {
      await then(sendToTab(tabId(), 'tab/place', { highlight: id, at: waiting ? 'selection' : null }))
    },
    annotate: async (on) => {
      await then(sendToTab(tabId(), 'tab/annotate', { on }))
    },
    keep: async () => {
      await then(sendToBackground('page/keep', { canonicalUrl: facts(view).canonicalUrl, keep: true }))
    },
    async drop() {
      const [{ store }, { dropPage }] = await Promise.all([library(), import('../library/drop-page')])
      const undo = await then(dropPage(store, facts(view).canonicalUrl))
      return () => then(undo())
    },
    acknowledge: async () => {
      await then(sendToBackground('page/seen', { canonicalUrl: facts(view).canonicalUrl }))
    },
    never: (never) => then(setNever(never)),
    always: () => then(always()),
    begin: () => then(annotateTab(tabId())),
    reload: async () => {
      await browser.tabs.reload(tabId())
      refresh()
    },
    retry: refresh,
    card: (entity) =>
      sendToBackground('entity/card', {
        entity,
        day: dayOfTime(facts(view).published),
        canonicalUrl: facts(view).canonicalUrl,
      }),
    lines: (entities) =>
      sendToBackground('entity/lines', {
        entities: [...entities],
        day: dayOfTime(facts(view).published),
        canonicalUrl: facts(view).canonicalUrl,
      }),
    async decideAssignment(found, state) {
      const { assignmentOf } = await library()
      const assignment = assignmentOf(found, facts(view))
      const put = async (next: Assignment | null) => {
        if (next) return sendToBackground('assignment/save', { assignment: next })
        await sendToBackground('assignment/remove', { id: assignment.id })
        return null
      }
      const putBack = (before: Assignment | undefined) =>
        before && state === 'found'
          ? sendToBackground('assignment/restore', { assignment: before })
          : put(before ?? null)
      const before = view.kind === 'page' ? view.decided.find(({ id }) => id === assignment.id) : undefined
      await then(put(state === 'found' ? null : { ...assignment, state }))
      const run = () =>
        void then<unknown>(putBack(before)).catch((error: unknown) =>
          toast({ text: problemWords(t, problemOf(error)), tone: 'danger' }),
        )
      toast({ text: t(DECIDED[state]), action: { label: t('common.undo'), run } })
    },
    search: (query, type) => sendToBackground('entity/search', { query, type }),
    light: async (change) => {
      await then(sendToBackground('settings/light', { change }))
    },
    overview: () => sendToTab(tabId(), 'tab/overview', undefined),
    spotlight: async (name) => {
      await then(sendToTab(tabId(), 'tab/spotlight', { name }))
    },
    openLibrary: (entity) => {
      const query = entity ? `?${new URLSearchParams({ view: 'entity', id: entity })}` : ''
      void browser.tabs.create({ url: ownUrl(`library.html${query}`) })
    },
    openAssignments: () => void browser.tabs.create({ url: ownUrl('library.html?view=assignments') }),
    openOptions: () => void browser.runtime.openOptionsPage(),
    openBeside,
  }
}

/** Whether the page is of an outlet that waits to be asked. */
function waits(view: PanelView): boolean {
  return view.kind === 'page' && view.state.reasons.some(({ code }) => code === 'not-chosen')
}

/** Whether a listed host is a site or a domain above it. */
function covers(host: string, site: string): boolean {
  return site === host || site.endsWith(`.${host}`)
}
