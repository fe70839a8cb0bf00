// Screens when they are narrow, zoomed, forced into other colours and asked to be still, in Chromium.
import { tellLayout } from './support/layout.ts'
import { chromium } from './support/world.ts'

tellLayout('Chromium', chromium)
