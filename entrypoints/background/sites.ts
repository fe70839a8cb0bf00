// Where the content script runs beyond the listed outlets: sites that the reader added, pages that the reader asked
// for by a click, and tabs that were open before the extension was installed or updated.
import { browser } from 'wxt/browser'
import type { ScriptPublicPath } from 'wxt/utils/inject-script'
import { originPattern } from '@/lib/annotation'
import { type Frame, MessageError, sendToTab, tellPanels } from '@/lib/messaging'

/** What the small script of the manifest asks for where it finds an article, and what that asks for once it is lit. */
const PARTS = { reader: '/reader.js', tools: '/tools.js' } as const

/** The id of our one registration of scripts for added sites. */
const ALWAYS_ON = 'always-on'

/** A file's path in the extension: Firefox gives whole addresses in its manifest, and takes none back. */
const pathOf = (file: string) => new URL(file, browser.runtime.getURL('/')).pathname.slice(1)

/** Our content script's own files, as the build named them in the manifest. */
function contentFiles(): { js: ScriptPublicPath[]; css: string[]; matches: string[] } {
  const [script] = browser.runtime.getManifest().content_scripts ?? []
  if (!script) throw new Error('the manifest has no content script')
  const { js = [], css = [], matches = [] } = script
  return { js: js.map(pathOf) as ScriptPublicPath[], css: css.map(pathOf), matches }
}

/** Puts the content script into a tab: one that is there already notices and steps back. */
export async function inject(tabId: number): Promise<void> {
  const { js, css } = contentFiles()
  const target = { tabId }
  if (css.length > 0) await browser.scripting.insertCSS({ target, files: css })
  await browser.scripting.executeScript({ target, files: js })
  tellPanels()
}

/** Puts the reader or its tools into a frame that has the small script; at once, also while the page still comes. */
export async function loadPart(
  tabId: number,
  { frameId, documentId }: Frame,
  part: keyof typeof PARTS,
): Promise<void> {
  // A document's own name is gone with it: the page that the reader went on to is not meant.
  const target =
    documentId === undefined ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] }
  await browser.scripting.executeScript({ target, files: [PARTS[part]], injectImmediately: true })
}

/** Whether a content script of ours answers in a tab. */
async function isAlive(tabId: number): Promise<boolean> {
  return sendToTab(tabId, 'tab/state', undefined).then(
    () => true,
    () => false,
  )
}

/**
 * Makes sure that a tab has a content script; needs the reader's click on us (`activeTab`) or the site's permission.
 * @throws MessageError `no-answer` on pages where no extension may run
 */
export async function ensureContentScript(tabId: number): Promise<void> {
  if (await isAlive(tabId)) return
  try {
    await inject(tabId)
  } catch (error) {
    throw new MessageError('no-answer', 'no content script can run in this tab', { cause: error })
  }
}

/** Reads the page of a tab whatever its verdict, at the reader's command. */
export async function annotateTab(tabId: number): Promise<void> {
  await ensureContentScript(tabId)
  await sendToTab(tabId, 'tab/annotate', { on: true })
}

/** The added sites that the browser still allows us. */
async function grantedPatterns(hosts: readonly string[]): Promise<string[]> {
  const patterns = hosts.map(originPattern)
  const granted = await Promise.all(
    patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  )
  return patterns.filter((_, index) => granted[index])
}

let syncing: Promise<void> = Promise.resolve()

/** Brings the registered scripts in line with the reader's list of added sites; one such change at a time. */
export function syncAlwaysOn(hosts: readonly string[]): Promise<void> {
  syncing = syncing.catch(() => {}).then(() => register(hosts))
  return syncing
}

async function register(hosts: readonly string[]): Promise<void> {
  const matches = await grantedPatterns(hosts)
  const { scripting } = browser
  // All of ours, also such as an earlier version made.
  const registered = await scripting.getRegisteredContentScripts()
  const ids = registered.map(({ id }) => id)
  const before = new Set(registered.flatMap(({ matches = [] }) => matches))
  if (matches.length > 0) {
    const { js, css } = contentFiles()
    const script = {
      id: ALWAYS_ON,
      matches,
      js,
      css,
      runAt: 'document_start',
      persistAcrossSessions: true,
    } as const
    // What stands is changed in place: a worker that is stopped half-way takes no site away.
    if (ids.includes(ALWAYS_ON)) await scripting.updateContentScripts([script])
    else await scripting.registerContentScripts([script])
  }
  const gone = ids.filter((id) => matches.length === 0 || id !== ALWAYS_ON)
  if (gone.length > 0) await scripting.unregisterContentScripts({ ids: gone })
  // What lies open of a site that is new: the popup that asked for it is closed by the browser's question.
  injectInto(matches.filter((pattern) => !before.has(pattern))).catch(console.warn)
}

/**
 * Puts the content script into tabs that were open before: browsers run it in pages loaded later alone. Reaches the
 * tabs whose sites we have a permission for; the panel offers the others to be reloaded.
 */
export function injectOpenTabs(hosts: readonly string[]): Promise<void> {
  return injectInto([...contentFiles().matches, ...hosts.map(originPattern)])
}

async function injectInto(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return
  const tabs = await browser.tabs.query({ url: patterns })
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]))
  await Promise.allSettled(ids.map(async (id) => ((await isAlive(id)) ? undefined : inject(id))))
}
