// Names put right and names added, in Chromium.
import { tellTeaching } from './support/teaching.ts'
import { chromium } from './support/world.ts'

tellTeaching('Chromium', chromium)
