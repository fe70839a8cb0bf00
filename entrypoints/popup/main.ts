// The popup: the panel over the tab in front. The tab is asked before anything is drawn.
import { activeTab } from '../background/tabs'
import { lookAt } from './read-tab'

const first = lookAt(activeTab, false)
const { showPanel } = await import('./show-panel')
showPanel({ first, findTab: activeTab, beside: false })
