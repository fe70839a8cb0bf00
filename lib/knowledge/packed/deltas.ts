// Numbers that mostly rise within a group: each as how far it is from the one before it of its group, small ones in a
// byte (LEB128 of zigzag).

/** Packs numbers below 2^16 whose groups are told beside them. */
export function packDeltas(values: Uint16Array, groups: Uint8Array): Uint8Array {
  const before = new Int32Array(256)
  const bytes: number[] = []
  for (const [index, value] of values.entries()) {
    const group = groups[index] as number
    const delta = value - (before[group] as number)
    before[group] = value
    let rest = delta < 0 ? -2 * delta - 1 : 2 * delta
    for (; rest > 127; rest >>= 7) bytes.push((rest & 127) | 128)
    bytes.push(rest)
  }
  return Uint8Array.from(bytes)
}

/** Numbers as `packDeltas` packs them, one for each group. */
export function readDeltas(bytes: Uint8Array, groups: Uint8Array): Uint16Array {
  const before = new Int32Array(256)
  const values = new Uint16Array(groups.length)
  for (let index = 0, at = 0; index < groups.length; index++) {
    let rest = 0
    let byte = 128
    for (let shift = 0; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0
      rest |= (byte & 127) << shift
    }
    const group = groups[index] as number
    before[group] = (before[group] as number) + ((rest >>> 1) ^ -(rest & 1))
    values[index] = before[group] as number
  }
  return values
}
