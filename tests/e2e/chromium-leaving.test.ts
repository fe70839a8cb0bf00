// Forgetting and pruning in Chromium.
import { tellLeaving } from './support/leaving.ts'
import { chromium } from './support/world.ts'

tellLeaving('Chromium', chromium)
