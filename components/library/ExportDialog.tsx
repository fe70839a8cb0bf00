// Export: what, in which form; with progress, and a way to stop.
import { useRef, useState } from 'react'
import { formatBytes } from '../format'
import { writtenToast } from '../LeftOut'
import { useAttempt } from '../problems'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Choice } from '../ui/Field'
import { useLanguage, useWords } from '../words'
import { NoteTemplate } from './NoteTemplate'
import type { LibraryQuery } from './query'
import { isNarrowed } from './query'
import type { ExportScope, Format, LibraryActions } from './view'
import { FORMATS } from './view'

interface ExportDialogProps {
  query: LibraryQuery
  actions: Pick<LibraryActions, 'export' | 'noteTemplate' | 'templateFault'>
  onClose(): void
}

type What = ExportScope['what']

/** What can be exported from here: always everything, and what the list is narrowed to. A page is exported whole. */
function scopesOf(query: LibraryQuery): ExportScope[] {
  return [
    ...(isNarrowed(query) && !query.page ? [{ what: 'filter' } as const] : []),
    ...(query.page ? [{ what: 'page', url: query.page } as const] : []),
    ...(query.entity ? [{ what: 'entity', entity: query.entity } as const] : []),
    { what: 'all' },
  ]
}

export function ExportDialog({ query, actions, onClose }: ExportDialogProps) {
  const t = useWords()
  const language = useLanguage()
  const attempt = useAttempt()
  const scopes = scopesOf(query)
  const [what, setWhat] = useState<What>(scopes[0]?.what ?? 'all')
  const [format, setFormat] = useState<Format>('json')
  const [template, setTemplate] = useState('')
  const [written, setWritten] = useState<number | null>(null)
  const running = useRef<AbortController | null>(null)

  async function run() {
    const scope = scopes.find((candidate) => candidate.what === what)
    if (!scope) return
    const controller = new AbortController()
    running.current = controller
    setWritten(0)
    const done = await attempt(async () => {
      const form = { format, template }
      const saved = await actions.export(scope, form, { onProgress: setWritten, signal: controller.signal })
      return saved ? writtenToast(t, saved, t('library.exported')) : undefined
    })
    running.current = null
    setWritten(null)
    if (done && !controller.signal.aborted) onClose()
  }

  function close() {
    running.current?.abort()
    onClose()
  }

  return (
    <Dialog
      title={t('library.export')}
      closeLabel={t('common.close')}
      onClose={close}
      actions={
        written === null ? (
          <Button
            variant="primary"
            icon="download"
            disabled={format === 'notes' && template === ''}
            onClick={() => void run()}
          >
            {t('library.exportNow')}
          </Button>
        ) : (
          <>
            <span role="status">{t('library.exporting', [formatBytes(written, language)])}</span>
            <Button onClick={() => running.current?.abort()}>{t('common.cancel')}</Button>
          </>
        )
      }
    >
      {scopes.length > 1 ? (
        <Choice<What>
          legend={t('library.scope.label')}
          value={what}
          onChange={setWhat}
          options={scopes.map((scope) => ({ value: scope.what, label: t(`library.scope.${scope.what}`) }))}
        />
      ) : (
        <p>
          {t('library.scope.label')}: <b>{t('library.scope.all')}</b>
        </p>
      )}
      <Choice<Format>
        legend={t('library.format.label')}
        value={format}
        onChange={setFormat}
        options={FORMATS.map((value) => ({
          value,
          label: t(`library.format.${value}`),
          hint: t(`library.formatHint.${value}`),
        }))}
      />
      {format === 'notes' && <NoteTemplate actions={actions} onChange={setTemplate} />}
    </Dialog>
  )
}
