// The sample article open in a browser, some of its words marked green by the reader: what edited articles begin with.
import { readFileSync } from 'node:fs'
import type { Server } from '../../../scripts/lib/extension/server.ts'
import { addressOf, serve } from '../../../scripts/lib/extension/server.ts'
import { answerFirstRun, clickInLayer, lit, openLit, select } from '../../../scripts/lib/extension/steps.ts'
import type { Reader, Start, Tab } from '../../../scripts/lib/extension/tab.ts'
import { freshProfile, HOSTS, words } from './world.ts'

/** The sample article as the site first has it. */
export const sample = readFileSync(new URL('../../fixtures/articles/sample.html', import.meta.url), 'utf8')
/** Where it stands. */
export const address = addressOf(HOSTS.newspaper, 'sample')

export interface InGreen {
  server: Server
  reader: Reader
  tab: Tab
  /** Ends browser and server, and leaves nothing behind. */
  close(): Promise<void>
}

/** Opens the sample article in a new profile and marks words of it. */
export async function openInGreen(
  start: (wish: Pick<Start, 'profile' | 'proxy'>) => Promise<Reader>,
  quotes: readonly string[],
): Promise<InGreen> {
  const { profile, remove } = freshProfile()
  const server = await serve()
  server.add('sample', sample)
  const reader = await start({ profile, proxy: server.port })
  const close = async () => {
    await reader.close()
    await server.close()
    remove()
  }
  await answerFirstRun(reader, words, 'every')
  const tab = await openLit(reader, address)
  for (const quote of quotes) {
    await select(tab, quote)
    await clickInLayer(tab, '.swatch.green')
    await lit(tab, quote)
  }
  return { server, reader, tab, close }
}
