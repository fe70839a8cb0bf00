// The reader's settings: one row, read over the defaults so that a setting added later has a value.
import type { Settings } from '../annotation'
import { siteOfHost } from '../annotation'
import type { Store } from './database'
import { guarded } from './database'

export const DEFAULT_SETTINGS: Settings = {
  saving: 'unasked',
  colour: 'amber',
  painted: { official: true, institution: true, document: true },
  paintQuiet: false,
  firstOnly: false,
  dimRepeats: true,
  neverOn: [],
  onlyOn: null,
  alwaysOn: [],
  noteTemplate: '',
  dailyBackup: false,
  lastBackup: 0,
  remindAfter: 0,
}

export async function readSettings({ reader }: Store): Promise<Settings> {
  const row = await guarded(reader, () => reader.settings.get('settings'))
  return { ...DEFAULT_SETTINGS, ...row?.value }
}

/** Changes some settings and gives back all. */
export async function changeSettings({ reader }: Store, change: Partial<Settings>): Promise<Settings> {
  return guarded(reader, () =>
    reader.transaction('rw', [reader.settings], async () => {
      const row = await reader.settings.get('settings')
      const value = { ...DEFAULT_SETTINGS, ...row?.value, ...change }
      await reader.settings.put({ key: 'settings', value })
      return value
    }),
  )
}

/** Whether a host or one of the domains above it is on a list of hosts. */
export function isListed(hosts: readonly string[], host: string): boolean {
  const site = siteOfHost(host)
  return hosts.some((entry) => {
    const listed = siteOfHost(entry)
    return site === listed || site.endsWith(`.${listed}`)
  })
}

/** Whether pages of a host wait until the reader asks: only some outlets are read by themselves, and it is none. */
export function waitsToBeAsked({ onlyOn, alwaysOn }: Settings, host: string): boolean {
  return onlyOn !== null && !isListed(onlyOn, host) && !isListed(alwaysOn, host)
}
