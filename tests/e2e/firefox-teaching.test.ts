// Names put right and names added, in Firefox.
import { tellTeaching } from './support/teaching.ts'
import { firefox } from './support/world.ts'

tellTeaching('Firefox', firefox)
