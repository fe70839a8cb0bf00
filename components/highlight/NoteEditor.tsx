// A note and its tags, typed. What is typed is kept as a draft at once, so that closing loses nothing.
import type { KeyboardEvent } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { Colour, Draft } from '@/lib/annotation'
import { ColourPicker } from '../marks/ColourMark'
import { Button } from '../ui/Button'
import { Field, TextArea } from '../ui/Field'
import { TagInput } from '../ui/TagInput'
import { useWords } from '../words'
import styles from './NoteEditor.module.css'

/** What the reader writes to a highlight. */
export interface NoteContent {
  note: string
  tags: string[]
}

interface NoteEditorProps {
  /** As saved; a draft goes before it. */
  saved: NoteContent
  draft: Pick<Draft, 'note' | 'tags'> | null
  colour: Colour
  knownTags: readonly string[]
  /** Where the caret goes at first; null leaves it where it is. */
  begin?: 'note' | 'tags' | null
  onColour(colour: Colour): void
  /**
   * Called soon after every change, and with an empty note when the reader throws the draft away. Resolves to whether it
   * was kept.
   */
  onDraft(content: NoteContent): Promise<boolean>
  onSave(content: NoteContent): void
  onClose(): void
}

/** Milliseconds after the last key at which a draft is kept. */
const PAUSE = 250

export function NoteEditor(props: NoteEditorProps) {
  const { saved, draft, colour, knownTags, onColour, onDraft, onSave, onClose, begin = 'note' } = props
  const t = useWords()
  const [content, setContent] = useState<NoteContent>(draft ?? { note: saved.note, tags: saved.tags })
  /** What was thrown away a moment ago. */
  const [thrown, setThrown] = useState<NoteContent | null>(null)
  /** Whether what was typed last was refused: a full disk keeps nothing. */
  const [lost, setLost] = useState(false)
  const unsaved = useRef<NoteContent | null>(null)
  const keep = useRef((_content: NoteContent) => {})
  keep.current = (content) => void onDraft(content).then((kept) => setLost(!kept))
  const area = useRef<HTMLTextAreaElement>(null)

  useEffect(() => {
    const { current } = area
    if (begin === 'note') current?.focus()
    current?.setSelectionRange(current.value.length, current.value.length)
    const flush = () => {
      if (unsaved.current) keep.current(unsaved.current)
      unsaved.current = null
    }
    // A popup closes without a word: what is not yet kept goes with the last event that it gets.
    addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
      flush()
    }
  }, [begin])

  useEffect(() => {
    if (unsaved.current === null) return
    const timer = setTimeout(() => {
      if (unsaved.current) keep.current(unsaved.current)
      unsaved.current = null
    }, PAUSE)
    return () => clearTimeout(timer)
  })

  function change(next: NoteContent) {
    unsaved.current = next
    setContent(next)
    setThrown(null)
  }

  function save() {
    unsaved.current = null
    onSave({ note: content.note.normalize('NFC'), tags: content.tags })
  }

  function discard() {
    unsaved.current = null
    keep.current({ note: '', tags: [] })
    // Nothing to come back to.
    if (isSame(content, saved)) return onClose()
    setThrown(content)
    setContent({ note: saved.note, tags: saved.tags })
  }

  function keys(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      save()
    }
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onClose()
    }
  }

  return (
    <form
      className={styles.editor}
      onKeyDown={keys}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <Field label={t('note.label')}>
        {(ids) => (
          <TextArea
            {...ids}
            ref={area}
            value={content.note}
            onChange={({ target }) => change({ ...content, note: target.value })}
          />
        )}
      </Field>
      <Field label={t('note.tags')}>
        {({ id }) => (
          <TagInput
            id={id}
            tags={content.tags}
            known={knownTags}
            knownLabel={t('note.knownTags')}
            autoFocus={begin === 'tags'}
            placeholder={t('note.tagsPlaceholder')}
            removeLabel={(tag) => t('note.removeTag', [tag])}
            onChange={(tags) => change({ ...content, tags })}
          />
        )}
      </Field>
      <ColourPicker legend={t('note.colour')} value={colour} onChange={onColour} />
      <div className={styles.actions}>
        {thrown ? (
          <Button onClick={onClose}>{t('common.close')}</Button>
        ) : (
          <Button variant="primary" type="submit">
            {t('common.save')}
          </Button>
        )}
        <Button variant="quiet" onClick={thrown ? () => change(thrown) : discard}>
          {t(thrown ? 'common.undo' : 'note.discard')}
        </Button>
        <span className={styles.hint} role="status">
          {thrown ? t('note.discarded') : t(lost ? 'note.notKept' : 'note.kept')}
        </span>
      </div>
    </form>
  )
}

function isSame(one: NoteContent, other: NoteContent): boolean {
  return one.note === other.note && one.tags.join('\n') === other.tags.join('\n')
}
