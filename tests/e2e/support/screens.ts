// Every screen of ours, filled by real use: the tests of access, zoom, colours and motion go over all of them.

import { importFile, previewFile } from '../../../scripts/lib/extension/files.ts'
import { addressOf } from '../../../scripts/lib/extension/server.ts'
import { lit, openLit, openPanel, showing } from '../../../scripts/lib/extension/steps.ts'
import type { Reader, Tab } from '../../../scripts/lib/extension/tab.ts'
import { clickOn } from '../../../scripts/lib/extension/tab.ts'
import { givingArticle } from '../../../scripts/lib/sample-article.ts'
import { openMarked } from './marked.ts'
import { writeLibrary } from './shelf.ts'
import type { Sitting } from './sitting.ts'
import { HOSTS, words } from './world.ts'

export interface Filled {
  reader: Reader
  /** The sample article, lit and marked. */
  article: Tab
  /** The file of the forty pages. */
  file: string
}

/** Fills a library: two articles that were read, one highlight, forty pages of a file. @param folder where files may be put */
export async function fill({ server, reader }: Sitting, folder: string): Promise<Filled> {
  server.add('giao-viec', givingArticle())
  const article = await openMarked(reader)
  const giving = await openLit(reader, addressOf(HOSTS.newspaper, 'giao-viec', { dated: false }))
  await lit(giving, 'Bộ Xây dựng')
  await giving.close()
  const file = await writeLibrary(folder, 40, 4)
  await importFile(reader, words, file)
  return { reader, article, file }
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
  [
    'the export',
    async (filled) => pressing(await library('')(filled), 'button', words('library.export'), 'Con số nào?'),
    words('library.formatHint.notes'),
  ],
  [
    'the import',
    async ({ reader, file }) => (await previewFile(reader, words, file)).tab,
    words('library.nothingNew'),
  ],
  ['a dossier of a person', library('view=entity&id=person%2Ftran-luu-quang'), words('dossier.terms')],
  ['a dossier of a document', library('view=entity&id=document%2F22-nq-tw-20130410'), words('dossier.story')],
  ['the pictures', library('view=pictures'), words('pictures.network')],
  ['the assignments', library('view=assignments'), 'rà soát từng dự án còn vướng'],
  ['the look-up', library('view=knowledge&q=bo+ngoai+giao&id=institution%2Fbo-ngoai-giao'), 'Bộ Ngoại giao'],
  ['the options', page('options'), words('forget.everything')],
  ['the welcome', page('welcome'), words('welcome.title')],
]
