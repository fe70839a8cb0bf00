// The whole way with the keyboard alone, in Firefox.
import { tellKeyboard } from './support/keyboard.ts'
import { firefox } from './support/world.ts'

tellKeyboard('Firefox', firefox)
