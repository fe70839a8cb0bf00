// The titles that pages gave an official over time, held against the terms that the knowledge has. Pure.
import type { KnownTerm, PageEntity } from '@/lib/annotation'

/** How a title as written fits the terms: held then, not held then, perhaps (an edge), or not to be told. */
export type RoleFit = 'held' | 'not-held' | 'unsure' | 'untold'

export interface RoleSeen {
  title: string
  /** ISO days of the first and last article that gives it. */
  firstDay: string
  lastDay: string
  pages: number
  fit: RoleFit
  /** A page where it does not fit, else the last one. */
  example: { url: string; day: string }
}

/** Whether a half-open stretch of shortened days holds an ISO day. */
function holds({ from, to }: Pick<KnownTerm, 'from' | 'to'>, day: string): RoleFit {
  const cut = (known: string) => day.slice(0, known.length)
  const short = (known: string) => known.slice(0, day.length)
  if (from && cut(from) < short(from)) return 'not-held'
  if (to && cut(to) > short(to)) return 'not-held'
  if (!from || cut(from) === from.slice(0, day.length) || (to && cut(to) === to.slice(0, day.length))) {
    return from?.length === 10 && day === from ? 'held' : 'unsure'
  }
  return 'held'
}

function fitOf(office: string | null, day: string, terms: readonly KnownTerm[]): RoleFit {
  if (office === null || terms.length === 0) return 'untold'
  const fits = terms.filter((term) => term.office.id === office).map((term) => holds(term, day))
  if (fits.includes('held')) return 'held'
  return fits.includes('unsure') ? 'unsure' : 'not-held'
}

const WORSE: readonly RoleFit[] = ['untold', 'held', 'unsure', 'not-held']

/** One line a title, the latest first; a title that ever does not fit says so. */
export function rolesOf(rows: readonly PageEntity[], terms: readonly KnownTerm[]): RoleSeen[] {
  const seen = new Map<string, RoleSeen & { urls: Set<string> }>()
  for (const { page: url, day, spans } of rows) {
    const titles = spans.flatMap(({ form, quote, roles }) =>
      form === 'title' ? [{ title: quote, office: null }] : (roles ?? []),
    )
    for (const { title, office } of titles) {
      const key = title.normalize('NFC').toLowerCase()
      const fit = fitOf(office, day, terms)
      const known = seen.get(key)
      if (!known) {
        const example = { url, day }
        const urls = new Set([url])
        seen.set(key, { title, firstDay: day, lastDay: day, pages: 1, fit, example, urls })
        continue
      }
      known.urls.add(url)
      known.pages = known.urls.size
      if (day < known.firstDay) known.firstDay = day
      if (day > known.lastDay) known.lastDay = day
      if (WORSE.indexOf(fit) <= WORSE.indexOf(known.fit)) continue
      known.fit = fit
      known.example = { url, day }
    }
  }
  return [...seen.values()]
    .map(({ urls: _urls, ...role }) => role)
    .sort((a, b) => (a.lastDay < b.lastDay ? 1 : a.lastDay > b.lastDay ? -1 : b.pages - a.pages))
}
