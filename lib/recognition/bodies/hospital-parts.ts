// Parts of hospitals and schools, which are none of the state's own bodies.

import { Gap } from '../lexicon/symbols'
import { type Hit, hitAt, type Scan } from '../scan'

/** *Trung tâm Khoa học Thần kinh, Bệnh viện A*: a hospital's or a school's own. */
export function isHospitals(read: Scan, { entry }: Hit, to: number): boolean {
  if (entry.id !== 'Trung tâm' || to >= read.symbols.length) return false
  const gap = (read.symbols.gap[to] as number) & ~(Gap.Space | Gap.Comma | Gap.Dash)
  return gap === 0 && hitAt(read, to, 'head', 'quiet') !== undefined
}
