// The filters as a sentence that is read and changed in its place; what is narrowed stands out, and what is seldom asked
// waits behind a word. Where there is little room the sentence is folded into one line that says what is narrowed.
import { type ReactNode, useId, useState } from 'react'
import { ANCHOR_STATES, COLOURS, MENTION_TYPES } from '@/lib/annotation'
import { classes } from '../css'
import { comparerOf } from '../format'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { useLanguage, useWords } from '../words'
import { Day, Part } from './FilterParts'
import styles from './FilterSentence.module.css'
import { entityWords, filterWords } from './filter-words'
import { OrderParts } from './OrderParts'
import type { LibraryQuery } from './query'
import { isNarrowed, MADE, STATES, unnarrowed } from './query'
import type { LibraryFacts } from './view'

interface FilterSentenceProps {
  query: LibraryQuery
  facts: LibraryFacts | null
  onChange(change: Partial<LibraryQuery>): void
}

export function FilterSentence({ query, facts, onChange }: FilterSentenceProps) {
  const t = useWords()
  const compare = comparerOf(useLanguage())
  const [more, setMore] = useState(false)
  const outlets = (facts?.outlets ?? [])
    .map((outlet) => ({
      value: outlet,
      label: facts?.outletNames.get(outlet) ?? outlet.replace(/^www\./, ''),
    }))
    .sort((a, b) => compare(a.label, b.label))
  return (
    <Folded query={query} facts={facts} more={more}>
      <Part
        label={t('library.made.label')}
        any={t('library.made.any')}
        value={query.made}
        options={MADE.map((value) => ({ value, label: t(`library.made.${value}`) }))}
        onChange={(made) => onChange({ made })}
      />
      <Part
        label={t('library.type')}
        any={t('library.anyType')}
        value={query.type}
        options={MENTION_TYPES.map((value) => ({ value, label: t(`type.${value}`) }))}
        onChange={(type) => onChange({ type })}
        plain
      />
      <Part
        label={t('library.outlet')}
        any={t('library.anyOutlet')}
        value={query.outlet}
        options={outlets}
        onChange={(outlet) => onChange({ outlet })}
      />
      <Part
        label={t('library.tag')}
        any={t('library.anyTag')}
        value={query.tag}
        options={(facts?.tags ?? []).map(({ tag }) => ({ value: tag, label: tag }))}
        onChange={(tag) => onChange({ tag })}
      />
      <Part
        label={t('library.colour')}
        any={t('library.anyColour')}
        value={query.colour}
        options={COLOURS.map((value) => ({ value, label: t(`colour.${value}`) }))}
        onChange={(colour) => onChange({ colour })}
        rare
      />
      <Part
        label={t('library.state.label')}
        any={t('library.state.any')}
        value={query.state}
        options={STATES.map((value) => ({
          value,
          label: value === 'noted' ? t('library.state.noted') : t(`status.${value}`),
        }))}
        onChange={(state) => onChange({ state })}
        rare
      />
      <Part
        label={t('library.anchor.label')}
        any={t('library.anchor.any')}
        value={query.anchor}
        options={ANCHOR_STATES.map((value) => ({ value, label: t(`library.anchor.${value}`) }))}
        onChange={(anchor) => onChange({ anchor })}
        rare
      />
      <Day label={t('library.from')} value={query.from} onChange={(from) => onChange({ from })} />
      <Day label={t('library.to')} value={query.to} onChange={(to) => onChange({ to })} />
      <Button
        variant="quiet"
        size="s"
        icon={more ? 'close' : 'plus'}
        className={styles.more}
        aria-expanded={more}
        onClick={() => setMore(!more)}
      >
        {t('library.moreFilters')}
      </Button>
      <Narrowed query={query} facts={facts} onChange={onChange} />
      {isNarrowed(query) && (
        <Button variant="quiet" size="s" icon="close" onClick={() => onChange(unnarrowed(query))}>
          {t('library.clear')}
        </Button>
      )}
      <OrderParts query={query} onChange={onChange} />
    </Folded>
  )
}

interface FoldedProps {
  query: LibraryQuery
  facts: LibraryFacts | null
  /** The rare parts are shown too. */
  more: boolean
  children: ReactNode
}

/** The sentence, and the line that unfolds it where there is little room. */
function Folded({ query, facts, more, children }: FoldedProps) {
  const t = useWords()
  const language = useLanguage()
  const id = useId()
  const [open, setOpen] = useState(false)
  const said = filterWords(query, facts, t, language)
  return (
    <>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="filter" />
        <span>{t('library.filters')}</span>
        <span className={styles.said}>{said.join(' · ')}</span>
        <Icon name="down" />
      </button>
      <fieldset
        id={id}
        className={styles.sentence}
        aria-label={t('library.filters')}
        data-open={open ? '' : undefined}
        data-more={more ? '' : undefined}
      >
        {children}
      </fieldset>
    </>
  )
}

/** The entity and the page that the list is narrowed to: chosen in the list, taken away here. */
function Narrowed({ query, facts, onChange }: FilterSentenceProps) {
  const t = useWords()
  const entity = entityWords(query.entity, facts)
  return (
    <>
      {entity && (
        <Taken
          words={entity}
          label={t('library.unnarrow', [entity])}
          onTake={() => onChange({ entity: null })}
        />
      )}
      {query.page && (
        <Taken
          words={t('library.onePage')}
          label={t('library.unnarrow', [t('library.onePage')])}
          onTake={() => onChange({ page: null })}
        />
      )}
    </>
  )
}

function Taken({ words, label, onTake }: { words: string; label: string; onTake(): void }) {
  return (
    <button
      type="button"
      className={classes(styles.part, styles.taken)}
      data-set
      title={label}
      onClick={onTake}
    >
      {words}
      <Icon name="close" />
    </button>
  )
}
