// Where the content script runs beyond the listed outlets: sites that the reader added, pages that the reader asked
// for by a click, and tabs that were open before the extension was installed or updated.
import { browser } from 'wxt/browser'
import type { ScriptPublicPath } from 'wxt/utils/inject-script'
import { originPattern } from '@/lib/annotation'
import { type Frame, MessageError, sendToTab } from '@/lib/messaging'
import { manyWordsIn } from '../news.content/match'

/** What the small script of the manifest asks for where it finds an article, and what that asks for once it is lit. */
const PARTS = { reader: '/reader.js', tools: '/tools.js' } as const

/** The ids of our registrations for added sites: at all their addresses, and at those of many words. */
const [ALWAYS_ON, MANY_WORDS] = ['always-on', 'always-on-many-words'] as const

/** A file's path in the extension: Firefox gives whole addresses in its manifest, and takes none back. */
const pathOf = (file: string) => new URL(file, browser.runtime.getURL('/')).pathname.slice(1)

/**
 * Our content script's own files, as the build named them in the manifest; `whole` with the reader before it, as the
 * browser puts them in at addresses of many words, where the build has made that entry.
 */
function contentFiles(): {
  js: ScriptPublicPath[]
  css: string[]
  matches: string[]
  whole: ScriptPublicPath[] | null
} {
  const [script, second] = browser.runtime.getManifest().content_scripts ?? []
  if (!script) throw new Error('the manifest has no content script')
  const { js = [], css = [], matches = [] } = script
  const paths = (files: string[]) => files.map(pathOf) as ScriptPublicPath[]
  const whole = second?.js ? paths(second.js) : null
  return { js: paths(js), css: css.map(pathOf), matches, whole }
}

/** Puts the content script into a tab: one that is there already notices and steps back. */
export async function inject(tabId: number): Promise<void> {
  const { js, css } = contentFiles()
  const target = { tabId }
  if (css.length > 0) await browser.scripting.insertCSS({ target, files: css })
  await browser.scripting.executeScript({ target, files: js })
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
  const scripts = matches.length > 0 ? scriptsFor(matches) : []
  const { scripting } = browser
  const registered = await scripting.getRegisteredContentScripts({ ids: [ALWAYS_ON, MANY_WORDS] })
  const known = new Set(registered.map(({ id }) => id))
  const [old, added] = [true, false].map((is) => scripts.filter(({ id }) => known.has(id) === is))
  // What stands is changed in place: a worker that is stopped half-way takes no site away.
  if (added?.length) await scripting.registerContentScripts(added)
  if (old?.length) await scripting.updateContentScripts(old)
  const ids = [...known].filter((id) => scripts.every((script) => script.id !== id))
  if (ids.length > 0) await scripting.unregisterContentScripts({ ids })
}

type Script = Parameters<typeof browser.scripting.registerContentScripts>[0][number]

/** The scripts of added sites, cut in two as those of the manifest are: at addresses of many words the reader comes too. */
function scriptsFor(matches: string[]): Script[] {
  const { js, css, whole } = contentFiles()
  const small: Script = {
    id: ALWAYS_ON,
    matches,
    js,
    css,
    runAt: 'document_start',
    persistAcrossSessions: true,
  }
  if (whole === null) return [small]
  const wordy = matches.map(manyWordsIn)
  return [
    { ...small, excludeMatches: wordy },
    { ...small, id: MANY_WORDS, matches: wordy, js: whole },
  ]
}

/**
 * Puts the content script into tabs that were open before: browsers run it in pages loaded later alone. Reaches the
 * tabs whose sites we have a permission for; the panel offers the others to be reloaded.
 */
export async function injectOpenTabs(hosts: readonly string[]): Promise<void> {
  const patterns = [...contentFiles().matches, ...hosts.map(originPattern)]
  const tabs = await browser.tabs.query({ url: patterns })
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]))
  await Promise.allSettled(ids.map(async (id) => ((await isAlive(id)) ? undefined : inject(id))))
}
