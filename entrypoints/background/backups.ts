// The daily backup, where the reader turned it on: a file among the downloads, one for each day of the week, so that
// seven stay. Asked for by an alarm each hour, since a background that sleeps misses the hour itself.
import { browser } from 'wxt/browser'
import type { Store } from '@/lib/store'
import { changeSettings, countHighlights, readSettings } from '@/lib/store'
import { backupOfOwn } from './backup-file'

const ALARM = 'backup'
const DAY = 86_400_000
const MINUTES = 60
/** The page that makes the file where the background has no document of its own. */
const PAGE = 'backup.html'
const TYPE = 'application/json'

interface Parts {
  store: Store
  /** Epoch milliseconds. */
  now: () => number
}

export interface Backups {
  /** Sets or clears the alarm, as the settings say. Call whenever they may have changed. */
  sync(): Promise<void>
  /** Makes today's backup if it is due. */
  makeIfDue(): Promise<void>
  /** Downloads a file that was made, and remembers that. */
  keep(url: string): Promise<void>
}

function maySave(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['downloads'] })
}

/** Whether a backup is of less than a day ago. One dated later than now is of a clock that was set back: who knows. */
function isRecent(backup: number, now: number): boolean {
  return backup <= now && now - backup < DAY
}

/** Resolves when a download is complete, also where it was before anybody listened. @throws Error when it is not */
function finished(id: number): Promise<void> {
  const done = Promise.withResolvers<void>()
  const look = (state: string | undefined, error: string | undefined) => {
    if (state === undefined || state === 'in_progress') return
    if (state === 'complete') done.resolve()
    else done.reject(new Error(`the backup was not saved: ${error ?? state}`))
  }
  type Change = { id: number; state?: { current?: string }; error?: { current?: string } }
  const hear = (change: Change) => {
    if (change.id === id) look(change.state?.current, change.error?.current)
  }
  const { onChanged } = browser.downloads
  onChanged.addListener(hear)
  // A small file is whole before its id is told: nothing changes of it any more.
  browser.downloads.search({ id }).then(([now]) => look(now?.state, now?.error), done.reject)
  return done.promise.finally(() => onChanged.removeListener(hear))
}

export function createBackups({ store, now }: Parts): Backups {
  async function keep(url: string): Promise<void> {
    const day = new Date(now()).getDay() || 7
    const id = await browser.downloads.download({
      ...{ url, filename: `chu-giai/backup-${day}.json` },
      ...{ conflictAction: 'overwrite', saveAs: false },
    })
    await finished(id)
    await changeSettings(store, { lastBackup: now() })
  }

  async function make(): Promise<void> {
    if (typeof URL.createObjectURL === 'function') {
      const url = URL.createObjectURL(await backupOfOwn(store))
      await keep(url).finally(() => URL.revokeObjectURL(url))
      return
    }
    // One that was left behind when the background was stopped.
    if (await browser.offscreen.hasDocument()) await browser.offscreen.closeDocument()
    await browser.offscreen.createDocument({
      url: PAGE,
      reasons: ['BLOBS'],
      justification: `A file of the type ${TYPE} is made for the download that the reader asked for.`,
    })
  }

  return {
    async sync() {
      const { dailyBackup } = await readSettings(store)
      if (!dailyBackup) return void (await browser.alarms.clear(ALARM))
      const set = await browser.alarms.get(ALARM)
      // One set for a day that is far again, since the clock was set back, would not ring until then.
      if (!set || set.scheduledTime > now() + MINUTES * 60_000) {
        await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: MINUTES })
      }
    },
    async makeIfDue() {
      const { dailyBackup, lastBackup } = await readSettings(store)
      if (!dailyBackup || isRecent(lastBackup, now()) || !(await maySave())) return
      if ((await countHighlights(store)) > 0) await make()
    },
    async keep(url) {
      await keep(url).finally(() => browser.offscreen.closeDocument())
    },
  }
}

/** Makes backups when the alarm rings. */
export function listenToAlarms(backups: Backups, report: (error: unknown) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) backups.makeIfDue().catch(report)
  })
}
