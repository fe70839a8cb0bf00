export { type Anchorer, type Anchoring, anchor, anchorer } from './anchor'
export { describe } from './describe'
export { describeRange, type LocatedText, type RangeAnchoring, rangeAnchorer } from './dom'
