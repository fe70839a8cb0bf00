// A hairline of an official's terms, with a dot at the article's day.
import type { CardTerm, EntityCard } from '@/lib/annotation'
import { dayInWords, type Translate } from '../words'
import { h } from './h'

const YEAR = 365.25

/** Days since 1970 of an ISO day, month or year. */
function dayNumber(iso: string): number {
  const [year = 1970, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number)
  return Date.UTC(year, month - 1, day) / 86_400_000
}

/** Where terms and dot lie, in per cent of the line. */
export function scale(terms: readonly CardTerm[], day: string | null, asOf: string) {
  const starts = terms.flatMap(({ from }) => (from ? [dayNumber(from)] : []))
  const end = Math.max(dayNumber(asOf), day ? dayNumber(day) : 0)
  const start = Math.min(...starts, day ? dayNumber(day) : end, end - YEAR)
  const at = (iso: string) => (100 * (dayNumber(iso) - start)) / (end - start)
  return { at, firstYear: new Date(start * 86_400_000).getUTCFullYear() }
}

/** The line, or null where no term is dated. Hidden from screen readers: the list beside it says the same. */
export function timeline({ terms, day, asOf }: EntityCard, t: Translate): HTMLElement | null {
  const dated = terms.filter(({ from }) => from !== null)
  if (dated.length === 0) return null
  const { at, firstYear } = scale(dated, day, asOf)
  const spans = dated.map(({ from, to, onDay }) => {
    const left = at(from ?? asOf)
    const bar = h('i', { class: `span ${onDay === 'no' ? '' : 'on'}` })
    bar.style.left = `${left}%`
    bar.style.width = `${Math.max(1, (to ? at(to) : 100) - left)}%`
    return bar
  })
  const dot = day ? h('i', { class: 'dot' }) : null
  if (dot && day) dot.style.left = `${at(day)}%`
  const ends = [String(firstYear), dayInWords(asOf, t)] as const
  const label = day ? t('page.timeline', [...ends, dayInWords(day, t)]) : t('page.timelineNoDay', [...ends])
  return h(
    'div',
    { class: 'timeline', role: 'img', 'aria-label': label, title: label },
    h('div', { class: 'line' }, ...spans, dot),
    h('div', { class: 'years' }, h('span', {}, ends[0]), h('span', {}, asOf.slice(0, 4))),
  )
}
