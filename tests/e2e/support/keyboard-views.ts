// Several mentions in the panel, assignments and the storage page with the keyboard alone, played in every browser.
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFile } from '../../../scripts/lib/extension/files.ts'
import { focusIn, tabAndPress, tabTo } from '../../../scripts/lib/extension/keys.ts'
import type { Server } from '../../../scripts/lib/extension/server.ts'
import { addressOf, serve } from '../../../scripts/lib/extension/server.ts'
import { answerFirstRun, lit, openLit, openPanel, showing } from '../../../scripts/lib/extension/steps.ts'
import type { Reader, Start, Tab } from '../../../scripts/lib/extension/tab.ts'
import { until } from '../../../scripts/lib/extension/tab.ts'
import { givingArticle, viewShowing, writeLibrary } from './shelf.ts'
import { freshProfile, HOSTS, words } from './world.ts'

const GIVEN = 'rà soát từng dự án còn vướng'
const TAG = 'phát biểu'

/** Everything told of one browser. */
export function tellKeyboardViews(
  name: string,
  start: (wish: Pick<Start, 'profile' | 'proxy'>) => Promise<Reader>,
): void {
  describe(`views without a mouse in ${name}`, () => {
    const { profile, remove } = freshProfile()
    let server: Server
    let reader: Reader
    let article: Tab
    const open = (address: string) => reader.open(reader.own(`library.html?${address}`))

    beforeAll(async () => {
      server = await serve()
      server.add('giao-viec', givingArticle())
      reader = await start({ profile, proxy: server.port })
      await answerFirstRun(reader, words, 'every')
      await importFile(reader, words, await writeLibrary(profile, 40, 4))
      article = await openLit(reader, addressOf(HOSTS.newspaper, 'giao-viec', { dated: false }))
      await lit(article, 'Bộ Xây dựng')
    })
    afterAll(async () => {
      await reader?.close()
      await server?.close()
      remove()
    })

    it('chooses mentions in the panel, highlights and tags them, and takes that back', async () => {
      const panel = await openPanel(reader, article)
      await showing(panel, 'Bộ Xây dựng')
      const focused = focusIn(panel)
      await tabAndPress(panel, focused, words('panel.select'))
      await tabTo(panel, focused, words('panel.selectOne').replace('$1', 'Bộ Xây dựng'))
      await panel.press(' ')
      await tabTo(panel, focused, words('panel.mentions.tag'), 'Shift+Tab')
      await panel.press('Enter')
      await tabTo(panel, focused, words('note.tagsPlaceholder').slice(0, 6))
      await panel.type(TAG)
      await panel.press('Enter')
      await showing(panel, words('panel.mentions.tagged').split('$')[0] ?? '')
      const list = await open('made=hand')
      await viewShowing(list, TAG)
      await list.close()
      await panel.front()
      await tabAndPress(panel, focused, words('common.undo'))
      await showing(panel, words('panel.undone'))
      await panel.close()
    })

    it('confirms an assignment and takes it along as a calendar', async () => {
      const tab = await open('view=assignments&q=ra+soat+tung+du+an')
      await viewShowing(tab, GIVEN)
      const focused = focusIn(tab)
      await tabAndPress(tab, focused, words('assignments.confirm'))
      await until('the row to go', () =>
        tab.evaluate((given) => !document.querySelector('main')?.textContent?.includes(given), GIVEN),
      )
      await tab.close()
      const confirmed = await open('view=assignments&state=confirmed')
      await viewShowing(confirmed, GIVEN)
      await tabTo(confirmed, focusIn(confirmed), words('assignments.calendar'))
      const file = await readFile(await reader.download(() => confirmed.press('Enter')), 'utf8')
      expect(file).toContain('BEGIN:VCALENDAR')
      await confirmed.close()
    })

    it('looks the library over, and lets old pages go after a question', async () => {
      const tab = await reader.open(reader.own('options.html'))
      await showing(tab, words('forget.everything'))
      const focused = focusIn(tab)
      await tabAndPress(tab, focused, words('upkeep.checkNow'))
      await showing(tab, words('upkeep.well'))
      await tabAndPress(tab, focused, `button submit ${words('upkeep.pruneNow')}`)
      await until('an answer', () =>
        tab.evaluate(
          (none) =>
            document.querySelector('dialog[open]') !== null || document.body.textContent?.includes(none),
          words('upkeep.nothingOld'),
        ),
      )
      await tab.press('Escape')
      await until('the question to go', () =>
        tab.evaluate(() => document.querySelector('dialog[open]') === null, null),
      )
      await tab.close()
    })
  })
}
