// Going from view to view: real links, which the page follows by itself and a new tab can open as well.
import type { ComponentProps, MouseEvent } from 'react'
import { createContext, useContext } from 'react'
import type { Route } from './route'
import { addressOf } from './route'

export type Go = (route: Route, how?: { replace: boolean }) => void

const Going = createContext<Go | null>(null)

export const NavigationProvider = Going.Provider

/** Goes to a route; `replace` leaves no step to go back to. @throws outside of `NavigationProvider` */
export function useGo(): Go {
  const go = useContext(Going)
  if (!go) throw new Error('useGo outside of NavigationProvider')
  return go
}

type RouteLinkProps = Omit<ComponentProps<'a'>, 'href'> & { to: Route }

export function RouteLink({ to, children, ...rest }: RouteLinkProps) {
  const go = useGo()
  function follow(event: MouseEvent) {
    const { button, altKey, ctrlKey, metaKey, shiftKey } = event
    if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return
    event.preventDefault()
    go(to)
  }
  return (
    <a {...rest} href={addressOf(to)} onClick={follow}>
      {children}
    </a>
  )
}
