// One line at the foot of the window: what could not be done, what is safe, what to do.

import { h } from './ui/h'
import type { Host } from './ui/host'
import type { Translate } from './words'

const SHOWN_MS = 7000

export interface Notice {
  say(words: string): void
  /** Runs what the reader asked for and says what went wrong. Resolves to whether it worked. */
  attempt(step: () => Promise<void>): Promise<boolean>
}

export function createNotice(host: Host, t: Translate): Notice {
  let shown: { element: HTMLElement; timer: ReturnType<typeof setTimeout> } | null = null
  const hide = () => {
    if (!shown) return
    clearTimeout(shown.timer)
    host.remove(shown.element)
    shown = null
  }
  const say = (words: string) => {
    hide()
    const element = h('div', { class: 'layer says', role: 'status' }, words)
    host.show(element)
    shown = { element, timer: setTimeout(hide, SHOWN_MS) }
  }
  return {
    say,
    async attempt(step) {
      try {
        await step()
        return true
      } catch (error) {
        say(problemInWords(error, t))
        return false
      }
    },
  }
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
