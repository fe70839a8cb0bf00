// Names that the reader taught the recogniser: an entity of the reader's own, or more names for one that is known.
import type { EntityId, MentionType } from './mention'

/** What `own/…` ids begin with. */
const OWN = 'own/'

/** Recognised on every page like an entry of the knowledge files. The reader's work: never pruned. */
export interface OwnEntity {
  /** `own/…` with a UUID behind it; the id of a known entity where the reader only added names or a note to it. */
  id: EntityId
  type: MentionType
  /** The canonical name, as lists and cards show it. */
  name: string
  /** Other ways to write it. Of a known entity these alone are looked for. */
  aliases: string[]
  note: string
  /** Epoch milliseconds. */
  created: number
  modified: number
}

/** Whether an entity is one that the reader made. */
export function isOwnEntity(id: EntityId): boolean {
  return id.startsWith(OWN)
}

/** The id of a new entity of the reader's. @param uuid a new UUID */
export function ownEntityId(uuid: string): EntityId {
  return `${OWN}${uuid}`
}
