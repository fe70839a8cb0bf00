// A question to the databases that is asked again whenever its answer changes.
import { liveQuery } from 'dexie'
import { useEffect, useState } from 'react'
import { problemOf } from '@/components/problems'

/** What a live query gives, and the code of what went wrong; null until it has answered. */
export function useLive<T>(ask: () => Promise<T>): { value: T | null; problem: string | null } {
  const [state, setState] = useState<{ value: T | null; problem: string | null }>({
    value: null,
    problem: null,
  })
  useEffect(() => {
    // Dexie follows what is awaited in functions that are async themselves.
    const watch = liveQuery(async () => ask()).subscribe({
      next: (value) => setState({ value, problem: null }),
      error: (error) => setState(({ value }) => ({ value, problem: problemOf(error) })),
    })
    return () => watch.unsubscribe()
  }, [ask])
  return state
}
