// What is done with several rows at once, the reader's highlights or what was recognised: a tag or a colour for all,
// delete or leave out, export.
import { useEffect, useRef, useState } from 'react'
import type { Colour } from '@/lib/annotation'
import { COLOURS } from '@/lib/annotation'
import { Button, IconButton } from '../ui/Button'
import { Menu } from '../ui/Menu'
import { TagInput } from '../ui/TagInput'
import { useWords } from '../words'
import styles from './Panel.module.css'

const WORDS = {
  own: {
    bar: 'panel.selection',
    count: 'panel.selected',
    tag: 'panel.tagSelected',
    remove: 'panel.removeSelected',
    save: 'panel.exportSelected',
  },
  recognised: {
    bar: 'panel.mentions.selection',
    count: 'panel.mentions.selected',
    tag: 'panel.mentions.tag',
    remove: 'panel.mentions.leaveOut',
    save: 'panel.mentions.export',
  },
} as const

interface SelectionBarProps {
  of: keyof typeof WORDS
  count: number
  total: number
  knownTags: readonly string[]
  onAll(): void
  onTag(tags: string[]): void
  onRemove(): void
  /** Left out where the list has an export of its own. */
  onExport?: () => void
  onColour?: (colour: Colour) => void
  onClose(): void
}

export function SelectionBar(props: SelectionBarProps) {
  const { of, count, total, knownTags, onAll, onTag, onRemove, onExport, onColour, onClose } = props
  const t = useWords()
  const [tagging, setTagging] = useState(false)
  const none = count === 0
  const words = WORDS[of]
  const bar = useRef<HTMLDivElement>(null)
  const all = count === total

  // The button that was pressed goes: the one that began, or the one for all. The focus stays in the place of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at when all are chosen, or no longer
  useEffect(() => {
    if (document.activeElement === document.body)
      bar.current?.querySelector<HTMLElement>('button:enabled')?.focus()
  }, [all])

  return (
    <div ref={bar} className={styles.selection} role="toolbar" aria-label={t(words.bar)}>
      <span className={styles.selected}>
        <span role="status">{t(words.count, count)}</span>
        {!all && (
          <Button size="s" variant="quiet" onClick={onAll}>
            {t('panel.selectAll')}
          </Button>
        )}
      </span>
      <IconButton
        icon="tag"
        label={t(words.tag)}
        disabled={none}
        aria-expanded={tagging}
        onClick={() => setTagging(!tagging)}
      />
      {onColour && (
        <Menu
          label={t('panel.colourSelected')}
          icon="ink"
          disabled={none}
          items={COLOURS.map((colour) => ({
            key: colour,
            label: t(`colour.${colour}`),
            run: () => onColour(colour),
          }))}
        />
      )}
      {onExport && <IconButton icon="download" label={t(words.save)} disabled={none} onClick={onExport} />}
      <IconButton
        icon={of === 'own' ? 'trash' : 'off'}
        label={t(words.remove)}
        disabled={none}
        onClick={onRemove}
      />
      <IconButton icon="close" label={t('panel.endSelection')} onClick={onClose} />
      {tagging && !none && (
        <div className={styles.tagging}>
          <TagInput
            tags={[]}
            known={knownTags}
            knownLabel={t('note.knownTags')}
            autoFocus
            placeholder={t('note.tagsPlaceholder')}
            removeLabel={(tag) => t('note.removeTag', [tag])}
            onChange={(tags) => {
              setTagging(false)
              onTag(tags)
            }}
          />
        </div>
      )}
    </div>
  )
}
