// The panel's top: whose it is, and the ways on.
import { BrandMark } from '../marks/BrandMark'
import { IconButton } from '../ui/Button'
import { useWords } from '../words'
import styles from './Panel.module.css'
import type { PanelActions } from './view'

export function PanelBar({
  actions,
}: {
  actions: Pick<PanelActions, 'openLibrary' | 'openOptions' | 'openBeside'>
}) {
  const t = useWords()
  return (
    <header className={styles.bar}>
      <BrandMark />
      <h1 className={styles.brand}>{t('extName')}</h1>
      <IconButton icon="library" label={t('panel.openLibrary')} onClick={() => actions.openLibrary()} />
      {actions.openBeside && (
        <IconButton icon="side" label={t('panel.openBeside')} onClick={actions.openBeside} />
      )}
      <IconButton icon="settings" label={t('panel.openOptions')} onClick={actions.openOptions} />
    </header>
  )
}
