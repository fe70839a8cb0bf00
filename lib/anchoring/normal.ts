// One written form for what reads the same, with the way back to the text as it stands: composed letters, plain
// spaces, nothing invisible, one place for tone marks. Letters, digits and their case are never changed.

/** A text in normal form, and offsets in both directions (UTF-16). */
export interface NormalText {
  text: string
  /** The same with its line breaks: a name ends where its line does. */
  lined: string
  /** The offset in the original of an offset in the normal form. */
  toRaw(offset: number): number
  /** The offset in the normal form of an offset in the original. */
  fromRaw(offset: number): number
}

/** Runs whose length changes; a plain space between words is none of them. */
const RESIZED = /\p{L}[\u0300-\u036f]+|[\u00ad\u200b-\u200f\u2060\ufeff]+|[\s\u00a0\u0085]{2,}/gu
/** Whether there is any such run: most pages have none, and asking is ten times quicker than replacing. */
const ANY_RESIZED = /[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]|[\s\u00a0\u0085]{2}/
const SPACE = /[\s\u00a0\u0085]/
const SAME_SIZE = /[\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000Ðð‘’ʼ“”„«»‐‑‒–—−]/g
const TONES = /(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|(?<![qQ])[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/gu

const SAME: Record<string, string> = {
  '\n': '\n',
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

/** What a run whose length changes becomes. */
function putFor(run: string): string {
  if (run.includes('\n')) return '\n'
  if (SPACE.test(run)) return ' '
  return /^\p{L}/u.test(run) ? run.normalize('NFC') : ''
}

const UNEDITED: readonly Edit[] = [{ raw: 0, normal: 0 }]

function resize(raw: string): { text: string; edits: readonly Edit[] } {
  if (!ANY_RESIZED.test(raw)) return { text: raw, edits: UNEDITED }
  const edits = [...UNEDITED]
  let grown = 0
  const text = raw.replace(RESIZED, (run: string, at: number) => {
    const put = putFor(run)
    if (put.length !== run.length) {
      // Offsets inside a changed run belong to its start.
      edits.push({ raw: at, normal: at + grown })
      grown += put.length - run.length
      edits.push({ raw: at + run.length, normal: at + run.length + grown })
    }
    return put
  })
  return { text, edits }
}

const sameSize = (char: string) => SAME[char] ?? ' '

/** Brings a text into normal form. Linear in its length. */
export function normalText(raw: string): NormalText {
  const { text, edits } = resize(raw)
  const lined = text.replace(SAME_SIZE, sameSize).replace(TONES, moveTone)
  return {
    text: lined.replaceAll('\n', ' '),
    lined,
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
