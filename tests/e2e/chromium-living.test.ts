// Living and hostile pages in Chromium.
import { tellLiving } from './support/living.ts'
import { chromium } from './support/world.ts'

tellLiving('Chromium', chromium)
