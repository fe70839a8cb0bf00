// Missions abroad: *Tổng Lãnh sự quán Việt Nam tại San Francisco*, *Phái đoàn EU tại Việt Nam*.
import { isForeignWord } from '../../text'
import { isProper } from '../lexicon/symbols'
import { bareBody } from '../raw'
import { type Hit, hitAt, isWord, joined, type Scan } from '../scan'
import { spelled, written } from '../written'
import { type BodyParse, beginsName } from './body-parts'
import { countryAt } from './countries'

/** Heads of missions, as the word lists name them. */
const MISSION = /^(Đại sứ quán|Tổng Lãnh sự quán|Lãnh sự quán|Cơ quan đại diện|Phái đoàn)$/

/** As many words may name a city abroad. */
const LONGEST_HOST = 4

/** A mission with the country it is of and the place where it is; null where none of both follows. */
export function missionBody(read: Scan, hit: Hit): BodyParse | null {
  if (!MISSION.test(hit.entry.id)) return null
  const nation = joined(read, hit.to) ? countryAt(read, hit.to) : undefined
  const host = hostEnd(read, nation?.to ?? hit.to)
  const to = host ?? nation?.to
  if (!to) return null
  const name = `${hit.entry.id} ${spelled(read, hit.to, to)}`
  return {
    from: hit.from,
    to,
    body: bareBody(name, hit.entry.id),
    rule: 'body-mission',
    quiet: false,
    general: false,
  }
}

/** *tại San Francisco*, *tại thành phố Thượng Hải*: where the place behind *tại* ends, or null. */
export function hostEnd(read: Scan, at: number): number | null {
  if (!isWord(read, at, 'tại') || !joined(read, at) || !joined(read, at + 1)) return null
  const from = hitAt(read, at + 1, 'level')?.to ?? at + 1
  const known = hitAt(read, from, 'country') ?? hitAt(read, from, 'place') ?? hitAt(read, at + 1, 'place')
  if (known) return known.to
  // Chinese cities have two syllables in Vietnamese; others are told by their letters.
  const foreignWords = joined(read, from) && isForeignWord(written(read, from, from + 1)) ? 0 : 1
  let to = from
  while (
    to < from + LONGEST_HOST &&
    joined(read, to) &&
    isProper(read.symbols, to) &&
    !(to > from + foreignWords && beginsName(read, to))
  )
    to++
  return to > from ? to : null
}
