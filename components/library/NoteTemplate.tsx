// The template that exported notes are made by: shown, changed, checked while it is typed, and put back.
import { useCallback, useEffect, useState } from 'react'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Field, TextArea } from '../ui/Field'
import { useWords } from '../words'
import styles from './Library.module.css'
import type { LibraryActions } from './view'

interface NoteTemplateProps {
  actions: Pick<LibraryActions, 'noteTemplate' | 'templateFault'>
  /** Called with a template that can be used, and with nothing while the one typed cannot. */
  onChange(template: string): void
}

export function NoteTemplate({ actions, onChange }: NoteTemplateProps) {
  const t = useWords()
  const [typed, setTyped] = useState('')
  const fault = actions.templateFault(typed)

  const take = useCallback(
    (template: string) => {
      setTyped(template)
      onChange(actions.templateFault(template) === null ? template : '')
    },
    [actions, onChange],
  )
  const load = useCallback(
    async (which: 'built-in' | 'last') => take(await actions.noteTemplate(which)),
    [actions, take],
  )
  useEffect(() => void load('last'), [load])

  return (
    <details className={styles.template}>
      <summary>{t('library.template')}</summary>
      <Field label={t('library.templateLabel')} hint={t('library.templateHint')}>
        {(ids) => <TextArea {...ids} rows={10} value={typed} onChange={({ target }) => take(target.value)} />}
      </Field>
      {fault !== null && <Banner tone="danger">{t('library.templateFault', [fault])}</Banner>}
      <Button onClick={() => void load('built-in')}>{t('library.templateReset')}</Button>
    </details>
  )
}
