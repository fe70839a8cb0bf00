// Several mentions in the panel, dossiers, pictures, assignments, an export and the storage page with the keyboard alone,
// played in every browser.
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { importFile } from '../../../scripts/lib/extension/files.ts'
import { focusIn, tabAndPress, tabTo } from '../../../scripts/lib/extension/keys.ts'
import type { Server } from '../../../scripts/lib/extension/server.ts'
import { addressOf } from '../../../scripts/lib/extension/server.ts'
import { lit, openLit, openPanel, showing } from '../../../scripts/lib/extension/steps.ts'
import type { Reader, Tab } from '../../../scripts/lib/extension/tab.ts'
import { until } from '../../../scripts/lib/extension/tab.ts'
import { givingArticle } from '../../../scripts/lib/sample-article.ts'
import { readCsv, viewShowing, writeLibrary } from './shelf.ts'
import { type StartOn, sitting } from './sitting.ts'
import { HOSTS, words } from './world.ts'

const GIVEN = 'rà soát từng dự án còn vướng'
const TAG = 'phát biểu'
const HIGHLIGHTS = 4
/** Words of every highlight of the sample. */
const QUOTE = 'việc giải ngân đã đạt hai phần ba kế hoạch'

/** Everything told of one browser. */
export function tellKeyboardViews(name: string, start: StartOn): void {
  describe(`views without a mouse in ${name}`, () => {
    let server: Server
    let reader: Reader
    let article: Tab
    const open = (address: string) => reader.open(reader.own(`library.html?${address}`))

    const profile = sitting(start, 'every', async (given) => {
      ;({ server, reader } = given)
      server.add('giao-viec', givingArticle())
      await importFile(reader, words, await writeLibrary(profile, 40, HIGHLIGHTS))
      article = await openLit(reader, addressOf(HOSTS.newspaper, 'giao-viec', { dated: false }))
      await lit(article, 'Bộ Xây dựng')
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

    it('goes from a row to a dossier, and on to one that appears with it', async () => {
      const tab = await open('made=recognised')
      await viewShowing(tab, words('dossier.title'))
      await tabAndPress(tab, focusIn(tab), words('dossier.openOf').replace('$1', ''))
      await viewShowing(tab, words('dossier.companions'))
      const first = tab.address()
      const companion = await until('one that appears with it', () =>
        tab.evaluate(() => {
          const link = document.querySelector('main section section ol a[href*="view=entity"]')
          return (
            link && { name: link.querySelector('span')?.textContent ?? '', href: link.getAttribute('href') }
          )
        }, null),
      )
      await tabAndPress(tab, focusIn(tab), companion.name)
      await until('the other dossier', async () => tab.address().endsWith(companion.href ?? ''))
      await viewShowing(tab, companion.name)
      await tab.evaluate(() => history.back(), null)
      await until('the dossier before', async () => tab.address() === first)
      await tabTo(tab, focusIn(tab), words('dossier.print'))
      await tab.close()
    })

    it('looks at a week, goes about among those who appear together, and takes the table along', async () => {
      const tab = await open('view=pictures')
      const focused = focusIn(tab)
      await viewShowing(tab, words('pictures.network'))
      await tabTo(tab, focused, words('pictures.week'))
      const week = () =>
        tab.evaluate(
          () => document.querySelector('input[type="range"]')?.getAttribute('aria-valuetext'),
          null,
        )
      const last = await week()
      await tab.press('ArrowLeft')
      await until('the week before', async () => (await week()) !== last)

      const node = () =>
        tab.evaluate(() => document.activeElement?.closest('svg [data-id]')?.getAttribute('data-id'), null)
      const first = await until('a name in the picture', async () => {
        await tab.press('Tab')
        return node()
      })
      for (const arrow of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
        await tab.press(arrow)
        if ((await node()) !== first) break
      }
      expect(await node()).not.toBe(first)
      const ties = () =>
        tab.evaluate(() => document.querySelectorAll('figure [role="status"] li').length, null)
      await until('those it appears with', async () => (await ties()) > 0)

      await tabAndPress(tab, focused, words('pictures.table'))
      await until('the table', () =>
        tab.evaluate(() => document.querySelector('figure details[open] table') !== null, null),
      )
      await tabTo(tab, focused, 'CSV', 'Shift+Tab')
      const file = await readFile(await reader.download(() => tab.press('Enter')), 'utf8')
      expect(file).toContain(words('pictures.together'))
      await tab.close()
    })

    it('narrows the list, and exports what is left in another form', async () => {
      const tab = await open('')
      await viewShowing(tab, words('library.made.any'))
      const focused = focusIn(tab)
      await tabTo(tab, focused, words('library.made.hand'))
      await tab.press('ArrowDown')
      await until('the reader’s own', async () => tab.address().includes('made=hand'))
      await viewShowing(tab, QUOTE)
      await tabTo(tab, focused, `button button ${words('library.export')}`, 'Shift+Tab')
      await tab.press('Enter')
      await tabTo(tab, focused, words('library.formatHint.json'))
      const chosen = `radio ${words('library.format.csv')}`
      for (let at = await focused(); !at?.includes(chosen); at = await focused()) {
        await tab.press('ArrowDown')
        await until('the next form', async () => (await focused()) !== at)
      }
      await tabTo(tab, focused, words('library.exportNow'))
      const rows = readCsv(await readFile(await reader.download(() => tab.press('Enter')), 'utf8'))
      expect(rows).toHaveLength(1 + HIGHLIGHTS)
      await tab.close()
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
