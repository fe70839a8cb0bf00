// Articles in shadow roots and frames, in Firefox.
import { tellTrees } from './support/trees.ts'
import { firefox } from './support/world.ts'

tellTrees('Firefox', firefox)
