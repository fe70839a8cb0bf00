// Makes a fresh machine ready: packages, a current Node, browsers. Plain JavaScript that an old Node can read.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))
const bin = join(root, 'node_modules', '.bin')
const windows = process.platform === 'win32'

/** The environment in which the project's own Node and tools come first. */
export const env = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
  WXT_DISABLE_UPDATE_CHECK: '1',
}

/** Runs a command of the project and returns its exit code. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: windows, ...options })
  if (done.error) throw done.error
  return done.status ?? 1
}

/** Runs a command and ends the process where it fails. */
export function must(command, args, options) {
  const code = run(command, args, options)
  if (code !== 0) process.exit(code)
}

/** Installs the npm packages where they are missing or older than the lockfile. */
export function packages() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  const lock = join(root, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  console.log('Installing npm packages …')
  must('npm', ['ci', '--no-audit', '--no-fund'])
}

/** Starts the calling script anew under the project's Node where the running one is too old for the tools. */
export function currentNode(script) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 12)) return
  if (process.env.CHU_GIAI_NODE)
    throw new Error(`Node ${process.version} is too old and the project's own was not found`)
  const code = run('node', [script, ...process.argv.slice(2)], { env: { ...env, CHU_GIAI_NODE: '1' } })
  process.exit(code)
}

const CANDIDATES = {
  chromium: {
    linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
    darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    win32: [],
    packages: ['chromium', 'chromium-l10n'],
  },
  firefox: {
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    packages: ['firefox-esr', 'firefox-esr-l10n-vi'],
  },
}

/**
 * The path of a browser, installed through Debian's package manager where that may be done; null where there is none.
 * A browser that is there without its Vietnamese, in which readers see it and the tests too, is given that.
 */
export function browser(name) {
  const known = find(name)
  if (!existsSync('/usr/bin/apt-get')) return known
  const { packages } = CANDIDATES[name]
  const missing = known ? packages.slice(1).filter((one) => !isInstalled(one)) : packages
  // One that Debian did not bring has its languages with it.
  if (missing.length === 0 || (known && !isInstalled(packages[0]))) return known
  const as = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args) =>
    run(as[0] ?? 'apt-get', [...as.slice(1), ...(as.length ? ['apt-get'] : []), ...args], { stdio: 'ignore' })
  console.log(`Installing ${missing.join(', ')} …`)
  apt('update')
  apt('install', '-y', ...missing)
  return find(name)
}

/** Whether Debian's package manager installed a package. */
function isInstalled(name) {
  return run('dpkg', ['-s', name], { stdio: 'ignore' }) === 0
}

function find(name) {
  const named = process.env[`${name.toUpperCase()}_PATH`]
  if (named && existsSync(named)) return named
  return (CANDIDATES[name][process.platform] ?? []).find((path) => existsSync(path)) ?? null
}
