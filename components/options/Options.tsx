// The options: one column, each matter under its own heading.
import type { ReactNode } from 'react'
import { useId } from 'react'
import { dayOfEpoch, MENTION_TYPES } from '@/lib/annotation'
import { BrandMark } from '../marks/BrandMark'
import { ColourPicker } from '../marks/ColourMark'
import { TypeMark } from '../marks/TypeMark'
import { Button } from '../ui/Button'
import { Choice, Switch } from '../ui/Field'
import { useWords } from '../words'
import { BackupSection } from './BackupSection'
import { Corrections } from './Corrections'
import { ForgetSection } from './ForgetSection'
import { KnowledgeSection } from './KnowledgeSection'
import styles from './Options.module.css'
import { OwnNames } from './OwnNames'
import { Sharing } from './Sharing'
import { Shortcuts } from './Shortcuts'
import { Sites } from './Sites'
import { StorageSection } from './StorageSection'
import { UpkeepSection } from './UpkeepSection'
import type { OptionsActions, OptionsView } from './view'

interface OptionsProps {
  view: OptionsView
  actions: OptionsActions
}

export function Options({ view, actions }: OptionsProps) {
  const t = useWords()
  const { settings } = view
  return (
    <main className={styles.screen}>
      <header className={styles.top}>
        <BrandMark size={24} />
        <h1>{t('options.title')}</h1>
        <Button icon="library" onClick={actions.openLibrary}>
          {t('panel.openLibrary')}
        </Button>
      </header>
      <Section title={t('options.saving')}>
        <Choice
          legend={t('saving.legend')}
          value={settings.saving === 'unasked' ? null : settings.saving}
          onChange={(saving) => actions.change({ saving })}
          options={[
            { value: 'every', label: t('saving.every'), hint: t('saving.everyHint') },
            { value: 'chosen', label: t('saving.chosen'), hint: t('saving.chosenHint') },
          ]}
        />
      </Section>
      <Section title={t('options.painted')}>
        {MENTION_TYPES.map((type) => (
          <Switch
            key={type}
            label={t(`type.${type}`)}
            mark={<TypeMark type={type} />}
            checked={settings.painted[type]}
            onChange={(on) => actions.change({ painted: { ...settings.painted, [type]: on } })}
          />
        ))}
        <Switch
          label={t('options.quiet')}
          hint={t('options.quietHint')}
          checked={settings.paintQuiet}
          onChange={(paintQuiet) => actions.change({ paintQuiet })}
        />
        <Switch
          label={t('options.firstOnly')}
          hint={t('options.firstOnlyHint')}
          checked={settings.firstOnly}
          onChange={(firstOnly) => actions.change({ firstOnly })}
        />
        <Switch
          label={t('page.dimRepeats')}
          hint={t('options.dimRepeatsHint')}
          checked={settings.dimRepeats}
          onChange={(dimRepeats) => actions.change({ dimRepeats })}
        />
        <ColourPicker
          legend={t('options.colour')}
          value={settings.colour}
          onChange={(colour) => actions.change({ colour })}
        />
      </Section>
      <Section title={t('options.sites')}>
        <Sites view={view} actions={actions} />
      </Section>
      {view.shortcuts && (
        <Section title={t('options.shortcuts')}>
          <Shortcuts
            shortcuts={view.shortcuts}
            change={actions.changeShortcut}
            open={actions.openShortcuts}
          />
        </Section>
      )}
      <Section title={t('own.title')}>
        <OwnNames entities={view.entities} actions={actions} />
      </Section>
      <Section title={t('options.corrections')}>
        <Corrections corrections={view.corrections} onRemove={actions.removeCorrection} />
        <Sharing count={view.corrections.length + view.entities.length} actions={actions} />
      </Section>
      <Section title={t('options.knowledge')}>
        <KnowledgeSection knowledge={view.knowledge} actions={actions} />
      </Section>
      <Section title={t('options.storage')}>
        <StorageSection storage={view.storage} onPersist={actions.persist} />
        <UpkeepSection actions={actions} />
      </Section>
      <Section title={t('backup.title')}>
        <BackupSection
          last={settings.lastBackup > 0 ? dayOfEpoch(settings.lastBackup) : null}
          daily={settings.dailyBackup}
          actions={actions}
        />
      </Section>
      <Section title={t('options.forget')}>
        <ForgetSection actions={actions} />
      </Section>
    </main>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className={styles.body}>{children}</div>
    </section>
  )
}
