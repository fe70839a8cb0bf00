// Addresses, as many cells of several tables name them: each stands once, those of one folder side by side and without
// it, in the order in which cells first name them; so most cells need not say which. A series is such a folder.
import type { Container, Sections } from './container'
import { addressIn, isSeries, packSeries, seriesOf, widthOf } from './series'
import { packSlugs, Slugs } from './slugs'

/** A folder that so many addresses share is said once. */
const SHARED = 30

/** Sections of the addresses of cells, by table. Throws a RangeError where there are more than it has numbers for. */
export function packAddresses(tables: Readonly<Record<string, readonly (readonly string[])[]>>): Sections {
  const sections: Sections = new Map()
  const { folders, numbers } = arranged(new Set(Object.values(tables).flat(2)))
  if (folders.length + numbers.size > 0xffff) throw new RangeError(`${numbers.size} addresses`)
  const told = new Set<string>()
  for (const [table, cells] of Object.entries(tables)) {
    const codes = cells.flat().map((address) => {
      const { folder, number } = numbers.get(address) ?? NONE
      if (told.has(address)) return folders.length + number
      told.add(address)
      return folder
    })
    sections.set(`${table}.sources`, Uint16Array.from(codes))
    sections.set(
      `${table}.sources#`,
      Uint16Array.from(cells, ({ length }) => length),
    )
  }
  const encoder = new TextEncoder()
  const [series, plain] = [
    folders.filter(({ name }) => isSeries(name)),
    folders.filter(({ name }) => !isSeries(name)),
  ]
  const rests = plain.flatMap((folder) => folder.rests)
  for (const [name, data] of packSlugs('sources', rests)) sections.set(name, data)
  sections.set('series', Uint8Array.from(series.flatMap(({ rests }) => packSeries(rests))))
  sections.set('folders', encoder.encode(folders.map(({ name }) => name).join('\0')))
  sections.set(
    'folders#',
    Uint16Array.from(folders, ({ rests }) => rests.length),
  )
  return sections
}

const NONE = { folder: 0, number: 0 }

interface Folder {
  name: string
  /** What is kept of each of its addresses. */
  rests: string[]
}

/** Addresses by folder, the fullest folder first, and where each stands. */
function arranged(addresses: ReadonlySet<string>) {
  const counts = new Map<string, number>()
  for (const address of addresses)
    for (const { name } of placesOf(address)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const byName = new Map<string, Folder & { addresses: string[] }>()
  for (const address of addresses) {
    const place = placesOf(address).findLast(({ name }) => (counts.get(name) ?? 0) >= SHARED)
    const { name, rest } = place ?? { name: '', rest: address }
    const folder = byName.get(name) ?? { name, addresses: [], rests: [] }
    folder.addresses.push(address)
    folder.rests.push(rest)
    byName.set(name, folder)
  }
  const folders = [...byName.values()].sort(
    (a, b) => b.addresses.length - a.addresses.length || (a.name < b.name ? -1 : 1),
  )
  const numbers = new Map<string, { folder: number; number: number }>()
  for (const [folder, { addresses }] of folders.entries())
    for (const address of addresses) numbers.set(address, { folder, number: numbers.size })
  return { folders, numbers }
}

/** The folders that an address lies in, the outermost first, with the slash at their end; last the series that it is of. */
function placesOf(address: string): { name: string; rest: string }[] {
  const folders = [...address.matchAll(/(?<=[^/])\/(?!\/)/g)].map(({ index }) => index + 1)
  const places = folders.map((end) => ({ name: address.slice(0, end), rest: address.slice(end) }))
  const numbered = seriesOf(address)
  return numbered ? [...places, { name: numbered.series, rest: numbered.digits }] : places
}

/** The addresses of cells, read. */
export class Addresses {
  readonly #container: Container
  /** By folder, the number of its first address; behind the last, of the one after all. */
  readonly #starts: Uint32Array
  #folders: Place[] | null = null
  #slugs: Slugs | null = null

  constructor(container: Container) {
    this.#container = container
    this.#starts = startsOf(container.numbers('folders#'))
  }

  /** The numbers of the addresses of all cells, table by table in the order in which they were packed. */
  numbers(tables: readonly string[]): Uint16Array[] {
    const next = this.#starts.slice()
    const folders = next.length - 1
    return tables.map((table) =>
      this.#container.numbers(`${table}.sources`).map((code) => {
        if (code >= folders) return code - folders
        const number = next[code] as number
        next[code] = number + 1
        return number
      }),
    )
  }

  /** The address of a number; empty where there is none. */
  text(number: number): string {
    this.#folders ??= this.#places()
    const folder = this.#starts.findLastIndex((start) => start <= number)
    const place = this.#folders[folder]
    if (!place) return ''
    const { name, size, at } = place
    const index = number - (this.#starts[folder] ?? 0)
    if (isSeries(name)) return addressIn(name, size, this.#container.bytes('series').subarray(at), index)
    this.#slugs ??= new Slugs(this.#container, 'sources', this.#plain())
    return name + this.#slugs.text(at + index)
  }

  /** Each folder, and where what is kept of its addresses begins: the byte of a series, the row of others. */
  #places(): Place[] {
    let [row, byte] = [0, 0]
    return this.#container
      .text('folders')
      .split('\0')
      .map((name, folder) => {
        const size = (this.#starts[folder + 1] ?? 0) - (this.#starts[folder] ?? 0)
        const at = isSeries(name) ? byte : row
        if (isSeries(name)) byte += size * widthOf(name)
        else row += size
        return { name, size, at }
      })
  }

  /** How many addresses are of no series. */
  #plain(): number {
    return (this.#folders ?? []).reduce((sum, { name, size }) => sum + (isSeries(name) ? 0 : size), 0)
  }
}

interface Place {
  name: string
  size: number
  at: number
}

/** Where each begins, of things so long that lie one behind the other. */
export function startsOf(lengths: Uint16Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let row = 0; row < lengths.length; row++)
    starts[row + 1] = (starts[row] as number) + (lengths[row] as number)
  return starts
}
