// *Chủ tịch Quốc hội khóa XIV*, *Thủ tướng nhiệm kỳ 2011 - 2016*: a term told behind a title says whose days are meant.
import words from '../../recognition/words/documents.json'
import type { LinkContext } from '../context'
import { ambiguousAmong, type LinkedOfficial, linkedTo } from './identity'
import { holdersOn, type Post } from './offices'

/** The years of a term, both counted. */
interface Term {
  from: number
  to: number
}

const TOLD =
  /^,?\s+(?:(?:khóa|khoá)\s+([IVX]{1,5})(?![\p{L}\d])|\(?(?:nhiệm\s+k[ỳì]|giai\s+đoạn)\s+((?:19|20)\d\d)\s?[-–]\s?((?:19|20)\d\d))/u

/** As much is read for the term behind a title. */
const NEAR = 40

const ASSEMBLIES: Record<string, string[]> = words.assemblies
const CONGRESSES: Record<string, string[]> = words.sessions

/** The term told right behind a title that may name `offices`, or null. */
export function termTold(
  text: string,
  end: number,
  offices: readonly Post[],
  context: LinkContext,
): Term | null {
  const [, session, from, to] = TOLD.exec(text.slice(end, end + NEAR).normalize('NFC')) ?? []
  if (from && to) return { from: Number(from), to: Number(to) }
  const years = session ? numberingOf(offices, context)?.[session] : undefined
  return years ? { from: yearOf(years[0]), to: yearOf(years[1]) } : null
}

/** The Party counts its congresses, the State its Assemblies; a place's own are not known. */
function numberingOf(offices: readonly Post[], { knowledge }: LinkContext) {
  const [kind, ...others] = new Set(
    offices.map(({ institution }) => knowledge.institutions.get(institution ?? '')?.kind),
  )
  if (!kind || kind === 'local' || others.length) return null
  return kind === 'party' ? CONGRESSES : ASSEMBLIES
}

/** Whoever held a post in a term that is over; undefined where the term is the article's own, or no post is known. */
export function holderOfTerm(
  { from, to }: Term,
  offices: readonly Post[],
  context: LinkContext,
): LinkedOfficial | undefined {
  const { knowledge, day } = context
  const now = yearOf(day ?? knowledge.asOf)
  // Who was elected to what begins only later holds it for nobody to read yet.
  if (now < from) return null
  if (now < to || !offices.length) return undefined
  // Whoever took over in a term's last year is mostly of the next one, and its first year may be the one before's.
  const days = Array.from({ length: Math.max(1, to - from - 1) }, (_, index) => String(from + 1 + index))
  const own = now === to && day ? [day] : []
  const people = [...days, ...own].flatMap((told) =>
    offices.flatMap(({ id }) => {
      const { sure, perhaps } = holdersOn(id, told, knowledge)
      return [...sure, ...perhaps].map(({ person }) => person.id)
    }),
  )
  const [only, ...others] = new Set(people)
  if (!only) return null
  return others.length
    ? {
        ...ambiguousAmong(knowledge, [only, ...others], 'several held it in that term'),
        quiet: others.length > 5,
      }
    : linkedTo(knowledge, only, 'held the office in the term told')
}

function yearOf(day: string | undefined): number {
  return Number(day?.slice(0, 4))
}
