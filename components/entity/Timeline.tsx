// A hairline of terms of office, with a dot at the article's date. The list beside it says the same in words.
import type { CardTerm } from '@/lib/annotation'
import styles from './Timeline.module.css'

interface TimelineProps {
  terms: readonly CardTerm[]
  /** ISO day of the article, may be short; null when it has none. */
  day: string | null
  /** ISO day up to which the knowledge was compiled: the right end. */
  asOf: string
}

const DAY = 86_400_000

/** Days since 1970 of an ISO day, month or year. */
function dayNumber(iso: string): number {
  const [year = 1970, month = 1, day = 1] = iso.split('-').map(Number)
  return Date.UTC(year, month - 1, day) / DAY
}

/** Where each term lies between the first day known and the last, in per cent. */
export function placeTerms({ terms, day, asOf }: TimelineProps) {
  const dated = terms.filter(({ from }) => from !== null)
  const end = Math.max(dayNumber(asOf), ...(day ? [dayNumber(day)] : []))
  const start = Math.min(
    ...dated.map(({ from }) => dayNumber(from ?? asOf)),
    ...(day ? [dayNumber(day)] : []),
    end - 365,
  )
  const at = (iso: string) => ((dayNumber(iso) - start) / (end - start)) * 100
  return {
    spans: dated.map(({ from, to, onDay }) => {
      const left = at(from ?? asOf)
      return { left, width: Math.max(0.5, Math.min(100, to ? at(to) : 100) - left), onDay }
    }),
    dot: day ? at(day) : null,
  }
}

export function Timeline(props: TimelineProps) {
  const { spans, dot } = placeTerms(props)
  if (spans.length === 0) return null
  return (
    <svg className={styles.timeline} width="100%" height="16" aria-hidden="true">
      <line x1="0" x2="100%" y1="8" y2="8" className={styles.line} />
      {spans.map(({ left, width, onDay }) => (
        <rect
          key={`${left} ${width}`}
          x={`${left}%`}
          width={`${width}%`}
          y="6"
          height="4"
          className={styles.term}
          data-on={onDay}
        />
      ))}
      {dot !== null && <circle cx={`${dot}%`} cy="8" r="4.5" className={styles.dot} />}
    </svg>
  )
}
