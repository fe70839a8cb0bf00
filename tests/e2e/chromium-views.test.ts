// The library's other views in Chromium.
import { tellViews } from './support/views.ts'
import { chromium } from './support/world.ts'

tellViews('Chromium', chromium)
