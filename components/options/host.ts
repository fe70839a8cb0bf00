// A site as a reader types it: an address, a host, with or without www.
import { siteOf } from '@/lib/annotation'

/** The host of what was typed, or null when it is none. */
export function hostOf(typed: string): string | null {
  const text = typed.trim()
  const site = siteOf(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`)
  return site?.includes('.') ? site : null
}
