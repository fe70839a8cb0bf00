// Screens under axe, in Chromium.
import { tellAccess } from './support/access.ts'
import { chromium } from './support/world.ts'

tellAccess('Chromium', chromium)
