// Undo of everything, in Firefox.
import { tellUndoing } from './support/undoing.ts'
import { firefox } from './support/world.ts'

tellUndoing('Firefox', firefox)
