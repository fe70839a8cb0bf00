// The documents that an article named so far, found by code, kind and number without going through all of them.
import type { Link } from '../../annotation'
import type { RawDocument } from '../../recognition'
import { foldName } from '../context'
import { codeNumber } from './numbering'

/** A document named earlier, with its link. */
export interface SeenDocument {
  raw: RawDocument
  linked: { link: Link; why: string }
}

/** What was named earlier, added in reading order. */
export class SeenDocuments {
  readonly #linkedByCode = new Map<string, SeenDocument>()
  readonly #lastOfKind = new Map<string, SeenDocument>()
  /** The last one that was given by its code alone. */
  #lastCode: SeenDocument | null = null
  /** By name, the last one given with its year. */
  readonly #lastOfName = new Map<string, SeenDocument>()
  /** By number, the last one of each kind and code. */
  readonly #byNumber = new Map<number, SeenDocument[]>()

  add(seen: SeenDocument): void {
    const { code, kind, name, year } = seen.raw
    if (name && year) this.#lastOfName.set(foldName(name), seen)
    this.#lastOfKind.set(foldName(kind), seen)
    if (code && !kind) this.#lastCode = seen
    if (code && seen.linked.link.status === 'linked') this.#linkedByCode.set(code, seen)
    const called = codeOf(seen.raw)
    const number = codeNumber(called ?? '')
    if (Number.isNaN(number)) return
    const others = this.#byNumber.get(number) ?? []
    const same = others.findIndex(({ raw }) => codeOf(raw) === called && raw.kind === kind)
    if (same >= 0) others.splice(same, 1)
    others.push(seen)
    this.#byNumber.set(number, others)
  }

  /** The last one of a code that was linked. */
  linkedOf(code: string): SeenDocument | undefined {
    return this.#linkedByCode.get(code)
  }

  /** The last one of a kind, or given by its code alone. */
  lastOf(kind: string): SeenDocument | undefined {
    const last = this.#lastOfKind.get(foldName(kind))
    const code = this.#lastCode
    return code && (!last || last.raw.start < code.raw.start) ? code : last
  }

  /** The last one of a name that was given with its year. */
  lastNamed(name: string): SeenDocument | undefined {
    return this.#lastOfName.get(foldName(name))
  }

  /** The last one whose code begins with a number and that is as asked; what is asked must lie in its code and kind. */
  lastNumbered(number: number, isAsked: (called: { kind: string; code: string }) => boolean) {
    return this.#byNumber
      .get(number)
      ?.findLast(({ raw }) => isAsked({ kind: raw.kind, code: codeOf(raw) ?? '' }))
  }
}

/** A code, or the beginning of one: *Thông tư 12/2019*. */
function codeOf({ code, name, number, year }: RawDocument): string | null {
  return code ?? (number && year && !name ? `${number}/${year}` : null)
}
