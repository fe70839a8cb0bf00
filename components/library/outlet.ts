// How an outlet is called in lists.
import { isWebAddress } from '@/lib/annotation'

/** Its name; where that is not known, or not yet, the host of the page. */
export function outletLabel(names: ReadonlyMap<string, string>, outlet: string, page: string): string {
  return names.get(outlet) ?? (isWebAddress(page) ? new URL(page).hostname.replace(/^www\./, '') : outlet)
}
