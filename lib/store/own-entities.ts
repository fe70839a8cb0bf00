// Entities that the reader made, and names that the reader added to known ones.
import type { EntityId, OwnEntity } from '../annotation'
import type { Store } from './database'
import { guarded } from './database'
import { momentAfter } from './moment'
import { sound, soundOne } from './sound'

/** What the reader says of an entity. */
export type OwnEntityWords = Omit<OwnEntity, 'created' | 'modified'>

/** An entity as it is kept now, and as it stood before; null where it is new. */
interface Kept {
  kept: OwnEntity
  before: OwnEntity | null
}

/** Keeps an entity in the place of its earlier state. @param now epoch milliseconds */
export async function saveOwnEntity({ reader }: Store, words: OwnEntityWords, now: number): Promise<Kept> {
  return guarded(reader, () =>
    reader.transaction('rw', [reader.ownEntities], async () => {
      const before = await reader.ownEntities.get(words.id)
      const kept: OwnEntity = {
        ...words,
        created: before?.created ?? now,
        modified: momentAfter(now, before?.modified),
      }
      await reader.ownEntities.put(kept)
      return { kept, before: before ?? null }
    }),
  )
}

/** Adds one more name to an entity, which becomes one of the reader's if it was none. @param now epoch milliseconds */
export async function teachName(
  { reader }: Store,
  entity: Pick<OwnEntity, 'id' | 'type' | 'name'>,
  alias: string,
  now: number,
): Promise<Kept> {
  return guarded(reader, () =>
    reader.transaction('rw', [reader.ownEntities], async () => {
      const before = await reader.ownEntities.get(entity.id)
      const known = before ?? { ...entity, aliases: [], note: '', created: now }
      const kept = {
        ...known,
        aliases: [...new Set([...known.aliases, alias])],
        modified: momentAfter(now, before?.modified),
      }
      await reader.ownEntities.put(kept)
      return { kept, before: before ?? null }
    }),
  )
}

/** Puts an entity back as it stood before it was saved; one that was new goes. */
export async function undoOwnEntity(
  { reader }: Store,
  id: EntityId,
  before: OwnEntity | null,
): Promise<void> {
  await guarded(reader, async () => {
    if (before) await reader.ownEntities.put(before)
    else await reader.ownEntities.delete(id)
  })
}

/** Takes an entity away and gives it back, so that it can be restored; null when there was none. */
export async function removeOwnEntity({ reader }: Store, id: EntityId): Promise<OwnEntity | null> {
  return guarded(reader, () =>
    reader.transaction('rw', [reader.ownEntities], async () => {
      const entity = await reader.ownEntities.get(id)
      await reader.ownEntities.delete(id)
      return entity ?? null
    }),
  )
}

/** Puts an entity that was taken away back as it was. One that is there is left alone. */
export async function restoreOwnEntity({ reader }: Store, entity: OwnEntity): Promise<void> {
  await guarded(reader, () =>
    reader.transaction('rw', [reader.ownEntities], async () => {
      if (!(await reader.ownEntities.get(entity.id))) await reader.ownEntities.add(entity)
    }),
  )
}

export async function findOwnEntity({ reader }: Store, id: EntityId): Promise<OwnEntity | null> {
  return soundOne(reader.ownEntities, await guarded(reader, () => reader.ownEntities.get(id)))
}

/** Every entity of the reader's, in the order in which they were made. */
export async function allOwnEntities({ reader }: Store): Promise<OwnEntity[]> {
  const { ownEntities } = reader
  return sound(ownEntities, await guarded(reader, () => ownEntities.orderBy('created').toArray()))
}
