import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { Store } from '@/lib/store'
import {
  createHighlight,
  deleteHighlight,
  forgetEverything,
  savePage,
  searchEntities,
  searchHighlights,
  searchPages,
  updateHighlight,
} from '@/lib/store'
import { factsOf, highlightOf, mentionOf, NOW, newStore, pageOf, sampleRows, uuid } from './samples'

async function library(): Promise<Store> {
  const store = newStore()
  const names: [string, string, string][] = [
    ['person/pham-binh-minh', 'Phạm Bình Minh', 'official'],
    ['person/pham-binh-minh-2', 'Phạm Bình Mính', 'official'],
    ['institution/bo-ngoai-giao', 'Bộ Ngoại giao', 'institution'],
    ['institution/bo-noi-vu', 'Bộ Nội vụ', 'institution'],
    ['institution/bo-tu-phap', 'Bộ Tư pháp', 'institution'],
    ['document/22-nq-tw-2013', 'Nghị quyết 22-NQ/TW', 'document'],
    ['document/hoi-nhap', 'Nghị quyết về hội nhập quốc tế', 'document'],
    ['document/quoc-te', 'Nghị quyết về hội nhập kinh tế quốc tế', 'document'],
    ['place/da-nang', 'Ủy ban nhân dân Đà Nẵng', 'institution'],
  ]
  for (const [n, [entity, label, type]] of names.entries()) {
    const text = `Bài về ${label}.`
    const facts = factsOf(`${n}`, { title: text })
    const mention = mentionOf(label, { status: 'linked', entity, label, type } as never, { text })
    const rows = sampleRows(facts, NOW, [mention])
    await savePage(store, { facts, verdict: 'government-news', textHash: '' }, rows, NOW)
  }
  return store
}

describe('searching entities', () => {
  it.each([
    ['pham binh minh', ['Phạm Bình Minh', 'Phạm Bình Mính']],
    ['PHẠM BÌNH MINH', ['Phạm Bình Minh', 'Phạm Bình Mính']],
    ['Phạm Bình Mính', ['Phạm Bình Mính', 'Phạm Bình Minh']],
    ['phạm bình minh'.normalize('NFD'), ['Phạm Bình Minh', 'Phạm Bình Mính']],
    ['nq 22', ['Nghị quyết 22-NQ/TW']],
    ['22-NQ/TW', ['Nghị quyết 22-NQ/TW']],
    ['bo ngoai giao', ['Bộ Ngoại giao']],
    ['tu phap bo', ['Bộ Tư pháp']],
    ['"hội nhập quốc tế"', ['Nghị quyết về hội nhập quốc tế']],
    ['“hoi nhap”', ['Nghị quyết về hội nhập kinh tế quốc tế', 'Nghị quyết về hội nhập quốc tế']],
    ['đà nẵng', ['Ủy ban nhân dân Đà Nẵng']],
    ['da nang', ['Ủy ban nhân dân Đà Nẵng']],
    ['Ðà Nẵng', ['Ủy ban nhân dân Đà Nẵng']],
    ['bo', ['Bộ Ngoại giao', 'Bộ Nội vụ', 'Bộ Tư pháp']],
    ['không có', []],
    ['  ', []],
  ])('for %s finds them in this order', async (text, labels) => {
    const found = (await searchEntities(await library(), text)).map(({ label }) => label)
    expect(found.toSorted()).toEqual(labels.toSorted())
    if (labels[0]?.startsWith('Phạm')) expect(found).toEqual(labels)
  })

  it('looks through many that share their words, side by side or not', async () => {
    const store = newStore()
    const texts = Array.from({ length: 700 }, (_, n) => `Sở Văn hóa huyện Đông ${n}`)
    const labels = [...texts, 'Đông Hà']
    for (let at = 0; at < labels.length; at += 100) {
      const some = labels.slice(at, at + 100)
      const text = some.join('; ')
      const facts = factsOf(`sở-${at}`, { title: `Kỳ ${at}` })
      const mentions = some.map((label) =>
        mentionOf(label, { status: 'linked', entity: `institution/${label}`, label }, { text }),
      )
      const page = { facts, verdict: 'government-news', textHash: '' } as const
      await savePage(store, page, sampleRows(facts, NOW, mentions), NOW)
    }
    const labelsFor = async (words: string) => (await searchEntities(store, words)).map(({ label }) => label)
    expect(await labelsFor('dong ha')).toEqual(['Đông Hà'])
    expect(await labelsFor('dong 655')).toEqual(['Sở Văn hóa huyện Đông 655'])
    expect(await labelsFor('655 so van')).toEqual(['Sở Văn hóa huyện Đông 655'])
    expect(await labelsFor('van so dong')).toHaveLength(50)
  }, 60_000)

  it('keeps to a type, and ranks what stands on more pages first', async () => {
    const store = await library()
    const facts = factsOf('them')
    const label = 'Bộ Nội vụ'
    const mention = mentionOf(
      label,
      { status: 'linked', entity: 'institution/bo-noi-vu', label },
      { text: label },
    )
    await savePage(
      store,
      { facts, verdict: 'government-news', textHash: '' },
      sampleRows(facts, NOW, [mention]),
      NOW,
    )
    expect((await searchEntities(store, 'bo n')).map(({ label }) => label)).toEqual([
      'Bộ Nội vụ',
      'Bộ Ngoại giao',
    ])
    expect(await searchEntities(store, 'bo n', { type: 'document' })).toEqual([])
  })
})

describe('searching pages', () => {
  it('gives the newest of many with the same words', async () => {
    const store = newStore()
    for (let n = 0; n < 260; n++) {
      const iso = new Date(Date.UTC(2020, 0, 1 + ((n * 7) % 260))).toISOString().slice(0, 10)
      const facts = factsOf(`ngân-sách-${n}`, {
        title: `Bàn về ngân sách ${n}`,
        published: { iso, precision: 'day', from: 'meta' },
      })
      await savePage(store, { facts, verdict: 'government-news', textHash: '' }, [], NOW - n)
    }
    const found = await searchPages(store, 'ngan sach', { limit: 3 })
    expect(found.map(({ facts }) => facts.published?.iso)).toEqual(['2020-09-16', '2020-09-15', '2020-09-14'])
  }, 60_000)

  it('finds titles without accents', async () => {
    const found = await searchPages(await library(), 'bai ve bo noi vu')
    expect(found.map(({ facts }) => facts.title)).toEqual(['Bài về Bộ Nội vụ.'])
  })
})

describe("searching the reader's words", () => {
  it('finds quote, note, tag and title, exact accents first', async () => {
    const store = newStore()
    await createHighlight(store, highlightOf(1, { note: 'hợp tác xã' }), pageOf())
    await createHighlight(store, highlightOf(2, { tags: ['họp báo'] }), pageOf())
    const ids = async (text: string) =>
      (await searchHighlights(store, text)).map(({ highlight }) => highlight.id)
    expect(await ids('họp báo')).toEqual([uuid(2)])
    expect((await ids('hop'))[0]).toBeDefined()
    expect((await ids('hợp'))[0]).toBe(uuid(1))
    expect((await ids('họp b'))[0]).toBe(uuid(2))
    expect(await ids('trinh chinh phu')).toHaveLength(2)
    expect(await ids('"hợp tác xã"')).toEqual([uuid(1)])
    expect(await ids('hoi nhap')).toHaveLength(2)
  })

  it('knows every change at once', async () => {
    const store = newStore()
    await createHighlight(store, highlightOf(1), pageOf())
    expect(await searchHighlights(store, 'ghi chú')).toEqual([])
    await updateHighlight(store, uuid(1), { note: 'ghi chú' }, NOW)
    expect(await searchHighlights(store, 'ghi chú')).toHaveLength(1)
    await deleteHighlight(store, uuid(1), NOW)
    expect(await searchHighlights(store, 'ghi chú')).toEqual([])
    await createHighlight(store, highlightOf(2, { note: 'ghi chú' }), pageOf())
    expect(await searchHighlights(store, 'ghi chú')).toHaveLength(1)
    await forgetEverything(store)
    expect(await searchHighlights(store, 'ghi chú')).toEqual([])
  })
})
