// When an institution or a post was, what it belongs to, what it came from and became.
import type { KnownEntry, KnownLink } from '@/lib/annotation'
import { useTermSpan } from '../entity/EntityFacts'
import { useWords } from '../words'
import { EntryLinks } from './EntryLinks'
import styles from './Knowledge.module.css'

/** A ministry has a hundred units: more than these push what the reader came for out of sight. */
const CHILDREN = 6

export function Relations({ entry }: { entry: KnownEntry }) {
  const t = useWords()
  const span = useTermSpan()
  const { from, to, parent, predecessors, successors, children } = entry
  const rows: [string, readonly KnownLink[]][] = [
    [entry.kind === 'office' ? t('knowledge.institution') : t('entity.parent'), parent ? [parent] : []],
    [t('entity.cameFrom'), predecessors],
    [t('entity.became'), successors],
    [t('knowledge.parts'), children],
  ]
  const shown = rows.filter(([, links]) => links.length > 0)
  if (shown.length === 0 && !from && !to) return null
  return (
    <dl className={styles.facts}>
      {(from || to) && (
        <div>
          <dt>{t('entity.existed')}</dt>
          <dd>{span(from, to)}</dd>
        </div>
      )}
      {shown.map(([label, links]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <EntryLinks links={links} most={CHILDREN} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
