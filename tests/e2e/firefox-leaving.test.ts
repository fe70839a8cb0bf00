// Forgetting and pruning in Firefox.
import { tellLeaving } from './support/leaving.ts'
import { firefox } from './support/world.ts'

tellLeaving('Firefox', firefox)
