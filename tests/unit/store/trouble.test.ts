import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  closeStore,
  createHighlight,
  findHighlight,
  findRevisit,
  highlightsOfPage,
  mentionsOfPage,
  openStore,
  pagesInOrder,
  StoreError,
  savePage,
  searchPages,
  updateHighlight,
} from '@/lib/store'
import { guarded, ReaderDatabase, RecognisedDatabase } from '@/lib/store/database'
import { toStoreError } from '@/lib/store/errors'
import { pageRow } from '@/lib/store/pages'
import type { DatabaseVersion } from '@/lib/store/versions'
import { READER_VERSIONS, RECOGNISED_VERSIONS } from '@/lib/store/versions'
import { factsOf, highlightOf, NOW, newStore, pageOf, sampleRows, saveSample, uuid } from './samples'

afterEach(() => vi.restoreAllMocks())

/** A raw connection at one of the browser's version numbers (ten times Dexie's). */
function rawOpen(name: string, version: number, upgrade: (db: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.onupgradeneeded = () => upgrade(request.result)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(() => null).catch((reason: unknown) => reason)
  return error instanceof StoreError ? error.code : String(error)
}

describe('a database of version 1', () => {
  /** What version 1 of the reader's database is made of, by hand: this must never change. */
  async function versionOne(name: string): Promise<void> {
    const db = await rawOpen(name, 10, (raw) => {
      const highlights = raw.createObjectStore('highlights', { keyPath: 'id' })
      for (const index of ['page', 'created', 'modified', 'colour', 'entity'])
        highlights.createIndex(index, index)
      for (const index of ['tags', 'sites']) highlights.createIndex(index, index, { multiEntry: true })
      const pages = raw.createObjectStore('pages', { keyPath: 'url' })
      for (const index of ['lastSeen', 'emptied']) pages.createIndex(index, index)
      pages.createIndex('sites', 'sites', { multiEntry: true })
      const drafts = raw.createObjectStore('drafts', { keyPath: 'highlight' })
      for (const index of ['page', 'modified']) drafts.createIndex(index, index)
      const corrections = raw.createObjectStore('corrections', { keyPath: 'id' })
      for (const index of ['scope', 'created']) corrections.createIndex(index, index)
      corrections.createIndex('sites', 'sites', { multiEntry: true })
      const choices = raw.createObjectStore('choices', { keyPath: 'url' })
      choices.createIndex('created', 'created')
      choices.createIndex('sites', 'sites', { multiEntry: true })
      for (const table of ['settings', 'meta']) raw.createObjectStore(table, { keyPath: 'key' })
      raw.createObjectStore('batches', { keyPath: 'id' })
      raw.createObjectStore('staged', { keyPath: ['batch', 'kind', 'seq'] })
    })
    const transaction = db.transaction(['highlights', 'pages'], 'readwrite')
    transaction.objectStore('highlights').put({ ...highlightOf(1), sites: ['bao.example.vn', 'example.vn'] })
    transaction.objectStore('pages').put({ ...pageOf(), sites: ['bao.example.vn', 'example.vn'], emptied: 0 })
    await new Promise((resolve) => {
      transaction.oncomplete = resolve
    })
    db.close()
  }

  it('opens in the present version with everything in it', async () => {
    await versionOne('upgrade-present')
    const store = openStore({ reader: 'upgrade-present', recognised: 'upgrade-present-2' })
    expect(await highlightsOfPage(store, pageOf().url)).toEqual([highlightOf(1)])
    await updateHighlight(store, uuid(1), { note: 'mới' }, NOW + 10)
    expect((await findHighlight(store, uuid(1)))?.note).toBe('mới')
  })

  it('tells on the next visit what changed on a page saved by version 1 of the recognised', async () => {
    const facts = factsOf()
    const name = 'recognised-of-version-1'
    const db = await rawOpen(name, 10, (raw) => {
      raw.createObjectStore('pages', { keyPath: 'url' })
      const rows = raw.createObjectStore('pageEntities', { keyPath: 'id' })
      rows.createIndex('page', 'page')
      for (const table of ['entities', 'totals'])
        raw.createObjectStore(table, { keyPath: table === 'totals' ? 'key' : 'id' })
      raw.createObjectStore('staged', { keyPath: ['batch', 'kind', 'seq'] })
    })
    const transaction = db.transaction(['pages', 'pageEntities'], 'readwrite')
    transaction.objectStore('pages').put(pageRow(pageOf()))
    for (const row of sampleRows(facts)) transaction.objectStore('pageEntities').put(row)
    await new Promise((resolve) => {
      transaction.oncomplete = resolve
    })
    db.close()
    const store = openStore({ reader: 'reader-beside-version-1', recognised: name })
    expect(await mentionsOfPage(store, facts.canonicalUrl)).toHaveLength(3)
    expect(await findRevisit(store, facts.canonicalUrl)).toBeNull()
    const fewer = sampleRows(facts, NOW + 1).slice(1)
    const page = { facts, verdict: 'government-news', textHash: 'h2', lines: 'one' } as const
    await savePage(store, page, fewer, NOW + 1)
    expect(await findRevisit(store, facts.canonicalUrl)).toMatchObject({
      ...{ since: NOW, title: null, lines: null },
      mentions: [{ kind: 'gone', label: 'Bộ Ngoại giao' }],
    })
  })

  it('finds and orders what a version without pairs of words saved', async () => {
    const old = new RecognisedDatabase('recognised-of-version-3', RECOGNISED_VERSIONS.slice(0, 3))
    const saved = { ...pageRow(pageOf()), words: ['hoi', 'nhap'] }
    const { titleKey: _later, ...row } = saved
    await old.open()
    await old.table('pages').put(row)
    old.close()
    const store = openStore({ reader: 'reader-beside-version-3', recognised: 'recognised-of-version-3' })
    const [title] = await searchPages(store, pageOf().facts.title)
    expect(title?.url).toBe(pageOf().url)
    for await (const pages of pagesInOrder(store, 'title', false)) expect(pages).toHaveLength(1)
  })

  const next: DatabaseVersion = {
    version: READER_VERSIONS.length + 1,
    stores: { highlights: 'id, page, created, modified, colour, entity, *tags, *sites, noted' },
    upgrade: (transaction) =>
      transaction
        .table('highlights')
        .toCollection()
        .modify((row) => {
          row.noted = row.note === '' ? 0 : 1
        }),
  }

  it('is brought to a next version by its upgrade, in one step', async () => {
    await versionOne('upgrade-next')
    const db = new ReaderDatabase('upgrade-next', [...READER_VERSIONS, next])
    const noted = await guarded(db, () => db.table('highlights').where('noted').equals(0).toArray())
    expect(noted).toMatchObject([{ id: uuid(1), noted: 0 }])
    expect(db.verno).toBe(next.version)
  })

  it('stays as it was when the upgrade fails', async () => {
    await versionOne('upgrade-fails')
    const failing = { ...next, upgrade: () => Promise.reject(new Error('thrown by the upgrade')) }
    const db = new ReaderDatabase('upgrade-fails', [...READER_VERSIONS, failing])
    await expect(guarded(db, () => db.highlights.count())).rejects.toThrow()
    db.close()
    const store = openStore({ reader: 'upgrade-fails', recognised: 'upgrade-fails-2' })
    expect(await highlightsOfPage(store, pageOf().url)).toEqual([highlightOf(1)])
  })
})

describe('a database of a newer version', () => {
  it('is refused and left untouched', async () => {
    const future = await rawOpen('from-the-future', 990, (raw) =>
      raw.createObjectStore('wonders', { keyPath: 'id' }),
    )
    future.close()
    const store = openStore({ reader: 'from-the-future', recognised: 'from-the-future-2' })
    expect(await codeOf(highlightsOfPage(store, 'https://bao.example.vn/'))).toBe('newer')
    expect(await codeOf(createHighlight(store, highlightOf(1), pageOf()))).toBe('newer')
    const again = await rawOpen('from-the-future', 990, () => {
      throw new Error('it was changed')
    })
    expect([...again.objectStoreNames]).toEqual(['wonders'])
    again.close()
  })
})

describe('a locked database', () => {
  it('is reported at once, and works when the other window lets go', async () => {
    const old = await rawOpen('held', 5, (raw) => raw.createObjectStore('old'))
    const store = openStore({ reader: 'held', recognised: 'held-2' })
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(await codeOf(createHighlight(store, highlightOf(1), pageOf()))).toBe('locked')
    expect(await codeOf(highlightsOfPage(store, pageOf().url))).toBe('locked')
    old.close()
    await new Promise<void>((resolve) => store.reader.on('ready', () => resolve(), true))
    // What was refused was not done behind the reader's back.
    expect(await highlightsOfPage(store, pageOf().url)).toEqual([])
    await createHighlight(store, highlightOf(1), pageOf())
    expect(await highlightsOfPage(store, pageOf().url)).toHaveLength(1)
  })

  it('does not arise from our own windows: an older one steps aside', async () => {
    const store = newStore()
    await createHighlight(store, highlightOf(1), pageOf())
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const newer = new ReaderDatabase(store.reader.name, [
      ...READER_VERSIONS,
      { version: READER_VERSIONS.length + 1, stores: {} },
    ])
    expect(await guarded(newer, () => newer.highlights.count())).toBe(1)
    expect(await codeOf(highlightsOfPage(store, pageOf().url))).toBe('newer')
  })
})

/** Lets the next writes fail the way a browser lets them fail. */
function failWrites(method: 'put' | 'add', error: DOMException, after = 0): void {
  const original = IDBObjectStore.prototype[method]
  let left = after
  vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
    if (left-- > 0) return original.apply(this, args as [unknown])
    throw error
  })
}

describe('a full disk', () => {
  const full = new DOMException('no space', 'QuotaExceededError')

  it('refuses what is new and keeps what was acknowledged', async () => {
    const store = newStore()
    await createHighlight(store, highlightOf(1), pageOf())
    failWrites('add', full)
    expect(await codeOf(createHighlight(store, highlightOf(2), pageOf('bai-2.html')))).toBe('full')
    vi.restoreAllMocks()
    closeStore(store)
    expect(await highlightsOfPage(store, pageOf().url)).toEqual([highlightOf(1)])
    // The page, written before the highlight that failed, went with it.
    expect(await store.reader.pages.count()).toBe(1)
  })

  it('leaves a page and its counters as they were', async () => {
    const store = newStore()
    const facts = await saveSample(store)
    const before = await mentionsOfPage(store, facts.canonicalUrl)
    const other = factsOf('bai-2.html')
    failWrites('put', full, 3)
    const save = savePage(
      store,
      { facts: other, verdict: 'government-news', textHash: '' },
      sampleRows(other),
      NOW,
    )
    expect(await codeOf(save)).toBe('full')
    vi.restoreAllMocks()
    expect(await mentionsOfPage(store, facts.canonicalUrl)).toEqual(before)
    expect(await mentionsOfPage(store, other.canonicalUrl)).toEqual([])
    expect((await store.recognised.totals.get('all'))?.pages).toBe(1)
  })
})

describe('an error of the database', () => {
  const dom = (name: string) => new DOMException('x', name)
  it.each([
    [dom('QuotaExceededError'), 'full'],
    [new Dexie.QuotaExceededError('x'), 'full'],
    [new Dexie.AbortError('x', dom('QuotaExceededError')), 'full'],
    [new Dexie.OpenFailedError('x', dom('UnknownError')), 'damaged'],
    [new Dexie.VersionError('x'), 'newer'],
    [new StoreError('locked', 'x'), 'locked'],
  ])('%s is named', (error, code) => {
    expect(toStoreError(error)).toMatchObject({ code })
  })

  it('that is a bug stays one', () => {
    const bug = new TypeError('x is not a function')
    expect(toStoreError(bug)).toBe(bug)
  })

  it('that the browser cannot read is damaged, and nothing is deleted', async () => {
    const store = newStore()
    const remove = vi.spyOn(indexedDB, 'deleteDatabase')
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw dom('UnknownError')
    })
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(await codeOf(highlightsOfPage(store, 'https://bao.example.vn/'))).toBe('damaged')
    expect(remove).not.toHaveBeenCalled()
  })
})

describe('durability', () => {
  it("is strict for the reader's work and relaxed for what can be made again", async () => {
    const store = newStore()
    const asked: string[] = []
    const original = IDBDatabase.prototype.transaction
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      names,
      mode,
      options,
    ) {
      if (mode === 'readwrite') asked.push(`${this.name.split('-')[0]} ${options?.durability}`)
      return original.call(this, names, mode, options)
    })
    await createHighlight(store, highlightOf(1), pageOf())
    await saveSample(store)
    expect(asked).toEqual(['reader strict', 'recognised relaxed'])
  })
})
