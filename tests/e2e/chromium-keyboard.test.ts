// The whole way with the keyboard alone, in Chromium.
import { tellKeyboard } from './support/keyboard.ts'
import { chromium } from './support/world.ts'

// Without a caret, Chromium lets no key extend a selection.
tellKeyboard('Chromium', (wish) => chromium({ ...wish, caret: true }))
