// The library's query in the page's address.
import { useCallback, useEffect, useState } from 'react'
import type { LibraryQuery } from '@/components/library/query'
import { readQuery, writeQuery } from '@/components/library/query'

function fromAddress(): LibraryQuery {
  return readQuery(new URLSearchParams(location.search))
}

/** The query, and how to narrow it: typing replaces the address, any other change can be gone back from. */
export function useQuery(): [LibraryQuery, (change: Partial<LibraryQuery>) => void] {
  const [query, setQuery] = useState(fromAddress)

  useEffect(() => {
    const follow = () => setQuery(fromAddress())
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])

  const narrow = useCallback((change: Partial<LibraryQuery>) => {
    const next = { ...fromAddress(), ...change }
    const address = `?${writeQuery(next)}`
    const typing = Object.keys(change).join() === 'words'
    if (typing) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
    setQuery(next)
  }, [])

  return [query, narrow]
}

/** A value once it has stood still for a while (milliseconds). */
export function useSettled<T>(value: T, pause: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value, pause])
  return settled
}
