// What the panel does with several highlights at once; each of it can be undone as one.
import type { LibraryActions } from '@/components/library/view'
import type { PanelActions } from '@/components/panel/view'
import { problemOf, problemWords } from '@/components/problems'
import type { Highlight } from '@/lib/annotation'
import { sendToBackground } from '@/lib/messaging'
import type { HighlightUndo } from './highlight-actions'

export function selectionActions({
  t,
  toast,
  refresh,
}: HighlightUndo): Pick<PanelActions, 'tagAll' | 'removeAll'> & Pick<LibraryActions, 'colourAll'> {
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
  }
}
