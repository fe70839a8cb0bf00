// Cards, selections, edges and overlaps on the page, in Firefox.
import { tellInstrument } from './support/instrument.ts'
import { firefox } from './support/world.ts'

// A background that stops as late as readers' does: what searches the knowledge is made once.
tellInstrument('Firefox', (wish) => firefox({ ...wish, idle: 30_000 }))
