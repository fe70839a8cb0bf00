// The frame's private line to the content script that opened it. Nothing but "here", its height, "done" and what takes that
// back goes over it.
import { DONE, type Done, GREETING, READY } from '../news.content/ui/note-frame'

/** Waits for the greeting and answers it. Without a parent that greets, `done` does nothing. */
export function answerParent(): { done(what?: Done): void } {
  let port: MessagePort | null = null
  addEventListener('message', (event) => {
    const [offered] = event.ports
    if (event.data !== GREETING || !offered || port) return
    port = offered
    port.postMessage(READY)
    // Before the form is there, there is nothing to fit: in a frame of no height its field would be scrolled out of view.
    const fit = () => {
      if (document.getElementById('root')?.hasChildNodes())
        port?.postMessage(Math.ceil(document.body.getBoundingClientRect().height))
    }
    new ResizeObserver(fit).observe(document.body)
  })
  return { done: (what) => port?.postMessage(what ?? DONE) }
}
