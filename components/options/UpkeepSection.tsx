// Upkeep: the library looked over and mended, and room made by letting old pages go.
import { useState } from 'react'
import type { Health } from '@/lib/store'
import { useCount } from '../count'
import { formatNumber } from '../format'
import { useAttempt } from '../problems'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Field, Select } from '../ui/Field'
import { useLanguage, useWords } from '../words'
import styles from './Options.module.css'
import { type Done, Undoable } from './Undoable'
import type { UpkeepActions } from './view'

/** What can be wrong, worst first. */
const FINDINGS = ['broken', 'pageless', 'loose', 'miscounted'] as const
const AGES = [6, 12, 24, 36] as const

export function UpkeepSection({ actions }: { actions: UpkeepActions }) {
  return (
    <>
      <Check actions={actions} />
      <Prune actions={actions} />
    </>
  )
}

function Check({ actions }: { actions: UpkeepActions }) {
  const t = useWords()
  const language = useLanguage()
  const attempt = useAttempt()
  const [health, setHealth] = useState<Health | null>(null)
  const [busy, setBusy] = useState(false)
  const found = health ? FINDINGS.filter((finding) => health[finding] > 0) : []

  async function look(work: () => Promise<Health>) {
    setBusy(true)
    await attempt(async () => {
      setHealth(await work())
      return undefined
    })
    setBusy(false)
  }

  return (
    <>
      <h3>{t('upkeep.check')}</h3>
      <p className={styles.soft}>{t('upkeep.checkWords')}</p>
      <Button className={styles.start} disabled={busy} onClick={() => void look(actions.check)}>
        {t('upkeep.checkNow')}
      </Button>
      {busy && <p role="status">{t('upkeep.checking')}</p>}
      {!busy && health && found.length === 0 && <Banner>{t('upkeep.well')}</Banner>}
      {!busy && health && found.length > 0 && (
        <Banner
          tone="warn"
          actions={<Button onClick={() => void look(actions.repair)}>{t('upkeep.repair')}</Button>}
        >
          <ul>
            {found.map((finding) => (
              <li key={finding}>{t(`upkeep.found.${finding}`, [formatNumber(health[finding], language)])}</li>
            ))}
          </ul>
        </Banner>
      )}
      {!busy && health && health.quarantined > 0 && (
        <Banner
          actions={
            <Button icon="download" onClick={() => void actions.saveQuarantined()}>
              {t('upkeep.saveQuarantined')}
            </Button>
          }
        >
          {t('upkeep.quarantined', [formatNumber(health.quarantined, language)])}
        </Banner>
      )}
    </>
  )
}

function Prune({ actions }: { actions: UpkeepActions }) {
  const t = useWords()
  const language = useLanguage()
  const count = useCount()
  const attempt = useAttempt()
  const [months, setMonths] = useState('12')
  const [asked, setAsked] = useState<number | null>(null)
  /** How many pages are held so that they can come back, then how many are gone. */
  const [held, setHeld] = useState<number | null>(null)
  const [gone, setGone] = useState<number | null>(null)
  const [done, setDone] = useState<Done | null>(null)

  async function prune() {
    setAsked(null)
    setHeld(0)
    await attempt(async () => {
      const { pages, undo } = await actions.prune(Number(months), setHeld, setGone)
      setDone({ text: t('upkeep.pruned', [count('pages', pages)]), undo })
      return undefined
    })
    setHeld(null)
    setGone(null)
  }

  return (
    <>
      <h3>{t('upkeep.prune')}</h3>
      <p className={styles.soft}>{t('upkeep.pruneWords')}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void attempt(async () => {
            setAsked(await actions.countOld(Number(months)))
            return undefined
          })
        }}
      >
        <Field label={t('upkeep.olderThan')}>
          {(ids) => (
            <Select
              {...ids}
              value={months}
              onChange={setMonths}
              options={AGES.map((age) => ({
                value: String(age),
                label: t('upkeep.months', [formatNumber(age, language)]),
              }))}
            />
          )}
        </Field>
        <Button type="submit" disabled={held !== null}>
          {t('upkeep.pruneNow')}
        </Button>
      </form>
      {held !== null && (
        <p role="status">
          {gone === null
            ? t('forget.holding', [count('pages', held)])
            : t('upkeep.pruning', [count('pages', gone)])}
        </p>
      )}
      {done && <Undoable done={done} onUndone={() => setDone(null)} />}
      {asked === 0 && <Banner>{t('upkeep.nothingOld')}</Banner>}
      {asked !== null && asked > 0 && (
        <Dialog
          title={t('upkeep.prune')}
          closeLabel={t('common.close')}
          onClose={() => setAsked(null)}
          actions={
            <>
              <Button onClick={() => setAsked(null)}>{t('common.cancel')}</Button>
              <Button variant="danger" onClick={() => void prune()}>
                {t('upkeep.pruneNow')}
              </Button>
            </>
          }
        >
          <p>{t('upkeep.pruneSure', [count('pages', asked)])}</p>
        </Dialog>
      )}
    </>
  )
}
