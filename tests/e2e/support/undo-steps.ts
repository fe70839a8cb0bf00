// What the tests of undo work with, and the steps that they share.
import type { Reader, Tab } from '../../../scripts/lib/extension/tab.ts'
import { clickOn, until } from '../../../scripts/lib/extension/tab.ts'
import { expectUndone } from './held.ts'
import { words } from './world.ts'

/** What the tests of one browser work with. */
export interface Undoing {
  reader: Reader
  /** The sample with one highlight that has a note and a tag. */
  sample: Tab
  /** The article with names of every kind, two stretches of it marked green. */
  varied: Tab
  /** The article with two assignments. */
  giving: Tab
  /** A page of the extension that is asked what the library holds. */
  asked: Tab
}

/** Takes back what the newest message says was done: the one before it may still be there. */
export async function takeBack(tab: Tab, done: string): Promise<void> {
  const newest = '[role="status"] > div:last-child'
  const said = words(done).split('$')[0] ?? ''
  await until(said, () =>
    tab.evaluate(
      ({ newest, said }) =>
        [...document.querySelectorAll(newest)].some(({ textContent }) => textContent?.includes(said)),
      { newest, said },
    ),
  )
  await clickOn(tab, `${newest} button`, words('common.undo'))
}

/** Does something in a tab, takes it back there, sees that the library holds what it held, and closes the tab. */
export async function undoneIn(
  { asked }: Pick<Undoing, 'asked'>,
  tab: Tab,
  { act, undo }: { act: (tab: Tab) => Promise<unknown>; undo: (tab: Tab) => Promise<unknown> },
): Promise<void> {
  await expectUndone(asked, {
    act: async () => {
      await tab.front()
      await act(tab)
    },
    undo: async () => {
      await tab.front()
      await undo(tab)
    },
  })
  await tab.close()
}
