// The rows of a query, portion after portion as the reader scrolls.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { LibraryQuery } from '@/components/library/query'
import type { LibraryRow } from '@/components/library/rows'
import { problemOf } from '@/components/problems'
import type { Store } from '@/lib/store'
import type { Feed } from './feed'
import { openFeed } from './feed'

export interface FeedState {
  rows: readonly LibraryRow[]
  done: boolean
  problem: string | null
}

const NOTHING: FeedState = { rows: [], done: false, problem: null }

interface Running {
  feed: Feed
  busy: boolean
  stopped: boolean
}

/** @param turn another number reads everything anew, as after a page was dropped */
export function useFeed(store: Store, query: LibraryQuery, turn: number): FeedState & { more(): void } {
  const [state, setState] = useState<FeedState & { of: LibraryQuery }>({ ...NOTHING, of: query })
  const running = useRef<Running | null>(null)

  const more = useCallback(async () => {
    const run = running.current
    if (!run || run.busy || run.stopped) return
    run.busy = true
    try {
      const next = await run.feed.next()
      if (run.stopped) return
      if (next.done) run.stopped = true
      setState(({ rows, of }) =>
        next.done
          ? { of, rows, done: true, problem: null }
          : { of, rows: [...rows, ...next.value], done: false, problem: null },
      )
    } catch (error) {
      if (!run.stopped) setState((before) => ({ ...before, done: true, problem: problemOf(error) }))
    } finally {
      run.busy = false
    }
  }, [])

  useEffect(() => {
    // `turn` only asks for everything anew.
    void turn
    const run: Running = { feed: openFeed(store, query), busy: false, stopped: false }
    running.current = run
    setState({ ...NOTHING, of: query })
    void more()
    return () => {
      run.stopped = true
    }
  }, [store, query, turn, more])

  // Rows of the query before this one are nothing: they would stand in the wrong order.
  const { rows, done, problem } = state.of === query ? state : NOTHING
  return { rows, done, problem, more: useCallback(() => void more(), [more]) }
}
