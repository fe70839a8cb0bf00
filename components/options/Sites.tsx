// Which sites are read: the listed outlets, those that the reader added, and those never to be read.
import { useState } from 'react'
import { useAttempt } from '../problems'
import { Button, IconButton } from '../ui/Button'
import { Field, Input } from '../ui/Field'
import { useWords } from '../words'
import { hostOf } from './host'
import styles from './Options.module.css'
import { OutletChoice } from './OutletChoice'
import type { OptionsActions, OptionsView } from './view'

interface SitesProps {
  view: Pick<OptionsView, 'settings' | 'sites' | 'outlets'>
  actions: Pick<OptionsActions, 'change' | 'addSite' | 'removeSite'>
}

export function Sites({ view, actions }: SitesProps) {
  const t = useWords()
  const attempt = useAttempt()
  const { settings, sites, outlets } = view
  const { neverOn } = settings
  const ask = (host: string) =>
    void attempt(async () => {
      const granted = await actions.addSite(host)
      return granted ? undefined : { text: t('options.refused', [host]) }
    })
  return (
    <>
      <OutletChoice
        outlets={outlets}
        value={settings.onlyOn}
        onChange={(onlyOn) => actions.change({ onlyOn })}
      />
      <h3>{t('options.always')}</h3>
      <HostList
        empty={t('options.alwaysNone')}
        hosts={sites.map(({ host, granted }) => ({ host, refused: !granted }))}
        onAsk={ask}
        removeLabel={(host) => t('options.revoke', [host])}
        onRemove={actions.removeSite}
      />
      <HostForm label={t('options.addSite')} action={t('options.add')} onAdd={ask} />
      <h3>{t('options.never')}</h3>
      <HostList
        empty={t('options.neverNone')}
        hosts={neverOn.map((host) => ({ host, refused: false }))}
        removeLabel={(host) => t('panel.readAgain', [host])}
        onRemove={(host) => actions.change({ neverOn: neverOn.filter((other) => other !== host) })}
      />
      <HostForm
        label={t('options.addNever')}
        action={t('options.add')}
        onAdd={(host) => actions.change({ neverOn: [...new Set([...neverOn, host])] })}
      />
    </>
  )
}

interface HostListProps {
  empty: string
  /** `refused`: the browser does not let us read it. */
  hosts: readonly { host: string; refused: boolean }[]
  /** Asks the browser again. */
  onAsk?: (host: string) => void
  removeLabel(host: string): string
  onRemove(host: string): void
}

function HostList({ empty, hosts, onAsk, removeLabel, onRemove }: HostListProps) {
  const t = useWords()
  if (hosts.length === 0) return <p className={styles.soft}>{empty}</p>
  return (
    <ul className={styles.hosts}>
      {hosts.map(({ host, refused }) => (
        <li key={host}>
          <span>
            {host}
            {refused && <span className={styles.under}>{t('options.notGranted')}</span>}
          </span>
          {refused && onAsk && (
            <Button size="s" aria-label={t('options.askAgain', [host])} onClick={() => onAsk(host)}>
              {t('options.ask')}
            </Button>
          )}
          <IconButton icon="close" label={removeLabel(host)} onClick={() => onRemove(host)} />
        </li>
      ))}
    </ul>
  )
}

function HostForm({ label, action, onAdd }: { label: string; action: string; onAdd(host: string): void }) {
  const t = useWords()
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        const host = hostOf(typed)
        setWrong(host === null)
        if (host === null) return
        setTyped('')
        onAdd(host)
      }}
    >
      <Field label={label} hint={wrong ? t('options.noHost') : undefined}>
        {(ids) => (
          <Input
            {...ids}
            value={typed}
            placeholder="example.vn"
            inputMode="url"
            aria-invalid={wrong}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      <Button type="submit">{action}</Button>
    </form>
  )
}
