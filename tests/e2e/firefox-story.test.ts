// The whole loop in Firefox.
import { tellStory } from './support/story.ts'
import { FIREFOX_ASKS, firefox } from './support/world.ts'

tellStory('Firefox', firefox, FIREFOX_ASKS)
