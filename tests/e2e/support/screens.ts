// Every screen of ours, filled by real use: the tests of access, zoom, colours and motion go over all of them.
import type { ChromiumReader } from '../../../scripts/lib/extension/chromium.ts'
import { importFile } from '../../../scripts/lib/extension/files.ts'
import { addressOf, type Server } from '../../../scripts/lib/extension/server.ts'
import { lit, openLit, openPanel, showing } from '../../../scripts/lib/extension/steps.ts'
import type { Tab } from '../../../scripts/lib/extension/tab.ts'
import { clickOn } from '../../../scripts/lib/extension/tab.ts'
import { openMarked } from './marked.ts'
import { givingArticle, writeLibrary } from './shelf.ts'
import { HOSTS, words } from './world.ts'

export interface Filled {
  reader: ChromiumReader
  /** The sample article, lit and marked. */
  article: Tab
}

/** Opens the browser with a library in it: two articles that were read, one highlight, forty pages of a file. */
export async function openFilled(profile: string, server: Server): Promise<Filled> {
  server.add('giao-viec', givingArticle())
  const { reader, article } = await openMarked(profile, server)
  const giving = await openLit(reader, addressOf(HOSTS.newspaper, 'giao-viec', { dated: false }))
  await lit(giving, 'Bộ Xây dựng')
  await giving.close()
  await importFile(reader, words, await writeLibrary(profile, 40, 4))
  return { reader, article }
}

const panel = ({ reader, article }: Filled) => openPanel(reader, article)
const library =
  (address: string) =>
  ({ reader }: Filled) =>
    reader.open(reader.own(`library.html?${address}`))
const page =
  (name: string) =>
  ({ reader }: Filled) =>
    reader.open(reader.own(`${name}.html`))

async function pressing(tab: Tab, selector: string, label: string, shows: string): Promise<Tab> {
  await showing(tab, shows)
  await clickOn(tab, selector, label)
  return tab
}

const NAME = 'Trần Lưu Quang'

/** A screen's name, how it is opened, and words that it shows once it is filled. */
export const SCREENS: readonly [name: string, open: (filled: Filled) => Promise<Tab>, shows: string][] = [
  ['the panel', panel, NAME],
  [
    'the panel while mentions are chosen',
    async (filled) => pressing(await panel(filled), `[aria-label="${words('panel.select')}"]`, '', NAME),
    NAME,
  ],
  [
    "the panel's own",
    async (filled) => pressing(await panel(filled), '[data-tab="own"]', '', NAME),
    'Con số nào?',
  ],
  ['the popup', ({ reader, article }) => openPanel(reader, article, 'popup'), NAME],
  ['the library', library(''), 'Con số nào?'],
  ['a dossier of a person', library('view=entity&id=person%2Ftran-luu-quang'), words('dossier.terms')],
  ['a dossier of a document', library('view=entity&id=document%2F22-nq-tw-20130410'), words('dossier.story')],
  ['the pictures', library('view=pictures'), words('pictures.network')],
  ['the assignments', library('view=assignments'), 'rà soát từng dự án còn vướng'],
  ['the look-up', library('view=knowledge&q=bo+ngoai+giao&id=institution%2Fbo-ngoai-giao'), 'Bộ Ngoại giao'],
  ['the options', page('options'), words('forget.everything')],
  ['the welcome', page('welcome'), words('welcome.title')],
]
