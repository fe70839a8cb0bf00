// What the library holds of the page in the panel. Loaded apart: the first list stands before a database is opened.
import { liveQuery } from 'dexie'
import type { PanelView } from '@/components/panel/view'
import type { FoundAssignment, PageFacts } from '@/lib/annotation'
import type { PageState, PlacedState } from '@/lib/messaging'
import { errorCode } from '@/lib/messaging'
import {
  asAssignment,
  countDamaged,
  decidedOnPage,
  draftsOfPage,
  findRevisit,
  highlightsOfPage,
  isListed,
  isPageSaved,
  openStore,
  readSettings,
  recheckDamaged,
  tagsInUse,
} from '@/lib/store'
import { isAllowed } from './read-tab'

type Page = Extract<PanelView, { kind: 'page' }>

/** The panel's own connections. */
export const store = openStore()

/** Of one that the page has not placed yet, nothing is said. */
const UNPLACED: Omit<PlacedState, 'highlight'> = {
  ...{ state: 'anchored', found: null, candidates: 0, places: [], edits: [] },
}

/**
 * The page's highlights as the library holds them, each where the page last said that it stands: the library knows
 * of a change before the page has placed it.
 */
export function mergeHighlights(
  said: PageState['highlights'],
  held: readonly PageState['highlights'][number]['highlight'][],
): PageState['highlights'] {
  const places = new Map(said.map((entry) => [entry.highlight.id, entry]))
  return held.map((highlight) => ({
    ...(places.get(highlight.id) ?? UNPLACED),
    highlight,
  }))
}

/** The reader's settings. */
export const settings = () => readSettings(store)

/** An assignment of the page in front as it is saved. */
export const assignmentOf = (found: FoundAssignment, facts: PageFacts) =>
  asAssignment(found, { facts }, Date.now())

/** A page's view with what the library holds of it; what the page says is shown even where nothing can be read. */
export async function withLibrary(page: Page): Promise<Page> {
  const { state } = page
  const { url, canonicalUrl } = state.facts
  const host = new URL(url).hostname
  try {
    const [held, drafts, tags, settings, decided, revisit, saved, allowed] = await Promise.all([
      highlightsOfPage(store, canonicalUrl),
      draftsOfPage(store, canonicalUrl),
      tagsInUse(store),
      readSettings(store),
      decidedOnPage(store, canonicalUrl),
      // The recognised half can be made again: that it cannot be read takes nothing away.
      findRevisit(store, canonicalUrl).catch(() => null),
      isPageSaved(store, canonicalUrl).catch(() => state.saved),
      isAllowed(url),
    ])
    // What an earlier look left out may have been mended since.
    if (countDamaged(store) > 0) await recheckDamaged(store)
    return {
      ...page,
      leftOut: countDamaged(store),
      state: { ...state, saved, highlights: mergeHighlights(state.highlights, held) },
      ...{ drafts, decided, revisit, light: settings },
      knownTags: tags.map(({ tag }) => tag),
      never: isListed(settings.neverOn, host),
      always: allowed && (page.always || isListed(settings.alwaysOn, host)),
    }
  } catch (error) {
    return { ...page, state: { ...state, problem: state.problem ?? errorCode(error) } }
  }
}

/** Tells of every change that bears on a page. @returns how to stop */
export function watchLibrary(canonicalUrl: string, changed: () => void): () => void {
  const library = liveQuery(async () =>
    Promise.all([
      ...[highlightsOfPage(store, canonicalUrl), draftsOfPage(store, canonicalUrl), readSettings(store)],
      decidedOnPage(store, canonicalUrl),
      findRevisit(store, canonicalUrl).catch(() => null),
      isPageSaved(store, canonicalUrl).catch(() => null),
    ]),
  )
  const watch = library.subscribe({ next: changed, error: changed })
  return () => watch.unsubscribe()
}
