// The library's list in Chromium.
import { tellLibrary } from './support/library.ts'
import { chromium } from './support/world.ts'

tellLibrary('Chromium', chromium)
