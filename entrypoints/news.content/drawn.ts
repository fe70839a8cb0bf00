// The moment after a frame: the page's styles are worked out then, and asking for them costs nothing.
import { breathe } from './breathe'

/** Milliseconds after which a page that draws no frames is asked all the same. */
const LONGEST = 1000

/** Resolves when the page was just drawn; soon where it draws nothing, as in a tab behind others. */
export function drawn(): Promise<void> {
  if (document.visibilityState !== 'visible') return Promise.resolve()
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST)
    requestAnimationFrame(() => void breathe().then(resolve))
  })
}
