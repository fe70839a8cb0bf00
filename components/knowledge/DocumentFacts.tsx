// What is known of a document: its title, its days, what it changed and what changed it.
import type { KnownDocument, KnownRelation } from '@/lib/annotation'
import { SourceLinks } from '../entity/SourceLinks'
import { formatDay } from '../format'
import { useLanguage, useWords } from '../words'
import { EntryLinks } from './EntryLinks'
import styles from './Knowledge.module.css'

export function DocumentFacts({ document }: { document: KnownDocument }) {
  const t = useWords()
  const language = useLanguage()
  const { title, issuers, issued, inForce, expired, fields, link } = document
  const days: [string, string | null][] = [
    [t('entity.issued'), issued],
    [t('entity.inForce'), inForce],
    [t('knowledge.expired'), expired],
  ]
  const relations: [string, readonly KnownRelation[]][] = [
    [t('knowledge.amends'), document.amends],
    [t('knowledge.replaces'), document.replaces],
    [t('entity.amendedBy'), document.amendedBy],
    [t('entity.replacedBy'), document.replacedBy],
  ]
  return (
    <>
      {title && <p className={styles.documentTitle}>{title}</p>}
      <dl className={styles.facts}>
        {issuers.length > 0 && (
          <div>
            <dt>{t('entity.issuer')}</dt>
            <dd>
              <EntryLinks links={issuers} />
            </dd>
          </div>
        )}
        {days.map(
          ([label, day]) =>
            day && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{formatDay(day, language)}</dd>
              </div>
            ),
        )}
        {relations.map(
          ([label, links]) =>
            links.length > 0 && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <EntryLinks
                    links={links.map(({ issued: day, ...other }) => ({
                      ...other,
                      ...(day && { note: formatDay(day, language) }),
                    }))}
                  />
                </dd>
              </div>
            ),
        )}
        {fields.length > 0 && (
          <div>
            <dt>{t('knowledge.fields')}</dt>
            <dd>{fields.join(', ')}</dd>
          </div>
        )}
      </dl>
      {link && <SourceLinks label={t('entity.fullText')} sources={[link]} />}
    </>
  )
}
