// Corrections and names as a file for a colleague, in Chromium.
import { tellSharing } from './support/sharing.ts'
import { chromium } from './support/world.ts'

tellSharing('Chromium', chromium)
