// What was taken out, with the way back for as long as the page is open.
import { useState } from 'react'
import { useAttempt } from '../problems'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { useWords } from '../words'

export interface Done {
  /** What was done. */
  text: string
  /** A line about what cannot be had back, if any. */
  lost?: string | undefined
  /** Takes it back; null where that cannot be. */
  undo: (() => Promise<void>) | null
}

export function Undoable({ done: { text, lost, undo }, onUndone }: { done: Done; onUndone(): void }) {
  const t = useWords()
  const attempt = useAttempt()
  const [busy, setBusy] = useState(false)

  async function back(work: () => Promise<void>) {
    setBusy(true)
    const worked = await attempt(async () => {
      await work()
      return { text: t('panel.undone') }
    })
    setBusy(false)
    if (worked) onUndone()
  }

  return (
    <Banner
      actions={
        undo && (
          <Button icon="undo" disabled={busy} onClick={() => void back(undo)}>
            {t('common.undo')}
          </Button>
        )
      }
    >
      <p>{text}</p>
      {undo && <p>{t('forget.untilClosed')}</p>}
      {lost && <p>{lost}</p>}
    </Banner>
  )
}
