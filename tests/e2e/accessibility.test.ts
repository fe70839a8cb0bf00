// Every screen of ours, filled by real use, under axe in light and dark.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Server } from '../../scripts/lib/extension/server.ts'
import { serve } from '../../scripts/lib/extension/server.ts'
import { showing } from '../../scripts/lib/extension/steps.ts'
import type { Tab } from '../../scripts/lib/extension/tab.ts'
import { type Filled, openFilled, SCREENS } from './support/screens.ts'
import { freshProfile } from './support/world.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const { profile, remove } = freshProfile()
let server: Server
let filled: Filled

beforeAll(async () => {
  server = await serve()
  filled = await openFilled(profile, server)
})
afterAll(async () => {
  await filled?.reader.close()
  await server?.close()
  remove()
})

/** What axe finds fault with on a page of ours. */
async function faults(tab: Tab, scheme: 'light' | 'dark'): Promise<string[]> {
  const { reader } = filled
  const page = reader.pageOf(tab)
  await page.emulateMedia({ colorScheme: scheme })
  // Colours on their way from light to dark are nobody's colours.
  await tab.evaluate(
    async () => void (await Promise.all(document.getAnimations().map(({ finished }) => finished))),
    null,
  )
  const session = await reader.context.newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: axe })
  const results: AxeResults = await tab.evaluate(() => Reflect.get(window, 'axe').run(document), null)
  await session.detach()
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  )
}

it.each(SCREENS)('%s is clean in light and dark', async (_name, open, shows) => {
  const tab = await open(filled)
  await showing(tab, shows)
  expect(await faults(tab, 'light')).toEqual([])
  expect(await faults(tab, 'dark')).toEqual([])
  // Axe does look: a picture without words is found.
  await tab.evaluate(() => document.body.append(document.createElement('img')), null)
  expect((await faults(tab, 'light')).map((fault) => fault.split(':')[0])).toContain('image-alt')
  await tab.close()
})
