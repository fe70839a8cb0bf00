// The whole loop in Chromium.
import { tellStory } from './support/story.ts'
import { CHROMIUM_ASKS, chromium } from './support/world.ts'

tellStory('Chromium', chromium, CHROMIUM_ASKS)
