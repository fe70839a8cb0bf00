// Rows of the library that something damaged, played in every browser: the rest stands, the reader is told, and the
// check puts them aside.
import { describe, expect, it } from 'vitest'
import { exportAll, importFile } from '../../../scripts/lib/extension/files.ts'
import { openPanel, showing } from '../../../scripts/lib/extension/steps.ts'
import type { Reader, Tab } from '../../../scripts/lib/extension/tab.ts'
import { clickOn, until } from '../../../scripts/lib/extension/tab.ts'
import { openMarked } from './marked.ts'
import { writeLibrary } from './shelf.ts'
import { type StartOn, sitting } from './sitting.ts'
import { words } from './world.ts'

const HIGHLIGHTS = 5

/** What is taken out of one row of a table, by the path to it. */
const DAMAGE = [
  ['reader', 'highlights', 'target'],
  ['reader', 'pages', 'facts'],
  ['reader', 'drafts', 'note'],
  ['recognised', 'pages', 'facts'],
  ['recognised', 'pageEntities', 'spans'],
  ['recognised', 'entities', 'forms'],
] as const

/** Takes something out of the first row of a table that passes. @returns whether there was one */
function damage(
  tab: Tab,
  [database, table, part]: readonly [string, string, string],
  only: { key: string; value: string } | null = null,
): Promise<boolean> {
  return tab.evaluate(
    ({ database, table, part, only }) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open(database)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction([table], 'readwrite')
          let found = false
          const walk = writing.objectStore(table).openCursor()
          walk.onsuccess = () => {
            const cursor = walk.result
            if (!cursor) return
            if (only && Reflect.get(cursor.value, only.key) !== only.value) return cursor.continue()
            found = true
            cursor.update({ ...cursor.value, [part]: null })
          }
          writing.onerror = () => reject(writing.error)
          writing.oncomplete = () => {
            opening.result.close()
            resolve(found)
          }
        }
      }),
    { database, table, part, only },
  )
}

const rowsIn = (tab: Tab) => tab.evaluate(() => document.querySelectorAll('main article').length, null)

/** What the notice says behind the number. */
const SAID = words('upkeep.leftOut').split('$1').at(-1)?.split('. ')[0]?.trim() ?? ''

/** Everything told of one browser. */
export function tellDamaged(name: string, start: StartOn): void {
  describe(`a library with damaged rows in ${name}`, () => {
    let reader: Reader
    let article: Tab

    const profile = sitting(start, 'every', async (given) => {
      reader = given.reader
      await importFile(reader, words, await writeLibrary(profile, 30, HIGHLIGHTS))
      article = await openMarked(reader)
    })

    it('shows the rest in every view, says how many are left out, and leads to the check', async () => {
      const before = await reader.open(reader.own('library.html'))
      const whole = await until('the rows', () => rowsIn(before))
      for (const one of DAMAGE) if (one[1] !== 'drafts') expect(await damage(before, one)).toBe(true)
      await before.close()
      for (const address of ['', '?view=pictures', '?view=assignments', '?q=bo', '?made=hand']) {
        const tab = await reader.open(reader.own(`library.html${address}`))
        await until(`something at ${address}`, () =>
          tab.evaluate(() => (document.querySelector('main')?.textContent ?? '').length > 60, null),
        )
        expect(await tab.evaluate(() => document.body.textContent, null)).not.toContain(words('panel.failed'))
        await tab.close()
      }
      const list = await reader.open(reader.own('library.html'))
      await showing(list, SAID)
      expect(await rowsIn(list)).toBeGreaterThan(whole - 8)
      const to = () =>
        list.evaluate(() => document.querySelector<HTMLAnchorElement>('[role="status"] a')?.href, null)
      const options = await reader.open(await until('the way to the check', to))
      await clickOn(options, 'button', words('upkeep.checkNow'))
      await clickOn(options, 'button', words('upkeep.repair'))
      await showing(options, words('upkeep.saveQuarantined'))
      await options.close()
      await list.front()
      await until('the notice to go', () =>
        list.evaluate((told) => !document.body.textContent?.includes(told), SAID),
      )
      await list.close()
      expect(await exportAll(reader, words)).toContain('"kind":"highlight"')
    })

    it('tells in the panel that a highlight of the page cannot be read', async () => {
      const tab = await reader.open(reader.own('options.html'))
      const page = await article.evaluate(
        () => document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href,
        null,
      )
      const found = await damage(tab, ['reader', 'highlights', 'target'], { key: 'page', value: page })
      expect(found).toBe(true)
      await tab.close()
      const panel = await openPanel(reader, article)
      await showing(panel, SAID)
      await until('the names of the page all the same', () =>
        panel.evaluate(() => document.querySelector('main li') !== null, null),
      )
      await panel.close()
    })
  })
}
