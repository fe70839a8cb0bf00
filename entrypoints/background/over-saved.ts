// Bringing saved pages in line with what the reader decided, in its own time.

/** Does a piece of such work when those before it are done. Nobody waits for it; what is left the next start finishes. */
export type OverSaved = (work: () => Promise<unknown>) => void

/** One rewriting of saved pages after the other, whoever asks. */
export function oneAfterAnother(report: (error: unknown) => void): OverSaved {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    last = last.then(work).catch(report)
  }
}
