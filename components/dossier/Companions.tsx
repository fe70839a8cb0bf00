// Who and what appears on the same pages: a list a type, each name a way to its own dossier.
import { useState } from 'react'
import { MENTION_TYPES } from '@/lib/annotation'
import type { Companion } from '@/lib/store'
import { useCount } from '../count'
import { formatNumber } from '../format'
import { RouteLink } from '../library/Navigation'
import { TypeMark } from '../marks/TypeMark'
import { useLanguage, useWords } from '../words'
import styles from './Dossier.module.css'

const FEW = 8
const MOST = 60

export function Companions({ companions }: { companions: readonly Companion[] }) {
  return (
    <div className={styles.companions}>
      {MENTION_TYPES.map((type) => (
        <OfType key={type} companions={companions.filter((companion) => companion.type === type)} />
      ))}
    </div>
  )
}

function OfType({ companions }: { companions: readonly Companion[] }) {
  const t = useWords()
  const language = useLanguage()
  const count = useCount()
  const [all, setAll] = useState(false)
  const [first] = companions
  if (!first) return null
  return (
    <section>
      <h4>{t(`type.${first.type}`)}</h4>
      <ol>
        {companions.slice(0, all ? MOST : FEW).map(({ id, type, status, label, pages }) => (
          <li key={id}>
            <RouteLink to={{ view: 'entity', id }} className={styles.companion}>
              <TypeMark type={type} status={status} />
              <span title={label}>{label}</span>
              <span className={styles.figure} title={count('pages', pages)}>
                {formatNumber(pages, language)}
              </span>
            </RouteLink>
            <i
              className={styles.share}
              data-type={type}
              aria-hidden="true"
              style={{ width: `${(pages / first.pages) * 100}%` }}
            />
          </li>
        ))}
      </ol>
      {!all && companions.length > FEW && (
        <button type="button" className={styles.unfold} onClick={() => setAll(true)}>
          {t('knowledge.more', Math.min(companions.length, MOST) - FEW)}
        </button>
      )}
    </section>
  )
}
