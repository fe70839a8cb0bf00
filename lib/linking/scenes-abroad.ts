// News of another country alone: its *Bộ Tài chính* and *Quốc hội* are none of ours, though nothing beside them says so.
import type { RawDocument, RawInstitution, RawOfficial, RawPlace } from '../recognition'
import { isForeignWord } from '../text'
import type { ArticleText } from './article-text'
import type { LinkContext } from './context'

/** What an article names. */
interface Named {
  people: readonly RawOfficial[]
  bodies: readonly RawInstitution[]
  papers: readonly RawDocument[]
  places: readonly RawPlace[]
}

/** The countries in which an article plays that speaks of other countries alone, else null. */
export function countriesAbroad(
  { people, bodies, papers, places }: Named,
  article: ArticleText,
  { knowledge, language }: LinkContext,
): ReadonlySet<string> | null {
  if (language !== 'vi' || !bodies.some(isAnyCountrys)) return null
  if (places.some(({ place }) => place.name !== null) || papers.some(({ code }) => code !== null)) return null
  if (bodies.some((one) => isOurs(one, knowledge))) return null
  const countries = new Set<string>()
  let told = 0
  for (const { ids, titles, name } of people) {
    if (!ids.length && isVietnamese(name)) return null
    const own = ids.map((id) => knowledge.people.get(id)?.country)
    // Somebody of ours.
    if (own.length && own.every((country) => !country)) return null
    // A listed person's country has one name, where titles say *Mỹ* or *Hoa Kỳ*.
    const theirs = (own.length ? own : titles.map((title) => title.country)).filter(
      (country) => country != null,
    )
    if (theirs.length) told++
    for (const country of theirs) countries.add(country)
  }
  return told > 1 && !OURS.test(article.folded) ? countries : null
}

/** A body that no other country has. */
function isOurs(raw: RawInstitution, { institutions }: LinkContext['knowledge']): boolean {
  if (raw.body.local) return true
  if (raw.body.country || !raw.body.ids.length || isAnyCountrys(raw)) return false
  return !/^(foreign|international)$/.test(institutions.get(raw.body.ids[0] ?? '')?.kind ?? 'foreign')
}

/** A name of nobody who is listed, with marks and without a word that is no Vietnamese syllable. */
function isVietnamese(name: string): boolean {
  const words = name.split(' ')
  return words.length > 1 && /[\u00c0-\u1ef9]/.test(name) && !words.some(isForeignWord)
}

const OURS = /việt nam|vietnam|nước ta|hà nội|tp\.? ?hcm/

/** A body that every country has: a ministry, the government, the parliament. */
export function isAnyCountrys({ body, rule }: RawInstitution): boolean {
  return (
    rule.startsWith('body-') && body.ids.length > 0 && !body.country && !body.place && COMMON.test(body.name)
  )
}

const COMMON = /^(Bộ (?!Chính trị|Tư lệnh|Tổng)|Chính phủ$|Quốc hội$)/
