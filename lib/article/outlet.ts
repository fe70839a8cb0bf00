// Whose page it is. Outlets and what is particular to their pages are data, given in by the caller.

import type { OutletEntry } from '../annotation'

export type { OutletEntry, OutletProfile } from '../annotation'

/** The outlet whose host this is, the most exact one first; null if none is listed. */
export function outletOf(host: string, outlets: readonly OutletEntry[]): OutletEntry | null {
  const whole = host.toLowerCase()
  const names = [whole, whole.replace(/^(?:www|m|mobile|amp)\./, '')]
  let best: OutletEntry | null = null
  let length = 0
  for (const outlet of outlets) {
    for (const pattern of outlet.hosts) {
      const below = pattern.startsWith('*.')
      const bare = below ? pattern.slice(2) : pattern.startsWith('www.') ? pattern.slice(4) : pattern
      if (bare.length <= length || !whole.endsWith(bare)) continue
      if (names.some((name) => name === bare || (below && name.endsWith(`.${bare}`)))) {
        best = outlet
        length = bare.length
      }
    }
  }
  return best
}
