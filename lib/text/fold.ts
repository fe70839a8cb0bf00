// Folding for search: what a reader types without accents must find what was written with them.
// For search alone, never for identity: "Bộ Tư pháp" and "bỏ tù pháp" fold to the same.

/** Letters that no Unicode decomposition takes apart: đ, the Icelandic eth that old pages write for it, and ɖ. */
const STROKED_D = /[đðɖ]/g
const MARKS = /\p{M}+/gu
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g
const SPACE = /\s+/g
const WORD = /[\p{L}\p{N}]+/gu

/**
 * Lower case without accents, `đ` as `d`, one space between words, whatever the Unicode form of the input.
 * Offsets are not kept. `foldForSearch('Nghị  quyết Ð') === 'nghi quyet d'`
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(STROKED_D, 'd')
    .replace(SPACE, ' ')
    .trim()
}

/** Lower case and NFC with accents kept: what an exact match is compared by. */
export function foldCase(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[Ðð]/g, 'đ')
    .toLowerCase()
    .replace(SPACE, ' ')
    .trim()
}

/** The folded words of a text, in order: `22-NQ/TW` gives `22`, `nq`, `tw`. */
export function searchWords(text: string): string[] {
  return foldForSearch(text).match(WORD) ?? []
}
