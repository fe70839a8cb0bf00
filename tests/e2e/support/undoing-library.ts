// Undo of what is decided of assignments, and of what takes much at once: a page, old pages, an hour, everything, an
// import.
import { describe, it } from 'vitest'
import { importNow, previewFile } from '../../../scripts/lib/extension/files.ts'
import { openPanel, showing } from '../../../scripts/lib/extension/steps.ts'
import type { Tab } from '../../../scripts/lib/extension/tab.ts'
import { clickOn, until } from '../../../scripts/lib/extension/tab.ts'
import { FORGETTING, forget } from './forgetting.ts'
import { choose, viewShowing, writeLibrary } from './shelf.ts'
import { takeBack, type Undoing, undoneIn } from './undo-steps.ts'
import { words } from './world.ts'

const TASK = 'rà soát từng dự án còn vướng'
/** Pages of the file that is imported and taken back: more than the library has of them. */
const MORE = 45

/** Undo in the library, in the options and of pages, over what a suite works with. @param folder where files may be put */
export function tellUndoingLibrary(given: () => Undoing, folder: string): void {
  const undone = (tab: Tab, act: (tab: Tab) => Promise<unknown>, undo: (tab: Tab) => Promise<unknown>) =>
    undoneIn(given(), tab, { act, undo })
  const open = (address: string) => given().reader.open(given().reader.own(address))

  async function assignmentsPanel(): Promise<Tab> {
    const panel = await openPanel(given().reader, given().giving)
    await clickOn(panel, '[data-tab="assignments"]')
    await showing(panel, TASK)
    return panel
  }

  describe.each([
    ['the panel', assignmentsPanel],
    [
      'the library',
      async () => {
        const tab = await open('library.html?view=assignments&q=thuong+truc')
        await viewShowing(tab, TASK)
        return tab
      },
    ],
  ] as const)('an assignment in %s', (_where, start) => {
    it.each([
      ['confirmed', 'assignments.confirm', 'assignments.confirmed'],
      ['dismissed', 'assignments.dismiss', 'assignments.dismissed'],
    ] as const)('that is %s', async (_what, press, done) => {
      await undone(
        await start(),
        (tab) => clickOn(tab, 'main li button', words(press)),
        (tab) => takeBack(tab, done),
      )
    })
  })

  it('an assignment that was confirmed and is put back among those that wait, in the library and in the panel', async () => {
    const shelf = () => open('library.html?view=assignments&state=confirmed')
    const reopen = (tab: Tab) => clickOn(tab, 'main li button', words('assignments.reopen'))
    const panel = await assignmentsPanel()
    await clickOn(panel, 'main li button', words('assignments.confirm'))
    await undone(panel, reopen, (tab) => takeBack(tab, 'assignments.reopened'))
    await undone(await shelf(), reopen, (tab) => takeBack(tab, 'assignments.reopened'))
    const last = await shelf()
    await reopen(last)
    await showing(last, words('assignments.reopened'))
    await last.close()
  })

  it('an assignment that is put right by hand', async () => {
    const tab = await open('library.html?view=assignments&q=thuong+truc')
    await viewShowing(tab, TASK)
    await undone(
      tab,
      async () => {
        await clickOn(tab, 'main li button', words('assignments.edit'))
        await clickOn(tab, 'dialog textarea')
        await tab.type(' theo từng quý')
        await clickOn(tab, 'dialog footer button', words('assignments.saveConfirmed'))
      },
      () => takeBack(tab, 'assignments.confirmed'),
    )
  })

  it('a page that is taken out of the library, there and in the panel', async () => {
    const shelf = await open('library.html?made=recognised&q=thuong+truc&group=page')
    await until('the page', () =>
      shelf.evaluate(() => document.querySelectorAll('main li button[aria-haspopup]').length === 1, null),
    )
    await undone(
      shelf,
      async () => {
        await clickOn(shelf, 'main li button[aria-haspopup]')
        await clickOn(shelf, '[role="menuitem"]', words('panel.forgetPage'))
      },
      () => takeBack(shelf, 'library.dropped'),
    )
    const panel = await openPanel(given().reader, given().giving)
    await undone(
      panel,
      () => clickOn(panel, 'main button', words('panel.forgetPage')),
      () => takeBack(panel, 'panel.unsaved'),
    )
  })

  it('old pages that make room', async () => {
    await undone(
      await open('options.html'),
      async (tab) => {
        await choose(tab, words('upkeep.olderThan'), words('upkeep.months').replace('$1', '6'))
        await clickOn(tab, 'button', words('upkeep.pruneNow'))
        await clickOn(tab, 'dialog footer button', words('upkeep.pruneNow'))
        await showing(tab, words('forget.untilClosed'))
      },
      async (tab) => {
        await clickOn(tab, 'button', words('common.undo'))
        await showing(tab, words('panel.undone'))
      },
    )
  })

  it.each(FORGETTING)('%s that is forgotten', async (_what, ask) => {
    await undone(
      await open('options.html'),
      (tab) => forget(tab, ask),
      async (tab) => {
        await clickOn(tab, 'button', words('common.undo'))
        await showing(tab, words('panel.undone'))
      },
    )
  })

  it('an import', async () => {
    const { tab } = await previewFile(given().reader, words, await writeLibrary(folder, MORE, 8))
    await undone(
      tab,
      () => importNow(tab, words),
      async () => {
        await clickOn(tab, 'dialog footer button', words('library.undoImport'))
        await showing(tab, words('library.importUndone').split('$')[0] ?? '')
      },
    )
  })
}
