// Where the library page is, kept in its address: reload, back, bookmarks and new tabs all find the same view.
import { useCallback, useEffect, useState } from 'react'
import { keep, readKept } from '@/components/kept'
import type { Go } from '@/components/library/Navigation'
import type { LibraryQuery } from '@/components/library/query'
import { readArranged, writeArrangement } from '@/components/library/query'
import type { Route } from '@/components/library/route'
import { addressOf, readRoute } from '@/components/library/route'

/** Under which the way that the list is arranged is kept. */
const ARRANGED = 'library.arranged'

/** The route that the address names now; an address that says nothing is the list as it was arranged last. */
export function currentRoute(): Route {
  const params = new URLSearchParams(location.search)
  const route = readRoute(params)
  return route.view === 'list' ? { view: 'list', query: readArranged(params, readKept(ARRANGED)) } : route
}

/** Keeps how the list is arranged, for the next time that it is opened. */
export function keepArrangement(query: LibraryQuery): void {
  keep(ARRANGED, writeArrangement(query) || null)
}

/** The route, and how to go elsewhere. */
export function useRoute(): [Route, Go] {
  const [route, setRoute] = useState(currentRoute)

  useEffect(() => {
    const follow = () => setRoute(currentRoute())
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])

  // What was kept stands in the address too, to be bookmarked and gone back to.
  useEffect(() => {
    if (location.search === '' && addressOf(route) !== '?') history.replaceState(null, '', addressOf(route))
  }, [route])

  const go = useCallback<Go>((next, how) => {
    const address = addressOf(next)
    if (how?.replace) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
    setRoute(currentRoute())
  }, [])

  return [route, go]
}
