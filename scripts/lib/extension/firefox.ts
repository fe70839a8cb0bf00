// Firefox with the built extension, driven by puppeteer-core over WebDriver BiDi.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import puppeteer from 'puppeteer-core'
import {
  evaluateInFrame,
  evaluateInLayer,
  frameIn,
  letIntoPrivate,
  openPrivateWindow,
  runShortcut,
  setSettings,
} from './bidi.ts'
import type { Preferences, Reader, Start, Tab } from './tab.ts'
import { callOf, onlyProxy, until } from './tab.ts'

/** The address of our pages in Firefox is a secret of each profile; a fixed one lets tests open them. */
const UUID = '5f0a2c1e-9f43-4c3b-8a77-2d6b1c0e4a11'

/** What only Firefox can be asked for: it takes an extension while it runs. */
export interface FirefoxReader extends Reader {
  readonly name: 'Firefox'
  install(extension: string): Promise<void>
}

/** What Firefox is started with. With `later` the extension is known, and installed by `install` alone. */
export interface StartFirefox extends Start {
  later?: boolean
  /** Milliseconds after which an idle background is stopped. */
  idle?: number
}

/** Starts Firefox. */
export async function startFirefox(start: StartFirefox): Promise<FirefoxReader> {
  const {
    executable,
    extension,
    profile,
    proxy,
    language = 'vi',
    scheme = 'light',
    headless = true,
    only,
    inPrivate = false,
    allows = [],
  } = start
  const downloads = join(profile, 'downloads')
  const browser = await puppeteer.launch({
    ...{ browser: 'firefox', executablePath: executable, headless, userDataDir: profile },
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': only === undefined ? 1 : 2,
      ...(only !== undefined && { 'network.proxy.autoconfig_url': onlyProxy(only, proxy) }),
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy,
      'network.proxy.allow_hijacking_localhost': true,
      'network.trr.mode': 5,
      'dom.security.https_first': false,
      'dom.security.https_only_mode': false,
      'intl.locale.requested': language,
      'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
      'extensions.background.idle.timeout': start.idle ?? 1500,
      // A temporary add-on is removed when the browser closes; what it stored stays, as that of an installed one does.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
      // What is asked for is given without a question.
      ...(allows.length > 0 && { 'extensions.webextOptionalPermissionPrompts': false }),
      ...(extension && {
        'extensions.webextensions.uuids': JSON.stringify({ [await idOf(extension)]: UUID }),
      }),
    },
  })
  if (extension && !start.later) await browser.installExtension(extension)
  if (extension && inPrivate) await letIntoPrivate(browser, await idOf(extension))
  return reader(browser, downloads, extension ? await letters(extension) : new Map(), scheme)
}

async function idOf(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'))
  return manifest.browser_specific_settings.gecko.id
}

/** The letter of a shortcut in the built manifest, all of which are Alt+Shift and a letter. */
async function letters(extension: string): Promise<Map<string, string>> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'))
  const commands: [string, { suggested_key: { default: string } }][] = Object.entries(manifest.commands)
  return new Map(commands.map(([name, { suggested_key }]) => [name, suggested_key.default.slice(-1)]))
}

function reader(
  browser: Browser,
  downloads: string,
  shortcuts: ReadonlyMap<string, string>,
  scheme: Preferences['scheme'],
): FirefoxReader {
  const own = (path: string) => `moz-extension://${UUID}/${path}`
  return {
    name: 'Firefox',
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    own,
    async open(address) {
      const tab = tabOf(await browser.newPage(), scheme)
      await tab.goto(address)
      return tab
    },
    async opened(address) {
      const page = (await browser.pages()).find((one) => one.url() === address)
      return page ? tabOf(page, scheme) : null
    },
    async openPrivately(address) {
      const before = new Set(await browser.pages())
      await openPrivateWindow(browser)
      const page = await until('a private tab', async () => {
        const fresh = (await browser.pages()).find((one) => !before.has(one))
        // A window still busy with its own first page breaks off any other.
        return (await fresh?.evaluate('document.readyState')) === 'complete' && fresh?.url() !== 'about:blank'
          ? fresh
          : null
      })
      const tab = tabOf(page, scheme)
      await tab.goto(address)
      return tab
    },
    async command(name, tab) {
      await tab.front()
      const letter = shortcuts.get(name)
      if (!letter) throw new Error(`no shortcut is called ${name}`)
      await runShortcut(browser, letter)
    },
    async download(work) {
      const files = async () =>
        (await readdir(downloads).catch(() => [])).filter((name) => !name.endsWith('.part'))
      const before = new Set(await files())
      await work()
      const name = await until('a downloaded file', async () => {
        const fresh = (await files()).filter((one) => !before.has(one))
        // Firefox holds the place with an empty file until all is there.
        const full = await Promise.all(
          fresh.map(async (one) => (await readFile(join(downloads, one))).length > 0),
        )
        return fresh.find((_, index) => full[index])
      })
      return join(downloads, name)
    },
    install: async (extension) => void (await browser.installExtension(extension)),
    close: () => browser.close(),
  }
}

/** The browser's settings by which it tells pages of preferences; a finger is 1, a mouse that can hover 2 + 4. */
function settingsOf({ scheme, forcedColours, reducedMotion, touch }: Partial<Preferences>) {
  return {
    'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    'browser.display.document_color_use': forcedColours ? 2 : 0,
    'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
    'ui.primaryPointerCapabilities': touch ? 1 : 6,
    'ui.allPointerCapabilities': touch ? 1 : 6,
  }
}

function tabOf(page: Page, usual: Preferences['scheme']): Tab {
  const press = async (keys: string) => {
    const parts = keys.split('+')
    const last = parts.pop() ?? ''
    for (const part of parts) await page.keyboard.down(part as 'Alt')
    await page.keyboard.press(last as 'A')
    for (const part of parts.reverse()) await page.keyboard.up(part as 'Alt')
  }
  return {
    evaluate: async (work, given) =>
      (await page.evaluate(callOf(work, given))) as Awaited<ReturnType<typeof work>>,
    async goto(address) {
      // A page of an extension never counts as loaded.
      const going = page.goto(address, { timeout: 0 })
      if (address.startsWith('http')) return void (await going)
      going.catch(() => {})
      // A page of ours may add to its address what it was left with: the library its order.
      const ready = ({ href }: { href: string }) =>
        location.href.startsWith(href) &&
        /^([?#]|$)/.test(location.href.slice(href.length)) &&
        document.readyState === 'complete'
      await until(address, () => page.evaluate(callOf(ready, { href: address })))
    },
    reload: async () => void (await page.reload()),
    address: () => page.url(),
    inLayer: (work, given) => evaluateInLayer(page, work, given),
    async frame(path) {
      const frame = await frameIn(page, `/${path}`)
      return frame ? { evaluate: (work, given) => evaluateInFrame(page, frame, callOf(work, given)) } : null
    },
    press,
    type: (text) => page.keyboard.type(text),
    move: (x, y) => page.mouse.move(x, y, { steps: 3 }),
    click: (x, y) => page.mouse.click(x, y),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 6 })
      await page.mouse.up()
    },
    async choose(selector, path) {
      const field = await (await page.$(selector))?.toElement('input')
      if (!field) throw new Error(`no ${selector}`)
      await field.uploadFile(path)
    },
    front: () => page.bringToFront(),
    resize: (width, height) => page.setViewport({ width, height }),
    async prefer(preferences) {
      await setSettings(page.browser(), settingsOf({ scheme: usual, ...preferences }))
      // The page is told a little later.
      await until('the page to know', () =>
        page.evaluate(
          callOf(
            ({ forcedColours = false, reducedMotion = false, touch = false }: Partial<Preferences>) =>
              matchMedia('(forced-colors: active)').matches === forcedColours &&
              matchMedia('(prefers-reduced-motion: reduce)').matches === reducedMotion &&
              matchMedia('(pointer: coarse)').matches === touch,
            preferences,
          ),
        ),
      )
    },
    run: async (source) => void (await page.evaluate(source)),
    print: () => page.pdf(),
    picture: () => page.screenshot(),
    close: () => page.close(),
  }
}
