// Import in two steps: the whole file is read and checked, and shown for what it would do; then one write.
import { useState } from 'react'
import type { ImportPreview } from '@/lib/exchange'
import { problemOf, problemWords } from '../problems'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Field, Input } from '../ui/Field'
import { useWords } from '../words'
import { PreviewTable } from './PreviewTable'
import { refusalWords } from './refusal'
import type { ImportRefusal, LibraryActions } from './view'

interface ImportDialogProps {
  actions: Pick<LibraryActions, 'preview' | 'import'>
  onClose(): void
}

type Stage =
  | { step: 'choose' }
  | { step: 'busy'; words: string }
  | { step: 'refused'; refused: ImportRefusal }
  | { step: 'failed'; code: string }
  | { step: 'ready'; file: File; preview: ImportPreview }
  | { step: 'done'; preview: ImportPreview }

function changes(preview: ImportPreview): number {
  const { records: _records, ...kinds } = preview
  return Object.values(kinds).reduce((sum, { added, changed }) => sum + added + changed, 0)
}

export function ImportDialog({ actions, onClose }: ImportDialogProps) {
  const t = useWords()
  const [stage, setStage] = useState<Stage>({ step: 'choose' })
  const busy = stage.step === 'busy'

  async function run(
    words: string,
    work: () => ReturnType<LibraryActions['preview']>,
    then: (preview: ImportPreview) => Stage,
  ) {
    setStage({ step: 'busy', words })
    try {
      const answer = await work()
      setStage('refused' in answer ? { step: 'refused', refused: answer.refused } : then(answer.preview))
    } catch (error) {
      setStage({ step: 'failed', code: problemOf(error) })
    }
  }

  return (
    <Dialog
      title={t('library.import')}
      closeLabel={t('common.close')}
      onClose={() => busy || onClose()}
      actions={
        stage.step === 'done' ? (
          <Button variant="primary" onClick={onClose}>
            {t('common.close')}
          </Button>
        ) : (
          <>
            <Button onClick={onClose} disabled={busy}>
              {t('common.cancel')}
            </Button>
            <Button
              variant="primary"
              disabled={stage.step !== 'ready' || changes(stage.preview) === 0}
              onClick={() => {
                if (stage.step !== 'ready') return
                const { file } = stage
                void run(
                  t('library.importing'),
                  () => actions.import(file),
                  (preview) => ({ step: 'done', preview }),
                )
              }}
            >
              {t('library.importNow')}
            </Button>
          </>
        )
      }
    >
      {stage.step !== 'done' && (
        <Field label={t('library.file')} hint={t('library.fileHint')}>
          {(ids) => (
            <Input
              {...ids}
              type="file"
              accept=".json,application/json"
              disabled={busy}
              onChange={({ target }) => {
                const file = target.files?.[0]
                if (!file) return
                void run(
                  t('library.checking'),
                  () => actions.preview(file),
                  (preview) => ({ step: 'ready', file, preview }),
                )
              }}
            />
          )}
        </Field>
      )}
      {busy && <p role="status">{stage.words}</p>}
      {stage.step === 'refused' && (
        <Banner tone="danger">
          <p>{refusalWords(t, stage.refused)}</p>
          <p>{t('library.nothingChanged')}</p>
        </Banner>
      )}
      {stage.step === 'failed' && <Banner tone="danger">{problemWords(t, stage.code)}</Banner>}
      {stage.step === 'ready' && (
        <>
          {changes(stage.preview) === 0 && <Banner>{t('library.nothingNew')}</Banner>}
          <PreviewTable preview={stage.preview} />
        </>
      )}
      {stage.step === 'done' && (
        <>
          <Banner>{t('library.imported')}</Banner>
          <PreviewTable preview={stage.preview} />
        </>
      )}
    </Dialog>
  )
}
