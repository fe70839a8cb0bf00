// Where the sentence around a place of a text begins and ends: at a line break, or behind a full stop and a space.

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
