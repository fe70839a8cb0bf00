// Files and storage in Chromium.
import { tellFiles } from './support/files.ts'
import { chromium } from './support/world.ts'

tellFiles('Chromium', chromium)
