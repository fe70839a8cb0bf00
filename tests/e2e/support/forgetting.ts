// The ways to forget, pressed in the options.
import { showing } from '../../../scripts/lib/extension/steps.ts'
import type { Tab } from '../../../scripts/lib/extension/tab.ts'
import { clickOn } from '../../../scripts/lib/extension/tab.ts'
import { HOSTS, words } from './world.ts'

async function askForSite(tab: Tab): Promise<void> {
  await tab.evaluate(
    (label) =>
      [...document.querySelectorAll('label')]
        .find(({ textContent }) => textContent?.includes(label))
        ?.control?.focus(),
    words('forget.site'),
  )
  await tab.type(HOSTS.newspaper)
  await clickOn(tab, 'button', words('forget.siteNow'))
}

/** What is forgotten, and how it is asked for. */
export const FORGETTING: readonly [what: string, ask: (tab: Tab) => Promise<void>][] = [
  ['the last hour', (tab) => clickOn(tab, 'button', words('forget.hour'))],
  ['everything', (tab) => clickOn(tab, 'button', words('forget.everything'))],
  ['one site', askForSite],
]

/** Asks for it in the options, says yes, and waits until it is gone. */
export async function forget(options: Tab, ask: (tab: Tab) => Promise<void>): Promise<void> {
  await showing(options, words('forget.everything'))
  await ask(options)
  await clickOn(options, 'dialog footer button', words('forget.now'))
  await showing(options, words('forget.untilClosed'))
}
