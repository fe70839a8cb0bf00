// The whole way with the keyboard alone, in Chromium.
import { tellKeyboard } from './support/keyboard.ts'
import { chromium } from './support/world.ts'

tellKeyboard('Chromium', chromium)
