// A clock that is set back: what the reader writes then is later than what was written before, whatever the hour says,
// and no backup of before comes over it.
import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { importLibrary } from '@/lib/exchange'
import type { Store } from '@/lib/store'
import {
  createHighlight,
  saveAssignment,
  saveChoice,
  saveCorrection,
  saveDraft,
  saveOwnEntity,
  teachName,
  updateHighlight,
} from '@/lib/store'
import { assignmentOf, DAY, highlightOf, NOW, newStore, pageOf, uuid } from '../store/samples'
import { fileOf, jsonOf, shelfOf, TOOLS } from './library'

const NAME = { id: 'own/1', type: 'institution', name: 'Tổ rà soát', aliases: [] } as const
const WORDS = { page: null, quote: 'tổ rà soát', type: 'institution' } as const
const YESTERDAY = NOW - DAY

it.each<[what: string, write: (store: Store, text: string, now: number) => Promise<unknown>]>([
  ['a note', (store, note, now) => updateHighlight(store, uuid(1), { note }, now)],
  ['a draft', (store, note, now) => saveDraft(store, { highlight: uuid(1), note, tags: [] }, now)],
  ['a name', (store, note, now) => saveOwnEntity(store, { ...NAME, aliases: [], note }, now)],
  [
    'a further name',
    (store, alias, now) =>
      teachName(store, { id: 'own/2', type: 'institution', name: 'Tổ đối chiếu' }, alias, now),
  ],
  [
    'a decision on an assignment',
    (store, what, now) =>
      saveAssignment(store, assignmentOf(1, 'bai-1.html', { what, state: 'confirmed' }), now),
  ],
  [
    'a correction',
    (store, label, created) =>
      saveCorrection(store, {
        ...WORDS,
        verdict: { kind: 'entity', entity: 'institution/x', label },
        created,
      }),
  ],
  [
    'the word about a page',
    (store, text, created) => saveChoice(store, { url: pageOf().url, keep: text === 'sau', created }),
  ],
])(
  '%s that is written after the clock was set back is not lost to a backup of before',
  async (_what, write) => {
    const store = newStore()
    await createHighlight(store, highlightOf(1), pageOf())
    await write(store, 'trước', NOW)
    const backup = await jsonOf(store)
    await write(store, 'sau', YESTERDAY)
    const written = await jsonOf(store)
    expect(written).not.toBe(backup)
    await importLibrary(fileOf(backup), await shelfOf(store), TOOLS)
    expect(await jsonOf(store)).toBe(written)
  },
)
