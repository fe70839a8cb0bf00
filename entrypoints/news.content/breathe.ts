// Long work in short tasks: the page has its turn between them.

interface Scheduler {
  yield?(): Promise<void>
  postTask?<T>(task: () => T, options: { priority: 'user-blocking' }): Promise<T>
}

const { scheduler }: { scheduler?: Scheduler } = globalThis

/** Lets the page have its turn; what is on the screen and what the reader does come first. */
export function breathe(): Promise<void> {
  return scheduler?.yield ? scheduler.yield() : nextTask()
}

/**
 * The same for the little that the first light waits for: what the reader does comes first, the page's first frame
 * after it, which on a heavy page takes longer than all of that reading.
 */
export function press(): Promise<void> {
  return scheduler?.postTask ? scheduler.postTask(() => {}, { priority: 'user-blocking' }) : breathe()
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
