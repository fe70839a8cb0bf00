// The library's views in the states that a reader seldom sees: empty, waiting for the disk, refused by it, and with ten
// thousand rows; and its dialogs.
import { importFile, previewFile } from './extension/files.ts'
import { addressOf } from './extension/server.ts'
import type { Words } from './extension/steps.ts'
import { lit, openLit } from './extension/steps.ts'
import type { Reader, Tab } from './extension/tab.ts'
import { clickOn, until } from './extension/tab.ts'
import type { Stage } from './pictures.ts'
import { givingArticle } from './sample-article.ts'

/** Takes a tab at some widths, under a name; without widths as wide as it is. */
export type TakeWidths = (tab: Tab, name: string, widths: readonly number[]) => Promise<void>

/** What is taken, and how. */
export interface Shots {
  reader: Reader
  words: Words
  /** How the pictures' names begin. */
  name: string
  widths: readonly number[]
  take: TakeWidths
}

/** The views by their addresses. */
const VIEWS = {
  list: '',
  dossier: 'view=entity&id=institution%2Fbo-ngoai-giao',
  pictures: 'view=pictures',
  assignments: 'view=assignments',
}
/** How many tasks an article gives out that gives out many. */
const TASKS = 40
/** Milliseconds that an import of ten thousand rows may take. */
const PATIENCE = 300_000
/** What a look-up and a search that find nothing ask for. */
const NOTHING = { lookup: 'view=knowledge&q=xyzzy', search: 'q=xyzzy' }

async function takeViews(
  { reader, words, name, widths, take }: Shots,
  state: string,
  views: Readonly<Record<string, string>>,
): Promise<void> {
  const waiting = state === 'loading' ? null : words('panel.loading')
  const refused = state === 'refused'
  for (const [view, address] of Object.entries(views)) {
    const tab = await reader.open(reader.own(`library.html?${address}`))
    await until(`${view}, ${state}`, () =>
      tab.evaluate(
        ({ waiting, refused }) => {
          const text = document.querySelector('main')?.textContent ?? ''
          // A line whose words are still being counted holds its place with a space.
          const lines = [...document.querySelectorAll('main p')]
          const counted = refused || lines.every(({ textContent }) => textContent !== '\u00a0')
          return waiting === null ? text !== '' : text.length > 10 && !text.includes(waiting) && counted
        },
        { waiting, refused },
      ),
    )
    await take(tab, `${name}-${view}-${state}`, widths)
    await tab.close()
  }
}

/** Views of a library in which nothing is saved yet. */
export async function takeEmpty(shots: Shots): Promise<void> {
  await takeViews(shots, 'empty', VIEWS)
}

/** What a search finds that finds nothing, and the dialogs. @param file a library to import */
export async function takeDialogs(shots: Shots, file: string, broken: string): Promise<void> {
  const { reader, words, name, widths, take } = shots
  await takeViews(shots, 'nothing', NOTHING)
  const list = await reader.open(reader.own('library.html'))
  await clickOn(list, 'button', words('library.export'))
  await clickOn(list, 'dialog label', words('library.formatHint.notes'))
  await until('the template', () =>
    list.evaluate(() => document.querySelector<HTMLTextAreaElement>('dialog textarea')?.value, null),
  )
  await take(list, `${name}-export`, widths)
  await list.close()
  for (const [state, path] of [
    ['preview', file],
    ['refused', broken],
  ] as const) {
    const { tab } = await previewFile(reader, words, path)
    await take(tab, `${name}-import-${state}`, widths)
    await tab.close()
  }
}

/** An article that gives out many tasks, read and saved. */
async function readTasks({ reader }: Shots, { server, host }: Pick<Stage, 'server' | 'host'>): Promise<void> {
  server.add('nhieu-viec', givingArticle(TASKS))
  // The article stays in front until it is saved: behind another tab the browser lets it be read once a second.
  const rows = await reader.open(reader.own('library.html?view=assignments'))
  const tab = await openLit(reader, addressOf(host, 'nhieu-viec', { dated: false }))
  await lit(tab, 'Bộ Xây dựng')
  await until('the tasks', () =>
    rows.evaluate((least) => document.querySelectorAll('main ol > li').length > least, TASKS),
  )
  await rows.close()
  await tab.close()
}

/** Views with ten thousand rows, and with many tasks. @param file a library of as many */
export async function takeMany(
  shots: Shots,
  stage: Pick<Stage, 'server' | 'host'>,
  file: string,
): Promise<void> {
  await importFile(shots.reader, shots.words, file, PATIENCE)
  await readTasks(shots, stage)
  await takeViews(shots, 'many', { ...VIEWS, 'by-name': 'group=entity', 'by-title': 'sort=title' })
}

/** Views that wait: another page of the extension holds the databases. */
export async function takeLoading(shots: Shots): Promise<void> {
  const holder = await shots.reader.open(shots.reader.own('manifest.json'))
  await holder.evaluate(async () => {
    for (const name of ['reader', 'recognised']) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => resolve(opening.result)
      })
      const stores = [...db.objectStoreNames]
      // One question after another keeps it open. No function here has a name: what gives names stays behind.
      const store = db.transaction(stores, 'readwrite').objectStore(stores[0] ?? '')
      store.count().onsuccess = ({ target }) => {
        const { onsuccess } = target as IDBRequest
        store.count().onsuccess = onsuccess
      }
    }
  }, null)
  await takeViews(shots, 'loading', VIEWS)
  await holder.close()
}

/** Views that cannot read: a newer version wrote the databases. Nothing can be read of them any more. */
export async function takeRefused(shots: Shots): Promise<void> {
  const page = await shots.reader.open(shots.reader.own('manifest.json'))
  await page.evaluate(async () => {
    for (const name of ['reader', 'recognised']) {
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, 10_000)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          opening.result.close()
          resolve()
        }
      })
    }
  }, null)
  await takeViews(shots, 'refused', VIEWS)
  await page.close()
}
