// Something that is to follow what changes, but not all the time: soon after a change, then at most once in a while, and
// not at all while nobody looks.

/** Milliseconds from a change until it is followed, and from then until the next is. */
const SOON = 30
const PAUSE = 1_000

/** @param work never fails; it is asked for by `ask`, as often as one likes, and stopped for good by `end` */
export function calmly(work: () => Promise<void>): { ask(): void; end(): void } {
  let wanted = false
  let ended = false
  let timer: ReturnType<typeof setTimeout> | null = null

  function follow(): void {
    if (ended || timer !== null || document.hidden) return
    timer = setTimeout(async () => {
      wanted = false
      await work()
      timer = setTimeout(rested, PAUSE)
    }, SOON)
  }
  function rested(): void {
    timer = null
    if (wanted) follow()
  }
  const seen = () => {
    if (wanted) follow()
  }
  document.addEventListener('visibilitychange', seen)
  return {
    ask() {
      wanted = true
      follow()
    },
    end() {
      ended = true
      if (timer !== null) clearTimeout(timer)
      document.removeEventListener('visibilitychange', seen)
    },
  }
}
