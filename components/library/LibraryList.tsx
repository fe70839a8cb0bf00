// The list itself: rows under sticky heads, more of them as the end comes near.
import { useMemo } from 'react'
import { HighlightRow } from '../highlight/HighlightRow'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { VirtualList } from '../ui/VirtualList'
import { useWords } from '../words'
import { GroupHead } from './GroupHead'
import styles from './Library.module.css'
import { MentionsRow } from './MentionsRow'
import { PageLine } from './PageLine'
import type { LibraryQuery } from './query'
import { EMPTY_QUERY, groupingOf, isNarrowed } from './query'
import type { LibraryItem } from './rows'
import { isHead, itemKey, withHeads } from './rows'
import type { LibraryActions, LibraryView } from './view'

interface LibraryListProps {
  query: LibraryQuery
  view: LibraryView
  actions: LibraryActions
}

const HEIGHTS: Readonly<Record<LibraryItem['kind'], number>> = {
  'head-page': 72,
  'head-day': 48,
  'head-entity': 56,
  'head-own': 48,
  highlight: 130,
  mentions: 92,
}

export function LibraryList({ query, view, actions }: LibraryListProps) {
  const t = useWords()
  const { rows, done, facts, problem } = view
  const group = groupingOf(query)
  const items = useMemo(() => withHeads(rows, group), [rows, group])
  const knownTags = useMemo(() => facts?.tags.map(({ tag }) => tag) ?? [], [facts])
  const names = facts?.outletNames ?? new Map<string, string>()

  if (items.length === 0) {
    if (!done) return problem ? null : <p className={styles.waiting}>{t('panel.loading')}</p>
    return isNarrowed(query) ? (
      <EmptyState
        title={t('library.noMatch')}
        actions={
          <Button onClick={() => actions.narrow({ ...EMPTY_QUERY, group: query.group })}>
            {t('library.clear')}
          </Button>
        }
      >
        <p>{t('library.noMatchWords')}</p>
      </EmptyState>
    ) : (
      <EmptyState picture="margin" title={t('library.empty')}>
        <p>{t('library.emptyWords')}</p>
      </EmptyState>
    )
  }
  return (
    <VirtualList
      className={styles.list}
      label={t('library.title')}
      items={items}
      keyOf={itemKey}
      isHead={isHead}
      heightOf={({ kind }) => HEIGHTS[kind]}
      onNearEnd={done ? undefined : actions.more}
      render={(item, tabIndex) => {
        if (isHead(item)) return <GroupHead head={item} names={names} actions={actions} />
        if (item.kind === 'mentions') {
          return <MentionsRow row={item} group={group} names={names} actions={actions} tabIndex={tabIndex} />
        }
        return (
          <div className={styles.row}>
            <HighlightRow
              highlight={item.highlight}
              draft={facts?.drafts.get(item.highlight.id) ?? null}
              knownTags={knownTags}
              actions={actions}
              open={null}
              onTag={(tag) => actions.narrow({ tag })}
              tabIndex={tabIndex}
              large
            >
              {group !== 'page' && <PageLine page={item.page} names={names} tabIndex={tabIndex} />}
            </HighlightRow>
          </div>
        )
      }}
    />
  )
}
