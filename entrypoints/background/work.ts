// The reader's own work: highlights and notes begun. Answered when it is on the disk, not before.
import type { Highlight, SavedPage } from '@/lib/annotation'
import type { BackgroundAnswers, Caller } from '@/lib/messaging'
import { MessageError, mayTouch } from '@/lib/messaging'
import type { Store } from '@/lib/store'
import {
  createHighlight,
  deleteHighlight,
  findDraft,
  findHighlight,
  findPage,
  highlightsOfPage,
  noteStandings,
  restoreHighlight,
  saveDraft,
  tagsInUse,
  updateHighlight,
} from '@/lib/store'
import type { Reader } from './reading'
import type { refreshTabs } from './tabs'

type Answers = Pick<
  BackgroundAnswers,
  | 'page/highlights'
  | 'highlight/create'
  | 'highlight/update'
  | 'highlight/stood'
  | 'highlight/delete'
  | 'highlight/restore'
  | 'draft/save'
  | 'note/open'
>

export interface WorkParts {
  store: Store
  reader: Pick<Reader, 'recent'>
  now: () => number
  refresh: typeof refreshTabs
}

/** What was asked for, or the error that says that it is gone. */
function present<T>(found: T | null, what: string): T {
  if (found === null) throw new MessageError('gone', what)
  return found
}

export function createWork({ store, reader, now, refresh }: WorkParts): Answers {
  /** A highlight by id, if it is the caller's to touch: an id alone opens nothing. */
  async function ownHighlight(id: string, caller: Caller): Promise<Highlight> {
    const highlight = present(await findHighlight(store, id), `highlight ${id}`)
    if (!mayTouch(caller, highlight.page)) throw new MessageError('forbidden', "another page's highlight")
    return highlight
  }

  /** The tab that need not be told, since it asked. */
  const asker = (caller: Caller) => (caller.kind === 'content' ? caller.tabId : null)

  return {
    'page/highlights': async ({ canonicalUrl }) => highlightsOfPage(store, canonicalUrl),

    'highlight/create': async ({ id, facts, target, colour, context, entity }, caller) => {
      const known = await findHighlight(store, id)
      if (known && !mayTouch(caller, known.page))
        throw new MessageError('forbidden', 'an id in use elsewhere')
      const at = now()
      const url = facts.canonicalUrl
      const verdict = reader.recent(url)?.verdict ?? (await findPage(store, url).catch(() => null))?.verdict
      const highlight: Highlight = {
        ...{ id, page: url, target, colour, note: '', tags: [], entity, context },
        ...{ created: at, modified: at },
      }
      const page: SavedPage = {
        ...{ url, facts, verdict: verdict ?? 'other-article' },
        ...{ firstSeen: at, lastSeen: at, textHash: target.textHash },
      }
      const created = await createHighlight(store, highlight, page)
      await refresh('highlights', asker(caller))
      return created
    },

    'highlight/update': async ({ id, change }, caller) => {
      await ownHighlight(id, caller)
      const updated = present(await updateHighlight(store, id, change, now()), `highlight ${id}`)
      await refresh('highlights', asker(caller))
      return updated
    },

    'highlight/stood': async ({ canonicalUrl, standings }) => {
      await noteStandings(store, canonicalUrl, standings, now())
      return undefined
    },

    'highlight/delete': async ({ id }, caller) => {
      await ownHighlight(id, caller)
      const deleted = present(await deleteHighlight(store, id, now()), `highlight ${id}`)
      await refresh('highlights', asker(caller))
      return deleted
    },

    'highlight/restore': async ({ highlight }) => {
      await restoreHighlight(store, highlight)
      await refresh('highlights')
      return undefined
    },

    'draft/save': async ({ highlight, note, tags }, caller) => {
      await ownHighlight(highlight, caller)
      present(await saveDraft(store, { highlight, note, tags }, now()), `highlight ${highlight}`)
      return undefined
    },

    'note/open': async ({ highlight: id }, caller) => {
      const highlight = await ownHighlight(id, caller)
      const [draft, tags] = await Promise.all([findDraft(store, id), tagsInUse(store)])
      return { highlight, draft, tags: tags.map(({ tag }) => tag) }
    },
  }
}
