// Terms of office as a list in words, each with its stretch on one axis of years.
import type { KnownLink, KnownTerm } from '@/lib/annotation'
import { useTermSpan } from '../entity/EntityFacts'
import { SourceLinks } from '../entity/SourceLinks'
import { RouteLink } from '../library/Navigation'
import { KNOWLEDGE } from '../library/route'
import { useLanguage, useWords } from '../words'
import type { Axis } from './axis'
import { axisOf, placeOn } from './axis'
import styles from './TermChart.module.css'

interface TermChartProps {
  terms: readonly KnownTerm[]
  /** ISO day at the right edge. */
  asOf: string
  /** What a row is called by: the post, or who held it. */
  of: 'office' | 'person'
}

export function TermChart({ terms, asOf, of }: TermChartProps) {
  const axis = axisOf(terms, asOf)
  return (
    <div className={styles.chart}>
      {axis && <Years axis={axis} />}
      <ol className={styles.rows}>
        {terms.map((term) => (
          <li key={`${term.office.id} ${term.person.id} ${term.from}`} className={styles.row}>
            <TermWords term={term} of={of} />
            {axis && <Bar axis={axis} term={term} />}
          </li>
        ))}
      </ol>
    </div>
  )
}

function Years({ axis }: { axis: Axis }) {
  return (
    <div className={styles.years} aria-hidden="true">
      <div className={styles.track}>
        {axis.ticks.map(({ year, at }) => (
          <span key={year} style={{ left: `${at}%` }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  )
}

function Bar({ axis, term }: { axis: Axis; term: KnownTerm }) {
  const place = placeOn(axis, term)
  return (
    <div className={styles.track} aria-hidden="true">
      {axis.ticks.map(({ year, at }) => (
        <i key={year} className={styles.tick} style={{ left: `${at}%` }} />
      ))}
      {place && (
        <b
          className={styles.bar}
          data-unsure={term.unconfirmed || term.from === null || undefined}
          data-acting={term.acting || undefined}
          style={{ left: `${place.left}%`, width: `${place.width}%` }}
        />
      )}
    </div>
  )
}

function TermWords({ term, of }: { term: KnownTerm; of: 'office' | 'person' }) {
  const t = useWords()
  const language = useLanguage()
  const span = useTermSpan()
  const named = term[of]
  const name = term.acting ? t('entity.acting', [named.name]) : named.name
  return (
    <div className={styles.words}>
      <RouteLink to={{ ...KNOWLEDGE, id: named.id }} className={styles.title}>
        {name}
      </RouteLink>
      {of === 'office' && term.office.english && language !== 'vi' && (
        <span className={styles.span} lang="en">
          {term.office.english}
        </span>
      )}
      <span className={styles.span}>
        {span(term.from, term.to)}
        {term.unconfirmed && ` · ${t('knowledge.unconfirmed')}`}
      </span>
      {of === 'office' && <Beside before={term.before} after={term.after} />}
      {term.sources.length > 0 && (
        <details className={styles.sources}>
          <summary>{t('knowledge.sources', term.sources.length)}</summary>
          <SourceLinks sources={term.sources} />
        </details>
      )}
    </div>
  )
}

/** Who held the post right before and right after. */
function Beside({ before, after }: { before: readonly KnownLink[]; after: readonly KnownLink[] }) {
  const t = useWords()
  const parts: [string, readonly KnownLink[]][] = [
    [t('knowledge.before'), before],
    [t('knowledge.after'), after],
  ]
  return (
    <>
      {parts.map(
        ([label, links]) =>
          links.length > 0 && (
            <span key={label} className={styles.span}>
              {label}{' '}
              {links.map(({ id, name }) => (
                <RouteLink key={id} to={{ ...KNOWLEDGE, id }}>
                  {name}
                </RouteLink>
              ))}
            </span>
          ),
      )}
    </>
  )
}
