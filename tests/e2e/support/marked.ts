// Chromium with the sample article lit, and one highlight on it with a note and a tag: what screens are filled with.
import type { ChromiumReader } from '../../../scripts/lib/extension/chromium.ts'
import { addressOf, type Server } from '../../../scripts/lib/extension/server.ts'
import {
  answerFirstRun,
  clickInLayer,
  lit,
  openLit,
  select,
  writeNote,
} from '../../../scripts/lib/extension/steps.ts'
import type { Tab } from '../../../scripts/lib/extension/tab.ts'
import { chromium, HOSTS, words } from './world.ts'

/** Opens the browser on a profile, answers the first run, and marks the sample article. */
export async function openMarked(
  profile: string,
  server: Server,
): Promise<{ reader: ChromiumReader; article: Tab }> {
  const reader = await chromium({ profile, proxy: server.port })
  await answerFirstRun(reader, words, 'every')
  const article = await openLit(reader, addressOf(HOSTS.newspaper, 'sample'))
  await lit(article, 'Trần Lưu Quang')
  await select(article, 'có con số')
  await clickInLayer(article, '.toolbar .tool')
  await writeNote(article, { note: 'Con số nào?', tag: 'hỏi lại', save: true })
  return { reader, article }
}
