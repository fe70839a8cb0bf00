// Sites that work against us, in Firefox.
import { tellFighting } from './support/fighting.ts'
import { firefox } from './support/world.ts'

tellFighting('Firefox', firefox)
