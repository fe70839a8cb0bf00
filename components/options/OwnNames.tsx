// Names that the reader added: made, changed and taken away; each is recognised on every page.
import { useMemo, useState } from 'react'
import type { OwnEntity } from '@/lib/annotation'
import { isOwnEntity } from '@/lib/annotation'
import { OwnEntityForm, type OwnEntityWords } from '../entity/OwnEntityForm'
import { comparerOf, joinWords } from '../format'
import { TypeMark } from '../marks/TypeMark'
import { Button, IconButton } from '../ui/Button'
import { useLanguage, useWords } from '../words'
import styles from './Options.module.css'
import type { OptionsActions } from './view'

interface OwnNamesProps {
  entities: readonly OwnEntity[]
  actions: Pick<OptionsActions, 'newEntity' | 'saveEntity' | 'removeEntity'>
}

export function OwnNames({ entities, actions }: OwnNamesProps) {
  const t = useWords()
  const language = useLanguage()
  const [editing, setEditing] = useState<OwnEntityWords | null>(null)
  const sorted = useMemo(() => {
    const compare = comparerOf(language)
    return [...entities].sort((a, b) => compare(a.name, b.name))
  }, [entities, language])
  const form = editing && (
    <OwnEntityForm
      key={editing.id}
      entity={editing}
      onSave={(entity) => {
        setEditing(null)
        actions.saveEntity(entity)
      }}
      onCancel={() => setEditing(null)}
    />
  )
  const isNew = editing !== null && !entities.some(({ id }) => id === editing.id)
  return (
    <>
      <p className={styles.soft}>{t('own.words')}</p>
      {sorted.length > 0 && (
        <ul className={styles.hosts}>
          {sorted.map((entity) => {
            const { id, type, name, aliases, note } = entity
            if (editing?.id === id) return <li key={id}>{form}</li>
            return (
              <li key={id}>
                <TypeMark type={type} labelled />
                <span>
                  {name}
                  {!isOwnEntity(id) && <span className={styles.soft}> · {t('own.known')}</span>}
                  {(aliases.length > 0 || note) && (
                    <span className={styles.under}>
                      {[aliases.length > 0 && joinWords(aliases, language), note].filter(Boolean).join(' · ')}
                    </span>
                  )}
                </span>
                <IconButton icon="edit" label={t('own.edit', [name])} onClick={() => setEditing(entity)} />
                <IconButton
                  icon="trash"
                  label={t('own.remove', [name])}
                  onClick={() => actions.removeEntity(entity)}
                />
              </li>
            )
          })}
        </ul>
      )}
      {isNew ? (
        form
      ) : (
        <Button className={styles.start} icon="plus" onClick={() => setEditing(actions.newEntity())}>
          {t('picker.new')}
        </Button>
      )}
    </>
  )
}
