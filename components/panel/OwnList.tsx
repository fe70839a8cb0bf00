// The reader's highlights on the page, with where each stands now.
import { useMemo, useState } from 'react'
import { foldForSearch } from '@/lib/text/fold'
import { classes } from '../css'
import { AnchorNotice } from '../highlight/AnchorNotice'
import { EditsNear } from '../highlight/EditsNear'
import { HighlightRow } from '../highlight/HighlightRow'
import { PlaceAgain } from '../highlight/PlaceAgain'
import { useAttempt } from '../problems'
import { Button } from '../ui/Button'
import { Choosable } from '../ui/Choosable'
import { EmptyState } from '../ui/EmptyState'
import { SearchField } from '../ui/Field'
import { useToast } from '../ui/Toast'
import { useChosen } from '../ui/use-chosen'
import { VirtualList } from '../ui/VirtualList'
import { useWords } from '../words'
import { filterWords } from './groups'
import type { PageOfPanel } from './PageView'
import styles from './Panel.module.css'
import { SelectionBar } from './SelectionBar'
import type { PanelActions } from './view'

/** From so many on, a filter box helps. */
const MANY = 6

export function OwnList({ page, actions }: { page: PageOfPanel; actions: PanelActions }) {
  const t = useWords()
  const toast = useToast()
  const [text, setText] = useState('')
  const { highlights } = page.state
  const chosen = useChosen()
  const attempt = useAttempt()
  const drafts = useMemo(() => new Map(page.drafts.map((draft) => [draft.highlight, draft])), [page.drafts])
  const shown = useMemo(() => {
    const words = filterWords(text)
    return highlights.filter(({ highlight }) => {
      const { target, note, tags } = highlight
      const haystack = foldForSearch([target.quote.exact, note, ...tags].join(' '))
      return words.every((word) => haystack.includes(word))
    })
  }, [highlights, text])

  if (highlights.length === 0) {
    return (
      <EmptyState picture="margin" title={t('panel.noOwn.title')}>
        <p>{t('panel.noOwn.words')}</p>
      </EmptyState>
    )
  }

  async function jump(id: string) {
    const found = await actions.jump({ highlight: id }).catch(() => false)
    if (!found) toast({ text: t('panel.nowhere') })
  }

  const picked = highlights.flatMap(({ highlight }) => (chosen.keys?.has(highlight.id) ? [highlight] : []))
  const done = (work: Promise<void>) => void attempt(() => work.then(chosen.end).then(() => undefined))

  return (
    <>
      {chosen.keys ? (
        <SelectionBar
          of="own"
          count={picked.length}
          total={shown.length}
          knownTags={page.knownTags}
          onAll={() =>
            chosen.pick(
              shown.map(({ highlight }) => highlight.id),
              true,
            )
          }
          onTag={(tags) => done(actions.tagAll(picked, tags))}
          onRemove={() => done(actions.removeAll(picked))}
          onExport={() => done(actions.exportSome(picked))}
          onClose={chosen.end}
        />
      ) : (
        highlights.length > 1 && (
          <div className={classes(styles.sieve, styles.many)}>
            {highlights.length >= MANY && (
              <SearchField label={t('panel.filterOwn')} value={text} onChange={setText} />
            )}
            <Button size="s" variant="quiet" icon="check" onClick={chosen.begin}>
              {t('panel.select')}
            </Button>
          </div>
        )
      )}
      {shown.length === 0 ? (
        <EmptyState title={t('panel.noMatch')} />
      ) : (
        <VirtualList
          label={t('panel.own')}
          items={shown}
          keyOf={({ highlight }) => highlight.id}
          heightOf={({ highlight }) => (highlight.note ? 120 : 72)}
          render={({ highlight, state, found, candidates, places, edits }, tabIndex) => (
            <Choosable
              className={styles.own}
              choosing={chosen.keys !== null}
              label={t('panel.selectOne', [highlight.target.quote.exact.slice(0, 80)])}
              chosen={chosen.keys?.has(highlight.id) === true}
              onChoose={(on) => chosen.pick([highlight.id], on)}
            >
              <HighlightRow
                highlight={highlight}
                draft={drafts.get(highlight.id) ?? null}
                knownTags={page.knownTags}
                actions={actions}
                open={{ label: t('panel.jump'), run: () => void jump(highlight.id) }}
                onTag={setText}
                tabIndex={tabIndex}
              >
                <AnchorNotice
                  state={state}
                  exact={highlight.target.quote.exact}
                  found={found}
                  candidates={candidates}
                />
                <PlaceAgain
                  {...{ highlight, state, places, actions, tabIndex }}
                  waiting={page.state.placing === highlight.id}
                />
                <EditsNear edits={edits} tabIndex={tabIndex} />
              </HighlightRow>
            </Choosable>
          )}
        />
      )}
    </>
  )
}
