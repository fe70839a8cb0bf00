// How the list is grouped, its order, and which end of it comes first, as words of the filter sentence.
import { useWords } from '../words'
import { Part } from './FilterParts'
import styles from './FilterSentence.module.css'
import type { LibraryQuery } from './query'
import { directionOf, GROUPINGS, groupedBy, groupingOf, SORTS, sortedBy, sortOf } from './query'

interface OrderPartsProps {
  query: LibraryQuery
  onChange(change: Partial<LibraryQuery>): void
}

export function OrderParts({ query, onChange }: OrderPartsProps) {
  const t = useWords()
  const sort = sortOf(query)
  const unsorted = query.words.trim() === '' ? t('library.sort.frequency') : t('library.sort.match')
  const days = [
    { value: 'desc', label: t('library.order.newest') },
    { value: 'asc', label: t('library.order.oldest') },
  ] as const
  const names = [
    { value: 'asc', label: t('library.order.first') },
    { value: 'desc', label: t('library.order.last') },
  ] as const
  return (
    <div className={styles.order}>
      <Part
        label={t('library.group.label')}
        value={groupingOf(query)}
        options={GROUPINGS.map((value) => ({ value, label: t(`library.group.${value}`) }))}
        onChange={(group) => onChange(groupedBy(query, group))}
      />
      <Part
        label={t('library.sort.label')}
        {...(groupingOf(query) === 'entity' && { any: unsorted })}
        value={sort}
        options={SORTS.map((value) => ({ value, label: t(`library.sort.${value}`) }))}
        onChange={(next) => onChange(sortedBy(query, next))}
        quiet
      />
      {sort !== null && (
        <Part
          label={t('library.order.label')}
          value={directionOf(query)}
          options={sort === 'published' || sort === 'saved' ? days : names}
          onChange={(order) => onChange({ order })}
          plain
        />
      )}
    </div>
  )
}
