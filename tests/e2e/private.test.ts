// Private windows, where the reader lets the extension in: an article is lit there, and nothing of it is ever kept.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportAll } from '../../scripts/lib/extension/files.ts'
import type { Server } from '../../scripts/lib/extension/server.ts'
import { addressOf, serve } from '../../scripts/lib/extension/server.ts'
import { answerFirstRun, lit, openLit } from '../../scripts/lib/extension/steps.ts'
import { type Reader, until } from '../../scripts/lib/extension/tab.ts'
import { chromium, firefox, freshProfile, HOSTS, words } from './support/world.ts'

const sample = readFileSync(new URL('../fixtures/articles/sample.html', import.meta.url), 'utf8')
const address = addressOf(HOSTS.newspaper, 'sample')
let server: Server

beforeAll(async () => {
  server = await serve()
  server.add('another', sample)
})
afterAll(() => server?.close())

describe.each([
  ['Chromium', chromium],
  ['Firefox', firefox],
] as const)('in %s', (_name, start) => {
  const { profile, remove } = freshProfile()
  let reader: Reader
  beforeAll(async () => {
    // A proxy for one host holds for private windows too; Chromium's for all does not.
    reader = await start({ profile, proxy: server.port, only: HOSTS.newspaper, inPrivate: true })
    await answerFirstRun(reader, words, 'every')
  })
  afterAll(async () => {
    await reader?.close()
    remove()
  })

  it('an article in a private window is lit and leaves nothing in the library', async () => {
    const hidden = await reader.openPrivately(address)
    await lit(hidden, 'Trần Lưu Quang')
    await hidden.close()
    // Another article in a window of the usual kind: what was asked for before it has had its time.
    const open = await openLit(reader, addressOf(HOSTS.newspaper, 'another'))
    const kept = await until('the other article', async () => {
      const exported = await exportAll(reader, words)
      return exported.includes('/another-') ? exported : null
    })
    expect(kept).not.toContain('/sample-')
    await open.close()
  })
})
