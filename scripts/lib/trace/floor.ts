// The yardstick: an extension of the same shape that does nothing. Its script asks a worker that answers at once, sends
// it the text, and lights one paragraph; what that takes is the browser's own part.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const CONTENT = `const opened = chrome.runtime.sendMessage('open')
const read = async () => {
  await opened
  const paragraph = document.querySelector('.content p')
  const stands = document.readyState !== 'loading' || document.querySelector('.content ~ *, :has(> .content) + *')
  if (!stands) return setTimeout(read, 20)
  if (!paragraph) return
  await chrome.runtime.sendMessage(document.querySelector('.content').textContent)
  const range = document.createRange()
  range.selectNodeContents(paragraph)
  CSS.highlights.set('cg-floor', new Highlight(range))
}
read()`

const WORKER = `chrome.runtime.onMessage.addListener((message, sender, answer) => answer(message.length))`

/** Writes it into a folder. @param matches the pages that it runs on */
export async function writeFloor(folder: string, matches: string[]): Promise<void> {
  await mkdir(join(folder, 'content-scripts'), { recursive: true })
  const script = { matches, js: ['content-scripts/floor.js'], css: ['floor.css'], run_at: 'document_start' }
  const manifest = {
    ...{ manifest_version: 3, name: 'Floor', version: '1', host_permissions: matches },
    ...{ background: { service_worker: 'worker.js' }, content_scripts: [script] },
  }
  await Promise.all([
    writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest)),
    writeFile(join(folder, 'content-scripts', 'floor.js'), CONTENT),
    writeFile(join(folder, 'floor.css'), '::highlight(cg-floor) { background-color: #ff0 }'),
    writeFile(join(folder, 'worker.js'), WORKER),
    writeFile(join(folder, 'options.html'), '<!doctype html>'),
  ])
}
