// What the options page does with the names that the reader added, and with files of them.
import type { OptionsActions } from '@/components/options/view'
import type { Toast } from '@/components/ui/Toast'
import type { Translate } from '@/components/words'
import { ownEntityId } from '@/lib/annotation'
import { sendToBackground } from '@/lib/messaging'
import type { OwnEntityWords, Store } from '@/lib/store'
import { libraryRecords } from '@/lib/store'
import { downloadRecords } from '../library/download'
import { importFile, previewFile } from '../library/import-file'

export interface TeachingParts {
  store: Store
  t: Translate
  /** Does it, shows what came of it, and says what went wrong. */
  attempt(work: () => Promise<Toast | undefined>): Promise<boolean>
}

export function teachingActions({
  store,
  t,
  attempt,
}: TeachingParts): Pick<
  OptionsActions,
  'newEntity' | 'saveEntity' | 'removeEntity' | 'removeCorrection' | 'exportTaught' | 'preview' | 'import'
> {
  const put = ({ id, type, name, aliases, note }: OwnEntityWords) =>
    sendToBackground('own/save', { entity: { id, type, name, aliases, note } })
  /** The way back from what was done. */
  const back = (undo: () => Promise<unknown>) => ({
    label: t('common.undo'),
    run: () => void attempt(() => undo().then(() => undefined)),
  })
  return {
    newEntity: () => ({
      ...{ id: ownEntityId(crypto.randomUUID()), type: 'official', name: '', aliases: [], note: '' },
    }),
    saveEntity: (entity) =>
      void attempt(async () => {
        const { id, name } = entity
        const { before } = await put(entity)
        const undo = () => sendToBackground('own/undo', { id, before })
        return { text: t('own.saved', [name]), action: back(undo) }
      }),
    removeEntity: (entity) =>
      void attempt(async () => {
        const removed = await sendToBackground('own/remove', { id: entity.id })
        const text = t('own.removed', [entity.name])
        if (removed === null) return { text }
        return { text, action: back(() => sendToBackground('own/restore', { entity: removed })) }
      }),
    removeCorrection: (correction) =>
      void attempt(async () => {
        await sendToBackground('correction/remove', { id: correction.id })
        const undo = () => sendToBackground('correction/restore', { correction })
        return { text: t('options.correctionRemoved'), action: back(undo) }
      }),
    async exportTaught() {
      const leftOut = { rows: 0 }
      const records = libraryRecords(store, { what: 'taught' }, leftOut)
      await downloadRecords(records, 'chu-giai-ten', leftOut)
      return { leftOut: leftOut.rows }
    },
    preview: (file, watch) => previewFile(store, file, watch),
    import: (file, watch) => importFile(store, file, watch),
  }
}
