export { withOwnNames } from './own'
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
