// What was recognised on the page: sifted by type and words, gathered by name or in reading order.
import { useMemo, useState } from 'react'
import type { Mention, MentionType } from '@/lib/annotation'
import { MENTION_TYPES } from '@/lib/annotation'
import { formatNumber } from '../format'
import { useKept } from '../kept'
import { TypeMark } from '../marks/TypeMark'
import { useAttempt } from '../problems'
import { Button, IconButton } from '../ui/Button'
import { FilterChip } from '../ui/Chip'
import { EmptyState } from '../ui/EmptyState'
import { SearchField, Select } from '../ui/Field'
import { Hidden } from '../ui/Hidden'
import { useChosen } from '../ui/use-chosen'
import { useLanguage, useWords } from '../words'
import { countTypes, mentionKey, siftMentions, toggleType } from './groups'
import { MentionList, type MentionListActions, type MentionOrder } from './MentionList'
import styles from './Panel.module.css'
import { SelectionBar } from './SelectionBar'
import type { PanelActions } from './view'

const ORDERS = ['most', 'first', 'name', 'reading'] as const satisfies readonly MentionOrder[]

interface RecognisedProps {
  mentions: readonly Mention[]
  /** The article's text, which mentions count in. */
  articleText: string
  spotlight: string | null
  knownTags: readonly string[]
  actions: MentionListActions & Pick<PanelActions, 'tagMentions' | 'leaveOut' | 'exportMentions'>
}

export function Recognised({ mentions, articleText, spotlight, knownTags, actions }: RecognisedProps) {
  const t = useWords()
  const language = useLanguage()
  const [types, setTypes] = useState<MentionType[]>([])
  const [text, setText] = useState('')
  const [order, setOrder] = useKept('panel.order', ORDERS)
  const [quiet, setQuiet] = useState(false)

  const open = useMemo(() => siftMentions(mentions, { types: [], text: '', quiet }), [mentions, quiet])
  const counts = useMemo(() => countTypes(open), [open])
  const shown = useMemo(() => siftMentions(mentions, { types, text, quiet }), [mentions, types, text, quiet])
  const quietCount = useMemo(() => mentions.filter((mention) => mention.quiet).length, [mentions])

  const chosen = useChosen()
  const attempt = useAttempt()
  const picked = mentions.filter((mention) => chosen.keys?.has(mentionKey(mention)))
  const done = (work: Promise<void>) => void attempt(() => work.then(chosen.end).then(() => undefined))

  return (
    <>
      <div className={styles.sieve}>
        <fieldset className={styles.types} aria-label={t('panel.types')}>
          {MENTION_TYPES.map((type) => (
            <FilterChip
              key={type}
              pressed={types.includes(type)}
              onToggle={() => setTypes(toggleType(types, type))}
              count={formatNumber(counts[type], language)}
            >
              <TypeMark type={type} />
              {t(`type.${type}`)}
            </FilterChip>
          ))}
        </fieldset>
        <div className={styles.line}>
          <SearchField label={t('panel.filter')} value={text} onChange={setText} />
          <Select
            aria-label={t('panel.order')}
            value={order}
            onChange={setOrder}
            options={ORDERS.map((value) => ({ value, label: t(`panel.orders.${value}`) }))}
          />
          {!chosen.keys && <IconButton icon="check" label={t('panel.select')} onClick={chosen.begin} />}
        </div>
        {chosen.keys && (
          <SelectionBar
            of="recognised"
            count={picked.length}
            total={shown.length}
            knownTags={knownTags}
            onAll={() => chosen.pick(shown.map(mentionKey), true)}
            onTag={(tags) => done(actions.tagMentions(picked, tags))}
            onRemove={() => done(actions.leaveOut(picked))}
            onExport={() => done(actions.exportMentions(picked))}
            onClose={chosen.end}
          />
        )}
      </div>
      <Hidden role="status">{t('panel.shown', shown.length)}</Hidden>
      {shown.length === 0 ? (
        <EmptyState
          title={t('panel.noMatch')}
          actions={
            <Button
              onClick={() => {
                setTypes([])
                setText('')
              }}
            >
              {t('panel.showAll')}
            </Button>
          }
        />
      ) : (
        <MentionList {...{ mentions: shown, text: articleText, order, spotlight, chosen, actions }} />
      )}
      {quietCount > 0 && (
        <button type="button" className={styles.quiet} aria-pressed={quiet} onClick={() => setQuiet(!quiet)}>
          {quiet ? t('panel.hideQuiet') : t('panel.showQuiet', quietCount)}
        </button>
      )}
    </>
  )
}
