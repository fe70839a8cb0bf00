// One written form for what reads the same, with the way back to the text as it stands: composed letters, plain
// spaces, nothing invisible, one place for tone marks. Letters, digits and their case are never changed.

/** A text in normal form, and offsets in both directions (UTF-16). */
export interface NormalText {
  text: string
  /** The offset in the original of an offset in the normal form. */
  toRaw(offset: number): number
  /** The offset in the normal form of an offset in the original. */
  fromRaw(offset: number): number
}

const RESIZED = /\p{L}\p{M}+|[\u00ad\u200b-\u200f\u2060\ufeff]+|[\s\u00a0\u0085]{2,}/gu
const SPACE = /[\s\u00a0\u0085]/g
const SAME_SIZE = /[\s\u00a0\u0085Ðð‘’ʼ“”„«»‐‑‒–—−]/g
const TONES = /(o[àáảãạèéẻẽẹ]|(?<![qQ])u[ỳýỷỹỵ])(?!\p{L})/giu

const SAME: Record<string, string> = {
  Ð: 'Đ',
  ð: 'đ',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
}

/** `oà` as `òa`: the mark moves from the second vowel to the first, the letters keep their case. */
function moveTone(pair: string): string {
  const first = pair[0] as string
  const [vowel, mark = ''] = [...(pair[1] as string).normalize('NFD')]
  return (first + mark).normalize('NFC') + vowel
}

interface Edit {
  /** Ends of a changed run, in the original and in the normal form. */
  raw: number
  normal: number
}

/** Brings a text into normal form. Linear in its length. */
export function normalText(raw: string): NormalText {
  const edits: Edit[] = [{ raw: 0, normal: 0 }]
  let grown = 0
  const resized = raw.replace(RESIZED, (run: string, at: number) => {
    const put = SPACE.test(run) ? ' ' : /^\p{L}/u.test(run) ? run.normalize('NFC') : ''
    SPACE.lastIndex = 0
    if (put.length !== run.length) {
      // Offsets inside a changed run belong to its start.
      edits.push({ raw: at, normal: at + grown })
      grown += put.length - run.length
      edits.push({ raw: at + run.length, normal: at + run.length + grown })
    }
    return put
  })
  const text = resized.replace(SAME_SIZE, (char) => SAME[char] ?? ' ').replace(TONES, moveTone)
  return {
    text,
    toRaw: (offset) => shift(edits, offset, 'normal', 'raw'),
    fromRaw: (offset) => shift(edits, offset, 'raw', 'normal'),
  }
}

function shift(edits: readonly Edit[], offset: number, from: keyof Edit, to: keyof Edit): number {
  let low = 0
  let high = edits.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((edits[middle] as Edit)[from] <= offset) low = middle
    else high = middle - 1
  }
  const edit = edits[low] as Edit
  const next = edits[low + 1]
  const moved = edit[to] + offset - edit[from]
  return next ? Math.min(moved, next[to]) : moved
}
