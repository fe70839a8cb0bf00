// The heads of Party, State, Government and Assembly: whose titles these are is known, so that beside anybody else they begin something new.
import type { RawTitle } from '../raw'
import type { Scan } from '../scan'
import words from '../words/words.json'

const PILLARS: ReadonlySet<string> = new Set(words.pillars)

/** Whether a title is that of one who leads the country, now or before. */
export function isPillar({ offices, country, former }: RawTitle): boolean {
  return !country && !former && offices.some((id) => PILLARS.has(id))
}

/** *trao cho đồng chí A, Chủ tịch nước nêu rõ*: a title of one who leads the country, beside somebody who never did. */
export function isAnothers(
  { lexicon: { knowledge } }: Scan,
  { ids, sure }: { ids: readonly string[]; sure: boolean },
  title: RawTitle,
): boolean {
  if (!sure || !isPillar(title)) return false
  return !ids.some(
    (id) =>
      knowledge.people.get(id)?.country ||
      knowledge.termsOf(id).some(({ office }) => title.offices.includes(office.id)),
  )
}
