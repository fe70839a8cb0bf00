// A page with the content script's parts over a background that is played.

// The messages' reader looks for the browser when it is loaded: it must be there first.
import '../components/fake-browser'

import { createI18n } from '@wxt-dev/i18n'
import type { GeneratedI18nStructure } from '#i18n'
import type { Background, NewHighlight, PageSettings } from '@/entrypoints/news.content/background'
import { createInterface, type PageInterface } from '@/entrypoints/news.content/interface'
import { createPageReader, type PageReader } from '@/entrypoints/news.content/page-reader'
import { placeHighlights } from '@/entrypoints/news.content/placed'
import type { EntityCard, Highlight, Mention } from '@/lib/annotation'
import { canPaint, createPainter } from '@/lib/highlighting'
import css from '@/lib/highlighting/highlights.css?raw'
import { speak } from '../components/fake-browser'

export const { t } = createI18n<GeneratedI18nStructure>()

export const ADDRESS = 'https://baomau.vn/bo-ngoai-giao-cong-bo-ke-hoach-doi-ngoai-nam-2024-123456.html'

export const SETTINGS: PageSettings = {
  ...{ colour: 'green', paintQuiet: false, firstOnly: false, dimRepeats: false },
  ...{ saving: 'chosen', never: false, waits: false },
  painted: { official: true, institution: true, document: true },
}

export const ARTICLE = `<article><h1>Bộ Ngoại giao công bố kế hoạch đối ngoại năm 2024</h1>
  <p class="date">12/01/2024 09:30</p>
  <div class="article-body"><p id="first">Sáng 12/1, Bộ Ngoại giao tổ chức họp báo công bố kế hoạch đối ngoại của năm, với sự tham dự của nhiều cơ quan báo chí trong và ngoài nước.</p>
  <p id="second">Theo <a href="#x" id="link">Nghị quyết 18</a>, các đơn vị của Bộ Ngoại giao tiếp tục sắp xếp bộ máy tinh gọn, hiệu quả, gắn với trách nhiệm của người đứng đầu.</p>
  <p id="third">Cục Lãnh sự khuyến cáo công dân theo dõi thông báo chính thức trước khi đi nước ngoài trong dịp Tết Nguyên đán sắp tới.</p></div></article>`

/** What the played recogniser knows. */
const KNOWN: [words: string, mention: Pick<Mention, 'type'> & Partial<Mention>][] = [
  [
    'Bộ Ngoại giao',
    { type: 'institution', status: 'linked', entity: 'institution/bo-ngoai-giao', label: 'Bộ Ngoại giao' },
  ],
  [
    'Nghị quyết 18',
    {
      type: 'document',
      status: 'ambiguous',
      label: null,
      candidates: [
        { entity: 'document/one', label: '18-NQ/TW, 2017-10-25', reason: 'code' },
        { entity: 'document/two', label: '18-NQ/TW, 2022-06-16', reason: 'code' },
      ],
    },
  ],
  ['Cục Lãnh sự', { type: 'institution', status: 'unknown', label: 'Cục Lãnh sự' }],
]

function recognise(text: string): Mention[] {
  return KNOWN.flatMap(([quote, known]) =>
    [...text.matchAll(new RegExp(quote, 'g'))].map(
      ({ index }): Mention =>
        ({
          ...{ start: index, end: index + quote.length, quote, form: 'name', rule: 'body-known: name' },
          ...{ confidence: 1, roles: [], quiet: false },
          ...known,
        }) as Mention,
    ),
  ).sort((a, b) => a.start - b.start)
}

export const CARD: EntityCard = {
  ...{
    id: 'institution/bo-ngoai-giao',
    type: 'institution',
    name: 'Bộ Ngoại giao',
    english: 'Ministry of Foreign Affairs',
  },
  ...{
    day: '2024-01-12',
    terms: [],
    parent: { name: 'Chính phủ', english: 'Government' },
    validFrom: '1945-08-28',
    validTo: null,
  },
  ...{
    predecessors: [],
    successors: [],
    heads: [
      {
        ...{ person: 'person/nguyen-thi-mau', name: 'Nguyễn Thị Mẫu' },
        ...{ title: 'Bộ trưởng Bộ Ngoại giao', english: 'Minister of Foreign Affairs' },
      },
    ],
    document: null,
    sources: ['https://example.vn/a'],
    asOf: '2026-11-22',
  },
}

export interface Played extends Background {
  /** Everything that was asked, by name. */
  asked: [string, unknown][]
  kept: Highlight[]
  set(settings: Partial<PageSettings>): void
  fail: Error | null
}

/** A background that remembers what it was asked. */
export function play(): Played {
  let settings = SETTINGS
  const asked: [string, unknown][] = []
  const kept: Highlight[] = []
  const answer = async <T>(name: string, data: unknown, value: T): Promise<T> => {
    asked.push([name, data])
    if (played.fail) throw played.fail
    return value
  }
  const played: Played = {
    ...{ asked, kept, fail: null },
    set(change) {
      settings = { ...settings, ...change }
    },
    settings: () => answer('settings', null, settings),
    read: (article, anyway) =>
      answer(
        'read',
        { article, anyway },
        {
          ...{
            verdict: 'government-news',
            reasons: [],
            assignments: [],
            saved: false,
            problem: null,
            asOf: '2026-11-22',
          },
          mentions: recognise(article.text),
        },
      ),
    preview: (article) => answer('preview', article, recognise(article.text)),
    highlights: (url) => answer('highlights', url, [...kept]),
    card: (entity) => answer('card', entity, { card: entity === CARD.id ? CARD : null, otherPages: 2 }),
    async decide(mention, choice, { everywhere }) {
      await answer('decide', { quote: mention.quote, choice, everywhere }, null)
      return () => answer('undo', mention.quote, undefined)
    },
    takeBack: (undo) => answer('takeBack', undo, null),
    lines: (entities) => answer('lines', entities, {}),
    async create(made: NewHighlight) {
      await answer('create', made, null)
      const { id, facts, target, colour, context, entity } = made
      const highlight: Highlight = {
        ...{ id, page: facts.canonicalUrl, target, colour, context, entity },
        ...{ note: '', tags: [], created: 1, modified: 1 },
      }
      kept.push(highlight)
      return highlight
    },
    async recolour(id, colour) {
      await answer('recolour', { id, colour }, null)
      const at = kept.findIndex((one) => one.id === id)
      const changed = { ...(kept[at] as Highlight), colour }
      kept[at] = changed
      return changed
    },
    async remove(id) {
      await answer('remove', id, null)
      const at = kept.findIndex((one) => one.id === id)
      const removed = kept.splice(at, 1)
      return async () => void kept.splice(at, 0, ...removed)
    },
    async place(id, where) {
      await answer('place', { id, where }, null)
      const at = kept.findIndex((one) => one.id === id)
      const placed = { ...(kept[at] as Highlight), ...where }
      kept[at] = placed
      return placed
    },
    badge: (count) => answer('badge', count, undefined),
    stood: (canonicalUrl, placed) => answer('stood', { canonicalUrl, placed }, undefined),
    openPanel: () => answer('openPanel', null, undefined),
    openDossier: (entity) => answer('openDossier', entity, undefined),
    async move(id, target) {
      await answer('move', { id, target }, null)
      const at = kept.findIndex((one) => one.id === id)
      const changed = { ...(kept[at] as Highlight), target }
      kept[at] = changed
      return changed
    },
    async light(change) {
      await answer('light', change, null)
      settings = { ...settings, ...change }
    },
  }
  return played
}

export interface Page {
  background: Played
  reader: PageReader
  ui: PageInterface
  /** The closed shadow root, while something is open. */
  root(): ShadowRoot | null
  /** The window's point in the middle of the first painted stretch of these words. */
  pointOf(words: string): { x: number; y: number }
  stop(): void
}

/** Opens a page whose body is `html`, and waits until it is read. */
export async function openPage(html = ARTICLE, background = play()): Promise<Page> {
  speak('vi')
  document.body.innerHTML = `<style>${css}</style>${html}`
  const roots: ShadowRoot[] = []
  const attach = Element.prototype.attachShadow
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init)
    roots.push(root)
    return root
  }
  const reader = createPageReader({
    ...{ document, background, outlets: [], painter: canPaint() ? createPainter() : null },
    address: () => ADDRESS,
    place: async (document, highlights) => placeHighlights(document, highlights),
  })
  const frameUrl = (hash: string) => `about:blank#${hash}`
  const ui = createInterface({ document, reader, background, t, frameUrl })
  await reader.start()
  return {
    ...{ background, reader, ui },
    root: () => roots.find((root) => root.host.isConnected) ?? null,
    pointOf(words) {
      const mark = [...(reader.painter?.marks.values() ?? [])].find(({ range }) => range.toString() === words)
      const box = mark?.range.getClientRects()[0]
      if (!box) throw new Error(`not painted: ${words}`)
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
    },
    stop() {
      ui.stop()
      reader.stop()
      Element.prototype.attachShadow = attach
      document.body.replaceChildren()
    },
  }
}

/** Waits until `test` holds. */
export async function until(test: () => boolean): Promise<void> {
  while (!test()) await new Promise((resolve) => setTimeout(resolve, 10))
}

/** Moves the pointer, or clicks, at a point of the window as a mouse does. */
export function mouse(
  type: 'pointermove' | 'click',
  { x, y }: { x: number; y: number },
  target?: Element,
): void {
  const at = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y }
  const event =
    type === 'click' ? new MouseEvent(type, at) : new PointerEvent(type, { ...at, pointerType: 'mouse' })
  const on = target ?? document.elementFromPoint(x, y) ?? document.body
  on.dispatchEvent(event)
}

/** Selects the words in the page, as a reader would. */
export function select(words: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.nodeValue?.indexOf(words) ?? -1
    if (start < 0 || node.parentElement?.closest('style')) continue
    document.getSelection()?.setBaseAndExtent(node, start, node, start + words.length)
    return
  }
  throw new Error(`not on the page: ${words}`)
}
