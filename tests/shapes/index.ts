// All shapes of pages that the reader is held to.
import type { Shape } from './build'
import { INNER_PARTS } from './inner-parts'
import { LISTS } from './lists'
import { MORE_NEWSPAPERS } from './more-newspapers'
import { MORE_PORTALS } from './more-portals'
import { NEWSPAPERS } from './newspapers'
import { OLD_WAYS } from './old-ways'
import { PAPERS } from './papers'
import { PORTALS } from './portals'
import { PROFILES } from './profiles'
import { RARER } from './rarer'
import { TIMES } from './times'
import { TRAPS } from './traps'
import { VARIANTS } from './variants'

export const SHAPES: readonly Shape[] = [
  ...NEWSPAPERS,
  ...MORE_NEWSPAPERS,
  ...VARIANTS,
  ...PORTALS,
  ...PAPERS,
  ...MORE_PORTALS,
  ...LISTS,
  ...TIMES,
  ...TRAPS,
  ...INNER_PARTS,
  ...PROFILES,
  ...RARER,
  ...OLD_WAYS,
]
