// A disk without room: what cannot be kept is said, nothing that was kept is lost, and it goes on once there is room.
// No limit of a browser's own is the same twice, nor reaches databases in both: the background meets the error by hand.
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
import type { Reader } from '../../scripts/lib/extension/tab.ts'
import { until } from '../../scripts/lib/extension/tab.ts'
import { chromium, firefox, freshProfile, HOSTS, words } from './support/world.ts'

/** As our own pages know it in Firefox: it stands in a function that runs there. */
declare const browser: { runtime: { getBackgroundPage(): Promise<typeof globalThis> } }

const FIRST = 'có con số'
const SECOND = 'tên người chịu trách nhiệm'

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

async function play(started: Reader, limit: () => Promise<() => Promise<void>>): Promise<void> {
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
  const free = await limit()
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
  // A background that was stopped would begin anew with all its room.
  const started = await firefox({ profile: made.profile, proxy: server.port, idle: 600_000 })
  reader = started
  await play(started, async () => {
    const page = await started.open(started.own('options.html'))
    const meets = (isFull: boolean) =>
      page.evaluate(async (isFull) => {
        const background = await browser.runtime.getBackgroundPage()
        const { prototype } = background.IDBObjectStore
        const own = Object.getOwnPropertyDescriptors(prototype)
        const kept = Reflect.get(globalThis, 'kept') ?? { add: own.add, put: own.put }
        Object.assign(globalThis, { kept })
        const value = () => {
          throw new background.DOMException('no room', 'QuotaExceededError')
        }
        const full = { add: { value, configurable: true }, put: { value, configurable: true } }
        Object.defineProperties(prototype, isFull ? full : kept)
      }, isFull)
    await meets(true)
    return () => meets(false)
  })
})
