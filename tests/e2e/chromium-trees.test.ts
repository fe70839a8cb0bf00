// Articles in shadow roots and frames, in Chromium.
import { tellTrees } from './support/trees.ts'
import { chromium } from './support/world.ts'

tellTrees('Chromium', chromium)
