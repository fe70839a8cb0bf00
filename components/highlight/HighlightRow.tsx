// One of the reader's highlights: the quote, the note, the tags; edited in its place.
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Colour, Draft, Highlight } from '@/lib/annotation'
import { Quote } from '../marks/Quote'
import { IconButton } from '../ui/Button'
import { Tag } from '../ui/Chip'
import { useWords } from '../words'
import styles from './HighlightRow.module.css'
import type { NoteContent } from './NoteEditor'
import { NoteEditor } from './NoteEditor'

/** What can be done to a highlight wherever it is listed. */
export interface HighlightActions {
  recolour(highlight: Highlight, colour: Colour): void
  /** Resolves to whether it was kept. */
  keepDraft(highlight: Highlight, content: NoteContent): Promise<boolean>
  /** Resolves to whether it was saved. */
  saveNote(highlight: Highlight, content: NoteContent): Promise<boolean>
  remove(highlight: Highlight): void
}

interface HighlightRowProps {
  highlight: Highlight
  draft: Draft | null
  knownTags: readonly string[]
  actions: HighlightActions
  /** What pressing the quote does, and how that is called. */
  open: { label: string; run(): void } | null
  onTag?: (tag: string) => void
  /** Opens its page at it. */
  onPage?: (() => void) | undefined
  /** Stands above the quote: where it is from, how it is anchored. */
  children?: ReactNode
  large?: boolean
  tabIndex?: 0 | -1
}

export function HighlightRow(props: HighlightRowProps) {
  const { highlight, draft, knownTags, actions, open, onTag, onPage, children, large, tabIndex } = props
  const t = useWords()
  const [editing, setEditing] = useState(false)
  const { quote } = highlight.target
  const words = (
    <Quote
      exact={quote.exact}
      colour={highlight.colour}
      large={large}
      {...(large && { prefix: quote.prefix, suffix: quote.suffix })}
    />
  )

  return (
    <article className={styles.row} data-colour={highlight.colour} data-large={large}>
      <div className={styles.head}>
        {open ? (
          <button
            type="button"
            className={styles.quote}
            title={open.label}
            tabIndex={tabIndex}
            data-row-focus
            onClick={open.run}
          >
            {words}
          </button>
        ) : (
          <div className={styles.quote}>{words}</div>
        )}
        <span className={styles.tools}>
          {onPage && (
            <IconButton icon="target" label={t('note.onPage')} tabIndex={tabIndex} onClick={onPage} />
          )}
          <IconButton
            icon={highlight.note ? 'edit' : 'note'}
            label={highlight.note ? t('note.edit') : t('note.add')}
            aria-expanded={editing}
            tabIndex={tabIndex}
            onClick={() => setEditing(!editing)}
          />
          <IconButton
            icon="trash"
            label={t('note.delete')}
            tabIndex={tabIndex}
            onClick={() => actions.remove(highlight)}
          />
        </span>
      </div>
      {children}
      {editing ? (
        <NoteEditor
          saved={highlight}
          draft={draft}
          colour={highlight.colour}
          knownTags={knownTags}
          onColour={(colour) => actions.recolour(highlight, colour)}
          onDraft={(content) => actions.keepDraft(highlight, content)}
          onSave={async (content) => {
            if (await actions.saveNote(highlight, content)) setEditing(false)
          }}
          onClose={() => setEditing(false)}
        />
      ) : (
        <>
          {highlight.note && <p className={styles.note}>{highlight.note}</p>}
          {draft && (
            <button
              type="button"
              className={styles.draft}
              tabIndex={tabIndex}
              onClick={() => setEditing(true)}
            >
              {t('note.draft')}
            </button>
          )}
          {highlight.tags.length > 0 && (
            <ul className={styles.tags} aria-label={t('note.tags')}>
              {highlight.tags.map((tag) => (
                <li key={tag}>
                  <Tag onPress={onTag && (() => onTag(tag))}>{tag}</Tag>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </article>
  )
}
