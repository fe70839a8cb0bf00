// Asks the tab before anything that draws is run: modules run in the order in which they are named.
import { activeTab } from '../background/tabs'
import { fixedTab } from './fixed-tab'
import { openKept } from './open-kept'
import { lookAt } from './read-tab'

export const findTab = fixedTab(activeTab)
export const first = lookAt(findTab, false)

openKept()
