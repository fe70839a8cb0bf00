// The popup: the panel over the tab in front.
import { i18n } from '#i18n'
import { showScreen } from '@/components/screen'
import { openStore } from '@/lib/store'
import { activeTab } from '../background/tabs'
import { PanelApp } from './PanelApp'

showScreen(i18n.t, i18n.t('extName'), <PanelApp store={openStore()} findTab={activeTab} beside={false} />)
