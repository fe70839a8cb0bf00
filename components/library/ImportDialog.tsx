// Import in two steps: the whole file is read and checked, and shown for what it would do; then one write.
import { useRef, useState } from 'react'
import type { ImportPreview, ImportWatch } from '@/lib/exchange'
import { MAX_RECEIPT, writesOf } from '@/lib/exchange'
import { useCount } from '../count'
import { formatNumber } from '../format'
import { problemOf, problemWords } from '../problems'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Field, Input } from '../ui/Field'
import { useLanguage, useWords } from '../words'
import { PreviewTable } from './PreviewTable'
import { refusalWords } from './refusal'
import type { ImportDone, ImportRefusal, LibraryActions } from './view'

interface ImportDialogProps {
  actions: Pick<LibraryActions, 'preview' | 'import'>
  onClose(): void
}

type Stage =
  | { step: 'choose' }
  /** `last`: nothing is to be stopped any more. */
  | { step: 'busy'; words: string; last: boolean }
  | { step: 'refused'; refused: ImportRefusal }
  | { step: 'failed'; code: string }
  | { step: 'ready'; file: File; preview: ImportPreview }
  | { step: 'done'; done: ImportDone }
  | { step: 'undone'; count: number }

export function ImportDialog({ actions, onClose }: ImportDialogProps) {
  const t = useWords()
  const count = useCount()
  const [stage, setStage] = useState<Stage>({ step: 'choose' })
  const language = useLanguage()
  const busy = stage.step === 'busy'
  const running = useRef<AbortController | null>(null)

  /** What a long step is followed by. @param words for how far it has come, of how many where that is known */
  function watching(words: (records: string, total: string | null) => string): ImportWatch {
    const controller = new AbortController()
    running.current = controller
    return {
      signal: controller.signal,
      onProgress(records, total) {
        const [some, all] = [records, total].map((one) => one !== null && formatNumber(one, language))
        const last = records === total
        setStage({ step: 'busy', words: words(some || '', all || null), last })
      },
    }
  }

  /** Runs a step, and goes on from its answer; from none, back to where it was begun. */
  async function run<T extends object>(
    words: string,
    work: () => Promise<T | { refused: ImportRefusal } | null>,
    then: (answer: T) => Stage,
    stopped: Stage = { step: 'choose' },
  ) {
    setStage({ step: 'busy', words, last: false })
    try {
      const answer = await work()
      if (answer === null) setStage(stopped)
      else setStage('refused' in answer ? { step: 'refused', refused: answer.refused } : then(answer))
    } catch (error) {
      setStage({ step: 'failed', code: problemOf(error) })
    } finally {
      running.current = null
    }
  }

  const checking = (records: string) => t('library.checkingSome', [records])
  const importing = (records: string, total: string | null) =>
    total === null ? checking(records) : t('library.importing', [records, total])

  async function takeBack(undo: ImportDone['undo']) {
    if (!undo) return
    await run(
      t('library.undoingImport'),
      async () => ({ count: await undo() }),
      ({ count }) => ({ step: 'undone', count }),
    )
  }

  return (
    <Dialog
      title={t('library.import')}
      closeLabel={t('common.close')}
      onClose={() => busy || onClose()}
      actions={
        stage.step === 'done' || stage.step === 'undone' ? (
          <>
            {stage.step === 'done' && stage.done.undo && (
              <Button onClick={() => void takeBack(stage.done.undo)}>{t('library.undoImport')}</Button>
            )}
            <Button variant="primary" onClick={onClose}>
              {t('common.close')}
            </Button>
          </>
        ) : (
          <>
            <Button
              disabled={busy && (stage.last || running.current === null)}
              onClick={() => (running.current ? running.current.abort() : onClose())}
            >
              {t('common.cancel')}
            </Button>
            <Button
              variant="primary"
              disabled={stage.step !== 'ready' || writesOf(stage.preview) === 0}
              onClick={() => {
                if (stage.step !== 'ready') return
                const { file } = stage
                void run(
                  t('library.checking'),
                  () => actions.import(file, watching(importing)),
                  (done) => ({ step: 'done', done }),
                  stage,
                )
              }}
            >
              {t('library.importNow')}
            </Button>
          </>
        )
      }
    >
      {stage.step !== 'done' && stage.step !== 'undone' && (
        <Field label={t('library.file')} hint={t('library.fileHint')}>
          {(ids) => (
            <Input
              {...ids}
              type="file"
              accept=".json,.jsonld,application/json,application/ld+json"
              disabled={busy}
              onChange={({ target }) => {
                const file = target.files?.[0]
                if (!file) return
                void run(
                  t('library.checking'),
                  () => actions.preview(file, watching(checking)),
                  ({ preview }) => ({ step: 'ready', file, preview }),
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
          {writesOf(stage.preview) === 0 && <Banner>{t('library.nothingNew')}</Banner>}
          <Preview preview={stage.preview} />
          {writesOf(stage.preview) > MAX_RECEIPT && <p>{t('library.tooMuchToUndo')}</p>}
        </>
      )}
      {stage.step === 'done' && (
        <>
          <Banner>{t('library.imported')}</Banner>
          <Preview preview={stage.done.preview} />
          {!stage.done.undo && writesOf(stage.done.preview) > 0 && <p>{t('library.tooMuchToUndo')}</p>}
        </>
      )}
      {stage.step === 'undone' && (
        <Banner>{t('library.importUndone', [count('records', stage.count)])}</Banner>
      )}
    </Dialog>
  )
}

/** Keys of messages hold no hyphens: browsers refuse an extension that has one. */
const PROGRAM_KEYS = {
  'chu-giai': 'chuGiai',
  hypothesis: 'hypothesis',
  clipper: 'clipper',
  'web-annotation': 'webAnnotation',
} as const

/** Who wrote the file, what it would do, and what of it cannot be kept. */
function Preview({ preview }: { preview: ImportPreview }) {
  const t = useWords()
  const count = useCount()
  const { program, skipped } = preview
  return (
    <>
      <p>{t('library.writtenBy', [t(`library.program.${PROGRAM_KEYS[program]}`)])}</p>
      <PreviewTable preview={preview} />
      {skipped['no-quote'] > 0 && <p>{t('library.skippedNoQuote', [count('notes', skipped['no-quote'])])}</p>}
      {skipped['no-address'] > 0 && (
        <p>{t('library.skippedNoAddress', [count('notes', skipped['no-address'])])}</p>
      )}
      {skipped.unreadable > 0 && (
        <p>{t('library.skippedUnreadable', [count('notes', skipped.unreadable)])}</p>
      )}
    </>
  )
}
