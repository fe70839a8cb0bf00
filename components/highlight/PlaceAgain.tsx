// A highlight that the page has no sure place for: choose among the like, or select its words on the page.
import type { AnchorState, Highlight, Place } from '@/lib/annotation'
import type { PanelActions } from '../panel/view'
import { useAttempt } from '../problems'
import { Button, IconButton } from '../ui/Button'
import { useWords } from '../words'
import styles from './Edits.module.css'

interface PlaceAgainProps {
  highlight: Highlight
  state: AnchorState
  places: readonly Place[]
  /** Whether the page waits for a selection. */
  waiting: boolean
  actions: Pick<PanelActions, 'jump' | 'choosePlace' | 'awaitPlace'>
  tabIndex: 0 | -1
}

/** Whether words before a place begin in the middle of a sentence. */
const isCutBefore = (words: string) => /^[^\p{Lu}\d“"]/u.test(words)

/** Whether words behind a place end in the middle of a sentence. */
const isCutAfter = (words: string) => /[^.!?…”"]\s*$/.test(words)

export function PlaceAgain({ highlight, state, places, waiting, actions, tabIndex }: PlaceAgainProps) {
  const t = useWords()
  const attempt = useAttempt()
  if (!waiting && (state === 'anchored' || state === 'moved')) return null
  const run = (work: () => Promise<unknown>) => () => attempt(() => work().then(() => undefined))
  return (
    <div className={styles.place}>
      {places.length > 0 && (
        <ol className={styles.places} aria-label={t('anchor.places')}>
          {places.map(({ before, words, after, start, end }) => (
            <li key={start}>
              <span className={styles.around}>
                {isCutBefore(before) && '…'}
                {before}
                <b>{words}</b>
                {after}
                {isCutAfter(after) && '…'}
              </span>
              <IconButton
                icon="target"
                label={t('anchor.look')}
                tabIndex={tabIndex}
                onClick={run(() => actions.jump({ body: { start, end } }))}
              />
              <Button
                size="s"
                tabIndex={tabIndex}
                onClick={run(() => actions.choosePlace(highlight, { start, end }))}
              >
                {t('anchor.choose')}
              </Button>
            </li>
          ))}
        </ol>
      )}
      {waiting && (
        <p className={styles.waiting} role="status">
          {t('anchor.select')}
        </p>
      )}
      <Button
        size="s"
        variant="quiet"
        icon={waiting ? 'close' : 'target'}
        tabIndex={tabIndex}
        onClick={run(() => actions.awaitPlace(highlight, !waiting))}
      >
        {waiting ? t('common.cancel') : t('anchor.again')}
      </Button>
    </div>
  )
}
