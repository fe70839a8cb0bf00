// The library's other views in Firefox.
import { tellViews } from './support/views.ts'
import { firefox } from './support/world.ts'

tellViews('Firefox', firefox)
