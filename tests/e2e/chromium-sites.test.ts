// Sites of the reader, in Chromium; there the browser's own button can be pressed too.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChromiumReader } from '../../scripts/lib/extension/chromium.ts'
import type { Server } from '../../scripts/lib/extension/server.ts'
import { addressOf, serve } from '../../scripts/lib/extension/server.ts'
import { answerFirstRun, lit, painted, showing } from '../../scripts/lib/extension/steps.ts'
import { clickOn } from '../../scripts/lib/extension/tab.ts'
import { tellSites } from './support/sites.ts'
import { chromium, freshProfile, HOSTS, words } from './support/world.ts'

tellSites('Chromium', chromium)

describe('the button in the bar of Chromium', () => {
  const { profile, remove } = freshProfile()
  let server: Server
  let reader: ChromiumReader

  beforeAll(async () => {
    server = await serve()
    reader = await chromium({ profile, proxy: server.port })
    await answerFirstRun(reader, words, 'every')
  })
  afterAll(async () => {
    await reader?.close()
    await server?.close()
    remove()
  })

  it('gives leave for the page in front alone, of a site that nobody added', async () => {
    const tab = await reader.open(addressOf(HOSTS.stranger, 'sample'))
    const other = await reader.open(addressOf(HOSTS.stranger, 'appointments'))
    const popup = await reader.pressButton(tab)
    await showing(popup, words('panel.annotateOnce'))
    expect(await painted(tab)).toEqual({})
    await clickOn(popup, 'button', words('panel.annotateOnce'))
    await lit(tab, 'Trần Lưu Quang')
    expect(await painted(other)).toEqual({})
    await tab.goto(addressOf(HOSTS.newspaper, 'sample'))
    await tab.goto(addressOf(HOSTS.stranger, 'sample'))
    expect(await painted(tab)).toEqual({})
  })
})
