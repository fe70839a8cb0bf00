// A binary file of named sections with its format, day and checksum: read in place, nothing is copied or parsed but
// the list of sections. Little-endian, as every platform that browsers run on.

/** The first four bytes: `CGK1`. */
const MAGIC = 0x314b4743
/** Bumped when what the sections hold changes its shape. */
export const FORMAT = 14
const HEADER = 20

/** A file that is none of ours, is damaged, or is for another version; the message says which, in English. */
export class BadKnowledge extends Error {
  constructor(
    readonly code: 'not-knowledge' | 'damaged' | 'other-format',
    message: string,
  ) {
    super(message)
  }
}

/** What a file is made of, by name; numbers as typed arrays. */
export type Sections = Map<string, Uint8Array | Uint16Array>

/** Writes sections into one file. Deterministic: the same sections in the same order give the same bytes. */
export function writeContainer(asOf: string, sections: Sections): Uint8Array {
  let at = 0
  const places = [...sections].map(([name, { byteLength }]) => {
    const place: [string, number, number] = [name, at, byteLength]
    at += padded(byteLength)
    return place
  })
  const directory = new TextEncoder().encode(JSON.stringify({ asOf, sections: places }))
  const start = HEADER + padded(directory.length)
  const bytes = new Uint8Array(start + at)
  bytes.set(directory, HEADER)
  for (const [name, offset] of places) {
    const data = sections.get(name)
    if (data) bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), start + offset)
  }
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, FORMAT, true)
  view.setUint32(8, bytes.length, true)
  view.setUint32(12, directory.length, true)
  view.setUint32(16, crc32(bytes.subarray(HEADER)), true)
  return bytes
}

/** A file opened; sections are views into its bytes. */
export class Container {
  readonly asOf: string
  /** Bytes of the whole file, the next one of two behind each other begins there. */
  readonly size: number
  /** What the file says its checksum is: tells one file of ours from another. */
  readonly checksum: number
  readonly #bytes: Uint8Array
  readonly #places: Map<string, [offset: number, length: number]>

  /** Throws `BadKnowledge` on anything but a whole file of this format; `checked` also compares the checksum. */
  constructor(bytes: Uint8Array, checked = false) {
    if (bytes.length < HEADER) throw new BadKnowledge('not-knowledge', 'too short for a knowledge file')
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (view.getUint32(0, true) !== MAGIC) throw new BadKnowledge('not-knowledge', 'not a knowledge file')
    const format = view.getUint32(4, true)
    if (format !== FORMAT)
      throw new BadKnowledge(
        'other-format',
        `knowledge of format ${format} is not for this version, which reads ${FORMAT}`,
      )
    this.size = view.getUint32(8, true)
    this.checksum = view.getUint32(16, true)
    const length = view.getUint32(12, true)
    if (this.size > bytes.length || HEADER + length > this.size)
      throw new BadKnowledge('damaged', 'the knowledge file is cut short')
    // Views of two-byte numbers need an even address.
    this.#bytes = bytes.byteOffset % 4 === 0 ? bytes.subarray(0, this.size) : bytes.slice(0, this.size)
    if (checked && crc32(this.#bytes.subarray(HEADER)) !== view.getUint32(16, true))
      throw new BadKnowledge('damaged', 'the knowledge file is damaged: its checksum differs')
    const start = HEADER + padded(length)
    const directory = parseDirectory(this.#bytes.subarray(HEADER, HEADER + length))
    this.asOf = directory.asOf
    this.#places = new Map(
      directory.sections.map(([name, offset, size]) => {
        if (start + offset + size > this.size)
          throw new BadKnowledge('damaged', `the knowledge file is damaged: ${name} lies beyond its end`)
        return [name, [start + offset, size]]
      }),
    )
  }

  /** All sections, as `writeContainer` takes them. */
  sections(): Sections {
    return new Map([...this.#places.keys()].map((name) => [name, this.bytes(name)]))
  }

  has(name: string): boolean {
    return this.#places.has(name)
  }

  /** A section's bytes. Throws `BadKnowledge` where there is none. */
  bytes(name: string): Uint8Array {
    const place = this.#places.get(name)
    if (!place) throw new BadKnowledge('damaged', `the knowledge file is damaged: ${name} is missing`)
    return this.#bytes.subarray(place[0], place[0] + place[1])
  }

  /** A section of two-byte numbers. */
  numbers(name: string): Uint16Array {
    const { buffer, byteOffset, byteLength } = this.bytes(name)
    return new Uint16Array(buffer, byteOffset, byteLength >> 1)
  }

  /** A section of text in UTF-8. */
  text(name: string): string {
    return new TextDecoder().decode(this.bytes(name))
  }
}

function parseDirectory(bytes: Uint8Array): { asOf: string; sections: [string, number, number][] } {
  try {
    const directory: { asOf: string; sections: [string, number, number][] } = JSON.parse(
      new TextDecoder().decode(bytes),
    )
    if (typeof directory.asOf === 'string' && Array.isArray(directory.sections)) return directory
  } catch {}
  throw new BadKnowledge('damaged', 'the knowledge file is damaged: its list of sections cannot be read')
}

function padded(length: number): number {
  return (length + 3) & ~3
}

/** CRC-32 as of ISO 3309, by which damage on the way is found. */
function crc32(bytes: Uint8Array): number {
  const table = new Uint32Array(256)
  for (let byte = 0; byte < 256; byte++) {
    let rest = byte
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
    table[byte] = rest
  }
  let crc = 0xffffffff
  for (let at = 0; at < bytes.length; at++)
    crc = (crc >>> 8) ^ (table[(crc ^ (bytes[at] as number)) & 255] as number)
  return (crc ^ 0xffffffff) >>> 0
}
