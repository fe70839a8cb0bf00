// A value that changes with every key, taken once it stands still.
import { useEffect, useState } from 'react'

/** A value once it has stood still for a while (milliseconds). */
export function useSettled<T>(value: T, pause: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value, pause])
  return settled
}
