// The two small columns of a trie's rows in one: most nodes go on to a child or back by a little, and few have more than
// one entry. Half of a byte says how far back the next node is, half how many entries end here.

/** As much as half of a byte says; from there on both numbers stand apart. */
const MOST = 15

/** Where nodes stand and what ends at them; throws a RangeError on depths that no trie has. */
export function packSteps(depths: Uint8Array, ends: Uint8Array): Uint8Array {
  const steps = new Uint8Array(depths.length)
  const apart: number[] = []
  if (depths.length > 0 && depths[0] !== 1) throw new RangeError('the first node is not below the root')
  for (const [node, depth] of depths.entries()) {
    const back = depth + 1 - (depths[node + 1] ?? depth + 1)
    const end = ends[node] as number
    if (back < 0) throw new RangeError(`node ${node + 1} is below no node`)
    const rare = back >= MOST || end >= MOST
    if (rare) apart.push(back, end)
    steps[node] = rare ? MOST : back | (end << 4)
  }
  const bytes = new Uint8Array(steps.length + apart.length)
  bytes.set(steps)
  bytes.set(apart, steps.length)
  return bytes
}

/** The columns that `packSteps` packed, of so many nodes. */
export function readSteps(bytes: Uint8Array, nodes: number): { depths: Uint8Array; ends: Uint8Array } {
  const depths = new Uint8Array(nodes)
  const ends = new Uint8Array(nodes)
  let apart = nodes
  let depth = 1
  for (let node = 0; node < nodes; node++) {
    const step = bytes[node] as number
    const rare = (step & MOST) === MOST
    const back = rare ? (bytes[apart++] as number) : step & MOST
    depths[node] = depth
    ends[node] = rare ? (bytes[apart++] as number) : step >> 4
    depth += 1 - back
  }
  return { depths, ends }
}
