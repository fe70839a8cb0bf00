// How many rows the library could not show so far; looked at again when the reader comes back, perhaps from a repair.
import { useEffect, useState } from 'react'
import type { Store } from '@/lib/store'
import { countDamaged, onDamaged, recheckDamaged } from '@/lib/store'

export function useLeftOut(store: Store): number {
  const [count, setCount] = useState(() => countDamaged(store))
  useEffect(() => {
    const show = () => setCount(countDamaged(store))
    const back = () => {
      if (!document.hidden && countDamaged(store) > 0) void recheckDamaged(store)
    }
    show()
    const deaf = onDamaged(store, show)
    document.addEventListener('visibilitychange', back)
    return () => {
      deaf()
      document.removeEventListener('visibilitychange', back)
    }
  }, [store])
  return count
}
