// Backups: the daily one among the downloads, and a library taken back from it after everything was wiped.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { exportAll, importFile } from '../../scripts/lib/extension/files.ts'
import { addressOf } from '../../scripts/lib/extension/server.ts'
import { clickInLayer, forgetAll, lit, openLit, select } from '../../scripts/lib/extension/steps.ts'
import type { Reader } from '../../scripts/lib/extension/tab.ts'
import { clickOn, until } from '../../scripts/lib/extension/tab.ts'
import { sitting } from './support/sitting.ts'
import { BUILT, chromium, firefox, HOSTS, words } from './support/world.ts'

/** As our own pages know it: it stands in functions that run there. */
declare const chrome: {
  alarms: { create(name: string, at: { when: number }): void; getAll(): Promise<{ name: string }[]> }
  downloads: { search(query: object): Promise<{ filename: string; byExtensionId?: string }[]> }
}

/** Chromium's build with its optional permission granted, as by a reader's yes: no test can press that button. */
function withDownloads(): { extension: string; remove(): void } {
  const extension = mkdtempSync(join(tmpdir(), 'chu-giai-granted-'))
  cpSync(BUILT.chromium, extension, { recursive: true })
  const path = join(extension, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  manifest.permissions.push('downloads')
  delete manifest.optional_permissions
  writeFileSync(path, JSON.stringify(manifest))
  return { extension, remove: () => rmSync(extension, { recursive: true, force: true }) }
}

const granted = withDownloads()
afterAll(() => granted.remove())

describe.each<[name: string, start: (wish: { profile: string; proxy: number }) => Promise<Reader>]>([
  ['Chromium', (wish) => chromium({ ...wish, extension: granted.extension })],
  // Firefox can be told to give what is asked for.
  ['Firefox', (wish) => firefox({ ...wish, allows: ['downloads'] })],
])('in %s', (_name, start) => {
  let reader: Reader
  sitting(start, 'every', (given) => {
    reader = given.reader
  })

  it('the daily backup holds what the reader made, and gives it back', async () => {
    const tab = await openLit(reader, addressOf(HOSTS.newspaper, 'sample'))
    await select(tab, 'có con số')
    await clickInLayer(tab, '.swatch.pink')
    await lit(tab, 'có con số')
    const made = (await exportAll(reader, words)).split('\n').filter((line) => line.includes('"highlight"'))

    const options = await reader.open(reader.own('options.html'))
    await clickOn(options, 'label', words('backup.daily'))
    const alarms = () =>
      options.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name), null)
    await until('the alarm', async () => (await alarms()).includes('backup'))
    await options.evaluate(() => chrome.alarms.create('backup', { when: Date.now() }), null)
    const file = await until('the file', () =>
      options.evaluate(async () => {
        const done = await chrome.downloads.search({ state: 'complete' })
        return done.find(({ byExtensionId }) => byExtensionId)?.filename ?? null
      }, null),
    )
    const backup = readFileSync(file, 'utf8')
    expect(backup.includes('"kind":"mentions"')).toBe(false)
    await until('the day of the backup', () =>
      options.evaluate(() => document.body.textContent?.match(/\d+\/\d+\/\d{4}/) !== null, null),
    )

    await forgetAll(reader, words)
    await importFile(reader, words, file)
    const back = (await exportAll(reader, words)).split('\n').filter((line) => line.includes('"highlight"'))
    expect(back).toEqual(made)
    await lit(tab, 'có con số')
  })
})
