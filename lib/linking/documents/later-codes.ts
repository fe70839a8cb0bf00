// The codes that an article gives further on: a headline says *Nghị định 168*, the text below it *168/2024/NĐ-CP*.
import type { RawDocument } from '../../recognition'
import { foldName } from '../context'
import { hasLetter } from './document-links'
import { codeNumber } from './numbering'

/** The mentions of an article that bear a code, found by kind and number. */
export class LaterCodes {
  readonly #byNumber = new Map<string, RawDocument[]>()

  constructor(mentions: readonly RawDocument[]) {
    for (const mention of mentions) {
      if (!mention.code || mention.name) continue
      const key = keyOf(mention.kind, codeNumber(mention.code))
      const others = this.#byNumber.get(key)
      if (others) others.push(mention)
      else this.#byNumber.set(key, [mention])
    }
  }

  /** The first mention behind a bare number that gives its code; null where several codes would do. */
  of({ kind, number, year, start }: RawDocument): RawDocument | null {
    const later = (this.#byNumber.get(keyOf(kind, Number.parseInt(number ?? '', 10))) ?? []).filter(
      ({ code, start: at }) =>
        at > start &&
        hasLetter(number, code ?? '') &&
        (!year || !/\/\d{4}\//.test(code ?? '') || code?.includes(year)),
    )
    return new Set(later.map(({ code }) => code)).size === 1 ? (later[0] ?? null) : null
  }
}

function keyOf(kind: string, number: number): string {
  return `${foldName(kind)} ${number}`
}
