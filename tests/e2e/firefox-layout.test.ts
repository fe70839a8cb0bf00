// Screens when they are narrow, zoomed, forced into other colours and asked to be still, in Firefox.
import { tellLayout } from './support/layout.ts'
import { firefox } from './support/world.ts'

tellLayout('Firefox', firefox)
