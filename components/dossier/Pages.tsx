// Every page that has it, month by month, with its words; the reader's own highlights among them.
import type { PageEntity } from '@/lib/annotation'
import { isWebAddress } from '@/lib/annotation'
import type { HighlightEntry } from '@/lib/store'
import { formatDay } from '../format'
import { outletLabel } from '../library/outlet'
import { Quote } from '../marks/Quote'
import { Button } from '../ui/Button'
import { useLanguage, useWords } from '../words'
import styles from './Dossier.module.css'
import type { DossierData } from './view'

/** One page: what was recognised there, what the reader marked there. */
interface DossierPage {
  url: string
  title: string
  day: string
  outlet: string
  row: PageEntity | null
  own: HighlightEntry[]
}

/** Newest first. */
function pagesOf({ rows, own }: Pick<DossierData, 'rows' | 'own'>): DossierPage[] {
  const pages = new Map<string, DossierPage>()
  for (const row of rows) {
    const { page: url, title, day, outlet } = row
    pages.set(url, { url, title, day, outlet, row, own: [] })
  }
  for (const entry of own) {
    const { page: url } = entry.highlight
    const { day, outlet } = entry
    const known = pages.get(url) ?? {
      url,
      title: entry.page?.facts.title ?? '',
      day,
      outlet,
      row: null,
      own: [],
    }
    known.own.push(entry)
    pages.set(url, known)
  }
  return [...pages.values()].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.url < b.url ? 1 : -1))
}

export function Pages({ data, onMore }: { data: DossierData; onMore(): void }) {
  const t = useWords()
  const language = useLanguage()
  const months = Map.groupBy(pagesOf(data), ({ day }) => day.slice(0, 7))
  return (
    <>
      {[...months].map(([month, pages]) => (
        <section key={month} className={styles.month}>
          <h4>{formatDay(month, language, 'long')}</h4>
          <ol>
            {pages.map((page) => (
              <OnePage key={page.url} page={page} names={data.outletNames} />
            ))}
          </ol>
        </section>
      ))}
      {!data.done && (
        <Button onClick={onMore} className={styles.more}>
          {t('library.more')}
        </Button>
      )}
    </>
  )
}

function OnePage({ page, names }: { page: DossierPage; names: ReadonlyMap<string, string> }) {
  const language = useLanguage()
  const { url, title, day, outlet, row, own } = page
  const [first] = row?.spans ?? []
  return (
    <li className={styles.page}>
      <time dateTime={day}>{formatDay(day, language)}</time>
      <div>
        <p className={styles.pageTitle}>
          {isWebAddress(url) ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title || url}
            </a>
          ) : (
            title
          )}
          <span className={styles.outlet}>{outletLabel(names, outlet, url)}</span>
        </p>
        {first && row && (
          <Quote exact={first.quote} prefix={first.prefix} suffix={first.suffix} marked={row.type} />
        )}
        {own.map(({ highlight }) => (
          <div key={highlight.id} className={styles.own} data-colour={highlight.colour}>
            <Quote exact={highlight.target.quote.exact} colour={highlight.colour} />
            {highlight.note && <p>{highlight.note}</p>}
          </div>
        ))}
      </div>
    </li>
  )
}
