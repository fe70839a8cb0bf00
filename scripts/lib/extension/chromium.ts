// Chromium with the built extension, driven by playwright-core.
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { type Popup, popupOver } from './popup.ts'
import type { Preferences, PrivateTab, Reader, Start, Tab } from './tab.ts'
import { callOf, LAYER, onlyProxy, until } from './tab.ts'

/** As the background knows it: it stands in a function that runs there. `dispatch` is there for tests of extensions. */
declare const chrome: {
  tabs: {
    query(filter: { active: boolean; lastFocusedWindow: boolean }): Promise<object[]>
    remove(id: number): Promise<void>
  }
  windows: { create(wish: { incognito: true; url: string }): Promise<{ tabs: { id: number }[] }> }
  commands: { onCommand: { dispatch(name: string, tab: object | undefined): void } }
}

/** What only Chromium can be asked for. */
export interface ChromiumReader extends Reader {
  readonly name: 'Chromium'
  readonly context: BrowserContext
  pageOf(tab: Tab): Page
  /** Stops the background as the browser does after some idle time. */
  stopWorker(): Promise<void>
  /** Presses the extension's button over a tab, as a reader does, and gives back the popup that opens. */
  pressButton(tab: Tab): Promise<Popup>
}

/** Lets who drives the browser press the buttons of extensions. */
const BUTTONS = '--enable-unsafe-extension-debugging'

/** Starts Chromium; without an extension it is as any reader has it. */
export async function startChromium(start: Start): Promise<ChromiumReader> {
  const {
    executable,
    extension,
    profile,
    proxy,
    language = 'vi',
    scheme = 'light',
    headless = true,
    only,
    caret = false,
    inPrivate = false,
    allows = [],
  } = start
  if (extension && (inPrivate || allows.length > 0))
    await noteIn(profile, idOf(extension), { inPrivate, allows })
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    colorScheme: scheme,
    // Every request goes through the proxy, those to this machine too.
    ...(only === undefined && { proxy: { server: `http://127.0.0.1:${proxy}`, bypass: '<-loopback>' } }),
    acceptDownloads: true,
    // Pages that are left wait to come back, as they do for a reader.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(extension
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, BUTTONS]
        : []),
      ...(only === undefined ? [] : [`--proxy-pac-url=${onlyProxy(only, proxy)}`]),
      ...(caret ? ['--enable-caret-browsing'] : []),
      `--lang=${language}`,
      ...['--disable-background-networking', '--disable-component-update', '--no-first-run'],
      ...[
        '--disable-sync',
        '--disable-features=HttpsUpgrades,HttpsFirstModeIncognito,OptimizationHints,MediaRouter,Translate',
      ],
    ],
    env: { ...stringsOf(process.env), LANGUAGE: language },
  })
  const id = extension ? idOf(extension) : ''
  if (extension) await loaded(context, id)
  return reader(context, id, scheme)
}

/** The id that Chromium gives to an unpacked extension: the hash of its folder's path, in the letters a to p. */
function idOf(extension: string): string {
  const path = Buffer.from(resolve(extension), process.platform === 'win32' ? 'utf16le' : 'utf8')
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 32)
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}

/**
 * Notes in a fresh profile what the switch "Allow in Incognito" notes (pressed while running it ends the session), and
 * which sites were allowed before: those are not asked for again.
 */
async function noteIn(
  profile: string,
  id: string,
  { inPrivate, allows }: Required<Pick<Start, 'inPrivate' | 'allows'>>,
): Promise<void> {
  const folder = join(profile, 'Default')
  await mkdir(folder, { recursive: true })
  const granted = { api: [], explicit_host: allows, manifest_permissions: [], scriptable_host: [] }
  const settings = {
    ...(inPrivate && { incognito: true }),
    ...(allows.length > 0 && { granted_permissions: granted, runtime_granted_permissions: granted }),
  }
  await writeFile(
    join(folder, 'Preferences'),
    JSON.stringify({ extensions: { settings: { [id]: settings } } }),
  )
}

/** Waits until the extension answers: with a used profile its background sleeps until something asks for it. */
async function loaded(context: BrowserContext, id: string): Promise<void> {
  const page = await context.newPage()
  await until(
    'the extension',
    async () => (await page.goto(`chrome-extension://${id}/manifest.json`)) !== null,
  )
  await page.close()
}

function stringsOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}

function reader(context: BrowserContext, id: string, scheme: Preferences['scheme']): ChromiumReader {
  const pages = new WeakMap<Tab, Page>()
  const own = (path: string) => `chrome-extension://${id}/${path}`
  const pageOf = (tab: Tab): Page => {
    const page = pages.get(tab)
    if (!page) throw new Error('a tab of another browser')
    return page
  }
  const wrap = async (page: Page): Promise<Tab> => {
    const tab = tabOf(page, await context.newCDPSession(page), scheme)
    pages.set(tab, page)
    return tab
  }
  return {
    name: 'Chromium',
    context,
    closed: new Promise((done) => context.once('close', () => done())),
    own,
    pageOf,
    async open(address) {
      const page = await context.newPage()
      await page.goto(address)
      return wrap(page)
    },
    async opened(address) {
      const page = context.pages().find((one) => one.url() === address)
      return page ? wrap(page) : null
    },
    async openPrivately(address) {
      const page = await context.newPage()
      await page.goto(own('options.html'))
      return privateTab(page, address)
    },
    async command(name, tab) {
      await tab.front()
      const running = await until('the background', async () => context.serviceWorkers().at(-1))
      await running.evaluate(async (command) => {
        const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
        chrome.commands.onCommand.dispatch(command, active)
      }, name)
    },
    async download(work) {
      const coming = Promise.any(context.pages().map((one) => one.waitForEvent('download')))
      await work()
      return (await coming).path()
    },
    async stopWorker() {
      const page = await context.newPage()
      await page.goto(own('options.html'))
      const session = await context.newCDPSession(page)
      const stopped = new Promise<void>((done) => {
        session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) done()
        })
      })
      await session.send('ServiceWorker.enable')
      await session.send('ServiceWorker.stopAllWorkers')
      await stopped
      await page.close()
    },
    async pressButton(tab) {
      await tab.front()
      return popupOver(context, id, tab.address())
    },
    close: () => context.close(),
  }
}

/** A private tab, which the driver cannot see, by way of a page of the extension, which can. */
async function privateTab(page: Page, address: string): Promise<PrivateTab> {
  const id = await page.evaluate(async (url) => {
    const { tabs } = await chrome.windows.create({ incognito: true, url })
    return tabs[0]?.id ?? -1
  }, address)
  return {
    evaluate: async (work, given) => {
      const parts = { target: JSON.stringify({ tabId: id }), args: JSON.stringify([given]) }
      const asking = `chrome.scripting.executeScript({ target: ${parts.target}, func: ${work}, args: ${parts.args} })`
      return page.evaluate(`${asking}.then(([first]) => first.result)`)
    },
    async close() {
      await page.evaluate((tab) => chrome.tabs.remove(tab), id)
      await page.close()
    },
  }
}

function tabOf(page: Page, session: CDPSession, usual: Preferences['scheme']): Tab {
  return {
    evaluate: async (work, given) => {
      // Not page.evaluate, which a page's content policy can forbid.
      const answer = await session.send('Runtime.evaluate', {
        ...{ expression: callOf(work, given), awaitPromise: true, returnByValue: true, userGesture: false },
      })
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description)
      return answer.result.value
    },
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    address: () => page.url(),
    async inLayer(work, given) {
      const { result } = await session.send('Runtime.evaluate', {
        expression: `document.querySelector(${JSON.stringify(LAYER)})`,
      })
      const rootId = result.objectId ? await shadowOf(session, result.objectId) : null
      const { objectId } = rootId
        ? { objectId: rootId }
        : (await session.send('Runtime.evaluate', { expression: 'window' })).result
      const answer = await session.send('Runtime.callFunctionOn', {
        functionDeclaration: `function (given) { return (${work})(${rootId ? 'this' : 'null'}, given) }`,
        objectId,
        arguments: [{ value: given }],
        returnByValue: true,
      })
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description)
      return answer.result.value
    },
    frame: async (path) => {
      const frame = page.frames().find((one) => new URL(one.url() || 'about:blank').pathname === `/${path}`)
      return frame ? { evaluate: (work, given) => frame.evaluate(callOf(work, given)) } : null
    },
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    move: (x, y) => page.mouse.move(x, y, { steps: 3 }),
    click: (x, y) => page.mouse.click(x, y),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 6 })
      await page.mouse.up()
    },
    choose: (selector, path) => page.locator(selector).setInputFiles(path),
    front: () => page.bringToFront(),
    resize: (width, height) => page.setViewportSize({ width, height }),
    async prefer({ scheme = usual, forcedColours, reducedMotion, touch = false }) {
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: touch })
      const features = {
        'prefers-color-scheme': scheme,
        ...(forcedColours && { 'forced-colors': 'active' }),
        ...(reducedMotion && { 'prefers-reduced-motion': 'reduce' }),
        ...(touch && { pointer: 'coarse', hover: 'none' }),
      }
      await session.send('Emulation.setEmulatedMedia', {
        features: Object.entries(features).map(([name, value]) => ({ name, value })),
      })
    },
    async run(source) {
      const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: source })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description)
    },
    print: () => page.pdf(),
    picture: () => page.screenshot(),
    close: () => page.close(),
  }
}

/** The shadow root of an element, closed or not, as a remote object. */
async function shadowOf(session: CDPSession, objectId: string): Promise<string | null> {
  const { node } = await session.send('DOM.describeNode', { objectId, pierce: true })
  const [root] = node.shadowRoots ?? []
  if (!root) return null
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId })
  return object.objectId ?? null
}
