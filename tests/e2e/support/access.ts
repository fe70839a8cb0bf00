// Every screen of ours, filled by real use, under axe in light and dark: told once and played in every browser.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { describe, expect, it } from 'vitest'
import { showing } from '../../../scripts/lib/extension/steps.ts'
import type { Tab } from '../../../scripts/lib/extension/tab.ts'
import { type Filled, fill, SCREENS } from './screens.ts'
import { type StartOn, sitting } from './sitting.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds fault with on a page of ours. */
async function faults(tab: Tab, scheme: 'light' | 'dark'): Promise<string[]> {
  await tab.prefer({ scheme })
  // Colours on their way from light to dark are nobody's colours.
  await tab.evaluate(
    async () => void (await Promise.all(document.getAnimations().map(({ finished }) => finished))),
    null,
  )
  await tab.run(axe)
  const results: AxeResults = await tab.evaluate(() => Reflect.get(window, 'axe').run(document), null)
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  )
}

/** Everything told of one browser. */
export function tellAccess(name: string, start: StartOn): void {
  describe(`screens under axe in ${name}`, () => {
    let filled: Filled
    const profile = sitting(start, 'every', async (given) => {
      filled = await fill(given, profile)
    })

    it.each(SCREENS)('%s is clean in light and dark', async (_name, open, shows) => {
      const tab = await open(filled)
      await showing(tab, shows)
      expect(await faults(tab, 'light')).toEqual([])
      expect(await faults(tab, 'dark')).toEqual([])
      // Axe does look: a picture without words is found, in the dialog where one makes the rest unreachable.
      await tab.evaluate(
        () => (document.querySelector('dialog[open]') ?? document.body).append(document.createElement('img')),
        null,
      )
      expect((await faults(tab, 'light')).map((fault) => fault.split(':')[0])).toContain('image-alt')
      await tab.close()
    })
  })
}
