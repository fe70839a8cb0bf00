// Asks the tab before anything that draws is run: modules run in the order in which they are named.
import { browser } from 'wxt/browser'
import { fixedTab } from './fixed-tab'
import { openKept } from './open-kept'
import { lookAt } from './read-tab'

export const findTab = fixedTab(async () => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab ?? null
})

export const first = lookAt(findTab, true)

openKept()
