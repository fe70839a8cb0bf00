// Cards, selections, edges and overlaps on the page, in Chromium.
import { tellInstrument } from './support/instrument.ts'
import { chromium } from './support/world.ts'

tellInstrument('Chromium', chromium)
