// What the reader put right, and which pages the reader wants kept or left alone. Never touched by the recogniser.
import type { Choice, Correction } from '../annotation'
import { foldCase } from '../text/fold'
import { noteCorrecting } from './correcting'
import type { Store } from './database'
import { guarded } from './database'
import { momentAfter } from './moment'
import { choiceRow, correctionRow, EVERYWHERE, toChoice, toCorrection } from './rows'
import { sound, soundOne } from './sound'

/** One correction a page, type and wording, in large letters or small: a second one replaces the first. */
export function correctionId({ page, type, quote }: Pick<Correction, 'page' | 'type' | 'quote'>): string {
  return `${page ?? EVERYWHERE}\n${type}\n${foldCase(quote)}`
}

/** A decision, and the note that saved pages are yet to follow it, in one transaction. */
function decide<T>({ reader }: Store, write: () => Promise<T>): Promise<T> {
  return guarded(reader, () => reader.transaction('rw', [reader.corrections, reader.meta], write))
}

/** Keeps a correction in the place of an earlier one for the same words, and gives both. */
export async function saveCorrection(
  store: Store,
  correction: Omit<Correction, 'id'>,
): Promise<{ kept: Correction; before: Correction | null }> {
  const { reader } = store
  const id = correctionId(correction)
  return decide(store, async () => {
    const row = await reader.corrections.get(id)
    const kept = { ...correction, id, created: momentAfter(correction.created, row?.created) }
    await reader.corrections.put(correctionRow(kept))
    // A first word on one page bears on that page alone, which is read again.
    if (row || kept.page === null) await noteCorrecting(reader)
    return { kept, before: row ? toCorrection(row) : null }
  })
}

/** The correction of an id, or null. */
export async function findCorrection({ reader }: Store, id: string): Promise<Correction | null> {
  const row = soundOne(reader.corrections, await guarded(reader, () => reader.corrections.get(id)))
  return row ? toCorrection(row) : null
}

/** Puts a correction back as it was. */
export async function putCorrection(store: Store, correction: Correction): Promise<void> {
  const { reader } = store
  await decide(store, async () => {
    await reader.corrections.put(correctionRow(correction))
    await noteCorrecting(reader)
  })
}

/** Puts a correction that was taken back in its place again. False where another stands there, which is left alone. */
export async function restoreCorrection(store: Store, correction: Correction): Promise<boolean> {
  const { reader } = store
  return decide(store, async () => {
    if (await reader.corrections.get(correction.id)) return false
    await reader.corrections.add(correctionRow(correction))
    await noteCorrecting(reader)
    return true
  })
}

/** Takes a correction back. False when there was none. */
export async function removeCorrection(store: Store, id: string): Promise<boolean> {
  const { reader } = store
  return decide(store, async () => {
    const removed = await reader.corrections.where('id').equals(id).delete()
    if (removed > 0) await noteCorrecting(reader)
    return removed > 0
  })
}

/** The corrections that bear on a page: its own and those that apply everywhere. */
export async function correctionsFor({ reader }: Store, url: string): Promise<Correction[]> {
  const rows = await guarded(reader, () => reader.corrections.where('scope').anyOf(url, EVERYWHERE).toArray())
  return sound(reader.corrections, rows).map(toCorrection)
}

/** Every correction, newest first. */
export async function allCorrections({ reader }: Store): Promise<Correction[]> {
  const rows = await guarded(reader, () => reader.corrections.orderBy('created').reverse().toArray())
  return sound(reader.corrections, rows).map(toCorrection)
}

/** Keeps the reader's word about saving a page. */
export async function saveChoice({ reader }: Store, choice: Choice): Promise<void> {
  const { choices } = reader
  await guarded(reader, () =>
    reader.transaction('rw', [choices], async () => {
      const before = await choices.get(choice.url)
      await choices.put(choiceRow({ ...choice, created: momentAfter(choice.created, before?.created) }))
    }),
  )
}

/** Puts the reader's word about saving a page back to what it was; null for none. */
export async function restoreChoice({ reader }: Store, url: string, choice: Choice | null): Promise<void> {
  await guarded(reader, async () => {
    if (choice) await reader.choices.put(choiceRow(choice))
    else await reader.choices.delete(url)
  })
}

/** The reader's word about saving a page, or null. */
export async function findChoice({ reader }: Store, url: string): Promise<Choice | null> {
  const row = await guarded(reader, () => reader.choices.get(url))
  return row ? toChoice(row) : null
}
