// What an import adds, changes and leaves, by kind.
import type { ImportPreview } from '@/lib/exchange'
import { classes } from '../css'
import { formatNumber } from '../format'
import { useLanguage, useWords } from '../words'
import styles from './Library.module.css'

const KINDS = [
  'recognisedPage',
  'markedPage',
  'highlight',
  'mentions',
  'draft',
  'correction',
  'entity',
  'assignment',
  'choice',
] as const
const OUTCOMES = ['added', 'changed', 'same', 'older'] as const

export function PreviewTable({ preview }: { preview: ImportPreview }) {
  const t = useWords()
  const language = useLanguage()
  const countOf = (kind: (typeof KINDS)[number], outcome: (typeof OUTCOMES)[number]) =>
    kind === 'recognisedPage' ? preview.page[outcome] - preview.markedPage[outcome] : preview[kind][outcome]
  const kinds = KINDS.filter((kind) => OUTCOMES.some((outcome) => countOf(kind, outcome) > 0))
  return (
    <table className={classes(styles.table, styles.preview)}>
      <thead>
        <tr>
          <th scope="col">{t('library.kind.label')}</th>
          {OUTCOMES.map((outcome) => (
            <th key={outcome} scope="col">
              {t(`library.outcome.${outcome}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{t(`library.kind.${kind}`)}</th>
            {OUTCOMES.map((outcome) => (
              <td key={outcome} data-label={t(`library.outcome.${outcome}`)}>
                {formatNumber(countOf(kind, outcome), language)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
