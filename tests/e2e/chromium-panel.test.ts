// Several things at once in the panel, and what became of highlights, in Chromium.
import { tellPanel } from './support/panel.ts'
import { chromium } from './support/world.ts'

tellPanel('Chromium', chromium)
