// The whole reader: joins page, background and interface, and takes everything off again when its time is over.
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { sendToBackground } from '@/lib/messaging/send'
import { answersOf } from './answers'
import { backgroundOver } from './background'
import type { Whole, WholeParts } from './handover'
import { createInterface } from './interface'
import { createPageReader } from './page-reader'

export function createWhole({ life, opened, changed }: WholeParts): Whole {
  // An update leaves this script alone in the page: asking whether it is still valid lets it go, quietly.
  const background = backgroundOver(sendToBackground, () => void life.isInvalid)
  const reader = createPageReader({
    ...{ document, background, changed },
    outlets: opened?.outlet ? [opened.outlet] : [],
    settings: opened?.settings ?? null,
    address: () => location.href,
  })
  const frameUrl = (hash: string) => `${browser.runtime.getURL('/note.html')}#${hash}`
  const page = createInterface({ document, reader, background, t: i18n.t, frameUrl })

  const { signal } = life
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => reader.painter?.refresh(), {
    signal,
  })
  signal.addEventListener('abort', () => {
    page.stop()
    reader.stop()
  })
  void reader.start()

  return {
    answers: answersOf(reader, page),
    moved() {
      page.close()
      reader.moved()
    },
    // Settings and highlights may have changed meanwhile.
    returned: () => void reader.refresh('recognition'),
  }
}
