// The heads of Party, State, Government and Assembly: whose titles these are is known, so that beside anybody else they begin something new.
import type { RawTitle } from '../raw'
import type { Scan } from '../scan'
import words from '../words/words.json'

const PILLARS: ReadonlySet<string> = new Set(words.pillars)

/** Whether a title is that of one who leads the country, now or before. */
export function isPillar({ offices, country, former }: RawTitle): boolean {
  return !country && !former && offices.some((id) => PILLARS.has(id))
}

/** Posts of states that nobody of another one holds; an envoy is told by where he is. */
const OF_STATES =
  /^(?:Phó )?(?:Bộ trưởng|Thứ trưởng|Ngoại trưởng|Thủ tướng|Tổng thống|Quốc vương|Chủ tịch nước|Chủ tịch Quốc hội)(?: |$)/

/** *trao cho đồng chí A, Chủ tịch nước nêu rõ*: a title of one who leads the country, beside somebody who never did; *A, Bộ trưởng Quốc phòng Lào*: another state's, beside one of ours. */
export function isAnothers(
  { lexicon: { knowledge } }: Scan,
  { ids, sure }: { ids: readonly string[]; sure: boolean },
  title: RawTitle,
): boolean {
  if (sure && title.country && OF_STATES.test(title.title))
    return ids.length > 0 && ids.every((id) => !knowledge.people.get(id)?.country)
  if (!sure || !isPillar(title)) return false
  return !ids.some(
    (id) =>
      knowledge.people.get(id)?.country ||
      knowledge.termsOf(id).some(({ office }) => title.offices.includes(office.id)),
  )
}
