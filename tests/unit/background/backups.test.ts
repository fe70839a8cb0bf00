// The daily backup: when it is made, with a clock that goes on, stands or is set back, and a background that is stopped.
import 'fake-indexeddb/auto'
import { afterEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { createBackups } from '@/entrypoints/background/backups'
import { changeSettings, createHighlight, readSettings } from '@/lib/store'
import { DAY, HOUR, highlightOf, NOW, newStore, pageOf } from '../store/samples'

afterEach(() => vi.restoreAllMocks())

type Change = (delta: { id: number; state: { current: string } }) => void

/** A browser that saves what it is given, or is stopped before it says so. */
function downloading(end: 'complete' | 'at once' | 'interrupted' | 'stopped' = 'complete') {
  const files: string[] = []
  const listeners = new Set<Change>()
  const onChanged = {
    addListener(listener: Change) {
      listeners.add(listener)
      if (end === 'complete') listener({ id: files.length, state: { current: end } })
    },
    removeListener: (listener: Change) => void listeners.delete(listener),
  }
  const download = async ({ filename }: { filename: string }) => files.push(filename)
  // What the browser knows of it by the time that somebody listens.
  const state =
    { complete: 'in_progress', 'at once': 'complete', stopped: 'in_progress' }[end as 'complete'] ?? end
  const search = async () => [{ state }]
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => true },
    downloads: { download, search, onChanged },
  })
  return files
}

async function library(lastBackup: number) {
  const store = newStore()
  await createHighlight(store, highlightOf(1), pageOf())
  await changeSettings(store, { dailyBackup: true, lastBackup })
  return store
}

it.each([
  ['an hour ago', NOW - HOUR, 0],
  ['a day ago', NOW - DAY, 1],
  ['never', 0, 1],
  ['next week, since the clock was set back', NOW + 7 * DAY, 1],
])('whether it is due: last made %s', async (_when, lastBackup, times) => {
  const files = downloading()
  const store = await library(lastBackup)
  const backups = createBackups({ store, now: () => NOW })
  await backups.makeIfDue()
  await backups.makeIfDue()
  expect(files).toHaveLength(times)
  expect((await readSettings(store)).lastBackup).toBe(times === 0 ? lastBackup : NOW)
})

it('is noted where the file was whole before anybody listened, and nothing goes on listening', async () => {
  downloading('at once')
  const store = await library(0)
  await createBackups({ store, now: () => NOW }).makeIfDue()
  expect((await readSettings(store)).lastBackup).toBe(NOW)
})

it('that the browser gave up is none', async () => {
  downloading('interrupted')
  const store = await library(0)
  await expect(createBackups({ store, now: () => NOW }).makeIfDue()).rejects.toThrow('interrupted')
  expect((await readSettings(store)).lastBackup).toBe(0)
})

it('is made again where the background was stopped before the file was whole', async () => {
  const store = await library(0)
  downloading('stopped')
  void createBackups({ store, now: () => NOW }).makeIfDue()
  await vi.waitFor(() => expect(fakeBrowser.downloads).toBeDefined())
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect((await readSettings(store)).lastBackup).toBe(0)
  const files = downloading()
  await createBackups({ store, now: () => NOW + HOUR }).makeIfDue()
  expect(files).toHaveLength(1)
})

it('has an alarm that rings within the hour, also after the clock was set back', async () => {
  fakeBrowser.reset()
  const store = await library(0)
  const backups = createBackups({ store, now: Date.now })
  await fakeBrowser.alarms.create('backup', { when: Date.now() + 40 * DAY, periodInMinutes: 60 })
  await backups.sync()
  const alarm = await fakeBrowser.alarms.get('backup')
  expect(alarm?.scheduledTime).toBeLessThanOrEqual(Date.now() + HOUR)
  await backups.sync()
  expect(await fakeBrowser.alarms.get('backup')).toEqual(alarm)
})
