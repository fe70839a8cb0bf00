// What the end-to-end tests stand on: the built extension, the browsers, the hosts of listed outlets.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import outlets from '../../../lib/knowledge/data/outlets.json' with { type: 'json' }
import type { ChromiumReader } from '../../../scripts/lib/extension/chromium.ts'
import { startChromium } from '../../../scripts/lib/extension/chromium.ts'
import type { FirefoxReader, StartFirefox } from '../../../scripts/lib/extension/firefox.ts'
import { startFirefox } from '../../../scripts/lib/extension/firefox.ts'
import type { Start } from '../../../scripts/lib/extension/tab.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The folders of the two builds; `npm test` makes them first. */
export const BUILT = {
  chromium: join(root, '.output', 'chrome-mv3'),
  firefox: join(root, '.output', 'firefox-mv3'),
}

function found(name: string, places: (string | undefined)[]): string {
  const path = places.find((place) => place !== undefined && existsSync(place))
  if (!path) throw new Error(`${name} is not installed`)
  return path
}

const executables = {
  chromium: () =>
    found('Chromium', [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser']),
  firefox: () => found('Firefox', [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox']),
}

/** The host of a listed newspaper in Vietnamese, and one below a host that is listed with everything below it. */
export const HOSTS = {
  newspaper: outlets.find(({ kind, language }) => kind === 'newspaper' && language === 'vi')?.hosts[0] ?? '',
  below: `tin.${
    outlets
      .flatMap(({ hosts }) => hosts)
      .find((host) => host.startsWith('*.'))
      ?.slice(2) ?? ''
  }`,
  /** No outlet's: the content script does not run there by itself. */
  stranger: 'khong-co-trong-danh-sach.test',
}

/** An empty profile folder, and how it is thrown away. */
export function freshProfile(): { profile: string; remove(): void } {
  const profile = mkdtempSync(join(tmpdir(), 'chu-giai-'))
  return { profile, remove: () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }) }
}

type Wish = Pick<Start, 'profile' | 'proxy'> & Partial<Start>

/** Chromium with the built extension. */
export function chromium(wish: Wish): Promise<ChromiumReader> {
  return startChromium({ executable: executables.chromium(), extension: BUILT.chromium, ...wish })
}

/** Firefox with the built extension. */
export function firefox(wish: Wish & Pick<StartFirefox, 'later' | 'idle'>): Promise<FirefoxReader> {
  return startFirefox({ executable: executables.firefox(), extension: BUILT.firefox, ...wish })
}

type Messages = Record<string, { message: string }>

/** The words of the built interface in a language, by key. */
export function wordsIn(language: 'vi' | 'en'): (key: string) => string {
  const path = join(BUILT.chromium, '_locales', language, 'messages.json')
  const messages: Messages = JSON.parse(readFileSync(path, 'utf8'))
  return (key) => {
    const entry = messages[key.replaceAll('.', '_')]
    if (!entry) throw new Error(`no words are called ${key}`)
    return entry.message
  }
}

/** The words of the built interface, by key: what a reader in Vietnamese would look for. */
export const words = wordsIn('vi')

/** What the browsers ask by themselves, seen in a profile without any extension; nothing of a page's is among it. */
export const CHROMIUM_ASKS = [
  'clients2.google.com',
  'update.googleapis.com',
  'accounts.google.com',
  'redirector.gvt1.com',
]
export const FIREFOX_ASKS = ['firefox.settings.services.mozilla.com']
