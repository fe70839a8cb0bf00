// Forms of address: whose sex they tell, and the names behind them.

import type { Scan } from '../scan'
import { type NameParse, readName } from './names'

/** The sex that a form of address tells, or null. */
export function sexOf(address: string): 'm' | 'f' | null {
  return /^bà$/i.test(address) ? 'f' : /^ông$/i.test(address) ? 'm' : null
}

/** *ông Tập Cận Bình*: capitals after a form of address are a name, unless they begin something known. */
export function afterAddress(read: Scan, at: number): NameParse | null {
  const other = read.hits[at]?.some(({ entry }) =>
    ['body', 'place', 'country', 'kind', 'domain'].includes(entry.kind),
  )
  return other ? null : readName(read, at, true)
}
