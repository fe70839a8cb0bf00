// What the panel does with several highlights at once; each of it can be undone as one.
import type { LibraryActions } from '@/components/library/view'
import type { PanelActions } from '@/components/panel/view'
import { problemOf, problemWords } from '@/components/problems'
import type { Highlight, LibraryRecord } from '@/lib/annotation'
import { dayOfEpoch } from '@/lib/annotation'
import { exportJson } from '@/lib/exchange'
import { sendToBackground } from '@/lib/messaging'
import { libraryRecords } from '@/lib/store'
import { download } from '../library/download'
import type { ActionParts } from './actions'

/** The records of some highlights and of their page. */
export async function* recordsOf(
  records: AsyncIterable<LibraryRecord>,
  ids: ReadonlySet<string>,
): AsyncGenerator<LibraryRecord> {
  for await (const record of records) {
    if (record.kind === 'page' && record.keptBy === 'reader') yield record
    if (record.kind === 'highlight' && ids.has(record.highlight.id)) yield record
  }
}

export function selectionActions({
  store,
  t,
  toast,
  refresh,
}: Pick<ActionParts, 'store' | 't' | 'toast' | 'refresh'>): Pick<
  PanelActions,
  'tagAll' | 'removeAll' | 'exportSome'
> &
  Pick<LibraryActions, 'colourAll'> {
  /** Does it for each, and offers to take all of it back; stops at the first that fails. */
  async function each(
    highlights: readonly Highlight[],
    work: (highlight: Highlight) => Promise<unknown>,
    done: { text: string; back(highlight: Highlight): Promise<unknown> },
  ): Promise<void> {
    const worked: Highlight[] = []
    try {
      for (const highlight of highlights) {
        await work(highlight)
        worked.push(highlight)
      }
    } catch (error) {
      toast({ text: problemWords(t, problemOf(error)), tone: 'danger' })
    }
    refresh()
    if (worked.length === 0) return
    const run = () => void each(worked, done.back, { text: t('panel.undone'), back: work })
    toast({ text: done.text, action: { label: t('common.undo'), run } })
  }

  return {
    tagAll: (highlights, tags) =>
      each(
        highlights,
        ({ id, tags: before }) =>
          sendToBackground('highlight/update', {
            id,
            change: { tags: [...new Set([...before, ...tags])] },
          }),
        {
          text: t('panel.tagged', highlights.length),
          back: ({ id, tags: before }) =>
            sendToBackground('highlight/update', { id, change: { tags: before } }),
        },
      ),
    colourAll: (highlights, colour) =>
      each(highlights, ({ id }) => sendToBackground('highlight/update', { id, change: { colour } }), {
        text: t('note.recoloured', [t(`colour.${colour}`)]),
        back: ({ id, colour: before }) =>
          sendToBackground('highlight/update', { id, change: { colour: before } }),
      }),
    removeAll: (highlights) =>
      each(highlights, ({ id }) => sendToBackground('highlight/delete', { id }), {
        text: t('panel.removed', highlights.length),
        back: (highlight) => sendToBackground('highlight/restore', { highlight }),
      }),
    async exportSome(highlights) {
      const [first] = highlights
      if (!first) return
      const ids = new Set(highlights.map(({ id }) => id))
      const records = libraryRecords(store, { what: 'page', url: first.page })
      const parts: string[] = []
      for await (const part of exportJson(recordsOf(records, ids))) parts.push(part)
      download(new Blob(parts, { type: 'application/json' }), `chu-giai-${dayOfEpoch(Date.now())}.json`)
    },
  }
}
