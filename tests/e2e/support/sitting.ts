// A sitting with a browser: a new profile, the sites served, the first run answered; all of it gone after the last test.
import { afterAll, beforeAll } from 'vitest'
import type { Server } from '../../../scripts/lib/extension/server.ts'
import { serve } from '../../../scripts/lib/extension/server.ts'
import { answerFirstRun } from '../../../scripts/lib/extension/steps.ts'
import type { Reader, Start } from '../../../scripts/lib/extension/tab.ts'
import { freshProfile, words } from './world.ts'

/** What a test has been given once its browser runs. */
export interface Sitting<R extends Reader = Reader> {
  readonly server: Server
  /** The browser that is closed in the end: whoever starts another puts it here. */
  reader: R
}

/** Starts a browser on a profile, its requests through the proxy. */
export type StartOn<R extends Reader = Reader> = (wish: Pick<Start, 'profile' | 'proxy'>) => Promise<R>

/** How the first run is answered: which pages are saved; `unanswered` leaves it to the test. */
type FirstRun = 'every' | 'chosen' | 'unanswered'

/**
 * Starts a browser before the tests of a suite, and ends it after them.
 * @param begin what is done before the first test
 * @returns the folder of its profile, in which tests may put files
 */
export function sitting<R extends Reader>(
  start: StartOn<R>,
  firstRun: FirstRun,
  begin: (sitting: Sitting<R>) => Promise<void> | void,
): string {
  const { profile, remove } = freshProfile()
  let server: Server | null = null
  let given: Sitting<R> | null = null
  beforeAll(async () => {
    server = await serve()
    given = { server, reader: await start({ profile, proxy: server.port }) }
    if (firstRun !== 'unanswered') await answerFirstRun(given.reader, words, firstRun)
    await begin(given)
  })
  afterAll(async () => {
    await given?.reader.close()
    await server?.close()
    remove()
  })
  return profile
}
