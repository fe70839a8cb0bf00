// Finding the entity that words stand for: typed without accents, chosen by mouse or keys; or made anew.
import type { KeyboardEvent } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import type { FoundEntity } from '@/lib/messaging/protocol'
import { TypeMark } from '../marks/TypeMark'
import { problemOf, problemWords } from '../problems'
import { Button } from '../ui/Button'
import { SearchField } from '../ui/Field'
import { Hidden } from '../ui/Hidden'
import { useWords } from '../words'
import styles from './EntityPicker.module.css'

export interface EntityPickerProps {
  /** What is searched for at first. */
  start: string
  search(query: string): Promise<FoundEntity[]>
  onPick(found: FoundEntity): void
  /** Begins a new entity of a name; left out where none can be made. */
  onNew?: (name: string) => void
}

type Found = { query: string; hits: FoundEntity[] } | { query: string; problem: string } | null

/** Milliseconds after the last key at which is searched. */
const PAUSE = 120

export function EntityPicker({ start, search, onPick, onNew }: EntityPickerProps) {
  const t = useWords()
  const list = useId()
  const [query, setQuery] = useState(start)
  const [found, setFound] = useState<Found>(null)
  const [at, setAt] = useState(0)
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const field = box.current?.querySelector('input')
    field?.focus()
    field?.select()
  }, [])

  useEffect(() => {
    let gone = false
    const timer = setTimeout(
      () => {
        search(query).then(
          (hits) => {
            if (gone) return
            setFound({ query, hits })
            setAt(0)
          },
          (error: unknown) => gone || setFound({ query, problem: problemOf(error) }),
        )
      },
      query === start ? 0 : PAUSE,
    )
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [query, search, start])

  const hits = found && 'hits' in found ? found.hits : []

  function keys(event: KeyboardEvent) {
    const hit = hits[at]
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, hits.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Enter' && hit) onPick(hit)
    else return
    event.preventDefault()
  }

  return (
    <div ref={box} className={styles.picker}>
      <SearchField label={t('picker.search')} value={query} start={start} onChange={setQuery} onKeys={keys} />
      <ul id={list} className={styles.hits} aria-label={t('picker.hits')}>
        {hits.map((hit, index) => (
          <li key={hit.id}>
            <button
              type="button"
              className={styles.hit}
              data-current={index === at}
              onClick={() => onPick(hit)}
            >
              <TypeMark type={hit.type} labelled />
              <span className={styles.words}>
                <span className={styles.name}>{hit.name}</span>
                {hit.under && <span className={styles.under}>{hit.under}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Hidden role="status">{found && 'hits' in found ? t('picker.found', hits.length) : ''}</Hidden>
      {found && 'problem' in found && <p role="alert">{problemWords(t, found.problem)}</p>}
      {found && 'hits' in found && hits.length === 0 && query.trim() !== '' && (
        <p className={styles.none}>{t('picker.none')}</p>
      )}
      {onNew && (
        <Button size="s" icon="plus" onClick={() => onNew(query.trim())}>
          {t('picker.new')}
        </Button>
      )}
    </div>
  )
}
