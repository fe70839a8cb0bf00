// How lists stand, kept on this machine from one opening to the next. Read at once, so that the first list stands right;
// where the browser keeps nothing, the first way stands.
import { useState } from 'react'

/** The choice kept under a name, or null. */
export function readKept(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** Keeps a choice under a name; null takes it away. */
export function keep(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name)
    else localStorage.setItem(name, value)
  } catch {
    // A browser that keeps nothing for pages: the choice holds for as long as the screen stands.
  }
}

/** One of some values, chosen before or else the first of them, and how to choose another. */
export function useKept<T extends string>(
  name: string,
  values: readonly [T, ...T[]],
): [T, (value: string) => void] {
  const known = (value: string | null) => values.find((one) => one === value) ?? values[0]
  const [value, setValue] = useState(() => known(readKept(name)))
  return [
    value,
    (next) => {
      const chosen = known(next)
      keep(name, chosen === values[0] ? null : chosen)
      setValue(chosen)
    },
  ]
}
