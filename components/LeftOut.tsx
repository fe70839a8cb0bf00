// Says that some of what is saved could not be read and is not shown, and leads to the check that puts it aside.
import { createContext, useContext } from 'react'
import type { Exported } from './library/view'
import { Banner } from './ui/Banner'
import type { Toast } from './ui/Toast'
import type { Translate } from './words'
import { useWords } from './words'

export function LeftOut({ count }: { count: number }) {
  const t = useWords()
  if (count === 0) return null
  return (
    <Banner
      tone="warn"
      actions={
        <a href="/options.html" target="_blank" rel="noreferrer">
          {t('upkeep.checkNow')}
        </a>
      }
    >
      {t('upkeep.leftOut', count)}
    </Banner>
  )
}

const Counted = createContext(0)

/** Gives every view of a screen the number of what it could not read. */
export const LeftOutProvider = Counted.Provider

/** The same, for the number that the screen gives to all of its views. */
export function LeftOutHere() {
  return <LeftOut count={useContext(Counted)} />
}

/** What is said of a file that was written: `whole` where nothing is missing in it, else how much, and the way to the check. */
export function writtenToast(t: Translate, { leftOut }: Exported, whole: string): Toast {
  if (leftOut === 0) return { text: whole }
  const run = () => void window.open('/options.html', '_blank')
  return {
    text: t('upkeep.writtenWithout', leftOut),
    tone: 'danger',
    action: { label: t('upkeep.checkNow'), run },
  }
}
