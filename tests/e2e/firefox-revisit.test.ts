// An article edited in silence, in Firefox.
import { tellRevisit } from './support/revisit.ts'
import { firefox } from './support/world.ts'

tellRevisit('Firefox', firefox)
