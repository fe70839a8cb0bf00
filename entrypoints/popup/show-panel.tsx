// Puts the panel into the page as soon as the tab has answered: it is drawn once, with its list.
import { i18n } from '#i18n'
import { showScreen } from '@/components/screen'
import type { PanelAppProps } from './PanelApp'
import { PanelApp } from './PanelApp'
import type { Look } from './read-tab'

/** Milliseconds after which a tab that has not answered is waited for in sight. */
const PATIENCE = 120

export async function showPanel(props: Omit<PanelAppProps, 'known'>): Promise<void> {
  const late = new Promise<Look | null>((resolve) => setTimeout(resolve, PATIENCE, null))
  const known = await Promise.race([props.first, late])
  showScreen(i18n.t, i18n.t('extName'), <PanelApp {...props} known={known} />)
}
