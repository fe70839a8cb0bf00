// Texts of which many begin like the one before, written so: before the letters of each stands a unit that says how many
// it begins with of the text before, which also parts the two. Sorted names take a fourth less so than side by side.

/** No letter is a unit below this; what says how much is shared is. */
const LONGEST_START = 32

/** Writes texts one after the other. Throws a RangeError on one with a control character. */
export function writeStarts(texts: readonly string[]): string {
  let written = ''
  let before = ''
  for (const text of texts) {
    if (holdsControl(text)) throw new RangeError(`a control character: ${JSON.stringify(text)}`)
    const same = commonStart(before, text)
    written += String.fromCharCode(same) + text.slice(same)
    before = text
  }
  return written
}

/** Texts as `writeStarts` wrote them. */
export function readStarts(written: string): string[] {
  const texts: string[] = []
  let before = ''
  for (let at = 0; at < written.length; ) {
    const same = written.charCodeAt(at)
    const from = ++at
    while (at < written.length && written.charCodeAt(at) >= LONGEST_START) at++
    before = same === 0 ? written.slice(from, at) : before.slice(0, same) + written.slice(from, at)
    texts.push(before)
  }
  return texts
}

/** Whether a text has a unit that would part it in two. */
function holdsControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < LONGEST_START) return true
  return false
}

/** How many units two texts begin with alike, as far as it can be said. */
function commonStart(one: string, other: string): number {
  let same = 0
  while (same < LONGEST_START - 1 && same < other.length && one[same] === other[same]) same++
  return same
}
