// The mark of an entry of the knowledge: that of its type; a post has a ring, since it is nobody yet.
import type { KnownKind } from '@/lib/annotation'
import { TypeMark } from '../marks/TypeMark'
import { Hidden } from '../ui/Hidden'
import { useWords } from '../words'
import styles from './Knowledge.module.css'

export function KindMark({ kind }: { kind: KnownKind }) {
  const t = useWords()
  if (kind !== 'office') return <TypeMark type={kind} labelled />
  return (
    <>
      <Hidden>{t('knowledge.office')}</Hidden>
      <svg className={styles.ring} width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <circle cx="9" cy="9" r="7" />
        <circle cx="9" cy="9" r="2.5" />
      </svg>
    </>
  )
}
