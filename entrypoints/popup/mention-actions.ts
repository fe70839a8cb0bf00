// What the panel does with several mentions at once: highlights of them with tags, words left out, a file.
import type { PanelActions } from '@/components/panel/view'
import type { Highlight, Mention } from '@/lib/annotation'
import { nameKey } from '@/lib/annotation'
import { sendToBackground, sendToTab } from '@/lib/messaging'
import type { HighlightUndo } from './highlight-actions'
import { sayDone } from './in-turn'

export interface MentionActionParts extends HighlightUndo {
  tabId(): number
  decide: PanelActions['decide']
}

/** A highlight that was tagged: as it was, and as it is. */
interface Tagged {
  before: Highlight
  after: Highlight
  made: boolean
}

export function mentionActions(
  parts: MentionActionParts,
): Pick<PanelActions, 'tagMentions' | 'leaveOut' | 'exportMentions'> {
  const { t, refresh, tabId } = parts

  async function tag(mentions: readonly Mention[], tags: readonly string[]): Promise<void> {
    const spans = mentions.map(({ start, end }) => ({ start, end }))
    const marked = await sendToTab(tabId(), 'tab/mark', { spans })
    const tagged: Tagged[] = []
    for (const { highlight: before, made } of marked) {
      const change = { tags: [...new Set([...before.tags, ...tags])] }
      tagged.push({
        ...{ before, made },
        after: await sendToBackground('highlight/update', { id: before.id, change }),
      })
    }
    const put = ({ id }: Highlight, { tags }: Highlight) =>
      sendToBackground('highlight/update', { id, change: { tags } })
    sayDone(parts, tagged, {
      text: t('panel.mentions.tagged', tagged.length),
      back: ({ before, made }) =>
        made ? sendToBackground('highlight/delete', { id: before.id }) : put(before, before),
      work: ({ after, made }) =>
        made ? sendToBackground('highlight/restore', { highlight: after }) : put(after, after),
    })
  }

  return {
    tagMentions: (mentions, tags) => tag(mentions, tags).finally(refresh),
    async leaveOut(mentions) {
      const undo = await parts.decide(mentions, null, false)
      // However a name is spelt, it is one.
      const names = new Set(mentions.map(nameKey)).size
      sayDone(parts, [undo], {
        ...{ text: t('panel.mentions.leftOut', names), back: (back) => back() },
        work: () => parts.decide(mentions, null, false),
      })
    },
    exportMentions: async (mentions) => {
      const article = await sendToTab(tabId(), 'tab/article', undefined)
      if (article) await (await import('./export-mentions')).exportMentions(article, mentions)
    },
  }
}
