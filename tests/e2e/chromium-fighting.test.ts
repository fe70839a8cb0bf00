// Sites that work against us, in Chromium.
import { tellFighting } from './support/fighting.ts'
import { chromium } from './support/world.ts'

tellFighting('Chromium', chromium)
