// One spelling for each Vietnamese syllable, however it was typed: NFC or NFD, `hoà` or `hòa`, `Ð` or `Đ`.
import { composed } from './composed'

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const INVISIBLE_ONE = /[\u00ad\u200b-\u200f\u2060\ufeff]/

// Old and new tone placement differ in open syllables that end in oa, oe, uy alone.
const TONE_PLACEMENT: Record<string, string> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}

/** The key of a syllable: NFC, lower case, `đ` for `ð`, tone marks in their newer place, nothing invisible. */
export function syllableKey(raw: string): string {
  let key = raw
  if (INVISIBLE_ONE.test(key)) key = key.replace(INVISIBLE, '')
  key = composed(key).toLowerCase().replaceAll('ð', 'đ')
  const tail = TONE_PLACEMENT[key.slice(-2)]
  // `quý` keeps its mark: there the u belongs to the q.
  if (tail && !(key.length >= 3 && key.charAt(key.length - 3) === 'q')) return key.slice(0, -2) + tail
  return key
}

const PLACED = new Map(
  Object.entries(TONE_PLACEMENT).map(([old, placed]) => [
    (old.charCodeAt(0) << 16) | old.charCodeAt(1),
    [placed.charCodeAt(0), placed.charCodeAt(1)] as const,
  ]),
)
const [O, U, Q] = [0x6f, 0x75, 0x71]

/** Puts the tone mark of a folded syllable into its newer place; `units` hold its letters. */
export function placeTone(units: Uint16Array, length: number): void {
  const before = units[length - 2]
  if (before !== O && before !== U) return
  const placed = PLACED.get((before << 16) | (units[length - 1] as number))
  if (!placed || (length >= 3 && units[length - 3] === Q)) return
  units[length - 2] = placed[0]
  units[length - 1] = placed[1]
}

const OLD_PLACES = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/gu

/** The tone marks of small-letter words in their newer place: `văn hoá` → `văn hóa`. As long as before. */
export function placeTones(words: string): string {
  return words.replace(OLD_PLACES, (pair) => TONE_PLACEMENT[pair] as string)
}

/** Whether a letter that stands behind another may bear a mark in the older place. */
export function mayBeOldPlace(before: number, code: number): boolean {
  return (before === O || before === U) && PLACED.has((before << 16) | code)
}

/** A syllable without marks: `phạm` → `pham`, `đ` → `d`. For text typed without accents, never for identity. */
export function bareKey(key: string): string {
  return key
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
}

/** Text in one form for comparing names: NFC, one space, `Đ` for `Ð`, nothing invisible. Case is kept. */
export function cleanText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replaceAll('Ð', 'Đ')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}
