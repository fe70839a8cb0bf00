// npm test: everything, on a machine where nothing was installed by hand.
import { readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { browser, currentNode, env, must, packages, root, run } from './lib/ready.mjs'

/** More files than this are no chance. */
const MOST_AGAIN = 3

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

const first = vitest('test-report', [])
// A browser on a busy machine may miss its turn: its files get one more, and that is said.
const shaky = first.failing.filter((file) => /tests[\\/](e2e|browser)[\\/]/.test(file))
const again =
  first.failing.length > 0 && shaky.length === first.failing.length && shaky.length <= MOST_AGAIN
    ? vitest('test-report-again', shaky)
    : null
if (again) console.log(`tried a second time: ${shaky.map((file) => relative(root, file)).join(', ')}`)
const failed = (again ?? first).failed
console.log(`${first.passed + first.failed - failed} passed, ${failed} failed`)
process.exit((again ?? first).code || (first.passed === 0 ? 1 : 0))

/** Runs tests, all of them or those of some files, and says how they ended and which files did not pass. */
function vitest(name, files) {
  const report = join(root, '.output', `${name}.json`)
  rmSync(report, { force: true })
  const code = run(
    'npx',
    ['vitest', 'run', ...files, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { env: { ...env, CHROMIUM_PATH: chromium, FIREFOX_PATH: firefox } },
  )
  const {
    numPassedTests: passed,
    numFailedTests: failed,
    testResults,
  } = JSON.parse(readFileSync(report, 'utf8'))
  const failing = testResults.filter(({ status }) => status !== 'passed').map(({ name }) => name)
  return { code, passed, failed, failing }
}

function fail(line) {
  console.error(line)
  process.exit(1)
}
