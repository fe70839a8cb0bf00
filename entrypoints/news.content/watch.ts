// Follows a page that changes: late text, text replaced, another page without a load. In small batches when the page
// is at rest; rarer and rarer where nothing comes of it; and not for ever.

export interface WatchParts {
  document: Document
  /** Whether a change at this node can concern what was read. */
  concerns(node: Node): boolean
  /** Reads again; resolves to whether anything had changed. */
  changed(): boolean
}

/** Milliseconds of quiet before the page is read again; doubled each time that nothing had changed. */
const PAUSE = 400
const LONGEST_PAUSE = 12_800
/** A page that changed its text so often is endless. */
const MOST_READS = 60

/** Watches until stopped. */
export function watchPage({ document, concerns, changed }: WatchParts): { stop(): void } {
  let pause = PAUSE
  let reads = 0
  let timer: ReturnType<typeof setTimeout> | null = null

  const read = () => {
    timer = null
    requestIdleCallback(
      () => {
        if (stopped) return
        reads++
        pause = changed() ? PAUSE : Math.min(pause * 2, LONGEST_PAUSE)
        if (reads >= MOST_READS) stop()
      },
      { timeout: 1000 },
    )
  }

  const observer = new MutationObserver((records) => {
    if (timer === null && records.some((record) => isTextual(record) && concerns(record.target))) {
      timer = setTimeout(read, pause)
    }
  })
  let stopped = false
  const stop = () => {
    stopped = true
    observer.disconnect()
    if (timer !== null) clearTimeout(timer)
  }
  if (document.body) observer.observe(document.body, { childList: true, characterData: true, subtree: true })
  return { stop }
}

/** Whether a change added, removed or altered text. */
function isTextual({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return true
  return [...addedNodes, ...removedNodes].some((node) => (node.textContent?.trim().length ?? 0) > 0)
}
