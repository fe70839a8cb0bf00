// Where a highlight stands on the page as it is now. The old words are never thrown away.
import type { AnchorState } from '@/lib/annotation'
import { Icon } from '../ui/Icon'
import { useWords } from '../words'
import styles from './HighlightRow.module.css'

interface AnchorNoticeProps {
  state: AnchorState
  /** The words that stand in its place now. */
  found: string | null
  candidates: number
}

/** Says nothing of one that stands where it stood. */
export function AnchorNotice({ state, found, candidates }: AnchorNoticeProps) {
  const t = useWords()
  if (state === 'anchored') return null
  return (
    <p className={styles.state} data-state={state}>
      <Icon name={state === 'moved' ? 'info' : 'warning'} />
      <span>
        {state === 'ambiguous' ? t('anchor.ambiguous', candidates) : t(`anchor.${state}`)}
        {state === 'changed' && found && (
          <>
            {' '}
            {t('anchor.now')} <q className={styles.found}>{found}</q>
          </>
        )}
      </span>
    </p>
  )
}
