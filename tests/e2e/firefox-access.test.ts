// Screens under axe, in Firefox.
import { tellAccess } from './support/access.ts'
import { firefox } from './support/world.ts'

tellAccess('Firefox', firefox)
