// Below an unfolded entity: what is known of it on the article's day, its candidates, or that nothing is known.
import { useEffect, useState } from 'react'
import type { EntityCard } from '@/lib/annotation'
import { EntityFacts } from '../entity/EntityFacts'
import { problemOf, problemWords } from '../problems'
import { Button } from '../ui/Button'
import { useWords } from '../words'
import type { EntityGroup } from './groups'
import styles from './Rows.module.css'
import type { PanelActions } from './view'

interface EntityDetailsProps {
  group: EntityGroup
  actions: Pick<PanelActions, 'card' | 'openLibrary'>
  tabIndex: 0 | -1
}

type Loaded = { card: EntityCard | null; otherPages: number } | { problem: string } | null

export function EntityDetails({ group, actions, tabIndex }: EntityDetailsProps) {
  return (
    <div className={styles.details}>
      {group.status === 'linked' ? (
        <Known entity={group.key} actions={actions} tabIndex={tabIndex} />
      ) : (
        <Unsure group={group} />
      )}
    </div>
  )
}

function Unsure({ group }: { group: EntityGroup }) {
  const t = useWords()
  const [first] = group.mentions
  if (first?.status !== 'ambiguous') return <p>{t('panel.unknownWords')}</p>
  return (
    <>
      <p>{t('panel.candidates')}</p>
      <ul className={styles.candidates}>
        {first.candidates.map(({ entity, label }) => (
          <li key={entity}>{label}</li>
        ))}
      </ul>
      <p className={styles.small}>{t('panel.choose')}</p>
    </>
  )
}

function Known({
  entity,
  actions,
  tabIndex,
}: Pick<EntityDetailsProps, 'actions' | 'tabIndex'> & { entity: string }) {
  const t = useWords()
  const [loaded, setLoaded] = useState<Loaded>(null)
  const { card: load } = actions

  useEffect(() => {
    let gone = false
    load(entity).then(
      (answer) => !gone && setLoaded(answer),
      (error: unknown) => !gone && setLoaded({ problem: problemOf(error) }),
    )
    return () => {
      gone = true
    }
  }, [load, entity])

  if (loaded === null) return <p className={styles.small}>{t('panel.loading')}</p>
  if ('problem' in loaded) return <p role="alert">{problemWords(t, loaded.problem)}</p>
  return (
    <>
      {loaded.card ? (
        <EntityFacts card={loaded.card} otherPages={loaded.otherPages} />
      ) : (
        <p>{t('panel.noCard')}</p>
      )}
      <Button
        variant="quiet"
        size="s"
        icon="library"
        tabIndex={tabIndex}
        onClick={() => actions.openLibrary(entity)}
      >
        {t('panel.inLibrary')}
      </Button>
    </>
  )
}
