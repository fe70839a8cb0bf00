// Beside the list: who and what is met most, and the tags, each one press away.
import { useCount } from '../count'
import { formatNumber } from '../format'
import { TypeMark } from '../marks/TypeMark'
import { Tag } from '../ui/Chip'
import { useLanguage, useWords } from '../words'
import styles from './Library.module.css'
import type { LibraryQuery } from './query'
import type { LibraryFacts } from './view'

interface LibraryAsideProps {
  query: LibraryQuery
  facts: LibraryFacts
  onChange(change: Partial<LibraryQuery>): void
}

const TAGS = 30

export function LibraryAside({ query, facts: { frequent, tags }, onChange }: LibraryAsideProps) {
  const t = useWords()
  const language = useLanguage()
  const count = useCount()
  return (
    <aside className={styles.aside} aria-label={t('library.beside')}>
      {frequent.length > 0 && (
        <section>
          <h2>{t('library.frequent')}</h2>
          <ol className={styles.frequent}>
            {frequent.map(({ id, type, status, label, pages }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-pressed={query.entity === id}
                  onClick={() => onChange({ entity: query.entity === id ? null : id, words: '' })}
                >
                  <TypeMark type={type} status={status} labelled />
                  <span className={styles.grow}>{label}</span>
                  <span className={styles.figure} title={count('pages', pages)}>
                    {formatNumber(pages, language)}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      )}
      {tags.length > 0 && (
        <section>
          <h2>{t('note.tags')}</h2>
          <ul className={styles.tags}>
            {tags.slice(0, TAGS).map(({ tag }) => (
              <li key={tag}>
                <Tag onPress={() => onChange({ tag: query.tag === tag ? null : tag })}>{tag}</Tag>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}
