// What is known of an entity on the article's day: the same facts as the card in the page, as part of a list.
import { type CardTerm, type EntityCard, type Named, nameIn } from '@/lib/annotation'
import { formatDay } from '../format'
import { useLanguage, useWords } from '../words'
import styles from './EntityFacts.module.css'
import { SourceLinks } from './SourceLinks'
import { Timeline } from './Timeline'

interface EntityFactsProps {
  card: EntityCard
  otherPages: number
}

export function EntityFacts({ card, otherPages }: EntityFactsProps) {
  const t = useWords()
  const language = useLanguage()
  return (
    <div className={styles.facts}>
      {card.english && language !== 'vi' && <p lang="en">{card.english}</p>}
      {card.terms.length > 0 && (
        <>
          <Timeline terms={card.terms} day={card.day} asOf={card.asOf} />
          <Terms terms={card.terms} />
        </>
      )}
      <InstitutionFacts card={card} />
      <DocumentFacts card={card} />
      <p className={styles.small}>
        {otherPages > 0 && <>{t('entity.otherPages', otherPages)} · </>}
        {t('entity.asOf', [formatDay(card.asOf, language)])}
      </p>
      <SourceLinks sources={card.sources} />
    </div>
  )
}

/** From when to when, as far as known. */
export function useTermSpan(): (from: string | null, to: string | null) => string {
  const t = useWords()
  const language = useLanguage()
  return (from, to) => {
    if (from && to) return `${formatDay(from, language)} – ${formatDay(to, language)}`
    if (from) return t('entity.since', [formatDay(from, language)])
    return to ? t('entity.until', [formatDay(to, language)]) : t('entity.undated')
  }
}

function Terms({ terms }: { terms: readonly CardTerm[] }) {
  const t = useWords()
  const language = useLanguage()
  const span = useTermSpan()
  return (
    <ul className={styles.terms}>
      {terms.map((term) => (
        <li key={`${term.title} ${term.from}`} data-on={term.onDay}>
          <span className={styles.title}>{term.acting ? t('entity.acting', [term.title]) : term.title}</span>
          {term.english && language !== 'vi' && (
            <span className={styles.span} lang="en">
              {term.english}
            </span>
          )}
          <span className={styles.span}>{span(term.from, term.to)}</span>
          {term.onDay === 'unsure' && <span className={styles.span}>{t('entity.unsure')}</span>}
        </li>
      ))}
    </ul>
  )
}

function InstitutionFacts({ card }: { card: EntityCard }) {
  const t = useWords()
  const language = useLanguage()
  const span = useTermSpan()
  const { parent, validFrom, validTo, heads, predecessors, successors } = card
  const names = (list: readonly Named[]) => list.map((one) => nameIn(language, one)).join(', ')
  return (
    <dl className={styles.list}>
      {parent && <Fact term={t('entity.parent')}>{nameIn(language, parent)}</Fact>}
      {(validFrom || validTo) && <Fact term={t('entity.existed')}>{span(validFrom, validTo)}</Fact>}
      {heads.map((head) => (
        <Fact key={head.person} term={(language !== 'vi' && head.english) || head.title}>
          {head.name}
        </Fact>
      ))}
      {predecessors.length > 0 && <Fact term={t('entity.cameFrom')}>{names(predecessors)}</Fact>}
      {successors.length > 0 && <Fact term={t('entity.became')}>{names(successors)}</Fact>}
    </dl>
  )
}

/** Its name stands above: title and code are told where they say more. */
function DocumentFacts({ card: { name, document } }: { card: EntityCard }) {
  const t = useWords()
  const language = useLanguage()
  if (!document) return null
  const { code, title, issuer, issued, inForce, amendedBy, replacedBy, link } = document
  const names = (list: typeof amendedBy) =>
    list
      .map((one) => nameIn(language, one) + (one.issued ? ` (${formatDay(one.issued, language)})` : ''))
      .join(', ')
  return (
    <>
      {title && title !== name && <p className={styles.title}>{title}</p>}
      <dl className={styles.list}>
        {code && !name.includes(code) && <Fact term={t('entity.code')}>{code}</Fact>}
        {issuer && <Fact term={t('entity.issuer')}>{nameIn(language, issuer)}</Fact>}
        {issued && <Fact term={t('entity.issued')}>{formatDay(issued, language)}</Fact>}
        {inForce && <Fact term={t('entity.inForce')}>{formatDay(inForce, language)}</Fact>}
        {amendedBy.length > 0 && <Fact term={t('entity.amendedBy')}>{names(amendedBy)}</Fact>}
        {replacedBy.length > 0 && <Fact term={t('entity.replacedBy')}>{names(replacedBy)}</Fact>}
      </dl>
      {link && <SourceLinks label={t('entity.fullText')} sources={[link]} />}
    </>
  )
}

/** A line of facts: what it is called, and what it is. */
export function Fact({ term, children }: { term: string; children: string }) {
  return (
    <div className={styles.fact}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
