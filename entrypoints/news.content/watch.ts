// Follows a page that changes: late text, text replaced, another page without a load. In small batches when the page
// is at rest; rarer and rarer where nothing comes of it; and not for ever.

export interface WatchParts {
  document: Document
  /** Whether a change at this node can concern what was read. */
  concerns(node: Node): boolean
  /** Shadow roots and frames that were read: what changes in them is not seen from outside. */
  roots(): readonly Node[]
  /** Reads again; resolves to whether anything had changed. */
  changed(): Promise<boolean>
}

/** Milliseconds of quiet before the page is read again; doubled each time that nothing had changed. */
const PAUSE = 400
const LONGEST_PAUSE = 12_800
/** A page that changed its text so often is endless. */
const MOST_READS = 60
/** Between two readings at least so many times what the last one took: the page's own work comes first. */
const SHARE = 8

/** Watches until stopped. */
export function watchPage({ document, concerns, roots, changed }: WatchParts): { stop(): void } {
  let pause = PAUSE
  let reads = 0
  let timer: ReturnType<typeof setTimeout> | null = null
  let missed = false

  const read = async () => {
    reads++
    const since = performance.now()
    const next = (await changed()) ? PAUSE : pause * 2
    pause = Math.min(Math.max(next, SHARE * (performance.now() - since)), LONGEST_PAUSE)
    timer = null
    follow()
    if (reads >= MOST_READS) stop()
    else if (missed) wait()
  }

  const wait = () => {
    missed = false
    timer = setTimeout(() => requestIdleCallback(() => void (stopped || read()), { timeout: 1000 }), pause)
  }

  const observer = new MutationObserver((records) => {
    if (missed || !records.some((record) => concerns(record.target) && isTextual(record))) return
    // What changes while the page is being read is read when that is done.
    if (timer === null) wait()
    else missed = true
  })
  const followed = new WeakSet<Node>()
  const follow = () => {
    for (const root of [document.body, ...roots()]) {
      if (!root || followed.has(root)) continue
      followed.add(root)
      observer.observe(root, { childList: true, characterData: true, subtree: true })
    }
  }
  // A frame's page comes without a change of ours.
  const framed = ({ target }: Event) => {
    if (!(target instanceof HTMLIFrameElement)) return
    if (timer === null) wait()
    else missed = true
  }
  let stopped = false
  const stop = () => {
    stopped = true
    observer.disconnect()
    document.removeEventListener('load', framed, true)
    if (timer !== null) clearTimeout(timer)
  }
  document.addEventListener('load', framed, true)
  follow()
  // One may have come after the page was read and before this was heard of.
  const unread = ({ contentDocument: inner }: HTMLIFrameElement) =>
    inner?.URL.startsWith('http') && !roots().some((root) => root.ownerDocument === inner)
  for (const frame of document.getElementsByTagName('iframe')) if (timer === null && unread(frame)) wait()
  return { stop }
}

/** Whether a change added, removed or altered text. */
function isTextual({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return true
  return [addedNodes, removedNodes].some((nodes) => [...nodes].some(holdsText))
}

/** Whether words stand in a node; looks no further than the first. */
function holdsText(node: Node): boolean {
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
  for (let text: Node | null = node; text !== null; text = texts.nextNode())
    if (text.nodeType === Node.TEXT_NODE && /\S/.test(text.nodeValue ?? '')) return true
  return false
}
