// What is done with several of the reader's highlights at once: a tag or a colour for all, delete, export.
import { useState } from 'react'
import type { Colour } from '@/lib/annotation'
import { COLOURS } from '@/lib/annotation'
import { Button, IconButton } from '../ui/Button'
import { Menu } from '../ui/Menu'
import { TagInput } from '../ui/TagInput'
import { useWords } from '../words'
import styles from './Panel.module.css'

interface SelectionBarProps {
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
  const { count, total, knownTags, onAll, onTag, onRemove, onExport, onColour, onClose } = props
  const t = useWords()
  const [tagging, setTagging] = useState(false)
  const none = count === 0
  return (
    <div className={styles.selection} role="toolbar" aria-label={t('panel.selection')}>
      <span role="status">{t('panel.selected', count)}</span>
      {count < total && (
        <Button size="s" variant="quiet" onClick={onAll}>
          {t('panel.selectAll')}
        </Button>
      )}
      <span className={styles.push} />
      <IconButton
        icon="edit"
        label={t('panel.tagSelected')}
        disabled={none}
        aria-expanded={tagging}
        onClick={() => setTagging(!tagging)}
      />
      {onColour && (
        <Menu
          label={t('panel.colourSelected')}
          icon="target"
          items={COLOURS.map((colour) => ({
            key: colour,
            label: t(`colour.${colour}`),
            run: () => onColour(colour),
          }))}
        />
      )}
      {onExport && (
        <IconButton icon="download" label={t('panel.exportSelected')} disabled={none} onClick={onExport} />
      )}
      <IconButton icon="trash" label={t('panel.removeSelected')} disabled={none} onClick={onRemove} />
      <IconButton icon="close" label={t('panel.endSelection')} onClick={onClose} />
      {tagging && !none && (
        <div className={styles.tagging}>
          <TagInput
            tags={[]}
            known={knownTags}
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
