import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { backupState, changeSettings, createHighlight } from '@/lib/store'
import { DAY, highlightOf, NOW, newStore, pageOf } from './samples'

it.each([
  ['nothing made yet', null, 0, 0, false],
  ['a first highlight of yesterday', 1, 0, 0, false],
  ['a first highlight of two months ago', 60, 0, 0, true],
  ['a backup of last week', 60, NOW - 7 * DAY, 0, false],
  ['a backup of two months ago', 90, NOW - 60 * DAY, 0, true],
  ['the reminder put off', 60, 0, NOW + DAY, false],
  ['a backup of next year, since the clock was set back', 60, NOW + 365 * DAY, 0, true],
  ['the reminder put off until next year, since the clock was set back', 60, 0, NOW + 365 * DAY, true],
])('%s', async (_name, age, lastBackup, remindAfter, due) => {
  const store = newStore()
  const created = NOW - (age ?? 0) * DAY
  if (age !== null) await createHighlight(store, highlightOf(1, { created, modified: created }), pageOf())
  await changeSettings(store, { lastBackup, remindAfter })
  expect((await backupState(store, NOW)).due).toBe(due)
})
