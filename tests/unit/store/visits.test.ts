// What changed on a saved page since it was last seen: told until the reader has seen it, never swapped in silence.
import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { Mention } from '@/lib/annotation'
import type { Store } from '@/lib/store'
import { acknowledgeRevisit, findRevisit, forgetSite, linesOf, mentionsOfPage, savePage } from '@/lib/store'
import {
  DAY,
  factsOf,
  MINISTRY,
  mentionOf,
  NOW,
  newStore,
  RESOLUTION,
  sampleMentions,
  sampleRows,
  TEXT,
} from './samples'

const URL = factsOf().canonicalUrl
const LONG = 'Hội nghị diễn ra trong một ngày với đông đảo đại biểu các địa phương.'

interface Visit {
  mentions?: Mention[]
  title?: string
  text?: string
  again?: boolean
}

async function visit(
  store: Store,
  day: number,
  { mentions = sampleMentions(), title, text = LONG, again }: Visit = {},
) {
  const facts = factsOf('bai-1.html', title ? { title } : {})
  const at = NOW + day * DAY
  const page = { facts, verdict: 'government-news', textHash: text, lines: linesOf(text) } as const
  await savePage(store, page, sampleRows(facts, at, mentions), at, again)
}

const without = (quote: string) => sampleMentions().filter((mention) => mention.quote !== quote)
const OTHER = 'document/22-nq-tw-2018'
const relinked = () =>
  sampleMentions().map((mention) =>
    mention.type === 'document'
      ? ({ ...mention, entity: OTHER, label: '22-NQ/TW, 2018' } as Mention)
      : mention,
  )

describe('a saved page that is visited again', () => {
  it('says nothing where nothing changed', async () => {
    const store = newStore()
    await visit(store, 0)
    expect(await findRevisit(store, URL)).toBeNull()
    await visit(store, 1)
    expect(await findRevisit(store, URL)).toBeNull()
  })

  it.each<[string, Visit, object]>([
    ['gone', { mentions: without('Chính phủ') }, { mentions: [{ kind: 'gone', label: 'Chính phủ' }] }],
    [
      'relinked',
      { mentions: relinked() },
      {
        mentions: [
          { kind: 'relinked', quote: 'Nghị quyết số 22-NQ/TW', before: '22-NQ/TW', label: '22-NQ/TW, 2018' },
        ],
      },
    ],
    [
      'retitled',
      { title: 'Tiêu đề khác' },
      { title: 'Chính phủ họp về hội nhập (bai-1.html)', mentions: [] },
    ],
    ['edited', { text: LONG.replace('một', 'hai') }, { lines: { added: 1, removed: 1 }, mentions: [] }],
  ])('tells what was %s', async (_what, change, told) => {
    const store = newStore()
    await visit(store, 0)
    await visit(store, 1, change)
    expect(await findRevisit(store, URL)).toMatchObject({ since: NOW, ...told })
  })

  it('tells what is new', async () => {
    const store = newStore()
    await visit(store, 0, { mentions: without('Chính phủ') })
    await visit(store, 1)
    expect(await findRevisit(store, URL)).toMatchObject({ mentions: [{ kind: 'new', label: 'Chính phủ' }] })
  })

  it('goes on telling until it was seen, whatever comes between', async () => {
    const store = newStore()
    await visit(store, 0)
    await visit(store, 1, { mentions: without('Chính phủ') })
    await visit(store, 2, { mentions: without('Chính phủ') })
    expect(await findRevisit(store, URL)).toMatchObject({ since: NOW, mentions: [{ kind: 'gone' }] })
    await acknowledgeRevisit(store, URL)
    expect(await findRevisit(store, URL)).toBeNull()
    await visit(store, 3, { mentions: without('Chính phủ') })
    expect(await findRevisit(store, URL)).toBeNull()
  })

  it('takes it back where all is as it was', async () => {
    const store = newStore()
    await visit(store, 0)
    await visit(store, 1, { mentions: without('Chính phủ') })
    await visit(store, 1, { again: true })
    expect(await findRevisit(store, URL)).toBeNull()
  })

  it('does not count text that came late in one visit', async () => {
    const store = newStore()
    await visit(store, 0, { mentions: without('Chính phủ') })
    await visit(store, 0, { again: true })
    expect(await findRevisit(store, URL)).toBeNull()
  })

  it('does not count what the reader decided or taught', async () => {
    const store = newStore()
    await visit(store, 0)
    const mine = mentionOf('Chính phủ', {
      status: 'linked',
      entity: MINISTRY,
      label: 'Bộ',
      rule: 'body:reader',
    })
    const own = mentionOf('thực hiện', { status: 'linked', entity: 'own/institution/x', label: 'X' })
    await visit(store, 1, { mentions: [...without('Chính phủ'), mine, own] })
    expect(await findRevisit(store, URL)).toBeNull()
  })

  it('keeps the rows as they are now', async () => {
    const store = newStore()
    await visit(store, 0)
    await visit(store, 1, { mentions: relinked() })
    const rows = await mentionsOfPage(store, URL)
    expect(rows.map(({ entity }) => entity)).toContain(OTHER)
    expect(rows.map(({ entity }) => entity)).not.toContain(RESOLUTION)
  })

  it('is forgotten with its site', async () => {
    const store = newStore()
    await visit(store, 0)
    await visit(store, 1, { mentions: relinked() })
    await forgetSite(store, 'bao.example.vn')
    expect(await store.recognised.visits.count()).toBe(0)
    expect(await findRevisit(store, URL)).toBeNull()
  })
})

describe('the paragraphs of a text', () => {
  it('are told by their words, however they are written', () => {
    expect(linesOf(`${LONG}\n${LONG}`).split(' ')).toHaveLength(2)
    expect(linesOf(LONG.normalize('NFD'))).toBe(linesOf(LONG))
    expect(linesOf('5 phút trước')).toBe('')
    expect(TEXT.length).toBeGreaterThan(25)
  })
})
