// The pictures: how often, week by week; who appears with whom. What they show stands in the address.

import { LibraryFrame } from '../library/LibraryFrame'
import type { PicturesRoute } from '../library/route'
import { Trouble } from '../library/Trouble'
import { Tag } from '../ui/Chip'
import { EmptyState } from '../ui/EmptyState'
import { Field, Input, Select } from '../ui/Field'
import { Skeleton } from '../ui/Skeleton'
import { useWords } from '../words'
import { Network } from './Network'
import styles from './Pictures.module.css'
import type { PicturesActions, PicturesView } from './view'
import { Weeks } from './Weeks'

interface PicturesProps {
  route: PicturesRoute
  view: PicturesView
  actions: PicturesActions
}

/** Lines that can still be told apart. */
const MOST_LINES = 6

export function Pictures({ route, view, actions }: PicturesProps) {
  const t = useWords()
  const { span, weeks, network, loaded, problem } = view
  return (
    <LibraryFrame view="pictures">
      <main className={styles.view} aria-label={t('library.place.pictures')}>
        <div className={styles.inner}>
          {problem && <Trouble problem={problem} onRetry={actions.retry} />}
          {span === null && problem ? null : loaded && span === null ? (
            <EmptyState picture="margin" title={t('pictures.nothing')}>
              <p>{t('library.emptyWords')}</p>
            </EmptyState>
          ) : (
            <>
              <Choices route={route} view={view} actions={actions} />
              {weeks && <Weeks data={weeks} actions={actions} />}
              {network && network.nodes.length > 0 && <Network data={network} actions={actions} />}
              {!problem && !(weeks && network) && <Skeleton />}
            </>
          )}
        </div>
      </main>
    </LibraryFrame>
  )
}

/** From when to when, and whose lines. */
function Choices({ route, view: { span, choices }, actions }: PicturesProps) {
  const t = useWords()
  const { entities } = route
  const known = new Map(choices.map((seen) => [seen.id, seen]))
  const open = choices.filter(({ id }) => !entities.includes(id))
  return (
    <div className={styles.choices}>
      <Field label={t('library.from')}>
        {(ids) => (
          <Input
            {...ids}
            type="date"
            value={span?.from ?? ''}
            onChange={({ target }) => actions.show({ ...route, from: target.value || null })}
          />
        )}
      </Field>
      <Field label={t('library.to')}>
        {(ids) => (
          <Input
            {...ids}
            type="date"
            value={span?.to ?? ''}
            onChange={({ target }) => actions.show({ ...route, to: target.value || null })}
          />
        )}
      </Field>
      <Field label={t('pictures.lines')}>
        {(ids) => (
          <Select
            {...ids}
            value=""
            disabled={entities.length >= MOST_LINES}
            options={[
              { value: '', label: entities.length === 0 ? t('pictures.byType') : t('pictures.addLine') },
              ...open.map(({ id, type, label }) => ({
                value: id,
                label: `${label} (${t(`typeOne.${type}`)})`,
              })),
            ]}
            onChange={(id) => id && actions.show({ ...route, entities: [...entities, id] })}
          />
        )}
      </Field>
      {entities.length > 0 && (
        <ul className={styles.chosen}>
          {entities.map((id) => {
            const label = known.get(id)?.label ?? id.split('/').at(-1) ?? id
            const onRemove = () =>
              actions.show({ ...route, entities: entities.filter((other) => other !== id) })
            return (
              <li key={id}>
                <Tag remove={{ label: t('library.unnarrow', [label]), onRemove }}>{label}</Tag>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
