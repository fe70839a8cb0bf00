// The library's list, played in every browser: a file looked over, imported, taken back; orders, search, several at
// once, undo, two tabs, the browser's own search.
import { describe, expect, it } from 'vitest'
import { foldForSearch } from '../../../lib/text/fold.ts'
import { exportAll, importFile, importNow, previewFile } from '../../../scripts/lib/extension/files.ts'
import { showing } from '../../../scripts/lib/extension/steps.ts'
import type { Reader, Tab } from '../../../scripts/lib/extension/tab.ts'
import { clickOn, until } from '../../../scripts/lib/extension/tab.ts'
import { choose, viewShowing, writeLibrary } from './shelf.ts'
import { type StartOn, sitting } from './sitting.ts'
import { words } from './world.ts'

const PAGES = 60
const HIGHLIGHTS = 6
const TAG = 'đọc lại'
const NOTE = 'So với quý trước thì sao?'

/** The heads of the list in their order, without the words for their marks. */
function heads(tab: Tab): Promise<string[]> {
  return tab.evaluate(
    () => [...document.querySelectorAll('main li h2')].map(({ lastChild }) => lastChild?.textContent ?? ''),
    null,
  )
}

const count = (tab: Tab, selector: string) =>
  tab.evaluate((selector) => document.querySelectorAll(selector).length, selector)

/** Everything told of one browser. */
export function tellLibrary(name: string, start: StartOn): void {
  describe(`the library in ${name}`, () => {
    let reader: Reader
    let file = ''

    const profile = sitting(start, 'every', async (given) => {
      reader = given.reader
      file = await writeLibrary(profile, PAGES, HIGHLIGHTS)
    })

    it('says before an import what it would add, and takes it back afterwards as if it had never been', async () => {
      const empty = await exportAll(reader, words)
      const { tab, said } = await previewFile(reader, words, file)
      expect(said).toContain(words('library.program.chuGiai'))
      expect(said).toContain(`${words('library.kind.highlight')}${HIGHLIGHTS}`)
      await importNow(tab, words)
      await clickOn(tab, 'dialog footer button', words('library.undoImport'))
      await showing(tab, words('library.importUndone').split('$')[0] ?? '')
      await tab.close()
      expect(await exportAll(reader, words)).toBe(empty)
    })

    it('shows in a list that stands open what is imported elsewhere, and not any more once that is taken back', async () => {
      const list = await reader.open(reader.own('library.html'))
      await viewShowing(list, words('library.empty'))
      const { tab } = await previewFile(reader, words, file)
      await importNow(tab, words)
      await list.front()
      await until('the pages', async () => (await heads(list)).length > 10)
      await until(
        'what was recognised',
        async () => (await count(list, 'main li article button[data-row-focus]')) > 10,
      )
      await tab.front()
      await clickOn(tab, 'dialog footer button', words('library.undoImport'))
      await showing(tab, words('library.importUndone').split('$')[0] ?? '')
      await list.front()
      await viewShowing(list, words('library.empty'))
      await list.close()
      await tab.close()
    })

    it('says of a file that is there already that nothing is new', async () => {
      await importFile(reader, words, file)
      const { tab, said } = await previewFile(reader, words, file)
      expect(said).toContain(words('library.nothingNew'))
      await tab.close()
    })

    it('stands by title or day of saving, either way round, and finds the order again in its address', async () => {
      const tab = await reader.open(reader.own('library.html'))
      await viewShowing(tab, NOTE)
      await choose(tab, words('library.sort.label'), words('library.sort.title'))
      const sorted = async (tab: Tab) => {
        const titles = await heads(tab)
        const inOrder = titles.toSorted(new Intl.Collator('vi', { numeric: true }).compare)
        return titles.length > 10 && titles.join('\n') === inOrder.join('\n') ? titles.slice(0, 10) : null
      }
      const titles = await until('the titles in order', () => sorted(tab))
      expect(tab.address()).toContain('sort=title')
      const again = await reader.open(tab.address())
      expect(await until('the same order', () => sorted(again))).toEqual(titles)
      await again.close()
      await tab.front()
      await choose(tab, words('library.order.label'), words('library.order.last'))
      await until('the other end', async () => {
        const [last = ''] = await heads(tab)
        return last.localeCompare(titles[0] ?? '', 'vi') === 1
      })
      await choose(tab, words('library.sort.label'), words('library.sort.entity'))
      await until('names in order', async () => {
        const names = await heads(tab)
        const own = names.filter((name) => name !== words('library.ownHits'))
        const inOrder = own.toSorted(new Intl.Collator('vi', { numeric: true }).compare)
        return own.length > 10 && own.join('\n') === inOrder.join('\n')
      })
      await choose(tab, words('library.group.label'), words('library.group.day'))
      await choose(tab, words('library.sort.label'), words('library.sort.saved'))
      await until('days', async () => (await heads(tab)).some((head) => /20\d\d/.test(head)))
      expect(tab.address()).toContain('group=day')
      const fresh = await reader.open(reader.own('library.html'))
      await until('the order of the last time', async () => fresh.address().includes('group=day'))
      expect(fresh.address()).toContain('sort=saved')
      await choose(fresh, words('library.sort.label'), words('library.sort.published'))
      await choose(fresh, words('library.group.label'), words('library.group.page'))
      await fresh.close()
      await tab.close()
    })

    it('holds its rows for the browser’s own search, those far below too', async () => {
      const tab = await reader.open(reader.own('library.html?sort=title'))
      await until('all rows', async () => (await count(tab, 'main li article')) > PAGES * 2)
      const found = await tab.evaluate(() => {
        const quotes = [...document.querySelectorAll('main li article p a')]
        const last = document.querySelectorAll('main li h2')
        const words = last[last.length - 1]?.textContent ?? ''
        const before = scrollY
        const hit = Reflect.get(window, 'find').call(window, words) as boolean
        return { hit, words, quotes: quotes.length, before }
      }, null)
      expect(found.hit).toBe(true)
      await tab.close()
    })

    it('narrows by several conditions at once, which stand in the address, and goes back', async () => {
      const tab = await reader.open(reader.own('library.html'))
      await viewShowing(tab, NOTE)
      const all = await count(tab, 'main li article')
      await choose(tab, words('library.made.label'), words('library.made.recognised'))
      await choose(tab, words('library.type'), words('type.document'))
      const types = () =>
        tab.evaluate(
          () => [
            ...new Set(
              [...document.querySelectorAll('main li article button[data-row-focus]')].map(
                ({ firstElementChild }) => firstElementChild?.textContent ?? '',
              ),
            ),
          ],
          null,
        )
      await until('documents alone', async () => (await types()).join() === words('type.document'))
      const some = await count(tab, 'main li article')
      expect(some).toBeLessThan(all)
      await tab.close()

      const narrowed = 'made=recognised&type=document&from=2026-01&to=2026-02'
      const dated = await reader.open(reader.own(`library.html?${narrowed}`))
      const months = () =>
        dated.evaluate(
          () =>
            [...document.querySelectorAll('main li h2 + p')].map(
              ({ textContent }) => /\d+\/(\d+\/\d+)$/.exec(textContent ?? '')?.[1] ?? '',
            ),
          null,
        )
      const fits = (found: string[]) =>
        found.length > 0 && found.every((month) => ['1/2026', '2/2026'].includes(month))
      await until('two months', async () => fits(await months()))
      expect(await count(dated, 'main li article')).toBeLessThan(some)
      await clickOn(dated, 'main li article button[data-row-focus]')
      await until('one name', async () => dated.address().includes('entity=document'))
      expect(dated.address()).toContain('from=2026-01')
      await dated.evaluate(() => history.back(), null)
      await until('what it was', async () => dated.address().endsWith(narrowed) && fits(await months()))
      await clickOn(dated, 'button', words('library.clear'))
      // How many rows stand in the page hangs on the room that they have: more than documents alone, and no condition left.
      await until('everything', async () => (await count(dated, 'main li article')) > some)
      expect(dated.address()).not.toMatch(/made=|type=|from=/)
      await dated.close()
    })

    it('narrows by tag, state, colour and outlet together, and is found again by its address', async () => {
      const tab = await reader.open(reader.own('library.html?made=hand'))
      await viewShowing(tab, NOTE)
      const rows = (tab: Tab) => count(tab, 'main [data-index] article')
      expect(await rows(tab)).toBe(HIGHLIGHTS)
      const outlet = async () =>
        (await tab.evaluate(() => document.querySelector('main li h2 + p')?.textContent, null))?.split(
          ' · ',
        )[0]
      // One in two is tagged, one in three has a note, one in five is amber.
      for (const [part, label, option, left] of [
        ['tag', 'library.tag', async () => 'giải ngân', 3],
        ['state', 'library.state.label', async () => words('library.state.noted'), 1],
        ['colour', 'library.colour', async () => words('colour.amber'), 1],
        ['outlet', 'library.outlet', outlet, 1],
      ] as const) {
        await choose(tab, words(label), (await option()) ?? '')
        await until(part, async () => tab.address().includes(`${part}=`) && (await rows(tab)) === left)
      }
      const again = await reader.open(tab.address())
      await viewShowing(again, NOTE)
      expect(await rows(again)).toBe(1)
      await choose(again, words('library.colour'), words('colour.green'))
      await viewShowing(again, words('library.noMatch'))
      await again.close()
      await tab.close()
    })

    it('tags several at once, gives them a colour, and takes both back', async () => {
      const tab = await reader.open(reader.own('library.html?made=hand'))
      await viewShowing(tab, NOTE)
      const kept = async () =>
        (await exportAll(reader, words))
          .split('\n')
          .flatMap((line) =>
            line.includes('"kind":"highlight"') ? [line.replace(/"modified":\d+/, '')] : [],
          )
      const before = await kept()
      const selectAll = async () => {
        await clickOn(tab, 'button', words('panel.select'))
        await clickOn(tab, '[role="toolbar"] button', words('panel.selectAll'))
      }
      /** The highlights that are changed, and none again once that is taken back: its message is the last. */
      const takenBack = async (changed: () => Promise<number>, none: number) => {
        await until('all changed', async () => (await changed()) === HIGHLIGHTS)
        await clickOn(tab, '[role="status"] > div:last-child button', words('common.undo'))
        await until('what it was', async () => (await changed()) === none)
      }
      await selectAll()
      await clickOn(tab, `[role="toolbar"] [aria-label="${words('panel.tagSelected')}"]`)
      await clickOn(tab, '[role="toolbar"] input')
      await tab.type(TAG)
      await tab.press('Enter')
      const tagged = () =>
        tab.evaluate(
          (tag) =>
            [...document.querySelectorAll('main li article')].filter(({ textContent }) =>
              textContent?.includes(tag),
            ).length,
          TAG,
        )
      await takenBack(tagged, 0)

      const coloured = () => count(tab, 'main li article[data-colour="violet"]')
      const violet = await coloured()
      await selectAll()
      await clickOn(tab, `[role="toolbar"] [aria-label="${words('panel.colourSelected')}"]`)
      await clickOn(tab, '[role="menuitem"]', words('colour.violet'))
      await takenBack(coloured, violet)
      expect(await kept()).toEqual(before)
      await tab.close()
    })

    it('changes several at once, and undoes it as one', async () => {
      const tab = await reader.open(reader.own('library.html?made=hand'))
      await viewShowing(tab, NOTE)
      const before = await count(tab, 'main [data-index] article')
      await clickOn(tab, 'button', words('panel.select'))
      await until('the boxes', async () => (await count(tab, 'main li input[type="checkbox"]')) >= HIGHLIGHTS)
      const whole = await exportAll(reader, words)
      for (const nth of [0, 1, 2]) {
        await tab.evaluate((nth) => {
          document.querySelectorAll<HTMLElement>('main li input[type="checkbox"]')[nth]?.click()
        }, nth)
      }
      await clickOn(tab, 'button', words('panel.removeSelected'))
      await until('fewer', async () => (await count(tab, 'main [data-index] article')) === before - 3)
      await clickOn(tab, '[role="status"] button', words('common.undo'))
      await until('all again', async () => (await count(tab, 'main [data-index] article')) === before)
      await tab.close()
      expect(await exportAll(reader, words)).toBe(whole)
    })

    it('shows in one tab what was changed in another', async () => {
      const one = await reader.open(reader.own('library.html?made=hand'))
      const other = await reader.open(reader.own('library.html?made=hand'))
      const rows = (tab: Tab) => count(tab, 'main [data-index] article')
      await until('both', async () => (await rows(one)) === HIGHLIGHTS && (await rows(other)) === HIGHLIGHTS)
      await one.front()
      await clickOn(one, 'main li button', words('note.delete'))
      await until('one fewer in the other tab', async () => (await rows(other)) === HIGHLIGHTS - 1)
      await one.front()
      await clickOn(one, '[role="status"] button', words('common.undo'))
      await until(
        'all in both',
        async () => (await rows(one)) === HIGHLIGHTS && (await rows(other)) === HIGHLIGHTS,
      )
      await one.close()
      await other.close()
    })

    it('drops a page from what was recognised, and brings it back', async () => {
      const whole = await exportAll(reader, words)
      const tab = await reader.open(reader.own('library.html?made=recognised'))
      await until('all pages', async () => (await heads(tab)).length === PAGES)
      await clickOn(tab, 'main li button[aria-haspopup]')
      await clickOn(tab, '[role="menuitem"]', words('panel.forgetPage'))
      await until('one page fewer', async () => (await heads(tab)).length === PAGES - 1)
      await clickOn(tab, '[role="status"] button', words('common.undo'))
      await until('the page again', async () => (await heads(tab)).length === PAGES)
      await tab.close()
      const kept = (text: string) =>
        text.split('\n').flatMap((line) => (line.includes('"choice"') ? [] : line.replace(/,$/, '')))
      expect(kept(await exportAll(reader, words))).toEqual(kept(whole))
    })

    it('forgives accents and capitals, and holds a phrase together', async () => {
      const first = await reader.open(reader.own('library.html?group=entity&type=official&made=recognised'))
      const name = await until('a name', async () => (await heads(first))[0])
      await first.close()
      for (const typed of [foldForSearch(name), name.toUpperCase(), name.normalize('NFD'), `"${name}"`]) {
        const tab = await reader.open(reader.own(`library.html?${new URLSearchParams({ q: typed })}`))
        await until(`${name} by ${typed}`, async () => (await heads(tab))[0] === name)
        await tab.close()
      }
      const back = name.split(' ').reverse().join(' ')
      const none = await reader.open(reader.own(`library.html?${new URLSearchParams({ q: `"${back}"` })}`))
      await viewShowing(none, words('library.noMatch'))
      await none.close()
    })

    it('finds with forgiveness, by the keyboard alone, and opens what it found', async () => {
      const tab = await reader.open(reader.own('library.html'))
      await viewShowing(tab, NOTE)
      await tab.evaluate(() => document.querySelector<HTMLElement>('input[type="search"]')?.focus(), null)
      await tab.type('bo ngoai giao')
      await until('the ministry', async () => (await heads(tab)).includes('Bộ Ngoại giao'))
      expect(tab.address()).toContain('q=bo+ngoai+giao')
      const at = () => tab.evaluate(() => document.activeElement?.closest('[data-index]') !== null, null)
      await until('a row by Tab', async () => {
        await tab.press('Tab')
        return at()
      })
      const place = () =>
        tab.evaluate(() => document.activeElement?.closest('[data-index]')?.getAttribute('data-index'), null)
      const first = await place()
      await tab.press('ArrowDown')
      expect(await place()).not.toBe(first)
      await tab.close()
    })
  })
}
