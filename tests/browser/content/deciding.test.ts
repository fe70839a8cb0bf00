// Putting a link right from its card, what lies over one another, and the edges of a highlight.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { moved, snap, wordEdge } from '@/entrypoints/news.content/adjust'
import { citationOf, sentenceAt } from '@/entrypoints/news.content/citation'
import { CARD, mouse, openPage, type Page, select, t, until } from './page'

let page: Page
beforeEach(async () => {
  page = await openPage()
})
afterEach(() => {
  document.getSelection()?.removeAllRanges()
  page.stop()
})

const card = () => page.root()?.querySelector<HTMLElement>('.card') ?? null
const within = (words: string, selector = 'button') =>
  [...(page.root()?.querySelectorAll<HTMLButtonElement>(selector) ?? [])].find(
    (one) => one.textContent?.includes(words) || one.getAttribute('aria-label')?.includes(words),
  )
const asked = (name: string) =>
  page.background.asked.filter(([what]) => what === name).map(([, data]) => data)
const press = (key: string, on: EventTarget, shiftKey = false) =>
  on.dispatchEvent(
    new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, composed: true, cancelable: true }),
  )

async function openCard(words: string): Promise<void> {
  mouse('click', page.pointOf(words))
  await until(() => card() !== null)
}

describe('a wrong link', () => {
  it('is left dark on this page, and lit again by the undo in the notice', async () => {
    await openCard('Bộ Ngoại giao')
    within('bỏ tô trên trang này')?.click()
    await until(() => asked('decide').length === 1)
    expect(asked('decide')).toEqual([{ quote: 'Bộ Ngoại giao', choice: null, everywhere: false }])
    await until(() => within('Hoàn tác') !== undefined)
    expect(page.root()?.querySelector('.says')?.textContent).toContain(
      'Đã sửa “Bộ Ngoại giao” trên trang này',
    )
    within('Hoàn tác')?.click()
    await until(() => asked('undo').length === 1)
  })

  it('is never lit again anywhere', async () => {
    await openCard('Bộ Ngoại giao')
    within('Không bao giờ tô chữ “Bộ Ngoại giao”')?.click()
    await until(() => asked('decide').length === 1)
    expect(asked('decide')).toEqual([{ quote: 'Bộ Ngoại giao', choice: null, everywhere: true }])
  })

  it('is looked up in our frame, which is told the words and the day', async () => {
    await openCard('Bộ Ngoại giao')
    within('Là cơ quan khác')?.click()
    const frame = page.root()?.querySelector('iframe')
    const told = new URLSearchParams(frame?.src.split('?')[1])
    expect(Object.fromEntries(told)).toMatchObject({
      quote: 'Bộ Ngoại giao',
      type: 'institution',
      day: '2024-01-12',
    })
    expect(told.get('page')).toContain('baomau.vn')
  })
})

describe('a card', () => {
  it('opens the dossier, and marks its words with a note', async () => {
    await openCard('Bộ Ngoại giao')
    within('Hồ sơ')?.click()
    await until(() => asked('openDossier').length === 1)
    expect(asked('openDossier')).toEqual(['institution/bo-ngoai-giao'])
    within('Ghi chú')?.click()
    await until(() => page.root()?.querySelector('iframe') !== null && page.background.kept.length === 1)
    expect(page.background.kept[0]).toMatchObject({ entity: 'institution/bo-ngoai-giao' })
    expect(page.reader.placed[0]?.range?.toString()).toBe('Bộ Ngoại giao')
  })

  it('reaches every mark over the same words', async () => {
    select('đơn vị của Bộ Ngoại giao tiếp tục')
    await page.ui.highlightSelection({ colour: 'pink', note: false })
    select('Bộ Ngoại giao tiếp tục sắp xếp')
    await page.ui.highlightSelection({ colour: 'blue', note: false })
    mouse('click', page.pointOf('đơn vị của Bộ Ngoại giao tiếp tục'))
    await until(() => card() !== null)
    const seen = new Set<string>()
    for (let round = 0; round < 6; round++) {
      seen.add(
        card()?.querySelector('header')?.textContent + (card()?.querySelector('.mark')?.className ?? ''),
      )
      const chips = [...(card()?.querySelectorAll<HTMLButtonElement>('.stack .chip') ?? [])]
      expect(chips).toHaveLength(2)
      chips[round % 2]?.click()
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(seen.size).toBe(3)
  })
})

describe('the edges of a highlight', () => {
  beforeEach(async () => {
    select('tinh gọn, hiệu quả')
    await page.ui.highlightSelection({ note: false })
    await openCard('tinh gọn, hiệu quả')
    within('Chỉnh hai mép')?.click()
    await until(() => page.root()?.querySelector('.edges') !== null)
  })
  const edge = (which: 'start' | 'end') =>
    page.root()?.querySelector<HTMLElement>(`.edge.${which}`) as HTMLElement
  const quote = () => page.background.kept[0]?.target.quote.exact

  it('move by keys, word by word, and are kept by Enter', async () => {
    expect(page.root()?.activeElement).toBe(edge('end'))
    press('ArrowLeft', edge('end'))
    press('ArrowLeft', edge('start'))
    press('ArrowLeft', edge('start'))
    press('Enter', edge('start'))
    await until(() => asked('move').length === 1)
    expect(quote()).toBe('bộ máy tinh gọn, hiệu')
    expect(page.root()?.querySelector('.edges') ?? null).toBeNull()
  })

  it('are dragged, and snap to whole words', async () => {
    const words = page.pointOf('tinh gọn, hiệu quả')
    const at = (x: number) => ({
      bubbles: true,
      composed: true,
      cancelable: true,
      clientX: x,
      clientY: words.y,
    })
    edge('start').dispatchEvent(new PointerEvent('pointerdown', at(words.x)))
    window.dispatchEvent(new PointerEvent('pointermove', at(words.x + 3)))
    window.dispatchEvent(new PointerEvent('pointerup', at(words.x + 3)))
    within('Lưu')?.click()
    await until(() => asked('move').length === 1)
    expect(['gọn, hiệu quả', 'hiệu quả', 'quả']).toContain(quote())
  })

  it('are taken from a new selection by Enter', async () => {
    select('tiếp tục sắp xếp bộ máy')
    await new Promise((resolve) => setTimeout(resolve, 50))
    press('Enter', document.body)
    await until(() => asked('move').length === 1)
    expect(quote()).toBe('tiếp tục sắp xếp bộ máy')
  })

  it('are one highlight’s at a time', async () => {
    await openCard('tinh gọn, hiệu quả')
    within('Chỉnh hai mép')?.click()
    await until(() => page.root()?.querySelector('.card') === null)
    expect(page.root()?.querySelectorAll('.edges').length).toBe(1)
  })

  it('leave the keys to the page once the page is left alone', () => {
    page.ui.stop()
    const key = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })
    expect(document.body.dispatchEvent(key)).toBe(true)
  })

  it('stay where they were after Esc', async () => {
    press('ArrowLeft', edge('end'))
    press('Escape', edge('end'))
    expect(asked('move')).toEqual([])
    expect(page.root()?.querySelector('.edges') ?? null).toBeNull()
    expect(quote()).toBe('tinh gọn, hiệu quả')
  })
})

describe('who and what is in the article', () => {
  it('is listed by type, with counts, and goes from mention to mention', async () => {
    expect(await page.ui.overview()).toBe(true)
    const rows = [...(page.root()?.querySelectorAll('.entry') ?? [])]
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Bộ Ngoại giao3',
      'Cục Lãnh sự',
      'Nghị quyết 18Có nhiều khả năng',
    ])
    expect(await page.ui.overview()).toBe(true)
    expect(page.root()?.querySelector('.overview') ?? null).toBeNull()
  })

  it('switches types off at once, by its legend', async () => {
    await page.ui.overview()
    expect(page.reader.painter?.marks.size).toBe(5)
    within('Cơ quan', '.switch')?.focus()
    within('Cơ quan', '.switch')?.click()
    await until(() => page.reader.painter?.marks.size === 1)
    expect(asked('light')).toEqual([{ painted: { official: true, institution: false, document: true } }])
    await until(() => within('Cơ quan', '.switch')?.getAttribute('aria-pressed') === 'false')
    expect(page.root()?.activeElement?.textContent).toBe('Cơ quan')
  })

  it('lets repeats have a thin line alone', async () => {
    page.background.set({ dimRepeats: true })
    await page.reader.refresh('settings')
    const looks = [...(page.reader.painter?.marks.values() ?? [])].map(({ look }) => look)
    expect(looks.filter((look) => look === 'institution')).toHaveLength(1)
    expect(looks.filter((look) => look === 'institution-again')).toHaveLength(2)
  })
})

describe('a spotlight', () => {
  const looks = () => [...(page.reader.painter?.marks.values() ?? [])].map(({ look }) => look)

  it('lights every mention of one name, dims the rest, and goes by the notice', async () => {
    page.background.set({ firstOnly: true })
    await page.reader.refresh('settings')
    await openCard('Bộ Ngoại giao')
    within('Soi riêng', '.tool')?.click()
    await until(() => looks().filter((look) => look === 'institution').length === 3)
    expect(looks().sort()).toEqual([
      ...['document-again', 'institution', 'institution', 'institution', 'unknown'],
    ])
    within('Hoàn tác')?.click()
    await until(() => looks().filter((look) => look === 'institution').length === 1)
  })

  it('is thrown and taken off in the list, and stepping goes through that name alone', async () => {
    await page.ui.overview()
    const spot = () => within('Soi riêng Bộ Ngoại giao', '.spot')
    spot()?.focus()
    spot()?.click()
    await until(() => spot()?.getAttribute('aria-pressed') === 'true')
    expect(page.reader.state().spotlight).toBe('institution/bo-ngoai-giao')
    page.ui.close()
    const names: (string | null | undefined)[] = []
    for (let at = 0; at < 4; at++) {
      await page.ui.step(1)
      names.push(page.root()?.querySelector('.card h2')?.textContent)
    }
    expect(new Set(names)).toEqual(new Set(['Bộ Ngoại giao']))
    page.ui.spot(null)
    expect(looks()).toContain('document-ambiguous')
  })
})

describe('an open card', () => {
  it('goes on to the next mention and back, with the keyboard on its arrows', async () => {
    await page.ui.step(1)
    const arrow = (by: number) => page.root()?.querySelector<HTMLElement>(`[data-step="${by}"]`)
    const first = page.root()?.querySelector('.card')
    arrow(1)?.click()
    await until(() => page.root()?.querySelector('.card') !== first)
    await until(() => page.root()?.activeElement === arrow(1))
    expect(page.root()?.querySelector('.card h2')?.textContent).toBe('Bộ Ngoại giao')
    const second = page.root()?.querySelector('.card')
    arrow(-1)?.click()
    await until(() => page.root()?.querySelector('.card') !== second)
    await until(() => page.root()?.activeElement === arrow(-1))
  })
})

describe('the key that highlights', () => {
  it('opens the note of what it just highlighted when it is pressed again', async () => {
    select('họp báo công bố')
    expect(await page.ui.highlightSelection({ note: false })).toBe(true)
    expect(asked('create')).toHaveLength(1)
    expect(await page.ui.highlightSelection({ note: false })).toBe(true)
    expect(asked('create')).toHaveLength(1)
    expect(page.root()?.querySelector('iframe')?.src).toContain(page.background.kept[0]?.id)
  })

  it('opens the note of words that are highlighted already, and makes no second highlight of them', async () => {
    select('họp báo công bố')
    await page.ui.highlightSelection({ note: false })
    select('tinh gọn, hiệu quả')
    await page.ui.highlightSelection({ note: false })
    select('họp báo công bố')
    expect(await page.ui.highlightSelection({ note: false })).toBe(true)
    expect(asked('create')).toHaveLength(2)
    expect(page.root()?.querySelector('iframe')?.src).toContain(page.background.kept[0]?.id)
    select('họp báo')
    await page.ui.highlightSelection({ note: false })
    expect(asked('create')).toHaveLength(3)
  })

  it('does nothing where nothing is selected and nothing was highlighted', async () => {
    expect(await page.ui.highlightSelection({ note: false })).toBe(false)
  })
})

describe('edges in a text', () => {
  const text = 'Bộ máy tinh gọn, hiệu quả.'
  it.each([
    ['the next end of a word', wordEdge(text, 2, 1, 'end'), 6],
    ['the end before', wordEdge(text, 6, -1, 'end'), 2],
    ['the next start of a word', wordEdge(text, 0, 1, 'start'), 3],
    ['the start before', wordEdge(text, 3, -1, 'start'), 0],
    ['the start of the first word', wordEdge(text, 0, -1, 'start'), 0],
    ['a start dragged into a word', snap(text, 4, 'start'), 3],
    ['an end dragged into a word', snap(text, 5, 'end'), 6],
  ])('%s', (_what, found, expected) => expect(found).toBe(expected))

  it('never cross', () => {
    expect(moved({ start: 3, end: 6 }, 'start', 20)).toEqual({ start: 5, end: 6 })
    expect(moved({ start: 3, end: 6 }, 'end', 0)).toEqual({ start: 3, end: 4 })
  })
})

describe('a citation', () => {
  const text = 'Tít bài\nSáng 12/1, Bộ Ngoại giao họp báo. Nghị quyết 22.5 đã nêu rõ. Ông nói: “Đúng.”'

  it('has the sentence that the words stand in', () => {
    const at = text.indexOf('Bộ Ngoại giao')
    expect(sentenceAt(text, { start: at, end: at + 13 })).toBe('Sáng 12/1, Bộ Ngoại giao họp báo.')
    const other = text.indexOf('22.5')
    expect(sentenceAt(text, { start: other, end: other + 4 })).toBe('Nghị quyết 22.5 đã nêu rõ.')
  })

  it('names the body, quotes the sentence and gives the source', () => {
    const [mention] = page.reader.session.mentions
    if (!mention) throw new Error('nothing recognised')
    const { article, facts } = page.reader.session
    const cited = citationOf({ mention, card: CARD, text: article?.text ?? '', facts }, t)
    const [who, sentence, source] = cited.split('\n')
    expect(who).toBe('Bộ Ngoại giao')
    expect(sentence).toMatch(/^“.*Bộ Ngoại giao.*”$/)
    expect(source).toContain('12/1/2024. https://baomau.vn/')
  })

  it('of a document is the one that lawyers write', () => {
    const document = {
      ...{
        kind: 'nghị quyết',
        code: '18-NQ/TW',
        title: 'Về sắp xếp bộ máy',
        issuer: { name: 'Ban Chấp hành Trung ương' },
      },
      ...{ issued: '2017-10-25', inForce: null, amendedBy: [], replacedBy: [], link: null },
    }
    const resolution = { ...CARD, type: 'document' as const, name: 'Nghị quyết 18-NQ/TW', document }
    const [mention] = page.reader.session.mentions
    if (!mention) throw new Error('nothing recognised')
    const cited = citationOf({ mention, card: resolution, text: 'x', facts: page.reader.session.facts }, t)
    expect(cited.split('\n')[0]).toBe(
      'Nghị quyết 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Về sắp xếp bộ máy',
    )
  })
})
