// Letters that English puts behind names.
import { Shape } from '../../text'
import { oneOf } from '../lexicon/word-sets'
import type { Scan } from '../scan'

/** *Penny Wong MP*: letters behind a name, of a seat or an order. */
export function isSeat(read: Scan, at: number): boolean {
  return read.symbols.shape[at] === Shape.Upper && !read.symbols.loud[at] && isHonour(read, at)
}

const isHonour = oneOf(['mp', 'mep', 'qc', 'obe', 'cbe', 'mbe'])
