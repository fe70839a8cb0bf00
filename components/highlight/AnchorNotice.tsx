// Where a highlight stands on the page as it is now. The old words are never thrown away.
import type { ReactNode } from 'react'
import type { AnchorState } from '@/lib/annotation'
import { Icon } from '../ui/Icon'
import { useWords } from '../words'
import styles from './HighlightRow.module.css'
import { WordDiff } from './WordDiff'

interface AnchorNoticeProps {
  state: AnchorState
  /** The words that were marked. */
  exact: string
  /** The words that stand in its place now. */
  found: string | null
  candidates: number
  /** Said behind it: when that was seen. */
  children?: ReactNode
}

/** Says nothing of one that stands where it stood. */
export function AnchorNotice({ state, exact, found, candidates, children }: AnchorNoticeProps) {
  const t = useWords()
  if (state === 'anchored') return null
  return (
    <div className={styles.state} data-state={state}>
      <Icon name={state === 'moved' ? 'info' : 'warning'} />
      <div>
        {state === 'ambiguous' ? t('anchor.ambiguous', candidates) : t(`anchor.${state}`)} {children}
        {(state === 'changed' || state === 'lost') && found && (
          <p className={styles.found}>
            {state === 'changed' ? t('anchor.now') : t('anchor.instead')}{' '}
            <WordDiff before={exact} after={found} />
          </p>
        )}
      </div>
    </div>
  )
}
