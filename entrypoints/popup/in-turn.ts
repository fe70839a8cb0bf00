// Something done for each of several things, one after another, and taken back as one.
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

/** Does it for each, stops at the first that fails and says so, and offers to take back what was done. */
export async function inTurn<T>(parts: HighlightUndo, items: readonly T[], step: Step<T>): Promise<void> {
  const { t, toast, refresh } = parts
  const worked: T[] = []
  try {
    for (const item of items) {
      await step.work(item)
      worked.push(item)
    }
  } catch (error) {
    toast({ text: problemWords(t, problemOf(error)), tone: 'danger' })
  }
  refresh()
  sayDone(parts, worked, step)
}
