// Forgetting and pruning, played in every browser: what goes is gone, and what is taken back stands as it stood.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exportAll, exportAs, importFile } from '../../../scripts/lib/extension/files.ts'
import { addressOf } from '../../../scripts/lib/extension/server.ts'
import { lit, openLit, showing } from '../../../scripts/lib/extension/steps.ts'
import type { Reader, Tab } from '../../../scripts/lib/extension/tab.ts'
import { clickOn, until } from '../../../scripts/lib/extension/tab.ts'
import { FORGETTING, forget } from './forgetting.ts'
import { choose, readCsv, writeLibrary } from './shelf.ts'
import { type StartOn, sitting } from './sitting.ts'
import { HOSTS, words } from './world.ts'

const PAGES = 30
const HIGHLIGHTS = 5

/** Everything told of one browser. */
export function tellLeaving(name: string, start: StartOn): void {
  describe(`forgetting and pruning in ${name}`, () => {
    let reader: Reader
    let whole = ''

    const profile = sitting(start, 'every', async (given) => {
      reader = given.reader
      await importFile(reader, words, await writeLibrary(profile, PAGES, HIGHLIGHTS))
      const article = await openLit(reader, addressOf(HOSTS.newspaper, 'sample'))
      await lit(article, 'Trần Lưu Quang')
      await article.close()
      whole = await exportAll(reader, words)
    })

    /** Rows of the library that the recogniser made. */
    async function recognised(): Promise<number> {
      const path = await exportAs(reader, words, { format: 'csv', address: 'made=recognised' })
      return readCsv(readFileSync(path, 'utf8')).length - 1
    }

    async function undo(tab: Tab): Promise<void> {
      await clickOn(tab, 'button', words('common.undo'))
      await showing(tab, words('panel.undone'))
      await tab.close()
    }

    it('lets go of what was recognised on pages of long ago, and brings it back', async () => {
      const before = await recognised()
      const tab = await reader.open(reader.own('options.html'))
      await choose(tab, words('upkeep.olderThan'), words('upkeep.months').replace('$1', '6'))
      await clickOn(tab, 'button', words('upkeep.pruneNow'))
      await until('how much would go', () =>
        tab.evaluate(() => document.querySelector('dialog[open]') !== null, null),
      )
      await clickOn(tab, 'dialog footer button', words('upkeep.pruneNow'))
      await showing(tab, words('forget.untilClosed'))
      const left = await exportAll(reader, words)
      expect(await recognised()).toBeLessThan(before / 2)
      expect(await recognised()).toBeGreaterThan(0)
      expect(left.split('"kind":"highlight"')).toHaveLength(HIGHLIGHTS + 1)
      await tab.front()
      await undo(tab)
      expect(await exportAll(reader, words)).toBe(whole)
    })

    it.each(FORGETTING)('forgets %s, and brings it back', async (_what, ask) => {
      const tab = await reader.open(reader.own('options.html'))
      await forget(tab, ask)
      const left = await exportAll(reader, words)
      expect(left.length).toBeLessThan(whole.length)
      await tab.front()
      await undo(tab)
      expect(await exportAll(reader, words)).toBe(whole)
    })

    it('keeps the way back where the library cannot be read for a moment', async () => {
      const tab = await reader.open(reader.own('options.html'))
      await showing(tab, words('forget.everything'))
      // A database that is being deleted is closed under those who read it, and opened by nobody until it is gone.
      await tab.evaluate(() => {
        const refused = () => Promise.reject(new DOMException('not now', 'UnknownError'))
        Object.defineProperty(indexedDB, 'databases', { configurable: true, value: refused })
      }, null)
      await clickOn(tab, 'button', words('forget.everything'))
      await clickOn(tab, 'dialog footer button', words('forget.now'))
      await showing(tab, words('forget.untilClosed'))
      await showing(tab, words('problem.damaged'))
      await tab.evaluate(() => Reflect.deleteProperty(indexedDB, 'databases'), null)
      await undo(tab)
      expect(await exportAll(reader, words)).toBe(whole)
    })
  })
}
