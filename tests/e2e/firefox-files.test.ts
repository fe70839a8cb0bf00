// Files and storage in Firefox.
import { tellFiles } from './support/files.ts'
import { firefox } from './support/world.ts'

tellFiles('Firefox', firefox)
