// Some of what was recognised on a page as a file that can be imported.
import { browser } from 'wxt/browser'
import type { ArticleText, LibraryRecord, Mention, SavedPage } from '@/lib/annotation'
import { findPage, groupMentions } from '@/lib/store'
import { hashText } from '@/lib/text/hash'
import { downloadRecords } from '../library/download'
import { store } from './read-library'

async function* recordsOf(
  page: SavedPage,
  rows: ReturnType<typeof groupMentions>,
): AsyncGenerator<LibraryRecord> {
  yield { kind: 'page', keptBy: 'recogniser', page }
  for (const mentions of rows) yield { kind: 'mentions', mentions }
}

/** Saves mentions of one article, and its page, as a file among the downloads. The page need not be in the library. */
export async function exportMentions(article: ArticleText, mentions: readonly Mention[]): Promise<void> {
  const now = Date.now()
  const { facts, text } = article
  const url = facts.canonicalUrl
  const page = (await findPage(store, url)) ?? {
    ...{ url, facts, verdict: 'government-news' as const },
    ...{ firstSeen: now, lastSeen: now, textHash: hashText(text) },
  }
  const generator = `chu-giai/${browser.runtime.getManifest().version}`
  const rows = groupMentions(article, mentions, { generator, visited: now })
  await downloadRecords(recordsOf(page, rows), 'chu-giai')
}
