// "Something is wrong here": a correction put together, which the reader copies, saves or sends. Nothing goes by itself.
import { useState } from 'react'
import type { KnownEntry } from '@/lib/annotation'
import { useTermSpan } from '../entity/EntityFacts'
import { formatDay } from '../format'
import { useAttempt } from '../problems'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Field, Input, Select, TextArea } from '../ui/Field'
import { Icon } from '../ui/Icon'
import { useLanguage, useWords } from '../words'
import styles from './Knowledge.module.css'
import type { Report, StatementWords } from './report'
import { reportMail, reportText, statementsOf } from './report'
import type { KnowledgeActions } from './view'

interface ReportDialogProps {
  entry: KnownEntry
  actions: Pick<KnowledgeActions, 'copy' | 'save'>
  onClose(): void
}

function useStatementWords(): StatementWords {
  const t = useWords()
  const span = useTermSpan()
  return {
    ...{ name: t('knowledge.about.name'), otherNames: t('knowledge.about.otherNames') },
    ...{ parent: t('entity.parent'), existed: t('entity.existed'), title: t('knowledge.about.title') },
    ...{ issued: t('entity.issued'), inForce: t('entity.inForce'), expired: t('knowledge.expired') },
    ...{ other: t('knowledge.about.other'), span },
  }
}

export function ReportDialog({ entry, actions, onClose }: ReportDialogProps) {
  const t = useWords()
  const language = useLanguage()
  const attempt = useAttempt()
  const statements = statementsOf(entry, useStatementWords())
  const [about, setAbout] = useState(statements[0]?.about ?? 'other')
  const [should, setShould] = useState('')
  const [source, setSource] = useState('')
  const statement = statements.find((candidate) => candidate.about === about)
  const { id, name, asOf } = entry
  const report: Report = { entity: id, name, about, said: statement?.said ?? '', should, source, asOf }
  const text = reportText(report, statement?.label ?? '', {
    ...{ entry: t('knowledge.report.entry'), said: t('knowledge.report.said') },
    ...{ should: t('knowledge.report.should'), source: t('knowledge.report.source') },
    asOf: t('entity.asOf', [formatDay(asOf, language)]),
  })
  const ready = should.trim() !== ''

  return (
    <Dialog
      title={t('knowledge.wrong')}
      closeLabel={t('common.close')}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            icon="copy"
            disabled={!ready}
            onClick={() =>
              void attempt(async () => {
                await actions.copy(text)
                return { text: t('knowledge.report.copied') }
              })
            }
          >
            {t('knowledge.report.copy')}
          </Button>
          <Button icon="download" disabled={!ready} onClick={() => actions.save(report)}>
            {t('knowledge.report.save')}
          </Button>
          {ready && (
            <a className={styles.mail} href={reportMail(t('knowledge.report.subject', [name]), text)}>
              <Icon name="external" />
              {t('knowledge.report.mail')}
            </a>
          )}
        </>
      }
    >
      <p className={styles.small}>{t('knowledge.report.lead')}</p>
      <Field label={t('knowledge.report.about')} {...(statement?.said && { hint: statement.said })}>
        {(ids) => (
          <Select
            {...ids}
            value={about}
            options={statements.map(({ about: value, label }) => ({ value, label }))}
            onChange={setAbout}
          />
        )}
      </Field>
      <Field label={t('knowledge.report.should')}>
        {(ids) => <TextArea {...ids} value={should} onChange={({ target }) => setShould(target.value)} />}
      </Field>
      <Field label={t('knowledge.report.source')} hint={t('knowledge.report.sourceHint')}>
        {(ids) => (
          <Input {...ids} inputMode="url" value={source} onChange={({ target }) => setSource(target.value)} />
        )}
      </Field>
    </Dialog>
  )
}
