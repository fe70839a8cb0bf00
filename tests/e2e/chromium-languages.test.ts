// Screens in English and in Vietnamese, in Chromium.
import { tellLanguages } from './support/languages.ts'
import { chromium } from './support/world.ts'

tellLanguages('Chromium', chromium)
