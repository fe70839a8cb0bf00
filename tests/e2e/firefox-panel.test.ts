// Several things at once in the panel, and what became of highlights, in Firefox.
import { tellPanel } from './support/panel.ts'
import { firefox } from './support/world.ts'

tellPanel('Firefox', firefox)
