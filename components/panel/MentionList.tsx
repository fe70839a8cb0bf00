// Mentions as one flat list of rows, so that a thousand scroll as well as ten: entities unfold into their mentions.
import { useCallback, useMemo, useState } from 'react'
import { type Mention, nameKey } from '@/lib/annotation'
import { comparerOf } from '../format'
import { useToast } from '../ui/Toast'
import { VirtualList } from '../ui/VirtualList'
import { useLanguage, useWords } from '../words'
import { EntityDetails } from './EntityDetails'
import { EntityRow } from './EntityRow'
import type { EntityGroup, GroupOrder } from './groups'
import { groupByEntity, groupKey } from './groups'
import { MentionRow } from './MentionRow'
import type { PanelActions } from './view'

/** By entity in some order, or every mention in reading order. */
export type MentionOrder = GroupOrder | 'reading'

type Row =
  | { kind: 'entity'; group: EntityGroup }
  | { kind: 'details'; group: EntityGroup }
  | { kind: 'mention'; mention: Mention; nested: boolean }

interface MentionListProps {
  mentions: readonly Mention[]
  order: MentionOrder
  /** The name that is lit alone (`nameKey`). */
  spotlight: string | null
  actions: Pick<PanelActions, 'jump' | 'card' | 'openLibrary' | 'decide' | 'search' | 'spotlight'>
}

const HEIGHTS: Readonly<Record<Row['kind'], number>> = { entity: 52, details: 96, mention: 36 }

function rowKey(row: Row): string {
  if (row.kind === 'mention') return `mention ${row.mention.start} ${row.mention.end} ${row.mention.type}`
  return `${row.kind} ${row.group.key}`
}

function rowsOf(
  mentions: readonly Mention[],
  order: MentionOrder,
  unfolded: ReadonlySet<string>,
  language: string,
): Row[] {
  if (order === 'reading') return mentions.map((mention) => ({ kind: 'mention', mention, nested: false }))
  return groupByEntity(mentions, order, comparerOf(language)).flatMap((group): Row[] => [
    { kind: 'entity', group },
    ...(unfolded.has(group.key)
      ? [
          ...group.mentions.map((mention): Row => ({ kind: 'mention', mention, nested: true })),
          { kind: 'details', group } as const,
        ]
      : []),
  ])
}

export function MentionList({ mentions, order, spotlight, actions }: MentionListProps) {
  const t = useWords()
  const language = useLanguage()
  const toast = useToast()
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const rows = useMemo(
    () => rowsOf(mentions, order, unfolded, language),
    [mentions, order, unfolded, language],
  )

  const fold = useCallback((key: string, open: boolean) => {
    setUnfolded((before) => {
      const after = new Set(before)
      if (open) after.add(key)
      else after.delete(key)
      return after
    })
  }, [])

  async function jump({ start, end }: Mention) {
    const found = await actions.jump({ span: { start, end } }).catch(() => false)
    if (!found) toast({ text: t('panel.nowhere') })
  }

  return (
    <VirtualList<Row>
      label={t('panel.recognised')}
      items={rows}
      keyOf={rowKey}
      heightOf={({ kind }) => HEIGHTS[kind]}
      onFold={(row, open) => fold(row.kind === 'mention' ? groupKey(row.mention) : row.group.key, open)}
      render={(row, tabIndex) => {
        if (row.kind === 'mention') {
          return (
            <MentionRow
              mention={row.mention}
              nested={row.nested}
              tabIndex={tabIndex}
              onJump={() => void jump(row.mention)}
            />
          )
        }
        if (row.kind === 'details') {
          const spotted = row.group.mentions.some((mention) => nameKey(mention) === spotlight)
          return <EntityDetails {...{ group: row.group, spotted, actions, tabIndex }} />
        }
        const open = unfolded.has(row.group.key)
        return (
          <EntityRow
            group={row.group}
            open={open}
            tabIndex={tabIndex}
            onToggle={() => fold(row.group.key, !open)}
            onJump={() => void jump(row.group.mentions[0]!)}
          />
        )
      }}
    />
  )
}
