// The side panel: the same panel beside the page, following the tab in front; or over one tab, as `?tab=` says.
import { browser } from 'wxt/browser'
import { fixedTab } from '../popup/fixed-tab'
import { lookAt } from '../popup/read-tab'

const findTab = fixedTab(async () => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab ?? null
})
const first = lookAt(findTab, true)
const { showPanel } = await import('../popup/show-panel')
showPanel({ first, findTab, beside: true })
