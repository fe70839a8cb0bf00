// Sites of the reader, in Chromium; there the browser's own button can be pressed too.
import { describe, expect, it } from 'vitest'
import type { ChromiumReader } from '../../scripts/lib/extension/chromium.ts'
import { addressOf } from '../../scripts/lib/extension/server.ts'
import { lit, painted, showing } from '../../scripts/lib/extension/steps.ts'
import { clickOn } from '../../scripts/lib/extension/tab.ts'
import { tellSites } from './support/sites.ts'
import { sitting } from './support/sitting.ts'
import { chromium, HOSTS, words } from './support/world.ts'

tellSites('Chromium', chromium)

describe('the button in the bar of Chromium', () => {
  let reader: ChromiumReader

  sitting(chromium, 'every', (given) => {
    reader = given.reader
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
