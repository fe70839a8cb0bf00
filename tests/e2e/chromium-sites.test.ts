// Sites of the reader, in Chromium.
import { tellSites } from './support/sites.ts'
import { chromium } from './support/world.ts'

tellSites('Chromium', chromium)
