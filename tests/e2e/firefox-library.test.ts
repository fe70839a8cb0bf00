// The library's list in Firefox.
import { tellLibrary } from './support/library.ts'
import { firefox } from './support/world.ts'

tellLibrary('Firefox', firefox)
