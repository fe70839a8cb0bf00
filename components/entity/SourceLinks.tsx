// Where a fact was taken from. Only web addresses become links, opened by the reader's click.
import { useWords } from '../words'
import styles from './EntityFacts.module.css'

/** The host of a web address; null for anything else. */
function hostOf(source: string): string | null {
  const url = URL.canParse(source) ? new URL(source) : null
  return url && /^https?:$/.test(url.protocol) ? url.hostname.replace(/^www\./, '') : null
}

interface SourceLinksProps {
  sources: readonly string[]
  /** In the place of the word for sources. */
  label?: string
}

const MOST = 3

export function SourceLinks({ sources, label }: SourceLinksProps) {
  const t = useWords()
  if (sources.length === 0) return null
  return (
    <p className={styles.small}>
      {label ?? t('entity.sources')}:{' '}
      {sources.slice(0, MOST).map((source, index) => {
        const host = hostOf(source)
        return (
          <span key={source}>
            {index > 0 && ', '}
            {host ? (
              <a href={source} target="_blank" rel="noopener noreferrer">
                {host}
              </a>
            ) : (
              source
            )}
          </span>
        )
      })}
    </p>
  )
}
