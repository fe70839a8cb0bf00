// The side panel: the same panel beside the page, following the tab in front; or over one tab, as `?tab=` says.
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { showScreen } from '@/components/screen'
import { openStore } from '@/lib/store'
import { PanelApp } from '../popup/PanelApp'

const fixed = Number(new URLSearchParams(location.search).get('tab'))

async function findTab() {
  if (fixed) return browser.tabs.get(fixed)
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab ?? null
}

showScreen(i18n.t, i18n.t('extName'), <PanelApp store={openStore()} findTab={findTab} beside />)
