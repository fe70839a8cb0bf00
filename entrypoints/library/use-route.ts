// Where the library page is, kept in its address: reload, back, bookmarks and new tabs all find the same view.
import { useCallback, useEffect, useState } from 'react'
import type { Go } from '@/components/library/Navigation'
import type { Route } from '@/components/library/route'
import { addressOf, readRoute } from '@/components/library/route'

/** The route that the address names now. */
export function currentRoute(): Route {
  return readRoute(new URLSearchParams(location.search))
}

/** The route, and how to go elsewhere. */
export function useRoute(): [Route, Go] {
  const [route, setRoute] = useState(currentRoute)

  useEffect(() => {
    const follow = () => setRoute(currentRoute())
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])

  const go = useCallback<Go>((next, how) => {
    const address = addressOf(next)
    if (how?.replace) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
    setRoute(next)
  }, [])

  return [route, go]
}
