// What the page's editors changed near a note without saying so: each paragraph, word by word.
import type { TextEdit } from '@/lib/annotation'
import { useWords } from '../words'
import styles from './Edits.module.css'
import { WordDiff } from './WordDiff'

interface EditsNearProps {
  edits: readonly TextEdit[]
  tabIndex: 0 | -1
}

export function EditsNear({ edits, tabIndex }: EditsNearProps) {
  const t = useWords()
  if (edits.length === 0) return null
  return (
    <details className={styles.edits}>
      <summary tabIndex={tabIndex}>{t('anchor.edits')}</summary>
      <ul>
        {edits.map((edit) => (
          <li key={`${edit.kind} ${'before' in edit ? edit.before : edit.after}`}>
            <EditLine edit={edit} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function EditLine({ edit }: { edit: TextEdit }) {
  const t = useWords()
  switch (edit.kind) {
    case 'changed':
      return (
        <>
          <span className={styles.kind}>{t('anchor.wasChanged')}</span>
          <WordDiff before={edit.before} after={edit.after} />
        </>
      )
    case 'removed':
      return (
        <>
          <span className={styles.kind}>{t('anchor.wasRemoved')}</span>
          <del className={styles.whole}>{edit.before}</del>
        </>
      )
    case 'added':
      return (
        <>
          <span className={styles.kind}>{t('anchor.wasAdded')}</span>
          <ins className={styles.whole}>{edit.after}</ins>
        </>
      )
  }
}
