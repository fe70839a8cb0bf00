// The reader's highlights on the page, with where each stands now.
import { useMemo, useState } from 'react'
import { foldForSearch } from '@/lib/text/fold'
import { classes } from '../css'
import { AnchorNotice } from '../highlight/AnchorNotice'
import { EditsNear } from '../highlight/EditsNear'
import { HighlightRow } from '../highlight/HighlightRow'
import { PlaceAgain } from '../highlight/PlaceAgain'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { SearchField } from '../ui/Field'
import { useToast } from '../ui/Toast'
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
  /** The highlights chosen, by id; null while none are being chosen. */
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null)
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

  const picked = highlights.flatMap(({ highlight }) => (chosen?.has(highlight.id) ? [highlight] : []))
  const pick = (id: string, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(id)
    else next.delete(id)
    setChosen(next)
  }
  const done = (work: Promise<void>) => void work.then(() => setChosen(null))

  return (
    <>
      {chosen ? (
        <SelectionBar
          count={picked.length}
          total={shown.length}
          knownTags={page.knownTags}
          onAll={() => setChosen(new Set(shown.map(({ highlight }) => highlight.id)))}
          onTag={(tags) => done(actions.tagAll(picked, tags))}
          onRemove={() => done(actions.removeAll(picked))}
          onExport={() => done(actions.exportSome(picked))}
          onClose={() => setChosen(null)}
        />
      ) : (
        highlights.length > 1 && (
          <div className={classes(styles.sieve, styles.many)}>
            {highlights.length >= MANY && (
              <SearchField label={t('panel.filterOwn')} value={text} onChange={setText} />
            )}
            <Button size="s" variant="quiet" icon="check" onClick={() => setChosen(new Set())}>
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
            <div className={classes(styles.own, chosen && styles.choosing)}>
              {chosen && (
                <input
                  type="checkbox"
                  aria-label={t('panel.selectOne', [highlight.target.quote.exact.slice(0, 80)])}
                  checked={chosen.has(highlight.id)}
                  onChange={({ target }) => pick(highlight.id, target.checked)}
                />
              )}
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
            </div>
          )}
        />
      )}
    </>
  )
}
