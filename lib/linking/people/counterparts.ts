// English: *his Cambodian counterpart A* holds there what the one before him holds here; later *the prime minister* may be either.
import { sentenceStart } from '../sentences'
import { type ArticlePerson, lastBefore } from './people'

const COUNTERPART = 'người đồng cấp'

/** As far back a sentence is read. */
const FAR = 600

/** Who of an article's people is told to be the counterpart of one of some others, of a country where one is given. */
export function counterpartsOf(
  partners: readonly ArticlePerson[],
  country: string | null,
  all: readonly ArticlePerson[],
  text: string,
): ArticlePerson[] {
  if (!partners.length) return []
  const isBehind = (at: number) => {
    // *A came. He was met by his counterpart B.*
    const paragraph = text.lastIndexOf('\n', at)
    return partners.some((one) => lastBefore(one, at) > paragraph)
  }
  return all.filter(
    (person) =>
      !partners.includes(person) &&
      person.titles.some(
        ({ title, at }) =>
          title.title === COUNTERPART &&
          title.country &&
          (country ?? title.country) === title.country &&
          isBehind(at),
      ),
  )
}

/**
 * Whom of two a title means, the bearer or the counterpart: who was named last, unless that is the counterpart in another
 * sentence than the bearer and the title; then nobody can say, null.
 */
export function laterOf(
  own: ArticlePerson,
  other: ArticlePerson,
  at: number,
  text: string,
): ArticlePerson | null {
  const last = lastBefore(other, at)
  if (sentenceStart(text, last, FAR) <= lastBefore(own, at)) return own
  return sentenceStart(text, at, FAR) <= last ? other : null
}
