// What stands around every view of the library: its name, the way to the other views, the search of this one.
import type { ReactNode } from 'react'
import { LeftOutHere } from '../LeftOut'
import { BrandMark } from '../marks/BrandMark'
import { SearchField } from '../ui/Field'
import { useWords } from '../words'
import styles from './LibraryFrame.module.css'
import { RouteLink } from './Navigation'
import type { Route } from './route'
import { ASSIGNMENTS, KNOWLEDGE, LIST, PICTURES } from './route'

interface LibraryFrameProps {
  view: Route['view']
  /** The view's own search; some have none. */
  search?: { label: string; placeholder: string; value: string; onChange(words: string): void }
  /** Buttons at the end of the bar. */
  actions?: ReactNode
  children: ReactNode
}

const PLACES: readonly {
  view: Route['view']
  to: Route
  key: 'list' | 'pictures' | 'assignments' | 'knowledge'
}[] = [
  { view: 'list', to: LIST, key: 'list' },
  { view: 'pictures', to: PICTURES, key: 'pictures' },
  { view: 'assignments', to: ASSIGNMENTS, key: 'assignments' },
  { view: 'knowledge', to: KNOWLEDGE, key: 'knowledge' },
]

export function LibraryFrame({ view, search, actions, children }: LibraryFrameProps) {
  const t = useWords()
  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <BrandMark size={24} />
        <h1 className={styles.name}>{t('library.title')}</h1>
        <nav className={styles.places} aria-label={t('library.places')}>
          {PLACES.map(({ view: place, to, key }) => (
            <RouteLink
              key={place}
              to={to}
              className={styles.place}
              aria-current={place === view ? 'page' : undefined}
              data-words={t(`library.place.${key}`)}
            >
              {t(`library.place.${key}`)}
            </RouteLink>
          ))}
        </nav>
        {search && (
          <div className={styles.search}>
            <SearchField {...search} />
          </div>
        )}
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      <LeftOutHere />
      {children}
    </div>
  )
}
