// Saying what words stand for, from the panel: one of the candidates, another entity, nothing here, nothing anywhere.
import { useState } from 'react'
import { EntityPicker } from '../entity/EntityPicker'
import { useAttempt } from '../problems'
import { Switch } from '../ui/Field'
import { useWords } from '../words'
import type { EntityGroup } from './groups'
import styles from './Rows.module.css'
import type { PanelActions } from './view'

interface DecideProps {
  group: EntityGroup
  actions: Pick<PanelActions, 'decide' | 'search'>
  tabIndex: 0 | -1
}

const WRONG = {
  official: 'page.otherOfficial',
  institution: 'page.otherInstitution',
  document: 'page.otherDocument',
} as const

export function Decide({ group, actions, tabIndex }: DecideProps) {
  const t = useWords()
  const attempt = useAttempt()
  const [searching, setSearching] = useState(false)
  const [everywhere, setEverywhere] = useState(false)
  const [first] = group.mentions
  if (!first) return null
  /** The words that a decision for all pages is about: the entity's own name, if it stands in the article. */
  const { quote } = group.mentions.find((mention) => mention.quote === group.label) ?? first
  const candidates = first.status === 'ambiguous' ? first.candidates : []

  const decide = (choice: { entity: string; label: string } | null, all: boolean) =>
    void attempt(async () => {
      // Elsewhere a title alone is somebody else: what holds everywhere holds of the words that were named, no others.
      const meant = all ? group.mentions.filter((mention) => mention.quote === quote) : group.mentions
      const undo = await actions.decide(meant, choice, all)
      const words = t(all ? 'page.decidedEverywhere' : 'page.decided', [quote])
      return {
        text: words,
        action: { label: t('common.undo'), run: () => void attempt(() => undo().then(() => undefined)) },
      }
    })

  if (searching) {
    return (
      <div className={styles.decide}>
        <EntityPicker
          start={group.label}
          search={(query) => actions.search(query, group.type)}
          onPick={({ id, name }) => decide({ entity: id, label: name }, everywhere)}
        />
        <Switch label={t('picker.everywhere')} checked={everywhere} onChange={setEverywhere} />
        <button type="button" className={styles.choice} onClick={() => setSearching(false)}>
          {t('common.cancel')}
        </button>
      </div>
    )
  }
  const line = (key: string, words: string, run: () => void) => (
    <li key={key}>
      <button type="button" className={styles.choice} tabIndex={tabIndex} onClick={run}>
        {words}
      </button>
    </li>
  )
  return (
    <div className={styles.decide}>
      {candidates.length > 0 && (
        <>
          <p>{t('panel.candidates')}</p>
          <ul className={styles.candidates}>
            {candidates.map(({ entity, label }) =>
              line(entity, label, () => decide({ entity, label }, false)),
            )}
          </ul>
        </>
      )}
      <details>
        <summary tabIndex={tabIndex}>{t(group.status === 'linked' ? 'page.wrongLink' : 'page.tell')}</summary>
        <ul className={styles.candidates}>
          {line('other', t(group.status === 'unknown' ? 'page.tellWho' : WRONG[group.type]), () =>
            setSearching(true),
          )}
          {line('not', t('page.notHere'), () => decide(null, false))}
          {line('never', t('page.never', [quote]), () => decide(null, true))}
        </ul>
      </details>
    </div>
  )
}
