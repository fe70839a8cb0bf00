// What the options page does with the names that the reader added, and with files of them.
import type { OptionsActions } from '@/components/options/view'
import type { Toast } from '@/components/ui/Toast'
import type { Translate } from '@/components/words'
import { ownEntityId } from '@/lib/annotation'
import { sendToBackground } from '@/lib/messaging'
import type { Store } from '@/lib/store'
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
  'newEntity' | 'saveEntity' | 'removeEntity' | 'exportTaught' | 'preview' | 'import'
> {
  return {
    newEntity: () => ({
      ...{ id: ownEntityId(crypto.randomUUID()), type: 'official', name: '', aliases: [], note: '' },
    }),
    saveEntity: ({ id, type, name, aliases, note }) =>
      void attempt(async () => {
        await sendToBackground('own/save', { entity: { id, type, name, aliases, note } })
        return { text: t('own.saved', [name]) }
      }),
    removeEntity: ({ id, type, name, aliases, note }) =>
      void attempt(async () => {
        await sendToBackground('own/remove', { id })
        const back = () =>
          attempt(async () => {
            await sendToBackground('own/save', { entity: { id, type, name, aliases, note } })
            return undefined
          })
        return { text: t('own.removed', [name]), action: { label: t('common.undo'), run: () => void back() } }
      }),
    async exportTaught() {
      await downloadRecords(libraryRecords(store, { what: 'taught' }), 'chu-giai-ten')
    },
    preview: (file) => previewFile(store, file),
    import: (file) => importFile(store, file),
  }
}
