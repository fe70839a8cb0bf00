// Notes begun and not yet saved: they survive a reload, a closed popup and an update.
import type { Draft } from '../annotation'
import type { Store } from './database'
import { guarded } from './database'
import { momentAfter } from './moment'
import { sound, soundOne } from './sound'

/** Keeps a draft; an empty one without tags removes it. Null when its highlight is gone. @param now epoch ms */
export async function saveDraft(
  { reader }: Store,
  { highlight, note, tags }: Pick<Draft, 'highlight' | 'note' | 'tags'>,
  now: number,
): Promise<Draft | null> {
  const { highlights, drafts } = reader
  return guarded(reader, () =>
    reader.transaction('rw', [highlights, drafts], async () => {
      const owner = await highlights.get(highlight)
      if (!owner) return null
      const modified = momentAfter(now, (await drafts.get(highlight))?.modified)
      const draft = { highlight, page: owner.page, note, tags, modified }
      if (note === '' && tags.length === 0) await drafts.delete(highlight)
      else await drafts.put(draft)
      return draft
    }),
  )
}

export async function findDraft({ reader }: Store, highlight: string): Promise<Draft | null> {
  return soundOne(reader.drafts, await guarded(reader, () => reader.drafts.get(highlight)))
}

export async function draftsOfPage({ reader }: Store, url: string): Promise<Draft[]> {
  const { drafts } = reader
  return sound(drafts, await guarded(reader, () => drafts.where('page').equals(url).toArray()))
}

/** Every draft; there are as many as notes begun and not saved. */
export async function allDrafts({ reader }: Store): Promise<Draft[]> {
  return sound(reader.drafts, await guarded(reader, () => reader.drafts.toArray()))
}
