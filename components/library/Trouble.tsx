// What went wrong in a view of the library, with the way to try again.
import { problemWords } from '../problems'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { useWords } from '../words'

/** `problem` is the code of what went wrong. */
export function Trouble({ problem, onRetry }: { problem: string; onRetry(): void }) {
  const t = useWords()
  return (
    <Banner
      tone="danger"
      actions={
        <Button icon="reload" onClick={onRetry}>
          {t('common.retry')}
        </Button>
      }
    >
      {problemWords(t, problem)}
    </Banner>
  )
}
