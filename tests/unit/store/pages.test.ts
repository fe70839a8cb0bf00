import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import {
  entitiesSeen,
  findMentions,
  findPage,
  isPageSaved,
  latestPages,
  mentionsOfPage,
  otherPagesOf,
  readTotals,
  removePages,
  savePage,
  topEntities,
} from '@/lib/store'
import {
  DAY,
  factsOf,
  GOVERNMENT,
  MINISTRY,
  mentionOf,
  NOW,
  newStore,
  RESOLUTION,
  sampleMentions,
  sampleRows,
  saveSample,
  TEXT,
} from './samples'

describe('a page that is saved', () => {
  it('is one row a page and entity, its places inside, in reading order', () => {
    const rows = sampleRows(factsOf())
    expect(rows.map(({ entity, spans }) => [entity, spans.length])).toEqual([
      [MINISTRY, 2],
      [GOVERNMENT, 1],
      [RESOLUTION, 1],
    ])
    expect(rows[0]?.spans[1]).toMatchObject({
      quote: 'Bộ Ngoại giao',
      suffix: ' thực hiện Nghị quyết số 22-NQ/T',
    })
  })

  it('counts code points before a place, not halves of an emoji', () => {
    const [row] = sampleRows(factsOf())
    const [first, second] = row?.spans ?? []
    expect(first?.codePointStart).toBe(0)
    expect(second?.codePointStart).toBe([...TEXT.slice(0, second?.start)].length)
    expect(second?.codePointStart).toBe((second?.start ?? 0) - 1)
  })

  it('gathers what is unknown by its label and what is ambiguous by its words', () => {
    const mentions = [
      mentionOf('Chính phủ', { status: 'unknown', label: 'Chính phủ' }),
      mentionOf('Bộ Ngoại giao', {
        status: 'ambiguous',
        label: null,
        candidates: [{ entity: MINISTRY, label: 'Bộ Ngoại giao', reason: 'held-office' }],
      }),
    ]
    const rows = sampleRows(factsOf(), NOW, mentions)
    expect(rows.map(({ entity }) => entity)).toEqual([
      'ambiguous/institution/Bộ Ngoại giao',
      'unknown/institution/Chính phủ',
    ])
    expect(rows[0]?.candidates).toEqual([{ entity: MINISTRY, label: 'Bộ Ngoại giao' }])
  })

  it('stands under the day of its article in Hà Nội, else under that of the visit', () => {
    const late = { iso: '2026-11-20T18:30:00Z', precision: 'minute', from: 'meta' } as const
    expect(sampleRows(factsOf('a', { published: late }))[0]?.day).toBe('2026-11-21')
    expect(sampleRows(factsOf('a', { published: null }))[0]?.day).toBe('2026-11-22')
  })
})

describe('a revisit', () => {
  it('doubles nothing, also when two tabs save at once', async () => {
    const store = newStore()
    await Promise.all([saveSample(store), saveSample(store, 'bai-1.html', {}, NOW + 1)])
    const { pages, mentions } = await readTotals(store)
    expect({ pages, mentions }).toEqual({ pages: 1, mentions: 4 })
    expect(await mentionsOfPage(store, factsOf().canonicalUrl)).toHaveLength(3)
  })

  it('moves the last visit and leaves rows that say the same as they were', async () => {
    const store = newStore()
    const facts = await saveSample(store)
    await saveSample(store, 'bai-1.html', {}, NOW + DAY)
    expect(await findPage(store, facts.canonicalUrl)).toMatchObject({ firstSeen: NOW, lastSeen: NOW + DAY })
    const rows = await mentionsOfPage(store, facts.canonicalUrl)
    expect(rows.map(({ created, modified }) => [created, modified])).toEqual([
      [NOW, NOW],
      [NOW, NOW],
      [NOW, NOW],
    ])
  })

  it('takes in what changed in the text, drops what went, and keeps the counters right', async () => {
    const store = newStore()
    const facts = await saveSample(store)
    const fewer = sampleRows(facts, NOW + DAY, sampleMentions().slice(0, 2))
    await savePage(store, { facts, verdict: 'government-news', textHash: 'h2' }, fewer, NOW + DAY)
    const rows = await mentionsOfPage(store, facts.canonicalUrl)
    expect(
      rows.map(({ entity, spans, created, modified }) => [entity, spans.length, created, modified]),
    ).toEqual([
      [MINISTRY, 1, NOW, NOW + DAY],
      [GOVERNMENT, 1, NOW, NOW],
    ])
    expect(await entitiesSeen(store, [MINISTRY, RESOLUTION])).toMatchObject([
      { id: MINISTRY, pages: 1, mentions: 1 },
    ])
    expect((await readTotals(store)).types).toEqual({
      official: { rows: 0, mentions: 0 },
      institution: { rows: 2, mentions: 2 },
      document: { rows: 0, mentions: 0 },
    })
  })
})

describe('the counters', () => {
  it('agree with a count of the rows after any order of saving and removing', async () => {
    const store = newStore()
    for (let n = 0; n < 12; n++) {
      const outlet = n % 3 === 0 ? 'outlet/khac' : 'outlet/bao'
      await saveSample(store, `bai-${n % 7}.html`, { outlet }, NOW + n)
      if (n % 4 === 3) await removePages(store, [factsOf(`bai-${n % 5}.html`).canonicalUrl])
    }
    const rows = await store.recognised.pageEntities.toArray()
    const pages = await store.recognised.pages.toArray()
    const totals = await readTotals(store)
    expect(totals.pages).toBe(pages.length)
    expect(totals.mentions).toBe(rows.reduce((sum, { spans }) => sum + spans.length, 0))
    for (const { outlet, pages: counted } of totals.outlets) {
      expect(counted).toBe(pages.filter((page) => page.outlet === outlet).length)
    }
    for (const entity of await topEntities(store)) {
      const own = rows.filter((row) => row.entity === entity.id)
      expect(entity.pages).toBe(own.length)
      expect(entity.mentions).toBe(own.reduce((sum, { spans }) => sum + spans.length, 0))
    }
  })

  it('follow the first and last day of an entity when its pages go', async () => {
    const store = newStore()
    const on = (iso: string) => ({ published: { iso, precision: 'day', from: 'meta' } }) as const
    await saveSample(store, 'a', on('2019-07-22'))
    const last = await saveSample(store, 'b', on('2026-01-05'))
    const days = async () =>
      (await entitiesSeen(store, [MINISTRY])).map(({ firstDay, lastDay }) => [firstDay, lastDay])
    expect(await days()).toEqual([['2019-07-22', '2026-01-05']])
    await removePages(store, [last.canonicalUrl])
    expect(await days()).toEqual([['2019-07-22', '2019-07-22']])
  })

  it('leave nothing behind when the last page is removed', async () => {
    const store = newStore()
    const facts = await saveSample(store)
    expect(await removePages(store, [facts.canonicalUrl])).toBe(1)
    expect(await removePages(store, [facts.canonicalUrl])).toBe(0)
    for (const table of store.recognised.tables)
      expect([table.name, await table.count()]).toEqual([table.name, 0])
    expect(await isPageSaved(store, facts.canonicalUrl)).toBe(false)
  })
})

describe('asking', () => {
  it('finds mentions by every combination of type, entity, outlet and days, newest article first', async () => {
    const store = newStore()
    for (const [n, outlet] of ['outlet/a', 'outlet/b', 'outlet/a'].entries()) {
      const published = { iso: `2026-0${n + 1}-10`, precision: 'day', from: 'meta' } as const
      await saveSample(store, `${n}`, { outlet, published })
    }
    const days = async (filter: Parameters<typeof findMentions>[1]) =>
      (await findMentions(store, filter)).rows.map(
        ({ day, entity }) => `${day.slice(5, 7)} ${entity.split('/')[0]}`,
      )
    expect(await days({ type: 'document' })).toEqual(['03 document', '02 document', '01 document'])
    expect(await days({ entity: GOVERNMENT, outlet: 'outlet/a' })).toEqual([
      '03 institution',
      '01 institution',
    ])
    expect(await days({ type: 'document', outlet: 'outlet/b' })).toEqual(['02 document'])
    expect(await days({ type: 'document', from: '2026-02', to: '2026-02' })).toEqual(['02 document'])
    expect(await days({ entity: GOVERNMENT, type: 'document' })).toEqual([])
    expect(await days({ outlet: 'outlet/a', to: '2026-01-10' })).toHaveLength(3)
    expect(await days({})).toHaveLength(9)
  })

  it('goes on where a portion ended and meets every row once', async () => {
    const store = newStore()
    for (let n = 0; n < 9; n++) await saveSample(store, `${n}`)
    const met: string[] = []
    let after: Awaited<ReturnType<typeof findMentions>>['next'] = null
    do {
      const portion: Awaited<ReturnType<typeof findMentions>> = await findMentions(
        store,
        {},
        { limit: 4, after },
      )
      met.push(...portion.rows.map(({ id }) => id))
      after = portion.next
    } while (after)
    expect(met).toHaveLength(27)
    expect(new Set(met).size).toBe(27)
  })

  it('tells on how many other pages an entity stands', async () => {
    const store = newStore()
    const { canonicalUrl } = await saveSample(store, 'a')
    await saveSample(store, 'b')
    expect(await otherPagesOf(store, MINISTRY, canonicalUrl)).toBe(1)
    expect(await otherPagesOf(store, MINISTRY, 'https://bao.example.vn/unsaved')).toBe(2)
    expect(await otherPagesOf(store, 'person/nobody', canonicalUrl)).toBe(0)
  })

  it('lists the pages seen last in portions', async () => {
    const store = newStore()
    for (let n = 0; n < 5; n++) await saveSample(store, `${n}`, {}, NOW + n)
    const first = await latestPages(store, { limit: 2 })
    expect(first.map(({ lastSeen }) => lastSeen - NOW)).toEqual([4, 3])
    const rest = await latestPages(store, { limit: 9, before: first.at(-1)?.lastSeen ?? 0 })
    expect(rest.map(({ lastSeen }) => lastSeen - NOW)).toEqual([2, 1, 0])
  })
})
