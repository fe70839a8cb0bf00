// One entity over everything that was saved: who or what it is, with whom it appears, and page after page.

import type { ReactNode } from 'react'
import { useCount } from '../count'
import { formatDay } from '../format'
import { KindMark } from '../knowledge/KindMark'
import { Relations } from '../knowledge/Relations'
import { TermChart } from '../knowledge/TermChart'
import { LibraryFrame } from '../library/LibraryFrame'
import { RouteLink } from '../library/Navigation'
import { EMPTY_QUERY } from '../library/query'
import { KNOWLEDGE } from '../library/route'
import { Trouble } from '../library/Trouble'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Skeleton } from '../ui/Skeleton'
import { useLanguage, useWords } from '../words'
import { Companions } from './Companions'
import styles from './Dossier.module.css'
import { Pages } from './Pages'
import { Roles } from './Roles'
import { Story } from './Story'
import type { DossierActions, DossierData, DossierView } from './view'

interface DossierProps {
  view: DossierView
  actions: DossierActions
}

export function Dossier({ view: { data, problem }, actions }: DossierProps) {
  const t = useWords()
  return (
    <LibraryFrame view="entity">
      <main className={styles.view} aria-label={t('dossier.title')}>
        {problem && (
          <div className={styles.dossier}>
            <Trouble problem={problem} onRetry={actions.retry} />
          </div>
        )}
        {data ? (
          <article className={styles.dossier}>
            <Head data={data} actions={actions} />
            <Body data={data} actions={actions} />
          </article>
        ) : (
          !problem && <Skeleton className={styles.dossier} />
        )}
      </main>
    </LibraryFrame>
  )
}

function Head({ data, actions }: { data: DossierData; actions: DossierActions }) {
  const t = useWords()
  const language = useLanguage()
  const { name, type, entry, seen } = data
  const english = entry?.english[0]
  return (
    <header className={styles.head}>
      <p className={styles.kind}>
        <KindMark kind={type} />
        <span aria-hidden="true">{t(`typeOne.${type}`)}</span>
      </p>
      <h2>{name}</h2>
      {english && language !== 'vi' && (
        <p className={styles.title} lang="en">
          {english}
        </p>
      )}
      {entry?.document?.title && entry.document.title !== name && (
        <p className={styles.title}>{entry.document.title}</p>
      )}
      <p className={styles.sums}>
        <Sums seen={seen} />
      </p>
      <div className={styles.ways}>
        {entry && <RouteLink to={{ ...KNOWLEDGE, id: entry.id }}>{t('dossier.knowledge')}</RouteLink>}
        {seen && (
          <RouteLink to={{ view: 'list', query: { ...EMPTY_QUERY, entity: seen.id } }}>
            {t('dossier.list')}
          </RouteLink>
        )}
        <Button variant="quiet" size="s" icon="print" onClick={actions.print}>
          {t('dossier.print')}
        </Button>
      </div>
    </header>
  )
}

function Sums({ seen }: Pick<DossierData, 'seen'>) {
  const t = useWords()
  const language = useLanguage()
  const count = useCount()
  if (!seen) return t('dossier.unseen')
  const counts = [count('pages', seen.pages), count('mentions', seen.mentions)] as const
  const [first, last] = [seen.firstDay, seen.lastDay].map((iso) => formatDay(iso, language))
  if (first === last || !first || !last) return t('dossier.sumsOfDay', [...counts, first ?? ''])
  return t('dossier.sums', [...counts, first, last])
}

function Body({ data, actions }: { data: DossierData; actions: DossierActions }) {
  const t = useWords()
  const { entry, rows, own, companions, countedOver } = data
  const terms = entry?.terms ?? []
  return (
    <>
      {entry?.kind === 'institution' && <Relations entry={entry} />}
      {entry?.document && (
        <Part title={t('dossier.story')}>
          <Story document={entry.document} rows={rows} />
        </Part>
      )}
      {data.type === 'official' && <Roles rows={rows} terms={terms} />}
      {entry && terms.length > 0 && (
        <Part title={t('dossier.terms')}>
          <TermChart terms={terms} asOf={entry.asOf} of="office" />
        </Part>
      )}
      {companions.length > 0 && (
        <Part title={t('dossier.companions')} note={t('dossier.countedOver', countedOver)}>
          <Companions companions={companions} />
        </Part>
      )}
      <Part title={t('dossier.pages')}>
        {rows.length + own.length === 0 ? (
          <EmptyState title={t('dossier.noPages')}>
            <p>{t('dossier.noPagesWords')}</p>
          </EmptyState>
        ) : (
          <Pages data={data} onMore={actions.more} />
        )}
      </Part>
    </>
  )
}

/** A part of the dossier under its heading. */
export function Part({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {note && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  )
}
