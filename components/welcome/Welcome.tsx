// The first run: what the extension does, shown on a sample; the two things that it must ask, saving and sites.
import { useEffect, useRef, useState } from 'react'
import { BrandMark } from '../marks/BrandMark'
import { type ListedOutlet, OutletChoice } from '../options/OutletChoice'
import { Button } from '../ui/Button'
import { Choice } from '../ui/Field'
import { useWords } from '../words'
import { Sample } from './Sample'
import styles from './Welcome.module.css'

type Saving = 'every' | 'chosen'

/** How many papers are offered to begin with. */
const DOORS = 4

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
        <Ready outlets={outlets} onlyOn={where} onOptions={onOptions} />
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

/** Where to go from here: papers to begin with, and where the extension's button is. */
function Ready({ outlets, onlyOn, onOptions }: Pick<WelcomeProps, 'outlets' | 'onlyOn' | 'onOptions'>) {
  const t = useWords()
  const head = useRef<HTMLHeadingElement>(null)
  // The form that had the focus is gone.
  useEffect(() => head.current?.focus(), [])
  const doors = doorsAmong(outlets, onlyOn ?? t('welcome.doors').split(' '))
  return (
    <div className={styles.done} role="status">
      <h2 ref={head} tabIndex={-1}>
        {t('welcome.ready')}
      </h2>
      {doors.length > 0 && (
        <ul className={styles.doors} aria-label={t('welcome.ready')}>
          {doors.map(({ name, host }) => (
            <li key={host}>
              <a href={`https://${host}/`} target="_blank" rel="noopener noreferrer">
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p>{t('welcome.button')}</p>
      <p>{t('welcome.next')}</p>
      <Button onClick={onOptions}>{t('panel.openOptions')}</Button>
    </div>
  )
}

/** The listed outlets at these hosts, the first few, as hosts come. */
function doorsAmong(outlets: readonly ListedOutlet[], hosts: readonly string[]) {
  const found = hosts.flatMap((host) => {
    const outlet = outlets.find((listed) => listed.hosts.includes(host))
    return outlet ? [{ name: outlet.name, host }] : []
  })
  return found
    .filter(({ name }, at) => found.findIndex((other) => other.name === name) === at)
    .slice(0, DOORS)
}
