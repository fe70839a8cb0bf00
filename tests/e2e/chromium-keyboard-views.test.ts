// Several mentions, assignments and the storage page with the keyboard alone, in Chromium.
import { tellKeyboardViews } from './support/keyboard-views.ts'
import { chromium } from './support/world.ts'

tellKeyboardViews('Chromium', chromium)
