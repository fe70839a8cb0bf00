// The pages on which the content scripts run by themselves: the hosts of the listed outlets.
import type { OutletEntry } from '@/lib/article'

/** Match patterns of all hosts; `*.` in front stands for every host below, and www. goes with its bare host. */
export function matchesOf(outlets: readonly Pick<OutletEntry, 'hosts'>[]): string[] {
  const patterns = outlets.flatMap(({ hosts }) =>
    hosts.flatMap((host) => {
      if (host.startsWith('*.')) return [`*://${host}/*`]
      return host.startsWith('www.')
        ? [`*://${host}/*`]
        : [`*://${host}/*`, `*://www.${host}/*`, `*://m.${host}/*`]
    }),
  )
  return [...new Set(patterns)].sort()
}
