// Pages as sites really make them: strict, hostile, huge, without a date, without an article. Living ones stand in
// support/living.ts.
import { describe, expect, it } from 'vitest'
import type { ChromiumReader } from '../../scripts/lib/extension/chromium.ts'
import { exportAll } from '../../scripts/lib/extension/files.ts'
import type { Server } from '../../scripts/lib/extension/server.ts'
import { addressOf } from '../../scripts/lib/extension/server.ts'
import {
  cardSaying,
  clickInLayer,
  clickWords,
  lit,
  openLit,
  openPanel,
  painted,
  select,
  showing,
  writeNote,
} from '../../scripts/lib/extension/steps.ts'
import { huge, section, undated } from './support/pages.ts'
import { sitting } from './support/sitting.ts'
import { chromium, HOSTS, words } from './support/world.ts'

let server: Server
let reader: ChromiumReader

sitting(chromium, 'every', (given) => {
  ;({ server, reader } = given)
})

/** Puts a page on the newspaper's site and gives its address. */
function publish(name: string, html: string, dated = true): string {
  server.add(name, html)
  return addressOf(HOSTS.newspaper, name, { dated })
}

describe('a site with a strict content policy', () => {
  it('is lit, explained and marked like any other', async () => {
    const tab = await openLit(reader, addressOf(HOSTS.newspaper, 'sample', { query: 'policy=strict' }))
    await lit(tab, 'Trần Lưu Quang')
    await reader.command('next-mention', tab)
    await cardSaying(tab, 'Ban Chỉ đạo')
    await tab.press('Escape')
    await select(tab, 'có con số')
    await clickInLayer(tab, '.toolbar .tool')
    await writeNote(tab, { note: 'Con số nào?', tag: 'hỏi', save: true })
    expect(await exportAll(reader, words)).toContain('Con số nào?')
    await tab.close()
  })
})

describe('a page that is no article', () => {
  it('stays dark, and the panel says why', async () => {
    const tab = await reader.open(publish('chuyen-muc', section(), false))
    const panel = await openPanel(reader, tab)
    await showing(panel, words('verdict.notAnArticle'))
    expect(await painted(tab)).toEqual({})
    await panel.close()
    await tab.close()
  })
})

describe('an article without a date', () => {
  it('is lit, and its card tells no office as of a day', async () => {
    const tab = await openLit(reader, publish('khong-ngay', undated(), false))
    await lit(tab, 'Trần Lưu Quang')
    await clickWords(tab, 'Trần Lưu Quang')
    await cardSaying(tab, words('page.noDay'))
    await tab.close()
  })
})

describe('a living page', () => {
  it('of five megabytes is read to its end while the page goes on answering', async () => {
    const address = publish('rat-dai', huge())
    const tab = await reader.open(address)
    await tab.evaluate(() => {
      Reflect.set(window, 'clicks', 0)
      document.addEventListener('click', () =>
        Reflect.set(window, 'clicks', Reflect.get(window, 'clicks') + 1),
      )
    }, null)
    await tab.click(20, 300)
    await lit(tab, 'Trần Lưu Quang')
    expect(await tab.evaluate(() => Reflect.get(window, 'clicks'), null)).toBe(1)
    await tab.close()
  })
})
