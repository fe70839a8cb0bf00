// Names that are not a person's but a thing's, as English says behind the name.

import { joined, type Scan } from './scan'
import { isCapital } from './symbols'
import { oneOf } from './word-sets'

/** *Ho Chi Minh Thought*, *Pham Van Dong Boulevard*: English says what bears a name behind it. */
export function isBorne(read: Scan, to: number): boolean {
  return read.lexicon.marks === 'bare' && joined(read, to) && isCapital(read.symbols, to) && bears(read, to)
}

const bears = oneOf([
  ...['thought', 'mausoleum', 'museum', 'square', 'bridge', 'street', 'road', 'boulevard', 'avenue'],
  ...['prize', 'award', 'school', 'university', 'trail', 'airport', 'park', 'stadium', 'hospital'],
])
