// All shapes of pages that the reader is held to.
import type { Shape } from './build'
import { LISTS } from './lists'
import { NEWSPAPERS } from './newspapers'
import { PORTALS } from './portals'
import { TIMES } from './times'
import { TRAPS } from './traps'

export const SHAPES: readonly Shape[] = [...NEWSPAPERS, ...PORTALS, ...LISTS, ...TIMES, ...TRAPS]
