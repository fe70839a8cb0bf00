// What was taken out, with the way back for as long as the page is open.
import { useState } from 'react'
import { useAttempt } from '../problems'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { useWords } from '../words'

export interface Done {
  /** What was done. */
  text: string
  /** Takes it back. */
  undo(): Promise<void>
}

export function Undoable({ done: { text, undo }, onUndone }: { done: Done; onUndone(): void }) {
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
        <Button icon="undo" disabled={busy} onClick={() => void back(undo)}>
          {t('common.undo')}
        </Button>
      }
    >
      <p>{text}</p>
      <p>{busy ? t('forget.undoing') : t('forget.untilClosed')}</p>
    </Banner>
  )
}
