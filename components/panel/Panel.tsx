// The panel: what is on the page in front. One component for the popup and the side panel.
import { useWords } from '../words'
import { Notice } from './Notice'
import { PageView } from './PageView'
import styles from './Panel.module.css'
import { PanelBar } from './PanelBar'
import type { PanelActions, PanelView } from './view'

interface PanelProps {
  view: PanelView
  actions: PanelActions
}

export function Panel({ view, actions }: PanelProps) {
  const t = useWords()
  return (
    <main className={styles.panel} aria-label={t('extName')} aria-busy={view.kind === 'loading'}>
      <PanelBar actions={actions} />
      {view.kind === 'page' ? (
        <PageView key={view.state.facts.canonicalUrl} page={view} actions={actions} />
      ) : (
        <Notice view={view} actions={actions} />
      )}
    </main>
  )
}
