// The first run: what the extension does, shown on a sample; the one question that it must ask.
import { useState } from 'react'
import { BrandMark } from '../marks/BrandMark'
import { Button } from '../ui/Button'
import { Choice } from '../ui/Field'
import { useWords } from '../words'
import { Sample } from './Sample'
import styles from './Welcome.module.css'

type Saving = 'every' | 'chosen'

interface WelcomeProps {
  /** What was answered before, if the page is opened again. */
  saving: Saving | null
  /** Resolves once it is kept. */
  onAnswer(saving: Saving): Promise<boolean>
  onOptions(): void
}

export function Welcome({ saving, onAnswer, onOptions }: WelcomeProps) {
  const t = useWords()
  const [answer, setAnswer] = useState<Saving | null>(saving)
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
            if (answer) setDone(await onAnswer(answer))
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
          <Button variant="primary" type="submit" disabled={answer === null}>
            {t('welcome.begin')}
          </Button>
        </form>
      )}
    </main>
  )
}
