// *Cục Hải quan Quảng Trị và Công an tỉnh*: the province that a sentence's own bodies have said tells whose the next one is.
import type { PlaceRef, RawInstitution, RawPlace } from '../../recognition'
import { sentenceStart } from '../sentences'

/** As much is read back for the beginning of a sentence. */
const FAR = 400

/** What governs a province sits in it. */
const GOVERNS = /(Hội đồng nhân dân|Ủy ban nhân dân|Tỉnh ủy|Thành ủy)$/

const OPENS = /^\s*(?:(?:Còn |Riêng )?(?:[Tt]ại|[Ởở])|Riêng|Với) /u

/** The provinces of the bodies named so far, asked in reading order. */
export class PlacesBeside {
  /** By head the one province whose body of that kind was named, null where there were several. */
  readonly #ofHeads = new Map<string, PlaceRef | null>()
  #named: { start: number; place: PlaceRef }[] = []

  /** By their start; made when it is asked for. */
  #opening: Map<number, PlaceRef> | undefined

  constructor(
    readonly text: string,
    readonly places: readonly RawPlace[] = [],
  ) {}

  /** Keeps a body that says its province; one inside somebody's title says where that person is from. */
  add({ start, rule, body: { head, place } }: RawInstitution): void {
    if (!place?.name || !place.ids[0]?.startsWith('place/') || rule.includes('-role')) return
    this.#named.push({ start, place })
    const before = this.#ofHeads.get(head)
    this.#ofHeads.set(head, before === undefined || before?.ids[0] === place.ids[0] ? place : null)
  }

  /** *Hội LHPN tỉnh* behind *Hội LHPN tỉnh A*: the only province whose body of that head was named before. */
  ofHead({ body }: RawInstitution): PlaceRef | null {
    return body.local && body.place && !body.place.name && !body.place.here
      ? (this.#ofHeads.get(body.head) ?? null)
      : null
  }

  /** *Tại Bắc Ninh, HĐND tỉnh …*: the province with which the sentence of a body of government opens. */
  opening({ start, body }: RawInstitution): PlaceRef | null {
    if (!body.local || body.place?.name || !GOVERNS.test(body.head)) return null
    const from = sentenceStart(this.text, start, FAR)
    const opened = OPENS.exec(this.text.slice(from, start))
    if (!opened) return null
    this.#opening ??= new Map(this.places.map((one) => [one.start, one.place]))
    const place = this.#opening.get(from + opened[0].length)
    return place?.ids[0]?.startsWith('place/') ? place : null
  }

  /** The one province of the bodies before a body without a place in its sentence, null where there is none or are several. */
  of({ start, body }: RawInstitution): PlaceRef | null {
    const last = this.#named.at(-1)
    if (!last || body.place?.name || body.ids.length || start - last.start > FAR) return null
    const from = sentenceStart(this.text, start, FAR)
    if (last.start < from) return null
    // From the last one back: a long text has named thousands before.
    for (let index = this.#named.length - 2; index >= 0; index--) {
      const one = this.#named[index]
      if (!one || one.start < from) break
      if (one.place.ids[0] !== last.place.ids[0]) return null
    }
    return last.place
  }
}
