// What was recognised on the page: sifted by type and words, gathered by name or in reading order.
import { useMemo, useState } from 'react'
import type { Mention, MentionType } from '@/lib/annotation'
import { MENTION_TYPES } from '@/lib/annotation'
import { formatNumber } from '../format'
import { TypeMark } from '../marks/TypeMark'
import { Button } from '../ui/Button'
import { FilterChip } from '../ui/Chip'
import { EmptyState } from '../ui/EmptyState'
import { SearchField, Select } from '../ui/Field'
import { Hidden } from '../ui/Hidden'
import { useLanguage, useWords } from '../words'
import { countTypes, siftMentions, toggleType } from './groups'
import { MentionList, type MentionOrder } from './MentionList'
import styles from './Panel.module.css'
import type { PanelActions } from './view'

const ORDERS: readonly MentionOrder[] = ['most', 'first', 'name', 'reading']

interface RecognisedProps {
  mentions: readonly Mention[]
  spotlight: string | null
  actions: Pick<PanelActions, 'jump' | 'card' | 'openLibrary' | 'decide' | 'search' | 'spotlight'>
}

export function Recognised({ mentions, spotlight, actions }: RecognisedProps) {
  const t = useWords()
  const language = useLanguage()
  const [types, setTypes] = useState<MentionType[]>([])
  const [text, setText] = useState('')
  const [order, setOrder] = useState<MentionOrder>('most')
  const [quiet, setQuiet] = useState(false)

  const open = useMemo(() => siftMentions(mentions, { types: [], text: '', quiet }), [mentions, quiet])
  const counts = useMemo(() => countTypes(open), [open])
  const shown = useMemo(() => siftMentions(mentions, { types, text, quiet }), [mentions, types, text, quiet])
  const quietCount = useMemo(() => mentions.filter((mention) => mention.quiet).length, [mentions])

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
            onChange={(value) => setOrder(ORDERS.find((one) => one === value) ?? 'most')}
            options={ORDERS.map((value) => ({ value, label: t(`panel.orders.${value}`) }))}
          />
        </div>
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
        <MentionList mentions={shown} order={order} spotlight={spotlight} actions={actions} />
      )}
      {quietCount > 0 && (
        <button type="button" className={styles.quiet} aria-pressed={quiet} onClick={() => setQuiet(!quiet)}>
          {quiet ? t('panel.hideQuiet') : t('panel.showQuiet', quietCount)}
        </button>
      )}
    </>
  )
}
