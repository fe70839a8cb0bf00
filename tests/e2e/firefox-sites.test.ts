// Sites of the reader, in Firefox.
import { tellSites } from './support/sites.ts'
import { firefox } from './support/world.ts'

tellSites('Firefox', firefox)
