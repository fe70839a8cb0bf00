// Undo of everything, in Chromium.
import { tellUndoing } from './support/undoing.ts'
import { chromium } from './support/world.ts'

tellUndoing('Chromium', chromium)
