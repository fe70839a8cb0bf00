// What the pointer does on a lit page before the reader's tools are there: a pointer that is quicker than they finds its
// card all the same.
import type { Painter } from '@/lib/highlighting'

export interface EarlyPointer {
  /** Listens in a frame's document too, which tells nobody outside. */
  hear(document: Document): void
  /** Its last click on the lit page and its last move since then. Nothing is listened to any more. */
  leave(): MouseEvent[]
}

/** Remembers it, and tells that there is something to remember. */
export function rememberPointer(
  painter: Painter | null,
  signal: AbortSignal,
  told: () => void,
): EarlyPointer {
  const listening = new AbortController()
  // A hand that clicked goes on moving: that takes nothing of the click.
  let done: MouseEvent[] = []
  const remember = (event: MouseEvent) => {
    if (!painter?.marks.size) return
    done = event.type === 'click' ? [event] : [...done.filter(({ type }) => type === 'click'), event]
    told()
  }
  const heard = { signal: AbortSignal.any([signal, listening.signal]), passive: true }
  const hear = (document: Document) => {
    document.addEventListener('pointermove', remember, heard)
    document.addEventListener('click', remember, heard)
  }
  hear(document)
  return {
    hear,
    leave() {
      listening.abort()
      return done
    },
  }
}
