import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import outlets from '@/lib/knowledge/data/outlets.json'
import { changeSettings, createHighlight } from '@/lib/store'
import { contentAt } from '../messaging/senders'
import { highlightOf, NOW, newStore, pageOf } from '../store/samples'
import { ask, sampleRecogniser, startBackground } from './parts'

const listed = outlets.find(({ kind, language }) => kind === 'newspaper' && language === 'vi')
const site = `https://${listed?.hosts[0]}`
const ARTICLE = `${site}/thoi-su/hop-bao-ve-ke-hoach-doi-ngoai-nam-2024-102230414183313601.htm`
const LIST = `${site}/thoi-su.htm`

const open = (url: string) =>
  ask(contentAt(url, { tab: { id: 7, url, incognito: false } }), 'page/open', { url })

describe('a page that was opened', () => {
  it('at an article’s address has the knowledge made ready, and asks for its reader itself', async () => {
    const recogniser = sampleRecogniser()
    const { loaded } = startBackground({ store: newStore(), recogniser })
    const { likely, outlet, settings } = await open(ARTICLE)
    expect([likely, outlet?.id, settings.never]).toEqual([true, listed?.id, false])
    expect([loaded, recogniser.prepared]).toEqual([[], 1])
  })

  it.each(['reader', 'tools'] as const)('in a frame gets the %s in that frame', async (part) => {
    const { loaded } = startBackground({ store: newStore() })
    await ask(contentAt(ARTICLE, { frameId: 4 }), 'page/load', { part })
    expect(loaded).toEqual([[7, 4, part]])
  })

  it.each([LIST, `${site}/`, `${site}/tim-kiem?q=nghi-quyet`])(
    'as a list (%s) is left alone',
    async (url) => {
      const recogniser = sampleRecogniser()
      const { loaded } = startBackground({ store: newStore(), recogniser })
      expect((await open(url)).likely).toBe(false)
      expect([loaded, recogniser.prepared]).toEqual([[], 0])
    },
  )

  it('of no listed outlet has none', async () => {
    startBackground({ store: newStore() })
    expect((await open('https://khong-co.example/tin-tuc-trong-ngay-hom-nay-123456.html')).outlet).toBeNull()
  })

  it('on a site where nothing may be read is told so', async () => {
    const store = newStore()
    await changeSettings(store, { neverOn: [new URL(site).hostname] })
    startBackground({ store })
    expect((await open(ARTICLE)).settings.never).toBe(true)
  })

  it.each([
    ['chosen', [new URL(site).hostname], false],
    ['not chosen', ['khac.example.vn'], true],
  ])('of an outlet that is %s among those read by themselves', async (_name, onlyOn, waits) => {
    const store = newStore()
    await changeSettings(store, { onlyOn })
    startBackground({ store })
    expect((await open(ARTICLE)).settings.waits).toBe(waits)
  })

  it.each(['reader', 'tools'] as const)('gets the %s when something is asked of it', async (part) => {
    const { loaded } = startBackground({ store: newStore() })
    await ask(contentAt(LIST), 'page/load', { part })
    expect(loaded).toEqual([[7, 0, part]])
  })
})

describe('a list', () => {
  it.each([
    ['some stand', LIST, true],
    ['none stand', 'https://khac.example/a.htm', false],
  ])('is told whether highlights stand on its site: %s', async (_name, page, told) => {
    const store = newStore()
    await createHighlight(store, highlightOf(1, { page }), { ...pageOf(), url: page })
    startBackground({ store })
    expect((await open(`${site}/kinh-te.htm`)).noted).toBe(told)
  })

  it('at an address of an article is told that too: nothing more is asked about it where none stand', async () => {
    const store = newStore()
    startBackground({ store })
    const before = await open(ARTICLE)
    await createHighlight(store, highlightOf(1, { page: LIST }), { ...pageOf(), url: LIST })
    const after = await open(ARTICLE)
    expect([before, after].map(({ likely, noted }) => [likely, noted])).toEqual([
      [true, false],
      [true, true],
    ])
  })

  const noted = (url: string, claims: string[]) => ask(contentAt(url), 'page/noted', { url, claims })

  it.each([
    ['under its own address', LIST, []],
    ['under its canonical one', `${LIST}?utm_source=x`, []],
    ['under the one that it claims', `${site}/thoi-su/trang-2.htm`, [LIST]],
  ])('that bears highlights of the reader is known %s', async (_name, url, claims) => {
    const store = newStore()
    await createHighlight(store, highlightOf(1, { page: LIST }), { ...pageOf(), url: LIST })
    startBackground({ store, now: () => NOW })
    expect(await noted(url, claims)).toBe(true)
  })

  it('without any is not, nor by the claim to be another site’s page', async () => {
    const store = newStore()
    const elsewhere = 'https://khac.example/a.htm'
    await createHighlight(store, highlightOf(1, { page: elsewhere }), { ...pageOf(), url: elsewhere })
    startBackground({ store })
    expect([await noted(LIST, []), await noted(LIST, [elsewhere])]).toEqual([false, false])
  })
})
