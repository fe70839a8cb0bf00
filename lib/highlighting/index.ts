export { marksAt } from './hit'
export { type Ground, highlightName, LOOKS, type Look, lookOf } from './looks'
export { canPaint, createPainter, type Mark, type Painter } from './painter'
