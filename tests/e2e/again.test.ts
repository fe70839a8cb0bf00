// What happens twice, or in between: a stopped background, two tabs of one page, a tab from before the installation.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChromiumReader } from '../../scripts/lib/extension/chromium.ts'
import { exportAll } from '../../scripts/lib/extension/files.ts'
import type { Server } from '../../scripts/lib/extension/server.ts'
import { addressOf, serve } from '../../scripts/lib/extension/server.ts'
import {
  answerFirstRun,
  clickInLayer,
  lit,
  openLit,
  openPanel,
  painted,
  select,
  showing,
} from '../../scripts/lib/extension/steps.ts'
import type { Tab } from '../../scripts/lib/extension/tab.ts'
import { clickOn, until } from '../../scripts/lib/extension/tab.ts'
import { hold } from './support/holding.ts'
import { openMarked } from './support/marked.ts'
import { BUILT, chromium, firefox, freshProfile, HOSTS, words } from './support/world.ts'

const address = addressOf(HOSTS.newspaper, 'sample')
let server: Server

beforeAll(async () => {
  server = await serve()
})
afterAll(() => server?.close())

/** The lines of an export that are records, without the times that a visit changes. */
function records(exported: string): string[] {
  return exported
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => line.replace(/"(lastSeen|modified)":\d+/g, ''))
    .filter((line) => !line.startsWith('{"format"'))
}

describe('in Chromium', () => {
  const { profile, remove } = freshProfile()
  let reader: ChromiumReader
  beforeAll(async () => {
    reader = await chromium({ profile, proxy: server.port })
    await answerFirstRun(reader, words, 'every')
  })
  afterAll(async () => {
    await reader?.close()
    remove()
  })

  it('a background that was stopped comes back, and nothing is lost or doubled', async () => {
    const tab = await openLit(reader, address)
    await select(tab, 'có con số')
    await clickInLayer(tab, '.swatch.pink')
    await lit(tab, 'có con số')
    const before = records(await exportAll(reader, words))
    expect(before.length).toBeGreaterThan(10)

    await reader.stopWorker()
    await tab.reload()
    await lit(tab, 'Trần Lưu Quang')
    await lit(tab, 'có con số')
    expect(records(await exportAll(reader, words))).toEqual(before)

    await reader.stopWorker()
    await select(tab, 'số liệu sáu năm')
    await clickInLayer(tab, '.swatch.blue')
    await lit(tab, 'số liệu sáu năm')
    expect(records(await exportAll(reader, words)).length).toBe(before.length + 1)
    await tab.close()
  })

  describe('stopped while it writes', () => {
    const typed = ' Ai đếm?'
    let article: Tab
    let aside: Tab
    beforeAll(async () => {
      article = await openMarked(reader)
      aside = await reader.open(reader.own('welcome.html'))
    })
    afterAll(async () => {
      await article.close()
      await aside.close()
    })

    async function ownOf(): Promise<Tab> {
      const panel = await openPanel(reader, article)
      await clickOn(panel, '[data-tab="own"]')
      await showing(panel, 'Con số nào?')
      return panel
    }

    /** Does what writes to a table, and stops the background once it has heard of it and cannot yet have done it. */
    async function cutOff(table: string, act: () => Promise<unknown>): Promise<void> {
      const letGo = await hold(aside, table)
      await act()
      // Longer than the pause after which a note is kept, and than a background takes to wake.
      await new Promise((resolve) => setTimeout(resolve, 1500))
      await reader.stopWorker()
      await letGo()
    }

    it('a background leaves nothing unsaid of a note that is typed', async () => {
      const panel = await ownOf()
      await clickOn(panel, 'main button', words('note.edit'))
      await until('the caret', () =>
        panel.evaluate(() => document.activeElement?.matches('main form textarea'), null),
      )
      await cutOff('drafts', () => panel.type(typed))
      await until('the draft', async () => (await exportAll(reader, words)).includes(typed))
      await panel.close()
      const again = await ownOf()
      await clickOn(again, 'main button', words('note.draft'))
      await until('what was typed', () =>
        again.evaluate((text) => document.querySelector('textarea')?.value === text, `Con số nào?${typed}`),
      )
      await again.close()
    })

    it('a background does not lose the highlight that is taken back', async () => {
      const held = async () =>
        records(await exportAll(reader, words)).filter((line) => line.includes('"highlight"'))
      const before = await held()
      expect(before.length).toBeGreaterThan(0)
      const panel = await ownOf()
      await clickOn(panel, 'main button', words('note.delete'))
      await showing(panel, words('note.deleted'))
      await cutOff('highlights', () => clickOn(panel, '[role="status"] button', words('common.undo')))
      await showing(panel, 'Con số nào?')
      expect(await held()).toEqual(before)
      await panel.close()
    })
  })

  it('two tabs of one page save it once, and what is marked in one is lit in the other', async () => {
    const [one, two] = [await openLit(reader, address), await openLit(reader, address)]
    const before = records(await exportAll(reader, words))
    await Promise.all([one.reload(), two.reload()])
    await Promise.all([lit(one, 'Trần Lưu Quang'), lit(two, 'Trần Lưu Quang')])
    expect(records(await exportAll(reader, words))).toEqual(before)
    await select(one, 'mẫu biểu thống nhất')
    await clickInLayer(one, '.swatch.violet')
    await lit(two, 'mẫu biểu thống nhất')
    await one.close()
    await two.close()
  })

  it('a site that is not listed is left alone', async () => {
    const tab = await reader.open(addressOf(HOSTS.stranger, 'sample'))
    const listed = await openLit(reader, addressOf(HOSTS.below, 'sample'))
    await lit(listed, 'Trần Lưu Quang')
    expect(await painted(tab)).toEqual({})
    await listed.close()
    await tab.close()
  })
})

describe('in Firefox', () => {
  it('a tab that was open before the installation is lit without being loaded anew', async () => {
    const { profile, remove } = freshProfile()
    const reader = await firefox({ profile, proxy: server.port, later: true })
    try {
      const tab = await reader.open(address)
      expect(await painted(tab)).toEqual({})
      await reader.install(BUILT.firefox)
      await lit(tab, 'Trần Lưu Quang')
    } finally {
      await reader.close()
      remove()
    }
  })
})
