// How lists stand is kept by the browser where the first read of a page waits for the disk.

/** Reads for the first time, while the files that draw are still on their way: the first list need not wait then. */
export function openKept(): void {
  try {
    localStorage.getItem('')
  } catch {
    // A browser that keeps nothing for pages has nothing to wait for.
  }
}
