// What can be done to highlights in the panel and in the library, each with its undo.
import type { HighlightActions } from '@/components/highlight/HighlightRow'
import { problemOf, problemWords } from '@/components/problems'
import type { Toast } from '@/components/ui/Toast'
import type { Translate } from '@/components/words'
import { sendToBackground } from '@/lib/messaging'

export interface HighlightUndo {
  t: Translate
  toast(toast: Toast): void
  /** Shows the new state; the library's own queries may have noticed already. */
  refresh(): void
}

/** The actions as messages. What fails is said; what is deleted or written over can be brought back. */
export function highlightActions({ t, toast, refresh }: HighlightUndo): HighlightActions {
  async function attempt(work: () => Promise<Toast | undefined>): Promise<boolean> {
    try {
      const done = await work()
      if (done) toast(done)
      return true
    } catch (error) {
      toast({ text: problemWords(t, problemOf(error)), tone: 'danger' })
      return false
    } finally {
      refresh()
    }
  }

  return {
    recolour({ id, colour: before }, colour) {
      void attempt(async () => {
        await sendToBackground('highlight/update', { id, change: { colour } })
        const undo = () =>
          void attempt(async () => {
            await sendToBackground('highlight/update', { id, change: { colour: before } })
            return undefined
          })
        return {
          text: t('note.recoloured', [t(`colour.${colour}`).toLowerCase()]),
          action: { label: t('common.undo'), run: undo },
        }
      })
    },
    keepDraft({ id }, { note, tags }) {
      const failed = (error: unknown) => {
        toast({ text: problemWords(t, problemOf(error)), tone: 'danger' })
        return false
      }
      return sendToBackground('draft/save', { highlight: id, note, tags }).then(() => true, failed)
    },
    saveNote({ id, note, tags }, content) {
      return attempt(async () => {
        await sendToBackground('highlight/update', { id, change: content })
        const undo = () =>
          void attempt(async () => {
            await sendToBackground('highlight/update', { id, change: { note, tags } })
            return undefined
          })
        return { text: t('note.savedDone'), action: { label: t('common.undo'), run: undo } }
      })
    },
    remove({ id }) {
      void attempt(async () => {
        const highlight = await sendToBackground('highlight/delete', { id })
        const undo = () =>
          void attempt(async () => {
            await sendToBackground('highlight/restore', { highlight })
            return undefined
          })
        return { text: t('note.deleted'), action: { label: t('common.undo'), run: undo } }
      })
    },
  }
}
