export * from './fold'
export { bareKey, cleanText, syllableKey } from './syllable'
export { Shape, type Tokens, tokenize } from './tokens'
