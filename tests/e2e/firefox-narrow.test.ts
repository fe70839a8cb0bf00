// The screens of ours as wide as a phone, in Firefox: its Android cannot be tried here, its engine can.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { importFile } from '../../scripts/lib/extension/files.ts'
import type { Server } from '../../scripts/lib/extension/server.ts'
import { addressOf, serve } from '../../scripts/lib/extension/server.ts'
import { answerFirstRun, lit, openLit, openPanel, showing } from '../../scripts/lib/extension/steps.ts'
import type { Reader, Tab } from '../../scripts/lib/extension/tab.ts'
import { cut } from './support/cut.ts'
import { writeLibrary } from './support/shelf.ts'
import { firefox, freshProfile, HOSTS, words } from './support/world.ts'

const NAME = 'Trần Lưu Quang'
const { profile, remove } = freshProfile()
let server: Server
let reader: Reader
let article: Tab

beforeAll(async () => {
  server = await serve()
  reader = await firefox({ profile, proxy: server.port })
  await answerFirstRun(reader, words, 'every')
  await importFile(reader, words, await writeLibrary(profile, 40, 4))
  article = await openLit(reader, addressOf(HOSTS.newspaper, 'sample'))
  await lit(article, NAME)
})
afterAll(async () => {
  await reader?.close()
  await server?.close()
  remove()
})

const own = (address: string) => () => reader.open(reader.own(address))

it.each<[what: string, open: () => Promise<Tab>, shows: string]>([
  ['the popup', () => openPanel(reader, article, 'popup'), NAME],
  ['the side panel', () => openPanel(reader, article), NAME],
  ['the library', own('library.html'), words('library.filters')],
  ['the pictures', own('library.html?view=pictures'), words('pictures.weeks')],
  ['the assignments', own('library.html?view=assignments'), words('assignments.lead')],
  ['the options', own('options.html'), words('forget.everything')],
  ['the welcome', own('welcome.html'), words('welcome.title')],
])('%s fits 320 pixels', async (_what, open, shows) => {
  const tab = await open()
  await tab.resize(320, 640)
  await showing(tab, shows)
  await expect.poll(() => cut(tab), { timeout: 30_000 }).toEqual([])
  await tab.close()
})
