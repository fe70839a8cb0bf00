// One entry in full: an official's posts, an institution's line and heads, a document's relations; each with sources.
import { useState } from 'react'
import { type KnownEntry, nameIn } from '@/lib/annotation'
import { SourceLinks } from '../entity/SourceLinks'
import { formatDay } from '../format'
import { Button } from '../ui/Button'
import { useLanguage, useWords } from '../words'
import { DocumentFacts } from './DocumentFacts'
import { KindMark } from './KindMark'
import styles from './Knowledge.module.css'
import { Relations } from './Relations'
import { ReportDialog } from './ReportDialog'
import { TermChart } from './TermChart'
import type { KnowledgeActions } from './view'

/** Posts whose holders are shown at once; the others unfold. */
const OPEN_POSTS = 2

export function EntryPage({ entry, actions }: { entry: KnownEntry; actions: KnowledgeActions }) {
  const t = useWords()
  const language = useLanguage()
  const [reporting, setReporting] = useState(false)
  const { kind, name, otherNames, english, terms, document, asOf } = entry
  return (
    <>
      <header className={styles.entryHead}>
        <p className={styles.kind}>
          <KindMark kind={kind} />
          <span aria-hidden="true">{kind === 'office' ? t('knowledge.office') : t(`typeOne.${kind}`)}</span>
        </p>
        <h2>{name}</h2>
        {otherNames.length > 0 && <p className={styles.otherNames}>{otherNames.join(' · ')}</p>}
        {english.length > 0 && (
          <p className={styles.otherNames} lang="en">
            {english.join(' · ')}
          </p>
        )}
      </header>
      {document && <DocumentFacts document={document} />}
      {kind !== 'document' && <Relations entry={entry} />}
      {terms.length > 0 && (
        <section className={styles.part}>
          <h3>{t(kind === 'official' ? 'knowledge.posts' : 'knowledge.holders')}</h3>
          <TermChart terms={terms} asOf={asOf} of={kind === 'official' ? 'office' : 'person'} />
        </section>
      )}
      <Posts entry={entry} />
      <footer className={styles.foot}>
        <SourceLinks sources={entry.sources} />
        <p className={styles.small}>{t('entity.asOf', [formatDay(asOf, language)])}</p>
        <Button variant="quiet" size="s" icon="edit" onClick={() => setReporting(true)}>
          {t('knowledge.wrong')}
        </Button>
      </footer>
      {reporting && <ReportDialog entry={entry} actions={actions} onClose={() => setReporting(false)} />}
    </>
  )
}

function Posts({ entry: { posts, asOf } }: { entry: KnownEntry }) {
  const t = useWords()
  const language = useLanguage()
  if (posts.length === 0) return null
  return (
    <section className={styles.part}>
      <h3>{t('knowledge.heads')}</h3>
      {posts.map(({ office, holders }, index) => (
        <details key={office.id} className={styles.post} open={index < OPEN_POSTS}>
          <summary>
            {nameIn(language, office)}{' '}
            <span className={styles.small}>{t('knowledge.people', holders.length)}</span>
          </summary>
          <TermChart terms={holders} asOf={asOf} of="person" />
        </details>
      ))}
    </section>
  )
}
