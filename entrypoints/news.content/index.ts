// The content script: joins page, background and interface, and takes everything off again when its time is over.
import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { i18n } from '#i18n'
import outlets from '@/lib/knowledge/data/outlets.json'
import '@/lib/highlighting/highlights.css'
import { onTabMessage, receiveOnlookers, sendToBackground } from '@/lib/messaging'
import { answersOf } from './answers'
import { backgroundOver } from './background'
import { createInterface } from './interface'
import { matchesOf } from './match'
import { createPageReader } from './page-reader'

export default defineContentScript({
  // Read by the build alone: in the page the list would be made for nothing.
  matches: import.meta.env.ENTRYPOINT ? [] : matchesOf(outlets),
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  noScriptStartedPostMessage: true,
  main(ctx) {
    // An update leaves this script alone in the page: asking whether it is still valid lets it go, quietly.
    const background = backgroundOver(sendToBackground, () => void ctx.isInvalid)
    const onlookers = receiveOnlookers()
    const reader = createPageReader({
      ...{ document, background, outlets, changed: onlookers.tell },
      address: () => location.href,
    })
    const frameUrl = (hash: string) => `${browser.runtime.getURL('/note.html')}#${hash}`
    const page = createInterface({ document, reader, background, t: i18n.t, frameUrl })
    const deaf = onTabMessage(answersOf(reader, page))

    ctx.addEventListener(window, 'wxt:locationchange', () => {
      page.close()
      reader.moved()
    })
    // Back from the browser's cache: settings and highlights may have changed meanwhile.
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (persisted) void reader.refresh('recognition')
    })
    ctx.addEventListener(matchMedia('(prefers-color-scheme: dark)'), 'change', () =>
      reader.painter?.refresh(),
    )
    ctx.onInvalidated(() => {
      deaf()
      onlookers.stop()
      page.stop()
      reader.stop()
    })
    void reader.start()
  },
})
