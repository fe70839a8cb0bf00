// The knowledge itself, to be looked up: hits beside the entry that is open.

import { KNOWN_KINDS } from '@/lib/annotation'
import { formatDay, formatNumber } from '../format'
import { LibraryFrame } from '../library/LibraryFrame'
import { RouteLink, useGo } from '../library/Navigation'
import type { KnowledgeRoute } from '../library/route'
import { Trouble } from '../library/Trouble'
import { problemWords } from '../problems'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { FilterChip } from '../ui/Chip'
import { EmptyState } from '../ui/EmptyState'
import { Icon } from '../ui/Icon'
import { Skeleton } from '../ui/Skeleton'
import { useLanguage, useWords } from '../words'
import { EntryPage } from './EntryPage'
import { HitList } from './HitList'
import styles from './Knowledge.module.css'
import type { KnowledgeActions, KnowledgeData } from './view'

interface KnowledgeViewProps {
  route: KnowledgeRoute
  data: KnowledgeData
  actions: KnowledgeActions
}

export function KnowledgeView({ route, data, actions }: KnowledgeViewProps) {
  const t = useWords()
  const go = useGo()
  const { answer, problem, open } = data
  const searching = route.words.trim() !== ''
  return (
    <LibraryFrame
      view="knowledge"
      search={{
        label: t('knowledge.search'),
        placeholder: t('knowledge.searchHint'),
        value: route.words,
        // Whoever types looks for something else: what is open makes room.
        onChange: (words) => go({ ...route, words, id: null }, { replace: true }),
      }}
    >
      <main className={styles.view} aria-label={t('knowledge.title')} data-open={open !== null}>
        {problem && <Trouble problem={problem} onRetry={actions.retry} />}
        {searching && (
          <section className={styles.results} aria-label={t('knowledge.results')}>
            <Kinds route={route} />
            {answer && <HitList route={route} answer={answer} />}
          </section>
        )}
        {open ? (
          <article className={styles.open}>
            {searching && (
              <RouteLink className={styles.back} to={{ ...route, id: null }}>
                <Icon name="undo" />
                {t('knowledge.back')}
              </RouteLink>
            )}
            <Opened open={open} actions={actions} />
          </article>
        ) : (
          !searching && !problem && <Beginning data={data} />
        )}
      </main>
    </LibraryFrame>
  )
}

function Kinds({ route }: { route: KnowledgeRoute }) {
  const t = useWords()
  const go = useGo()
  return (
    <fieldset className={styles.kinds} aria-label={t('knowledge.kinds')}>
      {KNOWN_KINDS.map((kind) => (
        <FilterChip
          key={kind}
          pressed={route.kind === kind}
          onToggle={() => go({ ...route, kind: route.kind === kind ? null : kind }, { replace: true })}
        >
          {t(`knowledge.kind.${kind}`)}
        </FilterChip>
      ))}
    </fieldset>
  )
}

function Opened({ open, actions }: { open: NonNullable<KnowledgeData['open']>; actions: KnowledgeActions }) {
  const t = useWords()
  if (open.step === 'loading') return <Skeleton />
  if (open.step === 'missing') return <EmptyState title={t('knowledge.missing')} />
  if (open.step === 'failed') return <Banner tone="danger">{problemWords(t, open.problem)}</Banner>
  return <EntryPage key={open.entry.id} entry={open.entry} actions={actions} />
}

/** What stands there before anything is looked up: how much there is, and a few ways to ask. */
function Beginning({ data: { answer } }: { data: KnowledgeData }) {
  const t = useWords()
  const language = useLanguage()
  const go = useGo()
  if (!answer) return <Skeleton className={styles.open} />
  const examples = t('knowledge.examples').split(';')
  return (
    <div className={styles.beginning}>
      <h2>{t('knowledge.title')}</h2>
      <p className={styles.lead}>{t('knowledge.lead')}</p>
      <dl className={styles.sizes}>
        {KNOWN_KINDS.map((kind) => (
          <div key={kind}>
            <dt>
              <span>{t(`knowledge.kind.${kind}`)}</span>
            </dt>
            <dd>{formatNumber(answer.sizes[kind], language)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.small}>{t('entity.asOf', [formatDay(answer.asOf, language)])}</p>
      <div className={styles.examples}>
        <span>{t('knowledge.try')}</span>
        {examples.map((words) => (
          <Button
            key={words}
            variant="quiet"
            size="s"
            icon="search"
            onClick={() => go({ view: 'knowledge', words: words.trim(), kind: null, id: null })}
          >
            {words.trim()}
          </Button>
        ))}
      </div>
    </div>
  )
}
