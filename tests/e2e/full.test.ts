// A disk without room, in every browser: what cannot be kept is said, nothing that was kept is lost, and it goes on once
// there is room. Firefox's build is the extension's own, but for the permission to take as much room as the disk has.
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { exportAll } from '../../scripts/lib/extension/files.ts'
import type { Server } from '../../scripts/lib/extension/server.ts'
import { addressOf, serve } from '../../scripts/lib/extension/server.ts'
import {
  answerFirstRun,
  clickInLayer,
  layerText,
  lit,
  openLit,
  select,
} from '../../scripts/lib/extension/steps.ts'
import type { Reader, Tab } from '../../scripts/lib/extension/tab.ts'
import { until } from '../../scripts/lib/extension/tab.ts'
import { BUILT, chromium, firefox, freshProfile, HOSTS, words } from './support/world.ts'

const FIRST = 'có con số'
const SECOND = 'tên người chịu trách nhiệm'

/** Bytes that surely are beyond the limit. */
const MOST = 60_000_000

let server: Server | null = null
let reader: Reader | null = null
const profiles: { remove(): void }[] = []
afterEach(async () => {
  await reader?.close()
  await server?.close()
  for (const { remove } of profiles.splice(0)) remove()
  reader = null
  server = null
})

/** A build without the permission for unlimited storage, so that the browser's limit holds for it. */
function limited(build: string, profile: string): string {
  const folder = join(profile, 'extension')
  cpSync(build, folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  manifest.permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage')
  writeFileSync(path, JSON.stringify(manifest))
  return folder
}

/** Fills what room there is from a page of ours, to the last kilobyte. */
function fill(tab: Tab): Promise<number> {
  return tab.evaluate(async (most) => {
    // Opened anew each time: a connection that met the limit may be of no more use.
    const put = (size: number) =>
      new Promise<boolean>((resolve) => {
        // Thrown bytes, which nothing makes smaller.
        const bytes = new Uint8Array(size)
        for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536))
        const opening = indexedDB.open('filler', 1)
        opening.onupgradeneeded = () => opening.result.createObjectStore('parts', { autoIncrement: true })
        opening.onerror = () => resolve(false)
        opening.onsuccess = () => {
          const done = (kept: boolean) => {
            opening.result.close()
            resolve(kept)
          }
          const writing = opening.result.transaction('parts', 'readwrite')
          writing.objectStore('parts').put(bytes)
          writing.oncomplete = () => done(true)
          writing.onabort = () => done(false)
        }
      })
    let full = 0
    for (const size of [1_048_576, 65_536, 4_096, 512]) {
      while (full < most && (await put(size))) full += size
    }
    return full
  }, MOST)
}

async function play(started: Reader, limit: (tab: Tab) => Promise<() => Promise<void>>): Promise<void> {
  await answerFirstRun(started, words, 'chosen')
  const article = await openLit(started, addressOf(HOSTS.newspaper, 'sample'))
  const mark = async (quote: string) => {
    await article.front()
    await select(article, quote)
    await until('the toolbar', () => layerText(article))
    await clickInLayer(article, '.swatch.green')
  }
  await mark(FIRST)
  await lit(article, FIRST)
  const options = await started.open(started.own('options.html'))
  const free = await limit(options)
  await mark(SECOND)
  await until('the words about the full disk', async () =>
    article.inLayer((root, said) => root?.textContent?.includes(said), words('problem.full')),
  )
  await article.reload()
  await lit(article, FIRST)
  expect(await exportAll(started, words)).not.toContain(`"exact":"${SECOND}"`)
  await free()
  await mark(SECOND)
  await lit(article, SECOND)
  expect(await exportAll(started, words)).toContain(`"exact":"${SECOND}"`)
}

it('Chromium', async () => {
  const made = freshProfile()
  profiles.push(made)
  server = await serve()
  const started = await chromium({ profile: made.profile, proxy: server.port })
  reader = started
  await play(started, async () => {
    // The limit that developers' tools can set does not reach databases: the background meets the error by hand.
    const background = await until('the background', async () => started.context.serviceWorkers().at(-1))
    const meets = (isFull: boolean) =>
      background.evaluate((isFull) => {
        const own = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype)
        const kept = Reflect.get(globalThis, 'kept') ?? { add: own.add, put: own.put }
        Object.assign(globalThis, { kept })
        const value = () => {
          throw new DOMException('no room', 'QuotaExceededError')
        }
        const full = { add: { value, configurable: true }, put: { value, configurable: true } }
        Object.defineProperties(IDBObjectStore.prototype, isFull ? full : kept)
      }, isFull)
    await meets(true)
    return () => meets(false)
  })
})

it('Firefox', async () => {
  const made = freshProfile()
  profiles.push(made)
  server = await serve()
  const extension = limited(BUILT.firefox, made.profile)
  const started = await firefox({
    ...{ profile: join(made.profile, 'user'), proxy: server.port, extension },
    prefs: { 'dom.quotaManager.temporaryStorage.fixedLimit': 12_000 },
  })
  reader = started
  await play(started, async (tab) => {
    expect(await fill(tab)).toBeLessThan(MOST)
    return async () => {
      await tab.evaluate(
        () =>
          new Promise((resolve, reject) => {
            const going = indexedDB.deleteDatabase('filler')
            going.onsuccess = () => resolve(null)
            going.onerror = () => reject(going.error)
          }),
        null,
      )
    }
  })
})
