// The template that exported notes are made by: shown, changed, checked, and put back.
import { useEffect, useState } from 'react'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Field, TextArea } from '../ui/Field'
import { useWords } from '../words'
import styles from './Library.module.css'
import type { LibraryActions } from './view'

interface NoteTemplateProps {
  actions: Pick<LibraryActions, 'noteTemplate' | 'keepTemplate'>
  /** Called with a template that can be used, and with nothing while the one typed cannot. */
  onChange(template: string): void
}

export function NoteTemplate({ actions, onChange }: NoteTemplateProps) {
  const t = useWords()
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<string | null>(null)

  useEffect(() => {
    void actions.noteTemplate().then((template) => {
      setTyped(template)
      onChange(template)
    })
  }, [actions, onChange])

  async function keep(template: string | null) {
    const kept = await actions.keepTemplate(template)
    setFault('fault' in kept ? kept.fault : null)
    onChange('fault' in kept ? '' : kept.template)
    if (template === null && 'template' in kept) setTyped(kept.template)
  }

  return (
    <details className={styles.template}>
      <summary>{t('library.template')}</summary>
      <Field label={t('library.templateLabel')} hint={t('library.templateHint')}>
        {(ids) => (
          <TextArea
            {...ids}
            rows={10}
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value)
              onChange('')
            }}
            onBlur={() => void keep(typed)}
          />
        )}
      </Field>
      {fault !== null && <Banner tone="danger">{t('library.templateFault', [fault])}</Banner>}
      <Button onClick={() => void keep(null)}>{t('library.templateReset')}</Button>
    </details>
  )
}
