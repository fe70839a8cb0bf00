// A document from its issue to its review, with the months in which the saved pages spoke of it.
import type { KnownDocument, PageEntity } from '@/lib/annotation'
import { isWebAddress } from '@/lib/annotation'
import { useCount } from '../count'
import { formatDay } from '../format'
import { RouteLink } from '../library/Navigation'
import { useLanguage, useWords } from '../words'
import styles from './Dossier.module.css'
import type { StoryEvent } from './story'
import { storyOf } from './story'

export function Story({ document, rows }: { document: KnownDocument; rows: readonly PageEntity[] }) {
  const language = useLanguage()
  const events = storyOf(
    document,
    rows.map(({ page: url, title, day }) => ({ url, title, day })),
  )
  return (
    <ol className={styles.story}>
      {events.map((event) => (
        <li
          key={`${event.day} ${event.kind} ${'other' in event ? event.other.id : ''}`}
          data-kind={event.kind}
        >
          <time dateTime={event.day}>{formatDay(event.day, language)}</time>
          <span>
            <Event event={event} />
          </span>
        </li>
      ))}
    </ol>
  )
}

const WORDS = {
  issued: 'dossier.issued',
  inForce: 'entity.inForce',
  expired: 'knowledge.expired',
  amends: 'knowledge.amends',
  replaces: 'knowledge.replaces',
  amendedBy: 'entity.amendedBy',
  replacedBy: 'entity.replacedBy',
} as const

function Event({ event }: { event: StoryEvent }) {
  const t = useWords()
  const count = useCount()
  if (event.kind === 'pages') {
    const { url, title } = event.first
    return (
      <>
        {count('pages', event.pages)}:{' '}
        {isWebAddress(url) ? (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {title || url}
          </a>
        ) : (
          title
        )}
      </>
    )
  }
  if (!('other' in event)) return <b>{t(WORDS[event.kind])}</b>
  return (
    <>
      <b>{t(WORDS[event.kind])}</b>{' '}
      <RouteLink to={{ view: 'entity', id: event.other.id }}>{event.other.name}</RouteLink>
    </>
  )
}
