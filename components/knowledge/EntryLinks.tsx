// Other entries, each a way to go on; a long list unfolds.
import { useState } from 'react'
import { type KnownLink, nameIn } from '@/lib/annotation'
import { RouteLink } from '../library/Navigation'
import { KNOWLEDGE } from '../library/route'
import { useLanguage, useWords } from '../words'
import styles from './Knowledge.module.css'

interface EntryLinksProps {
  links: readonly (KnownLink & { note?: string })[]
  most?: number
}

export function EntryLinks({ links, most = 40 }: EntryLinksProps) {
  const t = useWords()
  const language = useLanguage()
  const [all, setAll] = useState(false)
  const shown = all ? links : links.slice(0, most)
  return (
    <ul className={styles.links}>
      {shown.map(({ note, ...link }) => (
        <li key={link.id}>
          <RouteLink to={{ ...KNOWLEDGE, id: link.id }}>{nameIn(language, link)}</RouteLink>
          {note && <span className={styles.small}> {note}</span>}
        </li>
      ))}
      {shown.length < links.length && (
        <li>
          <button type="button" className={styles.unfold} onClick={() => setAll(true)}>
            {t('knowledge.more', links.length - shown.length)}
          </button>
        </li>
      )}
    </ul>
  )
}
