// What is made of words that articles repeat is made once. Kept by the words, so many of them, and then begun anew.

/** As many are kept. */
const MOST = 5_000

/** A pure function of a text that remembers its answers: for names and titles, not for whole articles. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    let made = known.get(text)
    if (made === undefined) {
      if (known.size >= MOST) known.clear()
      made = make(text)
      known.set(text, made)
    }
    return made
  }
}
