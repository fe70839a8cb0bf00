export { marksOf } from './lexicon/marks'
export { packLexicon, takeLexicon } from './lexicon/packed-lexicon'
export type { Marks } from './lexicon/vocabulary'
export { withOwnNames } from './own'
export { turnedBack } from './people/turned-names'
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
