// The life of the small script: until the extension is updated or goes, or a newer script of it takes over this page.
// What WXT's context would do, as far as it is needed: every page compiles it.
import { browser } from 'wxt/browser'
import type { Life } from './handover'

/** The browser's own news of addresses, of which TypeScript's library knows too little. */
interface Navigations {
  addEventListener(
    type: 'navigate',
    told: (event: { destination: { url: string } }) => void,
    options: AddEventListenerOptions,
  ): void
}

export class PageLife implements Life {
  readonly #ended = new AbortController()

  /** @param script the name that scripts which take each other's place share */
  constructor(script: string) {
    // Told within the page: a script of the version before lives in a world that no message of ours reaches.
    const name = `${browser.runtime.id}:${script}:started`
    document.dispatchEvent(new Event(name))
    document.addEventListener(name, () => this.#ended.abort(), { signal: this.signal })
  }

  /** Aborted when it ends: give it to everything that is listened to. */
  get signal(): AbortSignal {
    return this.#ended.signal
  }

  /** Whether it has ended. The browser tells nobody that the extension is gone: asking lets go of everything. */
  get isInvalid(): boolean {
    if (!browser.runtime?.id) this.#ended.abort()
    return this.signal.aborted
  }

  /** Calls back when it ends. */
  onInvalidated(ended: () => void): void {
    this.signal.addEventListener('abort', ended)
  }

  /** Calls back before the page gets another address without a load. */
  onMoved(moved: () => void): void {
    const { navigation }: { navigation?: Navigations } = globalThis
    let at = location.href
    const told = ({ destination: { url } }: { destination: { url: string } }) => {
      if (url === at) return
      at = url
      moved()
    }
    navigation?.addEventListener('navigate', told, { signal: this.signal })
  }
}
