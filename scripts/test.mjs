// npm test: everything, on a machine where nothing was installed by hand.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { browser, currentNode, env, must, packages, root, run } from './lib/ready.mjs'

packages()
currentNode(fileURLToPath(import.meta.url))

const chromium = browser('chromium')
const firefox = browser('firefox')
if (!chromium) fail('Chromium is needed: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.')
if (!firefox) fail('Firefox is needed: install it (Debian: apt-get install firefox-esr) or set FIREFOX_PATH.')

must('npx', ['biome', 'check', '.'])
must('npx', ['wxt', 'prepare'])
must('npx', ['tsc', '--noEmit'])
must('npm', ['run', '-s', 'knowledge'])
must('npx', ['wxt', 'build'])
must('npx', ['wxt', 'build', '-b', 'firefox', '--mv3'])
must('npx', ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--self-hosted'])

const report = join(root, '.output', 'test-report.json')
rmSync(report, { force: true })
const code = run(
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  {
    env: { ...env, CHROMIUM_PATH: chromium, FIREFOX_PATH: firefox },
  },
)
const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'))
console.log(`${passed} passed, ${failed} failed`)
process.exit(code || (passed === 0 ? 1 : 0))

function fail(line) {
  console.error(line)
  process.exit(1)
}
