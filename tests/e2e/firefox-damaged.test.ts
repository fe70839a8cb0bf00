// Damaged rows in Firefox.
import { tellDamaged } from './support/damaged.ts'
import { firefox } from './support/world.ts'

tellDamaged('Firefox', firefox)
