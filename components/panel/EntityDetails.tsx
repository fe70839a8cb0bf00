// Below an unfolded entity: what is known of it on the article's day, its candidates, or that nothing is known.
import { useEffect, useState } from 'react'
import { type EntityCard, nameKey } from '@/lib/annotation'
import { EntityFacts } from '../entity/EntityFacts'
import { ToldFacts } from '../entity/ToldFacts'
import { problemOf, problemWords, useAttempt } from '../problems'
import { Button } from '../ui/Button'
import { useWords } from '../words'
import { Decide } from './Decide'
import type { EntityGroup } from './groups'
import styles from './Rows.module.css'
import { toldOf } from './told'
import type { PanelActions } from './view'

interface EntityDetailsProps {
  group: EntityGroup
  /** Whether this name alone is lit. */
  spotted: boolean
  actions: Pick<PanelActions, 'card' | 'openLibrary' | 'decide' | 'search' | 'spotlight'>
  tabIndex: 0 | -1
}

type Loaded = { card: EntityCard | null; otherPages: number } | { problem: string } | null

export function EntityDetails({ group, spotted, actions, tabIndex }: EntityDetailsProps) {
  const t = useWords()
  const attempt = useAttempt()
  const [first] = group.mentions
  return (
    <div className={styles.details}>
      {group.status === 'linked' ? (
        <Known entity={group.key} actions={actions} tabIndex={tabIndex} />
      ) : (
        group.status === 'unknown' && <p>{t('panel.unknownWords')}</p>
      )}
      <ToldFacts told={toldOf(group.mentions)} whole={group.status !== 'linked'} />
      {first && (
        <Button
          size="s"
          variant="quiet"
          icon="target"
          tabIndex={tabIndex}
          aria-pressed={spotted}
          onClick={() =>
            void attempt(() => actions.spotlight(spotted ? null : nameKey(first)).then(() => undefined))
          }
        >
          {t(spotted ? 'page.unspot' : 'page.spot')}
        </Button>
      )}
      <Decide group={group} actions={actions} tabIndex={tabIndex} />
    </div>
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
