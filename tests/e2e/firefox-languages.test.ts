// Screens in English and in Vietnamese, in Firefox.
import { tellLanguages } from './support/languages.ts'
import { firefox } from './support/world.ts'

tellLanguages('Firefox', firefox)
