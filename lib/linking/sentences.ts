// Where the sentence around a place of a text begins and ends: at a line break, or behind a full stop and a space; what stands in quotation marks.

const [BREAK, STOP, SPACE] = [0x0a, 0x2e, 0x20]

/** Where the sentence around an offset begins, at most `far` UTF-16 units before it. */
export function sentenceStart(text: string, at: number, far: number): number {
  const first = Math.max(0, at - far)
  for (let from = at - 1; from >= first; from--) {
    const code = text.charCodeAt(from)
    if (code === BREAK || (code === STOP && text.charCodeAt(from + 1) === SPACE)) return from + 1
  }
  return first
}

/** Where the sentence around an offset ends, at most `far` UTF-16 units behind it. */
export function sentenceEnd(text: string, at: number, far: number): number {
  const last = Math.min(text.length, at + far)
  for (let to = at; to < last; to++) {
    const code = text.charCodeAt(to)
    if (code === BREAK || (code === STOP && text.charCodeAt(to + 1) === SPACE)) return to
  }
  return last
}

/** As much is read back for what opens a quotation. */
const LONGEST_QUOTE = 600

/** Whether the last quotation mark before an offset opens one: a straight one does behind a space. */
export function isQuoted(text: string, at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_QUOTE); from--) {
    const mark = text.charAt(from)
    if (mark === '“') return true
    if (mark === '”') return false
    if (mark === '"') return from === 0 || /\s/.test(text.charAt(from - 1))
  }
  return false
}
