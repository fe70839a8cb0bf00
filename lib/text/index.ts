export * from './fold'
export * from './query'
export { bareKey, cleanText, syllableKey } from './syllable'
export { Shape, type Tokens, tokenize } from './tokens'
