// The background: owns the database, answers messages, keeps menus, shortcuts and badge. It may be stopped at any
// moment, so every listener is registered at once, and nothing that matters lives in memory.
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { onBackgroundMessage } from '@/lib/messaging'
import {
  allOwnEntities,
  DEFAULT_SETTINGS,
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
import { oneAfterAnother } from './over-saved'
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
  const overSaved = oneAfterAnother(report)

  onBackgroundMessage(
    createAnswers({
      ...{ store, reader, recogniser, now, activeTab },
      ...{ refresh: refreshTabs, setBadge, openPanel, openLibrary, syncAlwaysOn, loadPart, backups },
      overSaved,
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

  /** One that is loaded from its folder is installed at each start of the browser: who has answered is not asked again. */
  const welcome = async () => {
    const { saving } = await readSettings(store).catch(() => DEFAULT_SETTINGS)
    if (saving === 'unasked') await browser.tabs.create({ url: ownUrl('welcome.html') })
  }
  browser.runtime.onInstalled.addListener(({ reason }) => {
    const settle = async () => {
      if (reason === 'install') await welcome()
      await createMenus()
      await readAllowed()
    }
    settle().catch(report)
  })
  // Stopped over saved pages, it goes on with them at its next start: one look where nothing is left.
  overSaved(() => resumeCorrecting(store, now()))
  // Also an import whose page was closed half-way is finished or dropped here.
  browser.runtime.onStartup.addListener(() => {
    const sweep = async () => {
      await sweepBatches(store, now())
      await sweepReader(store, now())
      await backups.sync()
    }
    sweep().catch(report)
  })
})
