// Units of the army in English, by their numbers: *Naval Brigade 125*, *Infantry Regiment 66*.
import type { BodyParse } from '../bodies/body-parts'
import { isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import { bareBody } from '../raw'
import { isWord, joined, type Scan } from '../scan'
import { wordAt } from '../written'

const UNITS: Record<string, string> = {
  brigade: 'Lữ đoàn',
  regiment: 'Trung đoàn',
  battalion: 'Tiểu đoàn',
  division: 'Sư đoàn',
  squadron: 'Hải đội',
}
const isUnit = oneOf(Object.keys(UNITS))
const isArm = oneOf([
  ...[
    'naval',
    'navy',
    'marine',
    'border',
    'guard',
    'coast',
    'infantry',
    'air',
    'force',
    'defence',
    'defense',
    'tank',
    'armoured',
  ],
  ...[
    'artillery',
    'missile',
    'engineer',
    'engineering',
    'signal',
    'reconnaissance',
    'submarine',
    'mechanised',
  ],
])
/** As many words may tell what a unit fights with. */
const LONGEST_ARM = 3

/** A unit with its number, beginning at a word; a division, which leagues have too, only with what it fights with. */
export function armyUnit(read: Scan, at: number): BodyParse | null {
  if (!isCapital(read.symbols, at)) return null
  let noun = at
  while (noun < at + LONGEST_ARM && isArm(read, noun) && joined(read, noun + 1)) noun++
  if (!isUnit(read, noun) || !isCapital(read.symbols, noun) || !joined(read, noun + 1)) return null
  if (noun === at && isWord(read, noun, 'division')) return null
  const number = wordAt(read, noun + 1)
  if (!/^\d{1,4}$/.test(number)) return null
  const head = UNITS[wordAt(read, noun).toLowerCase()] ?? ''
  const body = bareBody(`${head} ${number}`, head)
  return { from: at, to: noun + 2, body, rule: 'body-unit', quiet: false, general: false }
}
