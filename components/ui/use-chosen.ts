// Several rows of a list chosen at once, by their keys.
import { useCallback, useState } from 'react'

export interface Chosen {
  /** Null while none are being chosen. */
  keys: ReadonlySet<string> | null
  begin(): void
  end(): void
  /** Chooses some, or takes them out. The same function for as long as the list stands. */
  pick(some: readonly string[], on: boolean): void
}

export function useChosen(): Chosen {
  const [keys, setKeys] = useState<ReadonlySet<string> | null>(null)
  const begin = useCallback(() => setKeys(new Set()), [])
  const end = useCallback(() => setKeys(null), [])
  const pick = useCallback(
    (some: readonly string[], on: boolean) =>
      setKeys((before) => {
        const after = new Set(before)
        for (const key of some) {
          if (on) after.add(key)
          else after.delete(key)
        }
        return after
      }),
    [],
  )
  return { keys, begin, end, pick }
}
