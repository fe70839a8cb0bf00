// Long work in short tasks: the page has its turn between them.

interface Scheduler {
  yield?(): Promise<void>
}

/** Lets the page have its turn; what is on the screen and what the reader does come first. */
export function breathe(): Promise<void> {
  const { scheduler }: { scheduler?: Scheduler } = globalThis
  return scheduler?.yield ? scheduler.yield() : nextTask()
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
