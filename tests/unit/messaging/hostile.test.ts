import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { BackgroundAnswers, Sender } from '@/lib/messaging'
import { errorCode, onBackgroundMessage, sendToBackground } from '@/lib/messaging'
import { RULES } from '@/lib/messaging/authorise'
import { BACKGROUND_SCHEMAS } from '@/lib/messaging/schemas'
import { assignmentOf, factsOf, highlightOf, TEXT, uuid } from '../store/samples'
import { contentAt, deliver, extensionPage, inPrivate, noteFrame, PAGE_URL } from './senders'

type Type = keyof BackgroundAnswers

const VALID: Record<Type, unknown> = {
  'page/open': { url: PAGE_URL },
  'page/load': { part: 'tools' },
  'page/noted': { url: PAGE_URL, claims: [PAGE_URL] },
  'page/preview': { article: { facts: factsOf(), text: TEXT } },
  'page/read': { article: { facts: factsOf(), text: TEXT }, anyway: false },
  'page/highlights': { canonicalUrl: PAGE_URL },
  'page/seen': { canonicalUrl: PAGE_URL },
  'page/keep': { canonicalUrl: PAGE_URL, keep: true },
  'page/choice': { canonicalUrl: PAGE_URL, choice: null },
  'entity/card': { entity: 'person/x', day: null, canonicalUrl: PAGE_URL },
  'knowledge/search': { words: 'bo', kind: null, limit: 20 },
  'knowledge/entry': { id: 'person/x' },
  'entity/search': { query: 'bo', type: null },
  'entity/lines': { canonicalUrl: PAGE_URL, entities: ['person/x'], day: null },
  'own/save': { entity: { id: 'own/1', type: 'official', name: 'Tên', aliases: [], note: '' } },
  'own/teach': { id: 'own/1', type: 'official', name: 'Tên', alias: 'Biệt danh' },
  'own/undo': { id: 'own/1', before: null },
  'own/remove': { id: 'own/1' },
  'own/restore': {
    entity: {
      ...{ id: 'own/1', type: 'official', name: 'Tên', aliases: [], note: '' },
      created: 1,
      modified: 2,
    },
  },
  'mention/decide': {
    ...{ canonicalUrl: PAGE_URL, quote: 'Bộ', type: 'institution', choice: null, everywhere: false },
  },
  'mention/undo': { canonicalUrl: PAGE_URL, id: 'x', before: null },
  'highlight/create': {
    id: uuid(1),
    facts: factsOf(),
    target: highlightOf(1).target,
    colour: 'amber',
    context: '',
    entity: null,
  },
  'highlight/update': { id: uuid(1), change: { note: 'x' } },
  'highlight/stood': {
    canonicalUrl: PAGE_URL,
    standings: [{ id: uuid(1), state: 'lost', found: null, candidates: 0, edits: [] }],
  },
  'highlight/delete': { id: uuid(1) },
  'highlight/restore': { highlight: highlightOf(1) },
  'draft/save': { highlight: uuid(1), note: 'x', tags: [] },
  'note/open': { highlight: uuid(1) },
  'correction/remove': { id: 'x' },
  'correction/restore': {
    correction: {
      ...{ id: 'x', page: null, quote: 'Bộ', type: 'institution', created: 1 },
      verdict: { kind: 'not-an-entity' },
    },
  },
  'assignment/save': { assignment: assignmentOf() },
  'assignment/remove': { id: 'x' },
  'assignment/restore': { assignment: assignmentOf() },
  'settings/page': undefined,
  'settings/light': { change: { firstOnly: true } },
  'settings/change': { change: { saving: 'every' } },
  'settings/saving': { saving: 'every' },
  'badge/set': { count: 3 },
  'panel/open': undefined,
  'backup/made': { url: 'blob:chrome-extension://x/y' },
  'library/open': { entity: 'person/x' },
  'knowledge/changed': undefined,
  'library/imported': undefined,
  'library/forget': { what: 'everything' },
}

const TYPES = Object.keys(VALID) as Type[]
let asked: Type[] = []

function recorder(type: Type): never {
  const record = async () => {
    asked.push(type)
  }
  return record as never
}

beforeEach(() => {
  fakeBrowser.reset()
  asked = []
  const stop = onBackgroundMessage(Object.fromEntries(TYPES.map((type) => [type, recorder(type)])) as never)
  return stop
})

async function codeOf(type: string, data: unknown, sender: Sender): Promise<string> {
  const { err } = await deliver(type, data, sender)
  return err ? (err.code ?? err.message) : 'answered'
}

/** Which messages a sender gets an answer to, with data that is as it should be. */
async function answeredTo(sender: Sender): Promise<Type[]> {
  const answered: Type[] = []
  for (const type of TYPES) if ((await codeOf(type, VALID[type], sender)) === 'answered') answered.push(type)
  expect(asked).toEqual(answered)
  return answered
}

const OF_CONTENT: Type[] = [
  'page/open',
  'page/load',
  'page/noted',
  'page/preview',
  'page/read',
  'page/highlights',
  'page/keep',
  'entity/card',
  'entity/lines',
  'own/undo',
  'mention/decide',
  'mention/undo',
  'highlight/create',
  'highlight/update',
  'highlight/stood',
  'highlight/delete',
  'highlight/restore',
  'settings/page',
  'settings/light',
  'badge/set',
  'panel/open',
  'library/open',
]

describe('messages to the background', () => {
  it('have a schema and a rule each', () => {
    expect(Object.keys(BACKGROUND_SCHEMAS).sort()).toEqual([...TYPES].sort())
    expect(Object.keys(RULES).sort()).toEqual([...TYPES].sort())
  })

  it('from a content script on its own page are answered, but for those of our own pages', async () => {
    expect(await answeredTo(contentAt(PAGE_URL))).toEqual(OF_CONTENT)
  })

  it('from a variant of the page (www, mobile, AMP) are answered like those of the page', async () => {
    expect(
      await codeOf('page/highlights', VALID['page/highlights'], contentAt('http://m.bao.example.vn/x')),
    ).toBe('answered')
  })

  it('from our own pages are answered, but for those of a page being read', async () => {
    expect(await answeredTo(extensionPage())).toEqual([
      'page/seen',
      'page/keep',
      'page/choice',
      'entity/card',
      'knowledge/search',
      'knowledge/entry',
      'entity/search',
      'entity/lines',
      'own/save',
      'own/teach',
      'own/undo',
      'own/remove',
      'own/restore',
      'mention/decide',
      'mention/undo',
      'highlight/update',
      'highlight/delete',
      'highlight/restore',
      'draft/save',
      'note/open',
      'correction/remove',
      'correction/restore',
      'assignment/save',
      'assignment/remove',
      'assignment/restore',
      'settings/light',
      'settings/change',
      'settings/saving',
      'backup/made',
      'library/open',
      'knowledge/changed',
      'library/imported',
      'library/forget',
    ])
  })

  it('from the note frame are those of one note and of names', async () => {
    expect(await answeredTo(noteFrame())).toEqual([
      ...['entity/card', 'entity/search', 'own/save', 'own/teach', 'own/undo', 'mention/decide'],
      ...['highlight/update', 'draft/save', 'note/open'],
    ])
  })

  it('from a private window are answered where nothing is stored by them', async () => {
    expect(await answeredTo(inPrivate(contentAt(PAGE_URL)))).toEqual([
      'page/open',
      'page/load',
      'page/noted',
      'page/preview',
      'page/read',
      'page/highlights',
      'entity/card',
      'entity/lines',
      'settings/page',
      'settings/light',
      'badge/set',
      'panel/open',
      'library/open',
    ])
    expect(await codeOf('highlight/create', VALID['highlight/create'], inPrivate(contentAt(PAGE_URL)))).toBe(
      'private',
    )
  })
})

describe('a hostile page', () => {
  const root = fakeBrowser.runtime.getURL('/' as never)
  const senders: [string, Sender][] = [
    ['another extension', { ...contentAt(PAGE_URL), id: 'other' }],
    ['nobody', {}],
    ['a sender without address', { ...contentAt(PAGE_URL), url: undefined }],
    ['a file', contentAt('file:///home/bai-1.html')],
    ['a data address', contentAt('data:text/html,x')],
    ['a sandboxed frame', contentAt('about:srcdoc', { frameId: 4 })],
    ['a page without a tab', { id: fakeBrowser.runtime.id, url: PAGE_URL, frameId: 0 }],
    [
      'a foreign frame',
      contentAt('https://ads.example.com/x', { frameId: 2, tab: { id: 7, url: PAGE_URL, incognito: false } }),
    ],
    [
      'a frame in a tab whose address is unknown',
      contentAt(PAGE_URL, { frameId: 2, tab: { id: 7, incognito: false } }),
    ],
    ['an address that only looks like ours', contentAt(`https://evil.example/${root}library.html`)],
    ['our library in a frame of a site', noteFrame(PAGE_URL, { url: `${root}library.html` })],
    ['our options in a frame of a site', noteFrame(PAGE_URL, { url: `${root}options.html?note.html` })],
  ]

  it.each(senders)('%s gets no answer of importance', async (_name, sender) => {
    const answered = await answeredTo(sender)
    // What any page's script may do: be given ours, ask how to paint, show a number, open our own screens.
    const harmless = [
      'page/load',
      'settings/page',
      'settings/light',
      'badge/set',
      'panel/open',
      'library/open',
    ]
    expect(answered.filter((type) => !harmless.includes(type))).toEqual(
      // Messages by id pass here and are checked against the highlight's own page, or the name, by the background.
      sender.url?.startsWith('https://evil.example/')
        ? ['own/undo', 'highlight/update', 'highlight/delete']
        : [],
    )
  })

  it.each(OF_CONTENT.filter((type) => RULES[type].pages))(
    'cannot speak of another site by %s',
    async (type) => {
      for (const url of [
        'https://evil.example/',
        'https://example.vn/',
        'https://bao.example.vn.evil.com/',
      ]) {
        expect(await codeOf(type, VALID[type], contentAt(url))).toBe('forbidden')
      }
    },
  )

  it('cannot claim a canonical address elsewhere, or come from elsewhere than it says', async () => {
    const claim = factsOf('x', { canonicalUrl: 'https://chinhphu.example.vn/a' })
    const read = { article: { facts: claim, text: '' }, anyway: true }
    expect(await codeOf('page/read', read, contentAt(PAGE_URL))).toBe('forbidden')
    expect(await codeOf('page/preview', read, contentAt(PAGE_URL))).toBe('forbidden')
    expect(await codeOf('page/read', read, contentAt('https://chinhphu.example.vn/a'))).toBe('forbidden')
  })

  it('is refused data that is not what it must be, with the place', async () => {
    const bad: [Type, unknown][] = [
      ['page/read', { article: { facts: factsOf(), text: 5 }, anyway: false }],
      ['page/read', { article: { facts: { ...factsOf(), reasons: 'x' }, text: '' }, anyway: false }],
      ['page/read', null],
      ['page/highlights', { canonicalUrl: 'javascript:alert(1)' }],
      ['highlight/create', { ...(VALID['highlight/create'] as object), id: '../x' }],
      ['highlight/create', { ...(VALID['highlight/create'] as object), colour: 'url(x)' }],
      ['highlight/update', { id: uuid(1), change: { created: 1 } }],
      ['highlight/update', { id: uuid(1), change: { note: 'x'.repeat(1_000_000) } }],
      ['mention/decide', { ...(VALID['mention/decide'] as object), choice: { entity: '' } }],
      ['badge/set', { count: -1 }],
      ['badge/set', { count: Number.NaN }],
    ]
    for (const [type, data] of bad)
      expect([type, await codeOf(type, data, contentAt(PAGE_URL))]).toEqual([type, 'invalid'])
    const change = { change: { saving: 'every', evil: true } }
    expect(await codeOf('settings/change', change, extensionPage())).toBe('invalid')
    expect(await codeOf('library/forget', { what: { last: 'year' } }, extensionPage())).toBe('invalid')
    const { err } = await deliver(
      'highlight/update',
      { id: uuid(1), change: { colour: 'red' } },
      contentAt(PAGE_URL),
    )
    expect(err?.message).toContain('highlight/update: change.colour')
  })

  it('reaches none of our answers by a message that does not exist', async () => {
    await expect(deliver('page/write', {}, extensionPage())).rejects.toThrow('nobody listens')
    for (const type of ['__proto__', 'toString', 'constructor']) {
      await deliver(type, {}, extensionPage())
    }
    expect(asked).toEqual([])
  })
})

describe('an error', () => {
  it('crosses with its code', async () => {
    // The fake browser's sender is nobody.
    const failure = await sendToBackground('panel/open', undefined).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Error)
    expect(errorCode(failure)).toBe('forbidden')
  })

  it('says that nobody answered where nobody listens', async () => {
    fakeBrowser.reset()
    const failure = await sendToBackground('panel/open', undefined).catch((error: unknown) => error)
    expect(['no-answer', 'failed']).toContain(errorCode(failure))
  })

  it('of a bug is named so', () => expect(errorCode(new TypeError('x'))).toBe('failed'))
})
