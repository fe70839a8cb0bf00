// An entity of the reader's own: its name, what it is, other ways to write it, a note.
import { useState } from 'react'
import type { MentionType, OwnEntity } from '@/lib/annotation'
import { isOwnEntity, MENTION_TYPES } from '@/lib/annotation'
import { Button } from '../ui/Button'
import { Choice, Field, Input, TextArea } from '../ui/Field'
import { TagInput } from '../ui/TagInput'
import { useWords } from '../words'
import styles from './OwnEntityForm.module.css'

export type OwnEntityWords = Omit<OwnEntity, 'created' | 'modified'>

interface OwnEntityFormProps {
  entity: OwnEntityWords
  onSave(entity: OwnEntityWords): void
  onCancel(): void
}

/** Whether a text can be looked for as a name: at least two letters or digits. */
export function isName(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2
}

export function OwnEntityForm({ entity, onSave, onCancel }: OwnEntityFormProps) {
  const t = useWords()
  const [draft, setDraft] = useState(entity)
  const [tried, setTried] = useState(false)
  const own = isOwnEntity(entity.id)
  const wrong = tried && !isName(draft.name)
  const change = (part: Partial<OwnEntityWords>) => setDraft({ ...draft, ...part })

  function save() {
    setTried(true)
    const name = draft.name.trim().normalize('NFC')
    if (!isName(name)) return
    const aliases = draft.aliases.filter((alias) => isName(alias) && alias !== name)
    onSave({ ...draft, name, aliases, note: draft.note.normalize('NFC') })
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {own ? (
        <Field label={t('own.name')} hint={wrong ? t('own.tooShort') : undefined}>
          {(ids) => (
            <Input
              {...ids}
              value={draft.name}
              maxLength={300}
              aria-invalid={wrong}
              onChange={({ target }) => change({ name: target.value })}
            />
          )}
        </Field>
      ) : (
        <p className={styles.known}>{draft.name}</p>
      )}
      {own && (
        <Choice<MentionType>
          legend={t('own.type')}
          value={draft.type}
          onChange={(type) => change({ type })}
          options={MENTION_TYPES.map((type) => ({ value: type, label: t(`typeOne.${type}`) }))}
        />
      )}
      <Field label={t('own.aliases')} hint={t('own.aliasesHint')}>
        {({ id }) => (
          <TagInput
            id={id}
            tags={draft.aliases}
            placeholder={t('own.aliasPlaceholder')}
            removeLabel={(alias) => t('own.removeAlias', [alias])}
            onChange={(aliases) => change({ aliases })}
          />
        )}
      </Field>
      <Field label={t('note.label')}>
        {(ids) => (
          <TextArea
            {...ids}
            rows={2}
            value={draft.note}
            onChange={({ target }) => change({ note: target.value })}
          />
        )}
      </Field>
      <div className={styles.actions}>
        <Button variant="primary" type="submit">
          {t('common.save')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
