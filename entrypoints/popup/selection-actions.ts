// What the panel does with several highlights at once; each of it can be undone as one.
import type { LibraryActions } from '@/components/library/view'
import type { PanelActions } from '@/components/panel/view'
import type { DeletedHighlight } from '@/lib/annotation'
import { sendToBackground } from '@/lib/messaging'
import type { HighlightUndo } from './highlight-actions'
import { inTurn } from './in-turn'

export function selectionActions(
  parts: HighlightUndo,
): Pick<PanelActions, 'tagAll' | 'removeAll'> & Pick<LibraryActions, 'colourAll'> {
  const { t } = parts
  const change = (id: string, change: Parameters<typeof sendToBackground<'highlight/update'>>[1]['change']) =>
    sendToBackground('highlight/update', { id, change })

  return {
    tagAll: (highlights, tags) =>
      inTurn(parts, highlights, {
        work: ({ id, tags: before }) => change(id, { tags: [...new Set([...before, ...tags])] }),
        text: t('panel.tagged', highlights.length),
        back: ({ id, tags: before }) => change(id, { tags: before }),
      }),
    colourAll: (highlights, colour) =>
      inTurn(parts, highlights, {
        work: ({ id }) => change(id, { colour }),
        text: t('note.recoloured', [t(`colour.${colour}`).toLowerCase()]),
        back: ({ id, colour: before }) => change(id, { colour: before }),
      }),
    removeAll(highlights) {
      const gone = new Map<string, DeletedHighlight>()
      return inTurn(parts, highlights, {
        work: async ({ id }) => gone.set(id, await sendToBackground('highlight/delete', { id })),
        text: t('panel.removed', highlights.length),
        back: (one) => sendToBackground('highlight/restore', { highlight: gone.get(one.id) ?? one }),
      })
    },
  }
}
