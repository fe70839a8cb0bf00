// Byte-pair encoding over numbered pieces (Gage 1994), for the compiler: what often stands side by side becomes one.

/** A pair is worth a number of its own where it stands so often. */
const OFTEN = 12
/** In one round those nearly as common as the commonest, and not more than so many. */
const ROUND = 150
const MOST = 1400

/**
 * Joins pairs in sequences of ids, in place, until none is common enough; ids of pairs begin at `first`.
 * Returns the two parts of each. Deterministic.
 */
export function joinPairs(sequences: number[][], first: number): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = []
  for (let chosen = commonest(sequences, first + MOST); chosen.length > 0; ) {
    const ids = new Map<number, number>()
    for (const key of chosen.slice(0, MOST - pairs.length)) {
      ids.set(key, first + pairs.length)
      pairs.push([Math.floor(key / SPAN), key % SPAN])
    }
    for (const sequence of sequences) join(sequence, ids)
    chosen = pairs.length < MOST ? commonest(sequences, first + MOST) : []
  }
  return pairs
}

/** Two ids in one number. */
const SPAN = 1 << 16

/** The commonest pairs, as numbers. Throws a RangeError where ids reach beyond `SPAN`. */
function commonest(sequences: number[][], highest: number): number[] {
  if (highest > SPAN) throw new RangeError(`${highest} pieces and phrases`)
  const counts = new Map<number, number>()
  for (const sequence of sequences)
    for (let at = 1; at < sequence.length; at++) {
      const key = (sequence[at - 1] as number) * SPAN + (sequence[at] as number)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  const sorted = [...counts].filter(([, count]) => count >= OFTEN).sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const enough = (sorted[0]?.[1] ?? 0) / 2
  return sorted
    .filter(([, count]) => count >= enough)
    .slice(0, ROUND)
    .map(([key]) => key)
}

function join(sequence: number[], ids: ReadonlyMap<number, number>) {
  let size = 0
  for (let at = 0; at < sequence.length; at++) {
    const id = ids.get((sequence[at] as number) * SPAN + (sequence[at + 1] ?? 0))
    const joined = id !== undefined && at + 1 < sequence.length
    sequence[size++] = joined ? id : (sequence[at] as number)
    if (joined) at++
  }
  sequence.length = size
}
