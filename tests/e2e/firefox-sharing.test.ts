// Corrections and names as a file for a colleague, in Firefox.
import { tellSharing } from './support/sharing.ts'
import { firefox } from './support/world.ts'

tellSharing('Firefox', firefox)
