// The background: owns the database, answers messages, keeps menus, shortcuts and badge. It may be stopped at any
// moment, so every listener is registered at once, and nothing that matters lives in memory.
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { onBackgroundMessage } from '@/lib/messaging'
import {
  allOwnEntities,
  keepBareLexicon,
  openStore,
  readBareLexicon,
  readKnowledgeFile,
  readSettings,
  resumeCorrecting,
  sweepBatches,
  sweepReader,
} from '@/lib/store'
import { createAnswers } from './answers'
import { createBackups, listenToAlarms } from './backups'
import { setBadge } from './badge'
import { listenToCommands } from './commands'
import { keptLexicon } from './kept-lexicon'
import { knowledgeFiles } from './knowledge-files'
import { createMenus, listenToMenus } from './menus'
import { openLibrary, openPanel } from './panel'
import { createReader } from './reading'
import { createRecogniser } from './recogniser'
import { injectOpenTabs, loadPart, syncAlwaysOn } from './sites'
import { activeTab, readAgain, refreshTabs } from './tabs'
import { ownUrl } from './urls'

export default defineBackground(() => {
  const store = openStore()
  const recogniser = createRecogniser(
    () => allOwnEntities(store),
    knowledgeFiles(readKnowledgeFile),
    keptLexicon(readBareLexicon, keepBareLexicon),
  )
  const now = Date.now
  const reader = createReader({ store, recogniser, now, readAgain, activeTab })
  const report = (error: unknown) => console.warn(error)
  const backups = createBackups({ store, now })

  onBackgroundMessage(
    createAnswers({
      ...{ store, reader, recogniser, now, activeTab },
      ...{ refresh: refreshTabs, setBadge, openPanel, openLibrary, syncAlwaysOn, loadPart, backups },
    }),
  )
  listenToCommands(report)
  listenToMenus(report)
  listenToAlarms(backups, report)

  const alwaysOn = async () => (await readSettings(store)).alwaysOn
  const syncSites = async () => syncAlwaysOn(await alwaysOn())
  /** Also a listed outlet may be allowed late: what lies open of it is read without being loaded again. */
  const readAllowed = async () => {
    await syncSites()
    await injectOpenTabs(await alwaysOn())
  }
  browser.permissions.onAdded.addListener(() => void readAllowed().catch(report))
  browser.permissions.onRemoved.addListener(() => void syncSites().catch(report))

  browser.runtime.onInstalled.addListener(({ reason }) => {
    const settle = async () => {
      if (reason === 'install') await browser.tabs.create({ url: ownUrl('welcome.html') })
      await createMenus()
      await readAllowed()
    }
    settle().catch(report)
  })
  // Also an import whose page was closed half-way is finished or dropped here.
  browser.runtime.onStartup.addListener(() => {
    const sweep = async () => {
      await sweepBatches(store, now())
      await sweepReader(store, now())
      await resumeCorrecting(store, now())
      await backups.sync()
    }
    sweep().catch(report)
  })
})
