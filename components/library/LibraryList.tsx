// The list itself: rows under sticky heads, all of them in the page for the browser's own search, up to a measure.
import { useCallback, useMemo } from 'react'
import { type Highlight, isWebAddress } from '@/lib/annotation'
import { HighlightRow } from '../highlight/HighlightRow'
import { LastStood } from '../highlight/LastStood'
import { SelectionBar } from '../panel/SelectionBar'
import { Button } from '../ui/Button'
import { Choosable } from '../ui/Choosable'
import { EmptyState } from '../ui/EmptyState'
import { FlowList } from '../ui/FlowList'
import { Skeleton } from '../ui/Skeleton'
import { type Chosen, useChosen } from '../ui/use-chosen'
import { useWords } from '../words'
import { GroupHead } from './GroupHead'
import styles from './Library.module.css'
import { MentionsRow } from './MentionsRow'
import { RouteLink } from './Navigation'
import { PageLine } from './PageLine'
import type { LibraryQuery } from './query'
import { groupingOf, isNarrowed, sortOf, unnarrowed, wantsOwn } from './query'
import { KNOWLEDGE } from './route'
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

/** Rows that are there without scrolling, so that find-in-page searches them. */
const EAGER = 1000
const NO_NAMES: ReadonlyMap<string, string> = new Map()

export function LibraryList({ query, view, actions }: LibraryListProps) {
  const t = useWords()
  const { rows, done, facts, problem } = view
  const group = groupingOf(query)
  const bySaved = sortOf(query) === 'saved'
  const knownTags = useMemo(() => facts?.tags.map(({ tag }) => tag) ?? [], [facts])
  const names = facts?.outletNames ?? NO_NAMES
  const drafts = facts?.drafts
  const chosen = useChosen()
  const { keys, pick } = chosen
  const choosing = keys !== null
  const items = useMemo(() => {
    // While some are being chosen, what cannot be chosen steps aside.
    const own = choosing ? rows.filter(({ kind }) => kind === 'highlight') : []
    return withHeads(own.length > 0 ? own : rows, group, bySaved)
  }, [rows, choosing, group, bySaved])

  const render = useCallback(
    (item: LibraryItem, tabIndex: 0 | -1) => {
      if (isHead(item)) return <GroupHead head={item} names={names} actions={actions} />
      if (item.kind === 'mentions') {
        return <MentionsRow row={item} group={group} names={names} actions={actions} tabIndex={tabIndex} />
      }
      const { highlight, page, stood } = item
      return (
        <div className={styles.row}>
          <Choosable
            choosing={keys !== null}
            label={t('panel.selectOne', [highlight.target.quote.exact.slice(0, 80)])}
            chosen={keys?.has(highlight.id) === true}
            onChoose={(on) => pick([highlight.id], on)}
          >
            <HighlightRow
              highlight={highlight}
              draft={drafts?.get(highlight.id) ?? null}
              knownTags={knownTags}
              actions={actions}
              open={null}
              onTag={(tag) => actions.narrow({ tag })}
              onPage={isWebAddress(page.url) ? () => actions.openOnPage(highlight) : undefined}
              tabIndex={tabIndex}
              large
            >
              {group !== 'page' && <PageLine page={page} names={names} tabIndex={tabIndex} />}
              {stood && <LastStood quote={highlight.target.quote.exact} stood={stood} tabIndex={tabIndex} />}
            </HighlightRow>
          </Choosable>
        </div>
      )
    },
    [group, names, actions, drafts, knownTags, keys, pick, t],
  )

  if (items.length === 0) {
    // What could not be read is not empty: the notice above says what is the matter.
    if (problem) return null
    if (!done) return <Skeleton />
    const words = query.words.trim()
    return isNarrowed(query) ? (
      <EmptyState
        title={t('library.noMatch')}
        actions={<Button onClick={() => actions.narrow(unnarrowed(query))}>{t('library.clear')}</Button>}
      >
        <p>{t('library.noMatchWords')}</p>
        {/* What was never saved may be known all the same. */}
        {words !== '' && <RouteLink to={{ ...KNOWLEDGE, words }}>{t('library.lookUp', [words])}</RouteLink>}
      </EmptyState>
    ) : (
      <EmptyState picture="margin" title={t('library.empty')}>
        <p>{t('library.emptyWords')}</p>
      </EmptyState>
    )
  }
  const own = rows.flatMap((row) => (row.kind === 'highlight' ? [row.highlight] : []))
  // Offered before their rows have come: a list that is read does not move.
  const awaited = !done && wantsOwn(query) ? (facts?.highlights ?? 0) : 0
  return (
    <>
      {Math.max(own.length, awaited) > 1 && (
        <Choosing own={own} chosen={chosen} knownTags={knownTags} actions={actions} />
      )}
      <FlowList
        className={styles.list}
        label={t('library.title')}
        items={items}
        keyOf={itemKey}
        isHead={isHead}
        heightOf={({ kind }) => HEIGHTS[kind]}
        onNearEnd={done ? undefined : actions.more}
        eager={EAGER}
        render={render}
      />
    </>
  )
}

interface ChoosingProps {
  own: readonly Highlight[]
  chosen: Chosen
  knownTags: readonly string[]
  actions: LibraryActions
}

/** Several highlights at once: the way in, and what can be done with those chosen. */
function Choosing({ own, chosen, knownTags, actions }: ChoosingProps) {
  const t = useWords()
  if (!chosen.keys) {
    return (
      <div>
        <Button size="s" variant="quiet" icon="check" className={styles.choose} onClick={chosen.begin}>
          {t('panel.select')}
        </Button>
      </div>
    )
  }
  const picked = own.filter(({ id }) => chosen.keys?.has(id))
  const done = (work: Promise<void>) => void work.then(chosen.end)
  return (
    <SelectionBar
      of="own"
      count={picked.length}
      total={own.length}
      knownTags={knownTags}
      onAll={() =>
        chosen.pick(
          own.map(({ id }) => id),
          true,
        )
      }
      onTag={(tags) => done(actions.tagAll(picked, tags))}
      onColour={(colour) => done(actions.colourAll(picked, colour))}
      onRemove={() => done(actions.removeAll(picked))}
      onClose={chosen.end}
    />
  )
}
