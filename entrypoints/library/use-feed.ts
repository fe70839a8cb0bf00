// The rows of a query, portion after portion as the reader scrolls, and read again where something was written.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { LibraryQuery } from '@/components/library/query'
import type { LibraryRow } from '@/components/library/rows'
import { problemOf } from '@/components/problems'
import type { Store } from '@/lib/store'
import { onRecognised } from '@/lib/store'
import { calmly } from './calmly'
import type { Feed } from './feed'
import { openFeed } from './feed'

export interface FeedState {
  rows: readonly LibraryRow[]
  done: boolean
  problem: string | null
}

const NOTHING: FeedState = { rows: [], done: false, problem: null }

/** One reading of a query, as far as it has come. */
interface Reading extends FeedState {
  feed: Feed
  busy: boolean
}

function begin(store: Store, query: LibraryQuery): Reading {
  return { feed: openFeed(store, query), busy: false, ...NOTHING }
}

/** Reads one portion more, unless one is being read or all is there. */
async function readOn(reading: Reading): Promise<void> {
  if (reading.busy || reading.done) return
  reading.busy = true
  try {
    const next = await reading.feed.next()
    if (next.done) reading.done = true
    else reading.rows = [...reading.rows, ...next.value]
  } catch (error) {
    reading.done = true
    reading.problem = problemOf(error)
  } finally {
    reading.busy = false
  }
}

/** @param turn another number reads everything anew, as after a failure */
export function useFeed(store: Store, query: LibraryQuery, turn: number): FeedState & { more(): void } {
  const [state, setState] = useState<FeedState & { of: LibraryQuery }>({ ...NOTHING, of: query })
  const current = useRef<Reading | null>(null)

  const more = useCallback(async () => {
    const reading = current.current
    if (!reading || reading.busy || reading.done) return
    await readOn(reading)
    const { rows, done, problem } = reading
    if (current.current === reading) setState(({ of }) => ({ of, rows, done, problem }))
  }, [])

  useEffect(() => {
    // `turn` only asks for everything anew.
    void turn
    current.current = begin(store, query)
    setState({ ...NOTHING, of: query })
    void more()

    /** Reads as far as is shown, and puts it in the place of that: nothing goes blank, nobody loses his place. */
    async function again() {
      const shown = current.current
      const fresh = begin(store, query)
      while (!fresh.done && fresh.rows.length < (shown?.rows.length ?? 0)) await readOn(fresh)
      if (fresh.rows.length === 0) await readOn(fresh)
      if (current.current !== shown) return
      current.current = fresh
      const { rows, done, problem } = fresh
      setState({ of: query, rows, done, problem })
    }
    const { ask, end } = calmly(again)
    const deaf = onRecognised(store, ask)
    return () => {
      deaf()
      end()
      current.current = null
    }
  }, [store, query, turn, more])

  // Rows of the query before this one are nothing: they would stand in the wrong order.
  const { rows, done, problem } = state.of === query ? state : NOTHING
  return { rows, done, problem, more: useCallback(() => void more(), [more]) }
}
