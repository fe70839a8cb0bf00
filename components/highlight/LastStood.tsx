// Where a highlight stood, and what was edited near it, when its page was last read: told while the page is not at hand.

import type { Stood } from '@/lib/annotation'
import { dayOfEpoch } from '@/lib/annotation'
import { formatDay } from '../format'
import { useLanguage, useWords } from '../words'
import { AnchorNotice } from './AnchorNotice'
import { EditsNear } from './EditsNear'

interface LastStoodProps {
  /** The words that were marked. */
  quote: string
  stood: Stood
  tabIndex: 0 | -1
}

/** Says nothing of one that stood where it was marked, among words as they were. */
export function LastStood({ quote, stood, tabIndex }: LastStoodProps) {
  const t = useWords()
  const language = useLanguage()
  const { state, found, candidates, edits, since } = stood
  return (
    <>
      <AnchorNotice state={state} exact={quote} found={found} candidates={candidates}>
        {t('anchor.seen', [formatDay(dayOfEpoch(since), language)])}
      </AnchorNotice>
      <EditsNear edits={edits} tabIndex={tabIndex} />
    </>
  )
}
