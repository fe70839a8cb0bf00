// Whose page it is. Outlets and what is particular to their pages are data, given in by the caller.

/** Where on an outlet's pages things stand, as CSS selectors; `articlePath` is a regular expression over path and query. */
export interface OutletProfile {
  verified: string
  title?: string | undefined
  lead?: string | undefined
  body?: string | undefined
  published?: string | undefined
  drop?: string | undefined
  articlePath?: string | undefined
}

/** As much of an outlet's entry in the knowledge files as reading its pages needs. */
export interface OutletEntry {
  id: string
  name: string
  /** Host names; `*.` in front stands for every host below. */
  hosts: readonly string[]
  language?: string | undefined
  aliases?: readonly string[] | undefined
  profile?: OutletProfile | undefined
}

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
