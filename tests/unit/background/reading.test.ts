import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createRecogniser } from '@/entrypoints/background/recogniser'
import { loadDetails, loadKnowledge } from '@/lib/knowledge'
import { compileKnowledge } from '@/lib/knowledge/build'
import { readKnowledgeFiles } from '@/lib/knowledge/files'
import { changeSettings, closeStore, findChoice, findPage, mentionsOfPage, readTotals } from '@/lib/store'
import { contentAt, extensionPage, inPrivate, PAGE_URL } from '../messaging/senders'
import { DAY, factsOf, GOVERNMENT, MINISTRY, NOW, newStore } from '../store/samples'
import { articleOf, ask, sampleRecogniser, startBackground } from './parts'

afterEach(() => vi.restoreAllMocks())

const content = contentAt(PAGE_URL)
const READ = { article: articleOf(), anyway: false }

describe('a page that is read', () => {
  it('is judged by its mentions, which come back with their spans', async () => {
    startBackground({ store: newStore() })
    const reading = await ask(content, 'page/read', READ)
    expect(reading).toMatchObject({
      verdict: 'government-news',
      asOf: '2026-11-22',
      problem: null,
      saved: false,
    })
    expect(reading.mentions.map(({ quote }) => quote)).toHaveLength(4)
  })

  it.each([
    ['unasked', false],
    ['chosen', false],
    ['every', true],
  ] as const)('while saving is %s is saved: %s', async (saving, saved) => {
    const store = newStore()
    startBackground({ store })
    await changeSettings(store, { saving })
    expect((await ask(content, 'page/read', READ)).saved).toBe(saved)
    expect((await readTotals(store)).pages).toBe(saved ? 1 : 0)
  })

  it('names who made its rows', async () => {
    const store = newStore()
    startBackground({ store })
    await changeSettings(store, { saving: 'every' })
    await ask(content, 'page/read', READ)
    const [row] = await mentionsOfPage(store, PAGE_URL)
    expect(row?.generator).toBe('chu-giai/1.2.3 2026-11-22')
  })

  it('by two tabs and two lives of the worker is saved once', async () => {
    const store = newStore()
    await changeSettings(store, { saving: 'every' })
    startBackground({ store })
    await Promise.all([ask(content, 'page/read', READ), ask(content, 'page/read', READ)])
    closeStore(store)
    startBackground({ store, now: () => NOW + DAY })
    await ask(content, 'page/read', READ)
    expect(await readTotals(store)).toMatchObject({ pages: 1, mentions: 4 })
    expect(await findPage(store, PAGE_URL)).toMatchObject({ firstSeen: NOW, lastSeen: NOW + DAY })
  })

  it('that is no article is not recognised, unless the reader wants it', async () => {
    const store = newStore()
    await changeSettings(store, { saving: 'every' })
    const recogniser = sampleRecogniser()
    startBackground({ store, recogniser })
    const article = articleOf(factsOf('bai-1.html', { shape: 'not-an-article' }))
    expect(await ask(content, 'page/read', { article, anyway: false })).toMatchObject({
      verdict: 'not-an-article',
      mentions: [],
      saved: false,
    })
    expect(recogniser.asked).toBe(0)
    const anyway = await ask(content, 'page/read', { article, anyway: true })
    expect([anyway.mentions.length, anyway.saved]).toEqual([4, true])
  })

  it('that is other news is neither shown nor saved', async () => {
    const store = newStore()
    await changeSettings(store, { saving: 'every' })
    startBackground({ store, recogniser: sampleRecogniser(() => []) })
    const reading = await ask(content, 'page/read', READ)
    expect(reading).toMatchObject({ verdict: 'other-article', mentions: [], saved: false })
    expect((await readTotals(store)).pages).toBe(0)
  })

  it('on a site where nothing may be read is left alone', async () => {
    const store = newStore()
    await changeSettings(store, { saving: 'every', neverOn: ['example.vn'] })
    startBackground({ store })
    const reading = await ask(content, 'page/read', READ)
    expect(reading).toMatchObject({ mentions: [], saved: false, reasons: [{ code: 'never-on-site' }] })
    expect((await ask(content, 'settings/page', undefined)).never).toBe(true)
    expect((await readTotals(store)).pages).toBe(0)
  })

  it('in a private window is answered, and leaves nothing anywhere', async () => {
    const store = newStore()
    await changeSettings(store, { saving: 'every' })
    startBackground({ store, activeTab: async () => ({ id: 7, incognito: true }) })
    const reading = await ask(inPrivate(content), 'page/read', READ)
    expect([reading.mentions.length, reading.saved]).toEqual([4, false])
    const keep = { canonicalUrl: PAGE_URL, keep: true }
    await expect(ask(inPrivate(content), 'page/keep', keep)).rejects.toThrow('private')
    await expect(ask(extensionPage('popup.html', { tab: undefined }), 'page/keep', keep)).rejects.toThrow(
      'private',
    )
    const never = { change: { neverOn: ['bao.example.vn'] } }
    await expect(ask(extensionPage('popup.html'), 'settings/change', never)).rejects.toThrow('private')
    expect((await readTotals(store)).pages).toBe(0)
    expect(await findChoice(store, PAGE_URL)).toBeNull()
  })

  it('is shown although the disk is full, and says so', async () => {
    const store = newStore()
    await changeSettings(store, { saving: 'every' })
    startBackground({ store })
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no space', 'QuotaExceededError')
    })
    const reading = await ask(content, 'page/read', READ)
    expect([reading.mentions.length, reading.saved, reading.problem]).toEqual([4, false, 'full'])
  })

  it('is shown although the database cannot be read, and says so', async () => {
    const store = newStore()
    startBackground({ store })
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('x', 'UnknownError')
    })
    const reading = await ask(content, 'page/read', READ)
    expect([reading.mentions.length, reading.saved, reading.problem]).toEqual([4, false, 'damaged'])
  })

  it('while the reader forgets everything is not saved after it', async () => {
    const store = newStore()
    await changeSettings(store, { saving: 'every' })
    let go = () => {}
    const waiting = new Promise<void>((resolve) => {
      go = resolve
    })
    const sample = sampleRecogniser()
    const slow = {
      ...sample,
      mentionsOf: async (article: never) => {
        await waiting
        return sample.mentionsOf(article)
      },
    }
    startBackground({ store, recogniser: slow })
    const reading = ask(content, 'page/read', READ)
    await ask(extensionPage(), 'library/forget', { what: 'everything' })
    go()
    expect((await reading).saved).toBe(false)
    expect((await readTotals(store)).pages).toBe(0)
  })
})

describe('keeping a page', () => {
  const keep = { canonicalUrl: PAGE_URL, keep: true }

  it('saves what was read, and from then on each visit', async () => {
    const store = newStore()
    await changeSettings(store, { saving: 'chosen' })
    startBackground({ store })
    await ask(content, 'page/read', READ)
    expect(await ask(extensionPage('popup.html'), 'page/keep', keep)).toEqual({ saved: true })
    expect((await readTotals(store)).mentions).toBe(4)
    expect((await ask(content, 'page/read', READ)).saved).toBe(true)
  })

  it('after the worker was stopped lets the tab read again', async () => {
    const store = newStore()
    await changeSettings(store, { saving: 'chosen' })
    startBackground({ store })
    await ask(content, 'page/read', READ)
    const asked: number[] = []
    startBackground({
      store,
      readAgain: async (tabId) => {
        asked.push(tabId)
        return (await ask(content, 'page/read', READ)).saved
      },
    })
    expect(await ask(content, 'page/keep', keep)).toEqual({ saved: true })
    expect(asked).toEqual([7])
  })

  it('can be taken back, and holds although every page is saved', async () => {
    const store = newStore()
    await changeSettings(store, { saving: 'every' })
    startBackground({ store })
    await ask(content, 'page/read', READ)
    expect(await ask(content, 'page/keep', { ...keep, keep: false })).toEqual({ saved: false })
    expect((await ask(content, 'page/read', READ)).saved).toBe(false)
    expect((await readTotals(store)).pages).toBe(0)
  })
})

describe('a correction', () => {
  const words = { canonicalUrl: PAGE_URL, quote: 'Bộ Ngoại giao', type: 'institution' } as const
  const decide = { ...words, everywhere: false }

  it('changes what is shown and what is saved of its page', async () => {
    const store = newStore()
    await changeSettings(store, { saving: 'every' })
    const { refreshed } = startBackground({ store })
    const choice = { entity: 'institution/khac', label: 'Bộ khác' }
    await ask(content, 'mention/decide', { ...decide, choice })
    const { mentions } = await ask(content, 'page/read', READ)
    expect(mentions[0]).toMatchObject({ status: 'linked', ...choice, rule: 'name:reader', confidence: 1 })
    expect((await mentionsOfPage(store, PAGE_URL)).map(({ entity }) => entity)).not.toContain(MINISTRY)
    expect(refreshed).toEqual([['recognition', 7]])
    const elsewhere = { article: articleOf(factsOf('bai-2.html')), anyway: false }
    expect((await ask(content, 'page/read', elsewhere)).mentions[0]).toMatchObject({ entity: MINISTRY })
  })

  it('that it is no entity leaves the words out, until it is taken back', async () => {
    const store = newStore()
    startBackground({ store })
    await ask(content, 'mention/decide', { ...decide, choice: null })
    const { mentions } = await ask(content, 'page/read', READ)
    expect(mentions.map((mention) => mention.status === 'linked' && mention.entity)).toContain(GOVERNMENT)
    expect(mentions.map(({ quote }) => quote)).not.toContain('Bộ Ngoại giao')
    const [correction] = await store.reader.corrections.toArray()
    expect(await ask(extensionPage(), 'correction/remove', { id: correction?.id ?? '' })).toBe(true)
    expect((await ask(content, 'page/read', READ)).mentions).toHaveLength(4)
  })
})

describe('the knowledge', () => {
  it('is made ready when a page asks for settings, not where nothing is read', async () => {
    const store = newStore()
    const recogniser = sampleRecogniser()
    startBackground({ store, recogniser })
    await ask(content, 'settings/page', undefined)
    expect(recogniser.prepared).toBe(1)
    await changeSettings(store, { neverOn: ['bao.example.vn'] })
    await ask(content, 'settings/page', undefined)
    expect(recogniser.prepared).toBe(1)
  })

  it('is loaded once for many readings, and tried again after a failure', async () => {
    const { compiled } = compileKnowledge(await readKnowledgeFiles())
    let loads = 0
    let asked = 0
    const files = {
      async knowledge() {
        loads += 1
        if (loads === 1) throw new Error('not there')
        return loadKnowledge({ recognition: compiled.recognition })
      },
      async details() {
        asked += 1
        return loadDetails(compiled.details)
      },
    }
    const recogniser = createRecogniser(async () => [], files)
    const article = articleOf(factsOf(), 'Bộ Ngoại giao báo cáo Chính phủ về việc thực hiện nghị quyết.')
    await expect(recogniser.mentionsOf(article)).rejects.toThrow('not there')
    const [first] = await Promise.all([recogniser.mentionsOf(article), recogniser.mentionsOf(article)])
    expect(loads).toBe(2)
    expect(first.mentions.map(({ quote }) => quote)).toContain('Bộ Ngoại giao')
    const linked = first.mentions.find((mention) => mention.status === 'linked')
    expect(asked).toBe(0)
    const card = linked && (await recogniser.describe(linked.entity, '2026-11-20'))
    expect(card?.name).toBeTruthy()
    expect(card?.sources.length).toBeGreaterThan(0)
    expect(await recogniser.describe('institution/nowhere', null)).toBeNull()
    expect(asked).toBe(1)
  })
})
