// One line at the foot of the window: what was done, with its undo; or what could not be done, what is safe, what to do.

import { button, h } from './ui/h'
import type { Host } from './ui/host'
import { keepClear } from './ui/keep-clear'
import type { Translate } from './words'

const SHOWN_MS = 7000
/** Longer where there is something to undo: it is seen first what was done. */
const UNDO_MS = 20_000

export interface Notice {
  /** Says a line, perhaps with the way back. */
  say(words: string, undo?: () => Promise<void>): void
  /** Runs what the reader asked for and says what went wrong. Resolves to whether it worked. */
  attempt(step: () => Promise<void>): Promise<boolean>
}

export function createNotice(host: Host, t: Translate): Notice {
  let shown: { element: HTMLElement; timer: ReturnType<typeof setTimeout>; stop(): void } | null = null
  const hide = () => {
    if (!shown) return
    clearTimeout(shown.timer)
    shown.stop()
    host.remove(shown.element)
    shown = null
  }
  const attempt = async (step: () => Promise<void>) => {
    try {
      await step()
      return true
    } catch (error) {
      say(problemInWords(error, t))
      return false
    }
  }
  const say = (words: string, undo?: () => Promise<void>) => {
    hide()
    const back =
      undo &&
      button(t('common.undo'), 'undo', () => {
        hide()
        void attempt(undo)
      })
    const element = h('div', { class: 'layer says', role: 'status' }, h('span', {}, words), back)
    host.show(element)
    shown = { element, timer: setTimeout(hide, undo ? UNDO_MS : SHOWN_MS), stop: keepClear(element) }
  }
  return { say, attempt }
}

function problemInWords(error: unknown, t: Translate): string {
  switch (error instanceof Error && 'code' in error ? error.code : 'failed') {
    case 'full':
      return t('problem.full')
    case 'locked':
      return t('problem.locked')
    case 'damaged':
      return t('problem.damaged')
    case 'newer':
      return t('problem.newer')
    case 'private':
      return t('problem.private')
    case 'gone':
      return t('problem.gone')
    default:
      return t('problem.failed')
  }
}
