// Codes of documents as news types them, read into one form: `22 - NQ/TƯ` → `22-NQ/TW`.
import { composed, remembered } from '../../text'
import documents from '../words/documents.json'

/** A code found: its end in the text and its canonical form. */
export interface Code {
  end: number
  code: string
  number: string
  year: string | null
}

const SCHEMES = new Set(documents.schemes.map((scheme) => scheme.normalize('NFC')))
const YEAR = /[ \u00a0]?[/-][ \u00a0]?((?:19|20)\d\d)(?=[^\d]|$)/y
// A decomposed *Ư* is a U with a horn behind it.
const LETTERS =
  /(?:[ \u00a0]?[/–—−-]{1,2}[ \u00a0]?|[ \u00a0](?=[A-ZĐ]{2,3}[/-]T[WƯ]))((?:[A-ZĐÐƯ]\.[A-ZĐÐƯ]\u031b?(?![A-Za-z])|[A-ZĐÐƯ](?:[A-Za-zĐÐƯđ]|\u031b)*\d{0,2})(?:(?:[ \u00a0]?[/–—−&+-]|[/–—−&+-][ \u00a0]?|[ \u00a0][/–—−&+-][ \u00a0](?!\p{Lu}\p{Ll}))(?:[A-ZĐÐƯ]\.[A-ZĐÐƯ]\u031b?(?![A-Za-z])|[A-ZĐÐƯ](?:[A-Za-zĐÐƯđ]|\u031b)*\d{0,3}))*)/uy
const SPACED = /\s([A-ZĐƯ]{2,6})(?=[\s,.;)]|$)/y
const GLUED = /^(\d{1,4})((?:19|20)\d\d)(UBTVQH\d+|QH\d+|NĐ|NQ|TT|QĐ)$/

/**
 * Reads a code that begins with a number at a UTF-16 offset. `typed` is true after a kind word (*Công văn số …*),
 * where letters of no known scheme are taken too. Null where none stands.
 */
export function readCode(text: string, start: number, numberEnd: number, typed: boolean): Code | null {
  if (numberEnd - start < SHORTEST_GLUED && !isJoined(text, numberEnd)) return null
  const number = text.slice(start, numberEnd)
  const glued = GLUED.exec(number)
  if (glued)
    return {
      end: numberEnd,
      code: `${glued[1]}/${glued[2]}/${glued[3]}`,
      number: glued[1] ?? '',
      year: glued[2] ?? null,
    }
  if (!/^(\d{1,6}[a-zđ]?|\d{1,3}\.\d{1,2})$/i.test(number)) return null
  let at = numberEnd
  let year: string | null = null
  YEAR.lastIndex = at
  const dated = YEAR.exec(text)
  if (dated) {
    year = dated[1] ?? null
    at = YEAR.lastIndex
  }
  LETTERS.lastIndex = at
  const lettered = LETTERS.exec(text)
  if (!lettered) return null
  let end = LETTERS.lastIndex
  let letters = clean(lettered[1] ?? '')
  // A full stop after a code ends the sentence.
  if (letters.endsWith('.')) {
    letters = letters.slice(0, -1)
    end--
  }
  SPACED.lastIndex = end
  const rest = SPACED.exec(text)
  if (rest && /^(TT|NĐ|ND|NQ|QĐ|CT|TTLT)$/.test(letters) && !/^[A-Z]{2,6}$/.test(rest[1] ?? '') === false) {
    letters = `${letters}-${rest[1]}`
    end = SPACED.lastIndex
  }
  // *1990 - Lê Văn A*: a word of one letter up to its first mark is no scheme.
  if (letters.length < 2 && /\p{L}/u.test(text.charAt(end))) return null
  const parts = letters.split(/[/-]/)
  const known = parts.some((part) => SCHEMES.has(part) || /^(QH|UBTVQH)\d+$/.test(part))
  if (!known && !(typed && /[A-ZĐ]{2}/.test(letters))) return null
  return { end, code: canonical(number, year, letters), number, year }
}

/** *22021NĐ*: shorter ones hold no year. */
const SHORTEST_GLUED = 7

/** Whether a UTF-16 unit is one of `/ - – — −`. */
function isJoint(code: number): boolean {
  return code === 0x2f || code === 0x2d || code === 0x2013 || code === 0x2014 || code === 0x2212
}

/** Whether what joins a code's parts stands at an offset or behind one space: most numbers are just numbers. */
function isJoined(text: string, at: number): boolean {
  const first = text.charCodeAt(at)
  const spaced = first === 0x20 || first === 0xa0
  if (isJoint(spaced ? text.charCodeAt(at + 1) : first)) return true
  // *18 NQ/TW*: the stroke was left out.
  return spaced && isJoint(text.charCodeAt(at + 3))
}

const clean = remembered((letters) =>
  composed(letters)
    .replaceAll('Ð', 'Đ')
    .replace(/\s+/g, '')
    .replace(/[–—−]/g, '-')
    .replace(/T\.[ƯWU]\.?/g, 'TW')
    .replace(/(^|[/-])TƯ(?=$|[/-])/g, '$1TW'),
)

function canonical(number: string, year: string | null, letters: string): string {
  const scheme = schemeOf(letters)
  const party = year === null ? PARTY.exec(scheme) : null
  if (party) return `${number}-${party[1]}/${party[2]}`
  return [number, year, scheme].filter((part) => part !== null).join('/')
}

const PARTY =
  /^(NQ|CT|KL|QĐ|QĐi|QC|QyĐ|TB|HD|BC|KH|ĐA|CTr|TTr|CV|QĐNS)[-/]([A-ZĐƯ]{0,8}TW|ĐCT|ĐU|TU|HU|ĐUCA|ĐUK)$/

/** Letters typed without accents, or with the wrong mark between kind and issuer. */
const schemeOf = remembered((letters) =>
  letters
    .replace(/^ND(?=-CP)/, 'NĐ')
    .replace(/^QD(?=-|NS|[/]UB)/, 'QĐ')
    .replace(/^(NĐ|NQ|QĐ|CT|CĐ)\/(CP|TTg|TTG)$/, '$1-$2')
    // *3208-QĐ/BVHTTDL*: a ministry's, not a Party board's (*-QĐ/BCĐ*, *-QĐ/BTGTU*).
    .replace(/^(QĐ|TT|CT|KH|TB)\/((?!BCĐ|BTV|BCH|BTG|BCS)B[A-ZĐ]{1,6}[A-TV-ZĐ]|BCT|UBND|HĐND)$/, '$1-$2')
    .replace('TTG', 'TTg')
    .replace(/(^|-)HD(?=ND|TP|QT)/, '$1HĐ')
    .replace('LDTBXH', 'LĐTBXH')
    .replace('BGDDT', 'BGDĐT'),
)
