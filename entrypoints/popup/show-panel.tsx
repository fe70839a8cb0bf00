// Puts the panel into the page, while the tab is being asked.
import { i18n } from '#i18n'
import { showScreen } from '@/components/screen'
import type { PanelAppProps } from './PanelApp'
import { PanelApp } from './PanelApp'

export function showPanel(props: PanelAppProps): void {
  showScreen(i18n.t, i18n.t('extName'), <PanelApp {...props} />)
}
