// The lexicon of text without marks, by which English is read: made once for a knowledge and kept, since making it takes
// some ten times as long as reading it again, and a background is started anew many times a day.
import type { Knowledge } from '@/lib/knowledge'
import { packLexicon, takeLexicon } from '@/lib/recognition'

/** Has the lexicon of text without marks at hand for a knowledge; the second time at once. */
export type BareLexicon = (known: Knowledge) => Promise<void>

/** Over where it is kept. What cannot be read or kept is made anew, and takes nothing else away. */
export function keptLexicon(
  read: () => Promise<Uint8Array | null>,
  keep: (bytes: Uint8Array) => Promise<void>,
): BareLexicon {
  const ready = new WeakMap<Knowledge, Promise<void>>()
  const make = async (known: Knowledge) => {
    const kept = await read().catch(() => null)
    if (kept && takeLexicon(known, 'bare', kept)) return
    const made = packLexicon(known, 'bare')
    takeLexicon(known, 'bare', made)
    keep(made).catch(console.warn)
  }
  return (known) => {
    const making = ready.get(known) ?? make(known)
    ready.set(known, making)
    return making
  }
}
