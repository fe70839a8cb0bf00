// Sites that the reader adds and takes away, and pages read at his word: told once and played in every browser.
import { describe, expect, it } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import type { Server } from '../../../scripts/lib/extension/server.ts'
import { addressOf } from '../../../scripts/lib/extension/server.ts'
import { lit, openPanel, painted, paintedWords, showing } from '../../../scripts/lib/extension/steps.ts'
import type { Reader, Start, Tab } from '../../../scripts/lib/extension/tab.ts'
import { clickOn, until } from '../../../scripts/lib/extension/tab.ts'
import { sitting } from './sitting.ts'
import { HOSTS, words } from './world.ts'

/** Pages of the extension have it. */
declare const browser: Browser

/** An article of a few words about no state: it stays dark until the reader wants it read. */
const PRIVATE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Quán phở cũ ở góc phố mở lại sau mùa mưa</title></head>
  <body><article><h1>Quán phở cũ ở góc phố mở lại sau mùa mưa</h1>${'<p>Chủ quán nói rằng nồi nước dùng vẫn được ninh từ tối hôm trước, khách quen đến từ sớm và ngồi kín vỉa hè.</p>'.repeat(8)}
  <p>Nhân viên của Bộ Tài chính ở gần đó cũng hay ghé ăn sáng.</p></article></body></html>`

/** The browser's name for a site's pages and those of the hosts below it. */
export const STRANGERS_PAGES = `*://*.${HOSTS.stranger}/*`

/** Everything told of one browser. */
export function tellSites(
  name: string,
  start: (wish: Pick<Start, 'profile' | 'proxy' | 'allows'>) => Promise<Reader>,
): void {
  describe(`sites of the reader in ${name}`, () => {
    const address = addressOf(HOSTS.stranger, 'sample')
    let server: Server
    let reader: Reader

    sitting(
      (wish) => start({ ...wish, allows: [STRANGERS_PAGES] }),
      'every',
      (given) => {
        ;({ server, reader } = given)
      },
    )

    const allowed = (options: Tab) =>
      options.evaluate((origin) => browser.permissions.contains({ origins: [origin] }), STRANGERS_PAGES)

    async function addSite(options: Tab): Promise<void> {
      await clickOn(options, 'label', words('options.addSite'))
      await options.type(HOSTS.stranger)
      await options.press('Enter')
      await showing(options, HOSTS.stranger)
      await until('the permission', () => allowed(options))
    }

    it('reads an added site from then on, lists it, and gives its permission back', async () => {
      const before = await reader.open(address)
      const options = await reader.open(reader.own('options.html'))
      expect(await allowed(options)).toBe(false)
      expect(await painted(before)).toEqual({})
      await addSite(options)
      await until('the script of added sites', () =>
        options.evaluate(
          async () => (await browser.scripting.getRegisteredContentScripts()).length > 0,
          null,
        ),
      )

      // What lies open of the site is read without being loaded again, whoever asked for the permission.
      await before.front()
      await lit(before, 'Trần Lưu Quang')
      await before.close()
      const tab = await reader.open(address)
      await lit(tab, 'Trần Lưu Quang')
      await options.front()
      await clickOn(options, `[aria-label="${words('options.revoke').replace('$1', HOSTS.stranger)}"]`)
      await until('the permission to be gone', async () => !(await allowed(options)))
      await options.close()
      await tab.front()
      await tab.reload()
      const listed = await reader.open(addressOf(HOSTS.newspaper, 'sample'))
      await lit(listed, 'Trần Lưu Quang')
      expect(await painted(tab)).toEqual({})
      await listed.close()
      await tab.close()
    })

    it('shows in options that lie open what the browser takes away beside them', async () => {
      const options = await reader.open(reader.own('options.html'))
      await addSite(options)
      const aside = await reader.open(reader.own('welcome.html'))
      await aside.evaluate((origin) => browser.permissions.remove({ origins: [origin] }), STRANGERS_PAGES)
      // They are not in front, so that nothing else has them look again.
      await showing(options, words('options.notGranted'))
      await aside.close()
      await options.front()
      await clickOn(options, `[aria-label="${words('options.revoke').replace('$1', HOSTS.stranger)}"]`)
      await options.close()
    })

    it('reads a page that is no news of the state when the reader wants it', async () => {
      server.add('quan-pho', PRIVATE)
      const tab = await reader.open(addressOf(HOSTS.newspaper, 'quan-pho'))
      const panel = await openPanel(reader, tab)
      await showing(panel, words('panel.annotate'))
      expect(await paintedWords(tab)).toEqual([])
      await clickOn(panel, 'button', words('panel.annotate'))
      await lit(tab, 'Bộ Tài chính')
      await panel.close()
      await tab.close()
    })
  })
}
