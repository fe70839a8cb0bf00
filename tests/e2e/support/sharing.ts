// What one reader put right and taught goes to a colleague as a file: told with two readers of every browser. And the
// keys of both, as the options show them.
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { importNow } from '../../../scripts/lib/extension/files.ts'
import type { Server } from '../../../scripts/lib/extension/server.ts'
import { addressOf, serve } from '../../../scripts/lib/extension/server.ts'
import {
  answerFirstRun,
  cardSaying,
  clickInLayer,
  clickWords,
  dark,
  lit,
  openLit,
  showing,
} from '../../../scripts/lib/extension/steps.ts'
import type { Reader, Start, Tab } from '../../../scripts/lib/extension/tab.ts'
import { clickOn, until } from '../../../scripts/lib/extension/tab.ts'
import { freshProfile, HOSTS, words } from './world.ts'

/** A name that is never to be lit, and words that are to be a name. */
const WRONG = 'Bộ Tư pháp'
const OWN = 'số liệu sáu năm gần nhất'

/** Pages of the extension have it. */
declare const browser: Browser

/** Everything told of one browser. */
export function tellSharing(
  name: string,
  start: (wish: Pick<Start, 'profile' | 'proxy'>) => Promise<Reader>,
): void {
  describe(`two colleagues with ${name}`, () => {
    const first = freshProfile()
    const second = freshProfile()
    const address = addressOf(HOSTS.newspaper, 'sample')
    let server: Server
    let reader: Reader
    const file = join(second.profile, 'dong-nghiep.json')

    beforeAll(async () => {
      server = await serve()
    })
    afterAll(async () => {
      await reader?.close()
      await server?.close()
      first.remove()
      second.remove()
    })

    /** A browser whose reader has answered the first run and opened the article. */
    async function begin(profile: string): Promise<Tab> {
      reader = await start({ profile, proxy: server.port })
      await answerFirstRun(reader, words, 'chosen')
      const article = await openLit(reader, address)
      await lit(article, WRONG)
      return article
    }

    it('one puts a name right and adds one, and saves both as a file', async () => {
      const article = await begin(first.profile)
      await article.front()
      await clickWords(article, WRONG)
      await cardSaying(article, WRONG)
      await clickInLayer(article, '.wrong summary')
      await clickInLayer(article, '.wrong li:last-child .choice')
      await dark(article, WRONG)
      const options = await reader.open(reader.own('options.html'))
      await clickOn(options, 'button', words('picker.new'))
      await clickOn(options, 'form:has(fieldset) input')
      await options.type(OWN)
      await clickOn(options, 'form:has(fieldset) button[type="submit"]')
      await showing(options, `“${WRONG}”`)
      await lit(article, OWN)
      const saved = await reader.download(() => clickOn(options, 'button', words('own.export')))
      // A browser that is closed takes its downloads along.
      await copyFile(saved, file)
      await reader.close()
    })

    it('the other sees what the file would change, takes it in, and pages that are open follow', async () => {
      const article = await begin(second.profile)
      const options = await reader.open(reader.own('options.html'))
      await clickOn(options, 'button', words('own.import'))
      await until('the dialog', () =>
        options.evaluate(() => document.querySelector('dialog[open] input[type="file"]') !== null, null),
      )
      await options.choose('dialog input[type="file"]', file)
      await until('the preview', () =>
        options.evaluate(() => document.querySelector('dialog table') !== null, null),
      )
      await lit(article, WRONG)
      await importNow(options, words)
      await dark(article, WRONG)
      await lit(article, OWN)
      await clickOn(options, 'dialog footer button', words('common.close'))
      const shown = await showing(options, `“${WRONG}”`)
      expect(shown).toContain(OWN)
      await clickOn(options, 'li button:not([aria-label])', words('options.takeBack'))
      await lit(article, WRONG)
      await options.close()
    })

    it('the keys are shown, and are changed where the browser lets us, else on its own page', async () => {
      const options = await reader.open(reader.own('options.html'))
      const shown = await showing(options, 'Alt+Shift+M')
      expect(shown).toContain('Alt+Shift+J')
      const changes = await options.evaluate(() => typeof Reflect.get(browser.commands, 'update'), null)
      if (changes === 'undefined') {
        await clickOn(options, 'button', words('options.changeKeys'))
        await until('the page of the browser', () => reader.opened('chrome://extensions/shortcuts'))
        return
      }
      await clickOn(options, 'dl button')
      await until('the field', () =>
        options.evaluate(() => document.activeElement?.matches('dl input'), null),
      )
      await options.press('Alt+Shift+G')
      await showing(options, 'Alt+Shift+G')
      const kept = await options.evaluate(
        async () => (await browser.commands.getAll()).map(({ shortcut }) => shortcut),
        null,
      )
      expect(kept).toContain('Alt+Shift+G')
    })
  })
}
