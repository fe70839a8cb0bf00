// Numbers below 2^16 as all high bytes, then all low ones: most high ones are alike, which packs well.

/** Packs numbers, each into two bytes. */
export function packNumbers(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 2)
  for (const [index, value] of values.entries()) {
    bytes[index] = value >> 8
    bytes[values.length + index] = value & 255
  }
  return bytes
}

/** Numbers as `packNumbers` wrote them. */
export function readNumbers(bytes: Uint8Array): Uint16Array {
  const size = bytes.length >> 1
  const values = new Uint16Array(size)
  for (let index = 0; index < size; index++)
    values[index] = ((bytes[index] as number) << 8) | (bytes[size + index] as number)
  return values
}
