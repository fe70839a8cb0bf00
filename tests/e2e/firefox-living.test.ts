// Living and hostile pages in Firefox.
import { tellLiving } from './support/living.ts'
import { firefox } from './support/world.ts'

tellLiving('Firefox', firefox)
