// Mentions as one flat list of rows, so that a thousand scroll as well as ten: entities unfold into their mentions.
import type { ReactNode } from 'react'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { type EntityId, type Mention, nameKey } from '@/lib/annotation'
import { comparerOf } from '../format'
import { Choosable } from '../ui/Choosable'
import { useToast } from '../ui/Toast'
import type { Chosen } from '../ui/use-chosen'
import { VirtualList } from '../ui/VirtualList'
import { useLanguage, useWords } from '../words'
import { EntityDetails } from './EntityDetails'
import { EntityRow } from './EntityRow'
import type { EntityGroup, GroupOrder } from './groups'
import { groupByEntity, groupKey, mentionKey } from './groups'
import { MentionRow } from './MentionRow'
import type { PanelActions } from './view'

/** By entity in some order, or every mention in reading order. */
export type MentionOrder = GroupOrder | 'reading'

type Row =
  | { kind: 'entity'; group: EntityGroup }
  | { kind: 'details'; group: EntityGroup }
  | { kind: 'mention'; mention: Mention; nested: boolean }

export type MentionListActions = Pick<
  PanelActions,
  'jump' | 'card' | 'lines' | 'openLibrary' | 'decide' | 'search' | 'spotlight'
>

interface MentionListProps {
  mentions: readonly Mention[]
  /** The article's text, which mentions count in. */
  text: string
  order: MentionOrder
  /** The name that is lit alone (`nameKey`). */
  spotlight: string | null
  /** Mentions chosen, by `mentionKey`; an entity's box stands for all of its mentions. */
  chosen: Chosen
  actions: MentionListActions
}

const HEIGHTS: Readonly<Record<Row['kind'], number>> = { entity: 52, details: 96, mention: 36 }

function rowKey(row: Row): string {
  if (row.kind === 'mention') return `mention ${mentionKey(row.mention)}`
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

/** For those who read English, what names and posts are in it; the article and its labels are Vietnamese for the most part. */
function useEnglishLines(mentions: readonly Mention[], ask: MentionListActions['lines']) {
  const language = useLanguage()
  const [lines, setLines] = useState<Readonly<Record<EntityId, string>>>({})
  const ids = [...new Set(mentions.flatMap((mention) => (mention.status === 'linked' ? mention.entity : [])))]
  const key = ids.sort().join(' ')

  useEffect(() => {
    if (language === 'vi' || key === '') return
    let gone = false
    // Without them the rows say what the article says.
    ask(key.split(' ')).then(
      (answer) => !gone && setLines(answer),
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [language, key, ask])
  return lines
}

export function MentionList({ mentions, text, order, spotlight, chosen, actions }: MentionListProps) {
  const t = useWords()
  const language = useLanguage()
  const toast = useToast()
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set())
  const lines = useEnglishLines(mentions, actions.lines)
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

  function choosable(some: readonly Mention[], label: string, row: ReactNode): ReactNode {
    const keys = some.map(mentionKey)
    const count = keys.filter((key) => chosen.keys?.has(key)).length
    return (
      <Choosable
        choosing={chosen.keys !== null}
        label={t('panel.selectOne', [label])}
        chosen={count === keys.length || (count > 0 && 'some')}
        onChoose={(on) => chosen.pick(keys, on)}
      >
        {row}
      </Choosable>
    )
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
          return choosable(
            [row.mention],
            row.mention.quote,
            <MentionRow
              mention={row.mention}
              text={text}
              nested={row.nested}
              line={row.mention.status === 'linked' ? lines[row.mention.entity] : undefined}
              tabIndex={tabIndex}
              onJump={() => void jump(row.mention)}
            />,
          )
        }
        if (row.kind === 'details') {
          const spotted = row.group.mentions.some((mention) => nameKey(mention) === spotlight)
          return <EntityDetails {...{ group: row.group, spotted, actions, tabIndex }} />
        }
        const open = unfolded.has(row.group.key)
        return choosable(
          row.group.mentions,
          row.group.label,
          <EntityRow
            group={row.group}
            line={lines[row.group.key]}
            open={open}
            tabIndex={tabIndex}
            onToggle={() => fold(row.group.key, !open)}
            onJump={() => void jump(row.group.mentions[0]!)}
          />,
        )
      }}
    />
  )
}
