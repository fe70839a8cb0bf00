// Places below a province's in English, by the word of level behind their name: *Can Gio District*, *Hoang Sa Special Zone*, *District 10*.
import type { PlaceParse } from '../bodies/places'
import { isCapital } from '../lexicon/symbols'
import { oneOf } from '../lexicon/word-sets'
import type { PlaceRef } from '../raw'
import { hitAt, isWord, joined, type Scan } from '../scan'
import english from '../words/english.json'
import { wordAt, written } from '../written'

const LEVELS: Record<string, string> = english.levels
const isLevel = oneOf(Object.keys(LEVELS))

/** The Vietnamese level that a small English word says: *provincial*, *municipal*. */
export function levelAt(read: Scan, at: number): string | null {
  if (!isLevel(read, at)) return null
  const word = written(read, at, at + 1)
  return LEVELS[word] ?? LEVELS[word.toLowerCase()] ?? null
}

/** Party committees below a province's by their level. */
export const BELOW: Record<string, string> = {
  huyện: 'Huyện ủy',
  quận: 'Quận ủy',
  'thị xã': 'Thị ủy',
  xã: 'Đảng ủy',
  phường: 'Đảng ủy',
  'thị trấn': 'Đảng ủy',
  'đặc khu': 'Đảng ủy',
}

/** Whether a level is below a province's. */
export function isBelow(level: string): boolean {
  return level in BELOW
}

/** *of Can Gio District*, *of Cu Chi commune*: up to three capitals before the word of a level below a province's. */
export function townAt(read: Scan, at: number): PlaceParse | null {
  if (hitAt(read, at, 'place') || read.lexicon.prose.has(read.symbols.word[at] as number)) return null
  for (let to = at; to < at + 4 && joined(read, to) && isCapital(read.symbols, to); to++) {
    const level = joined(read, to + 1) ? levelAt(read, to + 1) : null
    const special = isWord(read, to + 1, 'special') && isWord(read, to + 2, 'zone')
    if (special) return specialZone(read, at, to + 1)
    if (!level || !isBelow(level)) continue
    const name = written(read, at, to + 1)
    return { to: to + 1, place: { level, label: `${level} ${name}`, name, ids: [], here: undefined } }
  }
  return null
}

/** *of Hoang Sa Special Zone*. */
function specialZone(read: Scan, from: number, to: number): PlaceParse {
  const name = written(read, from, to)
  return { to: to + 2, place: { level: 'đặc khu', label: `đặc khu ${name}`, name, ids: [], here: undefined } }
}

/** *of District 10*: a city's district by its number. */
export function districtAt(read: Scan, at: number): { to: number; place: PlaceRef } | null {
  const number = joined(read, at + 1) && isWord(read, at, 'district') ? wordAt(read, at + 1) : ''
  if (!/^\d{1,2}$/.test(number) || !isCapital(read.symbols, at)) return null
  return { to: at + 2, place: { level: 'quận', label: `quận ${number}`, name: number, ids: [], here: false } }
}
