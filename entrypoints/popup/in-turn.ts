// Something done for each of several things, some at a time, and taken back as one.
import { problemOf, problemWords } from '@/components/problems'
import type { HighlightUndo } from './highlight-actions'

/** What is done, what is said then, and what takes it back. */
export interface Step<T> {
  work(item: T): Promise<unknown>
  text: string
  back(item: T): Promise<unknown>
  /** Of what took something back: what is said when that is done again. */
  redo?: string
}

/** How many are under way at once: each waits for the pages in front, and together they wait but once. */
const TOGETHER = 50

/** Says what was done with some things, and offers to take it back, and that again. */
export function sayDone<T>(parts: HighlightUndo, items: readonly T[], step: Step<T>): void {
  if (items.length === 0) return
  const { t, toast } = parts
  const { work, text, back, redo } = step
  const other: Step<T> =
    redo === undefined
      ? { work: back, text: t('panel.undone'), back: work, redo: text }
      : { work: back, text: redo, back: work }
  const label = t(redo === undefined ? 'common.undo' : 'common.redo')
  toast({ text, action: { label, run: () => void inTurn(parts, items, other) } })
}

/** Does it for each, goes no further where one fails and says so, and offers to take back what was done. */
export async function inTurn<T>(parts: HighlightUndo, items: readonly T[], step: Step<T>): Promise<void> {
  const { t, toast, refresh } = parts
  const worked: T[] = []
  const failed: unknown[] = []
  for (let at = 0; at < items.length && failed.length === 0; at += TOGETHER) {
    const some = items.slice(at, at + TOGETHER)
    const ends = await Promise.allSettled(some.map(async (item) => step.work(item)))
    worked.push(...some.filter((_, index) => ends[index]?.status === 'fulfilled'))
    failed.push(...ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : [])))
  }
  if (failed.length > 0) toast({ text: problemWords(t, problemOf(failed[0])), tone: 'danger' })
  refresh()
  sayDone(parts, worked, step)
}
