// The order of a Vietnamese dictionary as a key that an index can hold: letters first (a ă â b … d đ e ê …), numbers by
// their value, then tones (none, huyền, hỏi, ngã, sắc, nặng).

const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'
/** Grave, hook above, tilde, acute, dot below, in the order of a dictionary. */
const TONES = '\u0300\u0309\u0303\u0301\u0323'
/** Marks that make another letter: circumflex, breve, horn. */
const SHAPES = '\u0302\u0306\u031b'
/** Stands before letters of other scripts: they come behind all of ours. */
const OTHER = '\u00ff'
const PIECE = /\p{N}+|\p{L}\p{M}*|[^\p{L}\p{N}]+/gu
const FIRST = 'a'.charCodeAt(0)

interface Letter {
  base: string
  tone: number
}

/** A letter without its tone, and which tone it has. */
function letterOf(piece: string): Letter {
  const [base = '', ...marks] = piece.normalize('NFD').toLowerCase()
  const shape = marks.find((mark) => SHAPES.includes(mark))
  const whole = shape === undefined ? base : `${base}${shape}`.normalize('NFC')
  const tone = marks.reduce((found, mark) => Math.max(found, TONES.indexOf(mark) + 1), 0)
  return { base: whole, tone }
}

/** A place above numbers and the space. */
function placeOf(base: string): string {
  const at = LETTERS.indexOf(base)
  return at < 0 ? `${OTHER}${base}` : String.fromCharCode(FIRST + at)
}

/** Two keys compare as strings as their texts do in a Vietnamese dictionary; case does not count. */
export function orderKey(text: string): string {
  let letters = ''
  let tones = ''
  for (const [piece] of text.normalize('NFC').replace(/[Ðð]/g, 'đ').trim().matchAll(PIECE)) {
    if (/^\p{N}/u.test(piece)) {
      const digits = piece.replace(/^0+(?=.)/, '')
      letters += `0${String.fromCharCode(FIRST + digits.length)}${digits}`
    } else if (/^\p{L}/u.test(piece)) {
      const { base, tone } = letterOf(piece)
      letters += placeOf(base)
      tones += tone
    } else letters += ' '
  }
  return `${letters}\u0001${tones.replace(/0+$/, '')}`
}
