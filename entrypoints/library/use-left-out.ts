// How many rows the library could not show so far; one that a repair mended or put aside since is counted no more.
import { liveQuery, type Subscription } from 'dexie'
import { useEffect, useState } from 'react'
import type { Store } from '@/lib/store'
import { countDamaged, onDamaged, recheckDamaged } from '@/lib/store'

export function useLeftOut(store: Store): number {
  const [count, setCount] = useState(() => countDamaged(store))
  useEffect(() => {
    let watch: Subscription | null = null
    const show = () => setCount(countDamaged(store))
    /** Asked again by the database whenever one of these very rows is written, by whomever. */
    const follow = () => {
      watch?.unsubscribe()
      show()
      watch = countDamaged(store) > 0 ? liveQuery(async () => recheckDamaged(store)).subscribe(show) : null
    }
    follow()
    const deaf = onDamaged(store, follow)
    return () => {
      deaf()
      watch?.unsubscribe()
    }
  }, [store])
  return count
}
