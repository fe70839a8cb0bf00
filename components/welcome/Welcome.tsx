// The first run: what the extension does, shown on a sample; the two things that it must ask, saving and sites.
import { useState } from 'react'
import { BrandMark } from '../marks/BrandMark'
import { type ListedOutlet, OutletChoice } from '../options/OutletChoice'
import { Button } from '../ui/Button'
import { Choice } from '../ui/Field'
import { useWords } from '../words'
import { Sample } from './Sample'
import styles from './Welcome.module.css'

type Saving = 'every' | 'chosen'

interface WelcomeProps {
  /** What was answered before, if the page is opened again. */
  saving: Saving | null
  /** The hosts where pages are read by themselves; null for every listed outlet. */
  onlyOn: readonly string[] | null
  outlets: readonly ListedOutlet[]
  /** Resolves once it is kept. */
  onAnswer(answer: { saving: Saving; onlyOn: readonly string[] | null }): Promise<boolean>
  onOptions(): void
}

export function Welcome({ saving, onlyOn, outlets, onAnswer, onOptions }: WelcomeProps) {
  const t = useWords()
  const [answer, setAnswer] = useState<Saving | null>(saving)
  const [where, setWhere] = useState(onlyOn)
  const [done, setDone] = useState(false)
  return (
    <main className={styles.screen}>
      <header className={styles.top}>
        <BrandMark size={40} />
        <h1>{t('welcome.title')}</h1>
        <p className={styles.lead}>{t('welcome.lead')}</p>
      </header>
      <Sample />
      <ul className={styles.points}>
        <li>{t('welcome.local')}</li>
        <li>{t('welcome.untouched')}</li>
        <li>{t('welcome.notes')}</li>
      </ul>
      {done ? (
        <div className={styles.done} role="status">
          <h2>{t('welcome.ready')}</h2>
          <p>{t('welcome.next')}</p>
          <Button onClick={onOptions}>{t('panel.openOptions')}</Button>
        </div>
      ) : (
        <form
          className={styles.question}
          onSubmit={async (event) => {
            event.preventDefault()
            if (answer) setDone(await onAnswer({ saving: answer, onlyOn: where }))
          }}
        >
          <Choice<Saving>
            legend={t('saving.question')}
            value={answer}
            onChange={setAnswer}
            options={[
              { value: 'every', label: t('saving.every'), hint: t('saving.everyHint') },
              { value: 'chosen', label: t('saving.chosen'), hint: t('saving.chosenHint') },
            ]}
          />
          <OutletChoice outlets={outlets} value={where} onChange={setWhere} />
          <Button variant="primary" type="submit" disabled={answer === null}>
            {t('welcome.begin')}
          </Button>
        </form>
      )}
    </main>
  )
}
