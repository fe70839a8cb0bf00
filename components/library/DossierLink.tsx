// The way from a row to the dossier of what it is about.
import { useWords } from '../words'
import styles from './Library.module.css'
import { RouteLink } from './Navigation'

interface DossierLinkProps {
  id: string
  /** Who or what it is about, read aloud. */
  label: string
  tabIndex: 0 | -1
}

export function DossierLink({ id, label, tabIndex }: DossierLinkProps) {
  const t = useWords()
  return (
    <RouteLink
      to={{ view: 'entity', id }}
      className={styles.dossier}
      tabIndex={tabIndex}
      aria-label={t('dossier.openOf', [label])}
    >
      {t('dossier.title')}
    </RouteLink>
  )
}
