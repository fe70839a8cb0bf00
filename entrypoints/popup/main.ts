// The popup: the panel over the tab in front, or over one tab, as `?tab=` says. The tab is asked before anything is drawn.
import { activeTab } from '../background/tabs'
import { fitWindow } from './fit'
import { fixedTab } from './fixed-tab'
import { lookAt } from './read-tab'

const findTab = fixedTab(activeTab)
const first = lookAt(findTab, false)
const { showPanel } = await import('./show-panel')
showPanel({ first, findTab, beside: false })
fitWindow()
