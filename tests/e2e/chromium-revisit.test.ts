// An article edited in silence, in Chromium.
import { tellRevisit } from './support/revisit.ts'
import { chromium } from './support/world.ts'

tellRevisit('Chromium', chromium)
