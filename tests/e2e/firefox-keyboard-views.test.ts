// Several mentions, assignments and the storage page with the keyboard alone, in Firefox.
import { tellKeyboardViews } from './support/keyboard-views.ts'
import { firefox } from './support/world.ts'

tellKeyboardViews('Firefox', firefox)
