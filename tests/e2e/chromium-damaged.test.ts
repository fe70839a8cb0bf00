// Damaged rows in Chromium.
import { tellDamaged } from './support/damaged.ts'
import { chromium } from './support/world.ts'

tellDamaged('Chromium', chromium)
