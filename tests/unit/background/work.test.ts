import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { BackgroundProtocol } from '@/lib/messaging'
import type { Store } from '@/lib/store'
import {
  changeSettings,
  closeStore,
  createHighlight,
  findDraft,
  findHighlight,
  findPage,
  highlightsOfPage,
  readSettings,
} from '@/lib/store'
import { contentAt, extensionPage, noteFrame, PAGE_URL } from '../messaging/senders'
import { factsOf, HOUR, highlightOf, NOW, newStore, pageOf, saveSample, uuid } from '../store/samples'
import { ask, startBackground } from './parts'

afterEach(() => vi.restoreAllMocks())

const content = contentAt(PAGE_URL)
const foreign = contentAt('https://evil.example/')

function creation(n: number): Parameters<BackgroundProtocol['highlight/create']>[0] {
  const { target, colour, context, entity } = highlightOf(n)
  return { id: uuid(n), facts: factsOf(), target, colour, context, entity }
}

async function withHighlight(): Promise<Store> {
  const store = newStore()
  await createHighlight(store, highlightOf(1, { note: 'kín' }), pageOf())
  return store
}

describe('a highlight', () => {
  it('is on the disk when it is answered, and there after the worker was stopped', async () => {
    const store = newStore()
    const { refreshed } = startBackground({ store })
    const made = await ask(content, 'highlight/create', creation(1))
    closeStore(store)
    startBackground({ store })
    expect(await ask(content, 'page/highlights', { canonicalUrl: PAGE_URL })).toEqual([made])
    expect(made).toEqual({ ...highlightOf(1), created: NOW, modified: NOW })
    expect(await findPage(store, PAGE_URL)).toMatchObject({ facts: factsOf(), firstSeen: NOW })
    expect(refreshed).toEqual([['highlights', 7]])
  })

  it('sent again by a page that got no answer is made once', async () => {
    const store = newStore()
    startBackground({ store })
    await Promise.all([
      ask(content, 'highlight/create', creation(1)),
      ask(content, 'highlight/create', creation(1)),
    ])
    startBackground({ store, now: () => NOW + HOUR })
    const again = await ask(content, 'highlight/create', creation(1))
    expect(again.created).toBe(NOW)
    expect(await highlightsOfPage(store, PAGE_URL)).toHaveLength(1)
  })

  it('is changed by its page, the note frame and our own pages, and the other tabs learn of it', async () => {
    const store = await withHighlight()
    const { refreshed } = startBackground({ store, now: () => NOW + HOUR })
    const change = (note: string) => ({ id: uuid(1), change: { note } })
    expect((await ask(content, 'highlight/update', change('a'))).note).toBe('a')
    expect((await ask(noteFrame(), 'highlight/update', change('b'))).note).toBe('b')
    expect((await ask(extensionPage(), 'highlight/update', change('c'))).modified).toBe(NOW + HOUR + 2)
    expect(refreshed).toEqual([
      ['highlights', 7],
      ['highlights', null],
      ['highlights', null],
    ])
  })

  it('is deleted and put back', async () => {
    const store = await withHighlight()
    startBackground({ store })
    const deleted = await ask(content, 'highlight/delete', { id: uuid(1) })
    expect(await findHighlight(store, uuid(1))).toBeNull()
    await expect(ask(content, 'highlight/delete', { id: uuid(1) })).rejects.toThrow('gone')
    await ask(extensionPage(), 'highlight/restore', { highlight: deleted })
    expect(await findHighlight(store, uuid(1))).toEqual(deleted)
  })
})

describe('a hostile page that knows an id', () => {
  it('cannot read, change or delete the highlight, nor take its id', async () => {
    const store = await withHighlight()
    startBackground({ store })
    const url = 'https://evil.example/x'
    const own = factsOf('', { url, canonicalUrl: url })
    await expect(ask(foreign, 'highlight/update', { id: uuid(1), change: { note: 'x' } })).rejects.toThrow(
      'forbidden',
    )
    await expect(ask(foreign, 'highlight/delete', { id: uuid(1) })).rejects.toThrow('forbidden')
    await expect(ask(foreign, 'highlight/create', { ...creation(1), facts: own })).rejects.toThrow(
      'forbidden',
    )
    await expect(ask(noteFrame(url), 'note/open', { highlight: uuid(1) })).rejects.toThrow('forbidden')
    await expect(
      ask(noteFrame(url), 'draft/save', { highlight: uuid(1), note: 'x', tags: [] }),
    ).rejects.toThrow('forbidden')
    expect(await ask(foreign, 'page/highlights', { canonicalUrl: url })).toEqual([])
    expect(await findHighlight(store, uuid(1))).toEqual(highlightOf(1, { note: 'kín' }))
    expect(await findDraft(store, uuid(1))).toBeNull()
  })
})

describe('a note', () => {
  it('half-written is there when the frame opens again, with the tags in use', async () => {
    const store = await withHighlight()
    await createHighlight(store, highlightOf(2, { tags: ['họp'] }), pageOf())
    startBackground({ store })
    await ask(noteFrame(), 'draft/save', { highlight: uuid(1), note: 'nửa', tags: [] })
    startBackground({ store })
    const { highlight, draft, tags } = await ask(noteFrame(), 'note/open', { highlight: uuid(1) })
    expect([highlight.id, draft?.note, tags]).toEqual([uuid(1), 'nửa', ['họp']])
    await ask(noteFrame(), 'highlight/update', { id: uuid(1), change: { note: 'nửa kia', tags: [] } })
    expect((await ask(noteFrame(), 'note/open', { highlight: uuid(1) })).draft).toBeNull()
  })
})

describe('a disk that is full', () => {
  it('is told to whoever highlights, and takes nothing', async () => {
    const store = await withHighlight()
    startBackground({ store })
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no space', 'QuotaExceededError')
    })
    await expect(ask(content, 'highlight/create', creation(2))).rejects.toThrow('full')
    vi.restoreAllMocks()
    expect(await highlightsOfPage(store, PAGE_URL)).toHaveLength(1)
    expect((await ask(content, 'highlight/create', creation(2))).id).toBe(uuid(2))
  })
})

describe('settings', () => {
  it('are changed by our own pages, and every tab reads them again', async () => {
    const store = newStore()
    const { refreshed, synced } = startBackground({ store })
    await ask(extensionPage('welcome.html'), 'settings/saving', { saving: 'chosen' })
    await ask(extensionPage('options.html'), 'settings/change', {
      change: { alwaysOn: ['bao.vn'], colour: 'blue' },
    })
    expect(await readSettings(store)).toMatchObject({
      saving: 'chosen',
      colour: 'blue',
      alwaysOn: ['bao.vn'],
    })
    expect(synced).toEqual([['bao.vn']])
    expect(refreshed).toEqual([
      ['settings', undefined],
      ['settings', undefined],
    ])
  })

  it('tell a page no list of sites', async () => {
    const store = newStore()
    await changeSettings(store, { neverOn: ['other.vn'] })
    startBackground({ store })
    const settings = await ask(content, 'settings/page', undefined)
    expect(Object.keys(settings).sort()).toEqual([
      'colour',
      'dimRepeats',
      'firstOnly',
      'never',
      'paintQuiet',
      'painted',
      'saving',
      'waits',
    ])
    expect(settings.never).toBe(false)
  })
})

describe('badge and panel', () => {
  it('are those of the tab that asks, whatever it says', async () => {
    const { badges, panels } = startBackground({ store: newStore() })
    await ask(content, 'badge/set', { count: 12 })
    await ask(content, 'panel/open', undefined)
    expect([badges, panels]).toEqual([[[7, 12]], [7]])
  })
})

describe('an entity', () => {
  it('is described with the number of other pages', async () => {
    const store = newStore()
    await saveSample(store, 'bai-1.html')
    await saveSample(store, 'bai-2.html')
    startBackground({ store })
    const question = { entity: 'institution/chinh-phu', day: '2026-11-20', canonicalUrl: PAGE_URL }
    expect(await ask(content, 'entity/card', question)).toEqual({ card: null, otherPages: 1 })
  })
})

describe('forgetting', () => {
  it.each([
    [{ last: 'hour' }, 1],
    [{ host: 'bao.example.vn' }, 0],
    ['everything', 0],
  ] as const)('%j leaves %i highlights', async (what, left) => {
    const store = newStore()
    const old = { created: NOW - 2 * HOUR, modified: NOW - 2 * HOUR }
    await createHighlight(store, highlightOf(1, old), pageOf('bai-1.html', {}, NOW - 2 * HOUR))
    await createHighlight(store, highlightOf(2), pageOf())
    const { refreshed } = startBackground({ store })
    expect((await ask(extensionPage('options.html'), 'library/forget', { what })).highlights).toBe(2 - left)
    expect(await highlightsOfPage(store, PAGE_URL)).toHaveLength(left)
    expect(refreshed).toEqual([['highlights', undefined]])
  })
})
