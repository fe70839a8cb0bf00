// A walk through every screen and state in one language: nothing of ours may be said in the other. Played in every
// browser, in English and in Vietnamese.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Server } from '../../../scripts/lib/extension/server.ts'
import { serve } from '../../../scripts/lib/extension/server.ts'
import type { Reader, Start } from '../../../scripts/lib/extension/tab.ts'
import { takeLoading, takeRefused } from '../../../scripts/lib/library-states.ts'
import { givingArticle, longArticle, variedArticle } from '../../../scripts/lib/sample-article.ts'
import { takeScreens } from '../../../scripts/lib/walk.ts'
import { sample } from './in-green.ts'
import { writeLibrary } from './shelf.ts'
import { type Language, listener, readContent, saidIn } from './spoken.ts'
import { freshProfile, HOSTS, wordsIn } from './world.ts'

/** What the walk types: notes, tags, a name, the edits of a site. */
const TYPED = [
  'Hỏi lại: ai ký báo cáo? cần hỏi. Tổ rà soát mẫu biểu',
  'Tổ hai cũng đọc từ đầu đến cuối trước khi về. Tổ một đọc biên bản từ đầu đến cuối rồi ký. chờ thêm',
]
/** The walk has more states than this. */
const STATES = 80
/** Milliseconds that a walk may take. */
const PATIENCE = 600_000

/** Everything told of one browser. */
export function tellLanguages(
  name: string,
  start: (wish: Pick<Start, 'profile' | 'proxy' | 'language'>) => Promise<Reader>,
): void {
  describe.each<[spoken: string, language: Language, other: Language]>([
    ['English', 'en', 'vi'],
    ['Vietnamese', 'vi', 'en'],
  ])(`an interface in %s in ${name}`, (_spoken, language, other) => {
    const { profile, remove } = freshProfile()
    let server: Server
    let reader: Reader
    beforeAll(async () => {
      server = await serve()
      reader = await start({ profile, proxy: server.port, language })
    })
    afterAll(async () => {
      await reader?.close()
      await server?.close()
      remove()
    })

    it('speaks no other language on any screen and in any state', { timeout: PATIENCE }, async () => {
      const library = await writeLibrary(profile, 60, 12)
      const preview = await writeLibrary(profile, 70, 14)
      const broken = join(profile, 'broken.json')
      await writeFile(broken, '{"kind":"library","records":[')
      const articles = [sample, variedArticle(), givingArticle(), longArticle(1), ...TYPED]
      const content = await readContent(articles, [library, preview])
      const foreign = listener(language, content)
      const faults: Record<string, string[]> = {}
      let states = 0
      let seen = 0
      const shots = {
        ...{ reader, name: '', words: wordsIn(language), widths: [] },
        take: async (tab: Parameters<typeof saidIn>[0], state: string) => {
          const said = await saidIn(tab)
          // A page with nothing of ours over it.
          if (said.length === 0) return
          const found = foreign(said)
          if (found.length > 0) faults[state] = found
          states += 1
          // The same screens are full of what would be wrong in the other language.
          if (listener(other, content)(said).length > 0) seen += 1
        },
      }
      await takeScreens(shots, { server, host: HOSTS.newspaper, files: { library, preview, broken } })
      await takeLoading(shots)
      await takeRefused(shots)
      expect(faults).toEqual({})
      expect(states).toBeGreaterThan(STATES)
      expect(seen).toBe(states)
    })
  })
}
