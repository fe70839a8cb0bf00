// npm start: installs what is missing, builds, and opens a browser with the extension on the sample article.
// Plain JavaScript that an old Node can read; what follows is scripts/start.ts, under the project's own Node.
import { fileURLToPath } from 'node:url'
import { browser, currentNode, env, must, packages, run } from './lib/ready.mjs'

packages()
currentNode(fileURLToPath(import.meta.url))

const chromium = browser('chromium')
const firefox = chromium ? null : browser('firefox')
must('npx', chromium ? ['wxt', 'build'] : ['wxt', 'build', '-b', 'firefox', '--mv3'])
if (!chromium && !firefox) {
  console.error(
    'No Chromium and no Firefox was found: install one (or set CHROMIUM_PATH or FIREFOX_PATH), or load .output/firefox-mv3 by hand in about:debugging. Chrome cannot be started with an extension; there, run "npx wxt build" and load .output/chrome-mv3 unpacked in chrome://extensions.',
  )
  process.exit(1)
}
process.exit(
  run('npx', ['tsx', 'scripts/start.ts'], {
    env: { ...env, ...(chromium ? { CHROMIUM_PATH: chromium } : { FIREFOX_PATH: firefox }) },
  }),
)
