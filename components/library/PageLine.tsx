// The page that a row stands on, in one line, where no head says it.
import { isWebAddress } from '@/lib/annotation'
import { formatDay } from '../format'
import { useLanguage } from '../words'
import styles from './Library.module.css'
import { outletLabel } from './outlet'
import type { PageBrief } from './rows'

interface PageLineProps {
  page: PageBrief
  names: ReadonlyMap<string, string>
  tabIndex: 0 | -1
}

export function PageLine({ page, names, tabIndex }: PageLineProps) {
  const language = useLanguage()
  const title = page.title || page.url
  return (
    <p className={styles.pageLine}>
      {isWebAddress(page.url) ? (
        <a href={page.url} target="_blank" rel="noopener noreferrer" tabIndex={tabIndex}>
          {title}
        </a>
      ) : (
        title
      )}
      <span>
        {outletLabel(names, page.outlet, page.url)} · {formatDay(page.day, language)}
      </span>
    </p>
  )
}
