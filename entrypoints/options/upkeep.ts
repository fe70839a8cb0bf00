// Backups and upkeep as the options page asks for them.
import { browser } from 'wxt/browser'
import type { BackupActions, UpkeepActions } from '@/components/options/view'
import { dayOfEpoch } from '@/lib/annotation'
import { sendToBackground } from '@/lib/messaging'
import type { Leaving, Store } from '@/lib/store'
import {
  checkLibrary,
  countOldPages,
  holdBack,
  pruneRecognised,
  putBack,
  quarantinedRows,
  repairLibrary,
} from '@/lib/store'
import { backUp } from '../library/back-up'
import { download } from '../library/download'
import { tellImported } from '../library/tell-imported'

/** The moment so many months ago, epoch milliseconds. */
function monthsAgo(months: number): number {
  const day = new Date()
  day.setMonth(day.getMonth() - months)
  return day.getTime()
}

/** Turns daily backups on or off; false when the browser keeps its downloads from us. */
export async function setDailyBackup(on: boolean): Promise<boolean> {
  // Asked first: browsers take the question only as part of the click.
  const granted = on && (await browser.permissions.request({ permissions: ['downloads'] }))
  await sendToBackground('settings/change', { change: { dailyBackup: granted } })
  if (!on) await browser.permissions.remove({ permissions: ['downloads'] })
  return granted || !on
}

/**
 * Holds what is about to go. What comes back puts it back, and tells every open page.
 * @param progress called with how many pages are held
 */
export async function wayBack(
  store: Store,
  leaving: Leaving,
  progress: (pages: number) => void,
): Promise<() => Promise<void>> {
  const held = await holdBack(store, leaving, progress)
  return async () => {
    await putBack(store, held)
    await tellImported()
  }
}

/**
 * Takes out what is held. Where that stops half-way, what is gone by then is put back: nobody could ask for it any more.
 * @throws what stopped it
 */
export async function orPutBack<T>(work: () => Promise<T>, putBack: () => Promise<void>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    await putBack().catch((failure: unknown) => console.warn(failure))
    throw error
  }
}

export function upkeepActions(store: Store): UpkeepActions & Pick<BackupActions, 'backUp'> {
  return {
    backUp: (run) => backUp(store, run),
    check: () => checkLibrary(store),
    repair: () => repairLibrary(store),
    saveQuarantined: async () => {
      const json = JSON.stringify(await quarantinedRows(store), null, 2)
      download(
        new Blob([json], { type: 'application/json' }),
        `chu-giai-put-aside-${dayOfEpoch(Date.now())}.json`,
      )
    },
    countOld: (months) => countOldPages(store, monthsAgo(months)),
    async prune(months, holding, progress) {
      const before = monthsAgo(months)
      const undo = await wayBack(store, { seenBefore: before }, holding)
      const pages = await orPutBack(() => pruneRecognised(store, before, progress), undo)
      return { pages, undo }
    },
  }
}
