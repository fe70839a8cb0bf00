// What the article itself tells of a document: the provisions it cites, and of one that is not linked who issued it,
// when, and on what.
import { formatDay, joinWords } from '../format'
import { useLanguage, useWords } from '../words'
import { Fact } from './EntityFacts'
import styles from './EntityFacts.module.css'

interface ToldFactsProps {
  told: { issuer: string | null; day: string | null; subject: string | null; cited: readonly string[] }
  /** All of it; else the provisions alone, where the document's own data says the rest. */
  whole: boolean
}

export function ToldFacts({ told: { issuer, day, subject, cited }, whole }: ToldFactsProps) {
  const t = useWords()
  const language = useLanguage()
  if (cited.length === 0 && !(whole && (issuer || day || subject))) return null
  return (
    <dl className={styles.list}>
      {cited.length > 0 && <Fact term={t('entity.cited')}>{joinWords(cited, language)}</Fact>}
      {whole && issuer && <Fact term={t('entity.issuer')}>{issuer}</Fact>}
      {whole && day && <Fact term={t('entity.issued')}>{formatDay(day, language)}</Fact>}
      {whole && subject && <Fact term={t('entity.subject')}>{subject}</Fact>}
    </dl>
  )
}
