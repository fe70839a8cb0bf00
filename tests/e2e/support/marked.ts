// The sample article lit, and one highlight on it with a note and a tag: what screens are filled with.
import { addressOf } from '../../../scripts/lib/extension/server.ts'
import { clickInLayer, lit, openLit, select, writeNote } from '../../../scripts/lib/extension/steps.ts'
import type { Reader, Tab } from '../../../scripts/lib/extension/tab.ts'
import { HOSTS } from './world.ts'

/** Opens the sample article and marks it. */
export async function openMarked(reader: Reader): Promise<Tab> {
  const article = await openLit(reader, addressOf(HOSTS.newspaper, 'sample'))
  await lit(article, 'Trần Lưu Quang')
  await select(article, 'có con số')
  await clickInLayer(article, '.toolbar .tool')
  await writeNote(article, { note: 'Con số nào?', tag: 'hỏi lại', save: true })
  return article
}
