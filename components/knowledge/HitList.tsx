// The hits of a search of the knowledge. Arrows move among them.
import type { KeyboardEvent } from 'react'
import { useRef } from 'react'
import { detailIn, type KnownBrief, type KnownHits } from '@/lib/annotation'
import { useTermSpan } from '../entity/EntityFacts'
import { formatDay, formatNumber } from '../format'
import { RouteLink } from '../library/Navigation'
import type { KnowledgeRoute } from '../library/route'
import { EmptyState } from '../ui/EmptyState'
import { useLanguage, useWords } from '../words'
import { KindMark } from './KindMark'
import styles from './Knowledge.module.css'

export function HitList({ route, answer }: { route: KnowledgeRoute; answer: KnownHits }) {
  const t = useWords()
  const language = useLanguage()
  const list = useRef<HTMLUListElement>(null)
  const { hits, total } = answer

  function move(event: KeyboardEvent) {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by === undefined) return
    const links = [...(list.current?.querySelectorAll<Element>('a') ?? [])]
    const next = links[links.indexOf(document.activeElement ?? event.currentTarget) + by]
    if (!(next instanceof HTMLElement)) return
    event.preventDefault()
    next.focus()
  }

  return (
    <>
      <p className={styles.small} role="status">
        {hits.length < total
          ? t('knowledge.first', [formatNumber(hits.length, language), formatNumber(total, language)])
          : t('knowledge.found', total, [formatNumber(total, language)])}
      </p>
      {total === 0 && (
        <EmptyState title={t('library.noMatch')}>
          <p>{t('knowledge.noneWords')}</p>
        </EmptyState>
      )}
      <ul ref={list} className={styles.hits} onKeyDown={move}>
        {hits.map((hit) => (
          <li key={hit.id}>
            <RouteLink
              to={{ ...route, id: hit.id }}
              className={styles.hit}
              aria-current={hit.id === route.id ? 'true' : undefined}
            >
              <KindMark kind={hit.kind} />
              <span className={styles.hitWords}>
                <span className={styles.hitName}>{hit.name}</span>
                <Detail hit={hit} />
              </span>
            </RouteLink>
          </li>
        ))}
      </ul>
    </>
  )
}

function Detail({ hit }: { hit: KnownBrief }) {
  const { kind, from, to } = hit
  const t = useWords()
  const language = useLanguage()
  const span = useTermSpan()
  const issued = kind === 'document' && from ? t('knowledge.issuedOn', [formatDay(from, language)]) : null
  const days = kind === 'document' ? issued : from || to ? span(from, to) : null
  const words = [...detailIn(language, hit), days].filter(Boolean).join(' · ')
  return words ? <span className={styles.hitDetail}>{words}</span> : null
}
