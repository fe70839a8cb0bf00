// *Cục Hải quan Quảng Trị và Công an tỉnh*: the province that a sentence's own bodies have said tells whose the next one is.
import type { PlaceRef, RawInstitution } from '../../recognition'
import { sentenceStart } from '../sentences'

/** As much is read back for the beginning of a sentence. */
const FAR = 400

/** The provinces of the bodies named so far, asked in reading order. */
export class PlacesBeside {
  #named: { start: number; place: PlaceRef }[] = []

  constructor(readonly text: string) {}

  /** Keeps a body that says its province; one inside somebody's title says where that person is from. */
  add({ start, rule, body: { place } }: RawInstitution): void {
    if (place?.name && place.ids[0]?.startsWith('place/') && !rule.includes('-role'))
      this.#named.push({ start, place })
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
