// The parts of WebDriver BiDi that puppeteer does not put into its own words: closed shadow roots, and the browser's
// own window. https://www.w3.org/TR/webdriver-bidi/
import type { Browser, Page } from 'puppeteer-core'
import * as v from 'valibot'
import { LAYER } from './tab.ts'

interface Line {
  send(method: string, given: object): Promise<{ result: unknown }>
}

const Context = v.object({ context: v.string(), url: v.string() })
const Tree = v.object({
  contexts: v.array(v.object({ ...Context.entries, children: v.nullish(v.array(Context)) })),
})
const Answer = v.variant('type', [
  v.object({
    type: v.literal('success'),
    result: v.looseObject({ type: v.string(), value: v.optional(v.unknown()) }),
  }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.looseObject({ text: v.string() }) }),
])
const WithShadow = v.object({ shadowRoot: v.nullish(v.object({ sharedId: v.string() })) })
const Id = v.string()

/** A world beside the page's own, so that the page's changes to built-in things do not reach us. */
const SANDBOX = 'chu-giai-test'

function lineOf(browser: Browser): Line {
  const line: unknown = Reflect.get(browser, 'connection')
  if (typeof line !== 'object' || line === null || !('send' in line)) throw new Error('no BiDi connection')
  return line as Line
}

async function evaluate(browser: Browser, method: string, given: object): Promise<unknown> {
  const { result } = await lineOf(browser).send(method, { awaitPromise: true, ...given })
  const answer = v.parse(Answer, result)
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text)
  return answer.result.value
}

/** Runs a function over the closed shadow root of our layer in a page, or over null; the answer crosses as JSON. */
export async function evaluateInLayer<T, G>(
  page: Page,
  work: (root: ShadowRoot | null, given: G) => T,
  given: G,
): Promise<T> {
  const browser = page.browser()
  const context = v.parse(Id, Reflect.get(page.mainFrame(), '_id'))
  const target = { context, sandbox: SANDBOX }
  const host = await evaluate(browser, 'script.evaluate', {
    ...{ expression: `document.querySelector(${JSON.stringify(LAYER)})`, target },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  })
  const sharedId = host === undefined ? undefined : v.parse(WithShadow, host).shadowRoot?.sharedId
  const answer = await evaluate(browser, 'script.callFunction', {
    functionDeclaration: `root => JSON.stringify((${work})(root, ${JSON.stringify(given)}) ?? null)`,
    arguments: [sharedId ? { sharedId } : { type: 'null' }],
    target,
  })
  return JSON.parse(v.parse(v.string(), answer)) as T
}

/** The id of the frame of a page in which a document of this path stands, or null; puppeteer misses framed extension pages. */
export async function frameIn(page: Page, path: string): Promise<string | null> {
  const root = v.parse(Id, Reflect.get(page.mainFrame(), '_id'))
  const { result } = await lineOf(page.browser()).send('browsingContext.getTree', { root })
  const frames = v.parse(Tree, result).contexts.flatMap(({ children }) => children ?? [])
  return frames.find(({ url }) => URL.canParse(url) && new URL(url).pathname === path)?.context ?? null
}

/** Evaluates an expression in a frame; the answer crosses as JSON. */
export async function evaluateInFrame<T>(page: Page, context: string, expression: string): Promise<T> {
  const answer = await evaluate(page.browser(), 'script.evaluate', {
    expression: `Promise.resolve(${expression}).then(answer => JSON.stringify(answer ?? null))`,
    target: { context },
  })
  return JSON.parse(v.parse(v.string(), answer)) as T
}

/** Evaluates an expression in the browser's own window. */
async function evaluateInWindow(browser: Browser, expression: string): Promise<unknown> {
  const { result } = await lineOf(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const context = v.parse(Tree, result).contexts[0]?.context
  return evaluate(browser, 'script.evaluate', { expression, target: { context } })
}

/** Has the browser's window run the shortcut that an extension registered for Alt+Shift and a letter. */
export async function runShortcut(browser: Browser, letter: string): Promise<void> {
  const key = `keyset[id^="ext-keyset-id"] key[modifiers="alt,shift"][key="${letter}"]`
  const done = await evaluateInWindow(
    browser,
    `document.querySelector(${JSON.stringify(key)})?.doCommand() === undefined && !!document.querySelector(${JSON.stringify(key)})`,
  )
  if (done !== true) throw new Error(`no shortcut Alt+Shift+${letter} is registered`)
}

/** Sets whole numbers among the browser's settings, as `about:config` does. */
export async function setSettings(
  browser: Browser,
  settings: Readonly<Record<string, number>>,
): Promise<void> {
  const lines = Object.entries(settings).map(
    ([name, value]) => `Services.prefs.setIntPref(${JSON.stringify(name)}, ${value})`,
  )
  await evaluateInWindow(browser, `void (${lines.join(', ')})`)
}

/** What the switch "Run in Private Windows" of an extension does. */
export async function letIntoPrivate(browser: Browser, id: string): Promise<void> {
  const permission = { permissions: ['internal:privateBrowsingAllowed'], origins: [] }
  await evaluateInWindow(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      await ExtensionPermissions.add(${JSON.stringify(id)}, ${JSON.stringify(permission)})
      await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload()
    })()`,
  )
}

/** Opens a private window beside the browser's own. */
export async function openPrivateWindow(browser: Browser): Promise<void> {
  await evaluateInWindow(browser, 'void window.OpenBrowserWindow({ private: true })')
}
