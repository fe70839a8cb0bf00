// The library: everything saved over all pages, narrowed by a quiet sentence, the quotes large.

import { useState } from 'react'
import { Button, IconButton } from '../ui/Button'
import { useWords } from '../words'
import { BackupReminder } from './BackupReminder'
import { ExportDialog } from './ExportDialog'
import { FilterSentence } from './FilterSentence'
import { ImportDialog } from './ImportDialog'
import styles from './Library.module.css'
import { LibraryAside } from './LibraryAside'
import { LibraryFrame } from './LibraryFrame'
import { LibraryList } from './LibraryList'
import { LibrarySums } from './LibrarySums'
import type { LibraryQuery } from './query'
import { isNarrowed } from './query'
import { Trouble } from './Trouble'
import type { LibraryActions, LibraryView } from './view'

interface LibraryProps {
  query: LibraryQuery
  view: LibraryView
  actions: LibraryActions
}

export function Library({ query, view, actions }: LibraryProps) {
  const t = useWords()
  const [dialog, setDialog] = useState<'export' | 'import' | null>(null)
  const { facts, problem } = view
  // With nothing saved there is nothing to narrow.
  const saved = facts === null || facts.totals.pages + facts.highlights > 0 || isNarrowed(query)
  const close = () => setDialog(null)
  return (
    <LibraryFrame
      view="list"
      search={{
        label: t('library.search'),
        placeholder: t('library.searchHint'),
        value: query.words,
        onChange: (words) => actions.narrow({ words }),
      }}
      actions={
        <>
          <Button icon="upload" onClick={() => setDialog('import')}>
            <span className={styles.wide}>{t('library.import')}</span>
          </Button>
          <Button icon="download" onClick={() => setDialog('export')}>
            <span className={styles.wide}>{t('library.export')}</span>
          </Button>
          <IconButton icon="settings" label={t('panel.openOptions')} onClick={actions.openOptions} />
        </>
      }
    >
      <div className={styles.columns}>
        <main className={styles.main} aria-label={t('library.title')}>
          {/* A library that could not be read has no line of sums to come. */}
          {saved && (facts || !problem) && <LibrarySums facts={facts} narrowed={isNarrowed(query)} />}
          {saved && <FilterSentence query={query} facts={facts} onChange={actions.narrow} />}
          {problem && <Trouble problem={problem} onRetry={actions.retry} />}
          <LibraryList query={query} view={view} actions={actions} />
          {/* Known later than the list: under it, it moves nothing. */}
          {facts?.backup.due && (
            <div className={styles.reminder}>
              <BackupReminder last={facts.backup.last} actions={actions} />
            </div>
          )}
        </main>
        {saved &&
          (facts ? (
            <LibraryAside query={query} facts={facts} onChange={actions.narrow} />
          ) : (
            // Its room is kept, so that the list does not move when it comes.
            <div className={styles.aside} />
          ))}
      </div>
      {dialog === 'export' && <ExportDialog query={query} actions={actions} onClose={close} />}
      {dialog === 'import' && <ImportDialog actions={actions} onClose={close} />}
    </LibraryFrame>
  )
}
