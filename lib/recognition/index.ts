export { marksOf } from './marks'
export { withOwnNames } from './own'
export { packLexicon, takeLexicon } from './packed-lexicon'
export type {
  PlaceRef,
  RawBody,
  RawDocument,
  RawInstitution,
  RawMention,
  RawOfficial,
  RawPlace,
  RawTitle,
  Recognition,
} from './raw'
export { recognize } from './recognize'
export { turnedBack } from './turned-names'
export type { Marks } from './vocabulary'
