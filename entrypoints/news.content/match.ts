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

/** Addresses of many words, as nearly all articles have and hardly a section: with at least four hyphens. A glob. */
const MANY_WORDS = '*-*-*-*-*'

/** A site's match pattern, narrowed to its addresses of many words. */
export const manyWordsIn = (pattern: string): string => pattern.replace(/\*$/, MANY_WORDS)

/** As much of a content script in a manifest as is looked at. */
interface ContentScript {
  js?: string[]
  include_globs?: string[]
  exclude_globs?: string[]
}

/**
 * The small script's entry in a manifest, cut in two: at addresses of many words the browser puts the reader before it
 * by itself, so that nobody waits for the background to send it; at all others it comes when it is sent for.
 */
export function withReader<S extends ContentScript>(
  small: S,
  reader: string,
): [S & ContentScript, S & ContentScript] {
  return [
    { ...small, exclude_globs: [MANY_WORDS] },
    { ...small, js: [reader, ...(small.js ?? [])], include_globs: [MANY_WORDS] },
  ]
}
