// Forgetting: the last hour, one site, or everything. It is asked once more, and can be undone while the page is open.

import { useState } from 'react'
import { useCount } from '../count'
import { useAttempt } from '../problems'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Field, Input } from '../ui/Field'
import { useWords } from '../words'
import { hostOf } from './host'
import styles from './Options.module.css'
import { type Done, Undoable } from './Undoable'
import type { Forget, OptionsActions } from './view'

export function ForgetSection({ actions }: { actions: Pick<OptionsActions, 'forget' | 'openLibrary'> }) {
  const t = useWords()
  const attempt = useAttempt()
  const count = useCount()
  const [asked, setAsked] = useState<Forget | null>(null)
  const [typed, setTyped] = useState('')
  const [done, setDone] = useState<Done | null>(null)
  /** How many pages are held before they go; null while none are. */
  const [held, setHeld] = useState<number | null>(null)
  const host = hostOf(typed)
  const busy = held !== null

  async function forget(what: Forget) {
    setAsked(null)
    await attempt(async () => {
      const { pages, highlights, undo } = await actions.forget(what, setHeld)
      setTyped('')
      setDone({ text: t('forget.done', [count('pages', pages), count('highlights', highlights)]), undo })
      return undefined
    })
    setHeld(null)
  }

  return (
    <>
      <p className={styles.soft}>{t('forget.words')}</p>
      <div className={styles.row}>
        <Button disabled={busy} onClick={() => setAsked({ last: 'hour' })}>
          {t('forget.hour')}
        </Button>
        <Button variant="danger" disabled={busy} onClick={() => setAsked('everything')}>
          {t('forget.everything')}
        </Button>
      </div>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (host) setAsked({ host })
        }}
      >
        <Field label={t('forget.site')}>
          {(ids) => (
            <Input
              {...ids}
              value={typed}
              placeholder="example.vn"
              inputMode="url"
              onChange={({ target }) => setTyped(target.value)}
            />
          )}
        </Field>
        <Button type="submit" disabled={host === null || busy}>
          {t('forget.siteNow')}
        </Button>
      </form>
      {busy && <p role="status">{t('forget.holding', [count('pages', held)])}</p>}
      {done && <Undoable done={done} onUndone={() => setDone(null)} />}
      {asked && (
        <Dialog
          title={titleOf(asked, t)}
          closeLabel={t('common.close')}
          onClose={() => setAsked(null)}
          actions={
            <>
              <Button onClick={() => setAsked(null)}>{t('common.cancel')}</Button>
              <Button variant="danger" onClick={() => void forget(asked)}>
                {t('forget.now')}
              </Button>
            </>
          }
        >
          <p>{t('forget.sure')}</p>
          <p className={styles.soft}>{t('forget.exportFirst')}</p>
        </Dialog>
      )}
    </>
  )
}

function titleOf(what: Forget, t: ReturnType<typeof useWords>): string {
  if (what === 'everything') return t('forget.everything')
  return 'host' in what ? t('forget.host', [what.host]) : t('forget.hour')
}
