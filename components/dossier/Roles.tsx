// The titles that the press gave an official, each held against the terms that the knowledge has.
import type { KnownTerm, PageEntity } from '@/lib/annotation'
import { isWebAddress } from '@/lib/annotation'
import { useCount } from '../count'
import { formatDay } from '../format'
import { useLanguage, useWords } from '../words'
import styles from './Dossier.module.css'
import type { RoleFit } from './roles'
import { rolesOf } from './roles'

const FIT = {
  held: 'dossier.fit.held',
  'not-held': 'dossier.fit.notHeld',
  unsure: 'dossier.fit.unsure',
  untold: 'dossier.fit.untold',
} as const satisfies Record<RoleFit, string>

interface RolesProps {
  rows: readonly PageEntity[]
  terms: readonly KnownTerm[]
}

export function Roles({ rows, terms }: RolesProps) {
  const t = useWords()
  const language = useLanguage()
  const count = useCount()
  const roles = rolesOf(rows, terms)
  if (roles.length === 0) return null
  return (
    <section className={styles.part}>
      <h3>{t('dossier.roles')}</h3>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('dossier.asWritten')}</th>
              <th scope="col">{t('dossier.when')}</th>
              <th scope="col">{t('dossier.where')}</th>
              <th scope="col">{t('dossier.fit.label')}</th>
            </tr>
          </thead>
          <tbody>
            {roles.map(({ title, firstDay, lastDay, pages, fit, example }) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                <td>
                  {firstDay === lastDay
                    ? formatDay(firstDay, language)
                    : `${formatDay(firstDay, language)} – ${formatDay(lastDay, language)}`}
                </td>
                <td>
                  {isWebAddress(example.url) ? (
                    <a href={example.url} target="_blank" rel="noopener noreferrer">
                      {count('pages', pages)}
                    </a>
                  ) : (
                    count('pages', pages)
                  )}
                </td>
                <td data-fit={fit}>{t(FIT[fit])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
