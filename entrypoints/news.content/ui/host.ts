// The one element of ours in the page: a closed shadow root, there only while something is open in it.

import { h } from './h'
import css from './style.css?inline'

const STYLE = [
  ...['all: initial', 'display: block', 'position: fixed', 'inset: 0', 'width: auto', 'height: auto'],
  ...['border: 0', 'background: none', 'pointer-events: none', 'z-index: 2147483647'],
  // What `all` leaves as the site has it.
  ...['direction: ltr', 'unicode-bidi: isolate'],
]

/** A layer over the page for cards, toolbar and note frame. */
export interface Host {
  show(element: HTMLElement): void
  remove(element: HTMLElement): void
  /** Whether an event of the page passed through our layer. */
  owns(event: Event): boolean
  /** Whether something of a selector is shown. */
  has(selector: string): boolean
  destroy(): void
}

/**
 * Makes a host that mounts with its first element and goes with its last. The language is asked for then: the first
 * message of all costs milliseconds.
 */
export function createHost(language: () => string): Host {
  let mounted: { host: HTMLElement; root: ShadowRoot } | null = null
  // A press on a button of ours may close what it is in, or put another in its place, before the page hears of it.
  const ours = new WeakSet<EventTarget>()

  const mount = () => {
    if (mounted?.host.isConnected) return mounted
    const host = h('div', { lang: language() })
    // Marked as important, these win over whatever the site's own style sheets mark so.
    host.style.cssText = STYLE.map((rule) => `${rule} !important`).join(';')
    const root = host.attachShadow({ mode: 'closed' })
    addStyle(root)
    stand(host, document.documentElement)
    // A site that throws out what it did not put there itself looks into its body last.
    requestAnimationFrame(() => {
      if (mounted?.host === host && !host.isConnected) stand(host, document.body)
    })
    ours.add(host)
    mounted = { host, root }
    return mounted
  }

  const unmount = () => {
    mounted?.host.remove()
    mounted = null
  }

  return {
    show: (element) => mount().root.append(element),
    remove(element) {
      element.remove()
      if (mounted && mounted.root.querySelector('.layer') === null) unmount()
    },
    owns: (event) => event.composedPath().some((one) => ours.has(one)),
    has: (selector) => mounted !== null && mounted.root.querySelector(selector) !== null,
    destroy: unmount,
  }
}

function stand(host: HTMLElement, parent: HTMLElement): void {
  // A site that enlarges all of itself would enlarge us, and count our places in its own pixels.
  host.style.setProperty('zoom', `${1 / (parent.currentCSSZoom ?? 1)}`, 'important')
  parent.append(host)
  // In the top layer no stacking or transform of the page reaches it.
  if ('popover' in host) {
    host.popover = 'manual'
    host.showPopover()
  }
}

/** A constructed sheet passes every page's content policy; where it cannot be adopted, a style element must do. */
function addStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch {
    root.append(h('style', {}, css))
  }
}
