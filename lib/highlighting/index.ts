export { type At, boxesOf, boxOf, inFrame, inPage, windowsOf } from './frames'
export { marksAt } from './hit'
export { type Ground, highlightName, LOOKS, type Look, lookOf } from './looks'
export { canPaint, createPainter, type Mark, type Painter } from './painter'
