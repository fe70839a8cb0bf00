// What a reader does on a page while the machine is busy: nothing that is clicked or selected is lost, nothing that comes
// late takes the place of what was begun since.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rememberPointer } from '@/entrypoints/news.content/early-pointer'
import { followPointer } from '@/entrypoints/news.content/pointer'
import { ARTICLE, mouse, openPage, type Page, play, select, until } from './page'

let page: Page
afterEach(() => {
  document.getSelection()?.removeAllRanges()
  page.stop()
})

const card = () => page.root()?.querySelector<HTMLElement>('.card') ?? null
const toolbar = () => page.root()?.querySelector<HTMLElement>('.toolbar') ?? null
const moment = (ms = 60) => new Promise((resolve) => setTimeout(resolve, ms))
const pointer = (type: string, init: PointerEventInit = {}) =>
  document.body.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, ...init }))

describe('with a background that answers late', () => {
  let answer: PromiseWithResolvers<void>
  beforeEach(async () => {
    answer = Promise.withResolvers()
    const background = play()
    const { card } = background
    background.card = async (...asked) => {
      await answer.promise
      return card(...asked)
    }
    page = await openPage(ARTICLE, background)
  })

  it('a click finds its card though the page is read anew meanwhile', async () => {
    mouse('click', page.pointOf('Bộ Ngoại giao'))
    await page.reader.refresh('recognition')
    answer.resolve()
    await until(() => card() !== null)
    expect(card()?.textContent).toContain('Bộ Ngoại giao')
  })

  it('a click whose words stand for something else by now finds the card of that', async () => {
    mouse('click', page.pointOf('Bộ Ngoại giao'))
    const { read } = page.background
    page.background.read = async (...asked) => {
      const reading = await read(...asked)
      const mentions = reading.mentions.map(({ start, end, quote, ...mention }) => ({
        ...mention,
        ...{ start, end, quote, status: 'unknown' as const, label: quote },
      }))
      return { ...reading, mentions }
    }
    await page.reader.refresh('recognition')
    answer.resolve()
    await until(() => card() !== null)
    expect(card()?.textContent).toContain('chưa có trong dữ liệu')
  })

  it('a card that comes late takes no toolbar away', async () => {
    mouse('click', page.pointOf('Bộ Ngoại giao'))
    select('sắp xếp bộ máy tinh gọn')
    await until(() => toolbar() !== null)
    answer.resolve()
    await moment()
    expect(card()).toBeNull()
    toolbar()?.querySelector<HTMLButtonElement>('.swatch.pink')?.click()
    await until(() => page.reader.placed.length === 1)
  })

  it('a card does not come under a selection on its way', async () => {
    mouse('click', page.pointOf('Bộ Ngoại giao'))
    pointer('pointerdown')
    answer.resolve()
    await moment()
    expect(card()).toBeNull()
    select('sắp xếp bộ máy tinh gọn')
    pointer('pointerup')
    await until(() => toolbar() !== null)
  })

  it('of two clicks the later one has its card; a pointer that rests elsewhere takes nothing of it', async () => {
    mouse('click', page.pointOf('Bộ Ngoại giao'))
    mouse('click', page.pointOf('Cục Lãnh sự'))
    await until(() => card() !== null)
    answer.resolve()
    await moment()
    expect(card()?.querySelector('h2')?.textContent).toBe('Cục Lãnh sự')
  })

  it('a pointer that comes to rest on a name does not take the place of a click before', async () => {
    mouse('click', page.pointOf('Bộ Ngoại giao'))
    mouse('pointermove', page.pointOf('Cục Lãnh sự'))
    await moment(300)
    answer.resolve()
    await until(() => card() !== null)
    expect(card()?.querySelector('h2')?.textContent).toBe('Bộ Ngoại giao')
  })
})

describe('while the same words are read anew', () => {
  let answer: PromiseWithResolvers<void>
  let reading: Promise<void>
  beforeEach(async () => {
    page = await openPage()
    answer = Promise.withResolvers()
    const { read } = page.background
    page.background.read = async (...asked) => {
      await answer.promise
      return read(...asked)
    }
    reading = page.reader.refresh('recognition')
    await until(() => page.reader.session.verdict === 'reading')
  })

  it('a click on what is lit has its card at once', async () => {
    mouse('click', page.pointOf('Bộ Ngoại giao'))
    await until(() => card() !== null)
    answer.resolve()
    await reading
    expect(card()?.textContent).toContain('Bộ Ngoại giao')
  })

  it('a background that fails leaves nothing lit', async () => {
    answer.reject(new Error('gone'))
    await reading
    expect(page.reader.painter?.marks.size).toBe(0)
    expect(page.reader.state()).toMatchObject({ verdict: 'other-article', problem: 'failed', mentions: [] })
  })
})

describe('highlights that are asked for while another is made', () => {
  it('take nothing of it when their answer comes last', async () => {
    page = await openPage()
    const { highlights } = page.background
    const answer = Promise.withResolvers<void>()
    page.background.highlights = async (url) => {
      const before = await highlights(url)
      page.background.highlights = highlights
      await answer.promise
      return before
    }
    const late = page.reader.refresh('highlights')
    select('sắp xếp bộ máy tinh gọn')
    await page.ui.highlightSelection({ note: false })
    expect(page.reader.placed).toHaveLength(1)
    answer.resolve()
    await late
    expect(page.reader.placed).toHaveLength(1)
  })
})

describe('an open card', () => {
  beforeEach(async () => {
    page = await openPage()
    mouse('click', page.pointOf('Bộ Ngoại giao'))
    await until(() => card() !== null)
  })

  it('is not made anew by another click on its words: a press on its way to it stays a press', async () => {
    const before = card()
    mouse('click', page.pointOf('Bộ Ngoại giao'))
    await moment()
    expect(card()).toBe(before)
  })

  it('goes by a click beside it; a note that is being written stays', async () => {
    mouse('click', { x: 2, y: 2 }, document.body)
    expect(card()).toBeNull()
    mouse('click', page.pointOf('Bộ Ngoại giao'))
    await until(() => card() !== null)
    page.root()?.querySelector<HTMLButtonElement>('.tools .tool')?.click()
    await until(() => page.root()?.querySelector('iframe') !== null)
    mouse('click', { x: 2, y: 2 }, document.body)
    expect(page.root()?.querySelector('iframe')).not.toBeNull()
  })

  it('takes a press on its own buttons for its own, though it is gone when the page hears of it', async () => {
    const own = page.pointOf('Cục Lãnh sự')
    const close = page.root()?.querySelector<HTMLButtonElement>('.card .close:last-child')
    close?.dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, clientX: own.x, clientY: own.y }),
    )
    await moment()
    expect(card()).toBeNull()
  })

  it('gives way to the toolbar of words that are selected', async () => {
    select('sắp xếp bộ máy tinh gọn')
    await until(() => toolbar() !== null)
    expect(card()).toBeNull()
  })
})

describe('a selection', () => {
  beforeEach(async () => {
    page = await openPage()
  })

  it('that began before the tools were there is offered nothing on its way', async () => {
    pointer('pointermove', { buttons: 1 })
    select('sắp xếp bộ')
    await moment(400)
    expect(toolbar()).toBeNull()
    select('sắp xếp bộ máy tinh gọn')
    pointer('pointerup')
    await until(() => toolbar() !== null)
    toolbar()?.querySelector<HTMLButtonElement>('.swatch.pink')?.click()
    await until(() => page.reader.placed.length === 1)
    expect(page.reader.placed[0]?.range?.toString()).toBe('sắp xếp bộ máy tinh gọn')
  })

  it('that goes on leaves no toolbar behind for the words it had before', async () => {
    select('sắp xếp bộ')
    await until(() => toolbar() !== null)
    select('sắp xếp bộ máy tinh gọn')
    await moment(40)
    expect(toolbar()).toBeNull()
    await until(() => toolbar() !== null)
    toolbar()?.querySelector<HTMLButtonElement>('.swatch.pink')?.click()
    await until(() => page.reader.placed.length === 1)
    expect(page.reader.placed[0]?.range?.toString()).toBe('sắp xếp bộ máy tinh gọn')
  })

  it('has its toolbar until the page is pressed anew', async () => {
    select('sắp xếp bộ')
    await until(() => toolbar() !== null)
    pointer('pointerdown', { pointerType: 'mouse' })
    expect(toolbar()).toBeNull()
    pointer('pointerup', { pointerType: 'mouse' })
    await until(() => toolbar() !== null)
  })

  it('that edges were taken from is offered nothing once they are kept', async () => {
    select('sắp xếp bộ máy')
    await page.ui.highlightSelection({ note: false })
    mouse('click', page.pointOf('sắp xếp bộ máy'))
    await until(() => page.root()?.querySelector('.own') != null)
    page.root()?.querySelector<HTMLButtonElement>('.actions .tool')?.click()
    await until(() => page.root()?.querySelector('.edges') != null)
    select('sắp xếp bộ máy tinh gọn')
    await moment(30)
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    await until(() => page.reader.placed[0]?.range?.toString() === 'sắp xếp bộ máy tinh gọn')
    await moment(300)
    expect(toolbar()).toBeNull()
  })

  it('that ends over something of ours has its toolbar', async () => {
    mouse('click', page.pointOf('Bộ Ngoại giao'))
    await until(() => card() !== null)
    pointer('pointerdown')
    select('sắp xếp bộ máy tinh gọn')
    await moment(300)
    expect(toolbar()).toBeNull()
    card()?.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }))
    await until(() => toolbar() !== null)
  })

  it.each([
    ['the browser took the press over', () => [pointer('pointerdown'), pointer('pointercancel')]],
    ['a menu took the end of a press', () => [pointer('pointerdown', { button: 2 })]],
  ])('has its toolbar after %s', async (_what, before) => {
    before()
    select('sắp xếp bộ máy tinh gọn')
    await until(() => toolbar() !== null)
  })

  it('whose colour is chosen as soon as the pointer is there brings no card of what the toolbar lay over', async () => {
    select('sắp xếp bộ máy tinh gọn')
    await until(() => toolbar() !== null)
    const pink = toolbar()?.querySelector<HTMLButtonElement>('.swatch.pink')
    const { x, y } = page.pointOf('Cục Lãnh sự')
    pink?.dispatchEvent(
      new PointerEvent('pointermove', { bubbles: true, composed: true, clientX: x, clientY: y }),
    )
    pink?.click()
    await until(() => page.reader.placed.length === 1)
    await moment(300)
    expect(card()).toBeNull()
  })

  it('whose words the page has changed says so instead of doing nothing', async () => {
    select('khuyến cáo công dân')
    await until(() => toolbar() !== null)
    const third = document.querySelector('#third')
    if (third) third.textContent = ''
    toolbar()?.querySelector<HTMLButtonElement>('.swatch.pink')?.click()
    await until(() => page.root()?.querySelector('.says') !== null)
    expect(page.root()?.querySelector('.says')?.textContent).toContain('Hãy chọn lại')
  })

  it('that are marked on a page which was switched off are saved, and the reader is told why they stay dark', async () => {
    await page.reader.wish('off')
    select('khuyến cáo công dân')
    await until(() => toolbar() !== null)
    toolbar()?.querySelector<HTMLButtonElement>('.swatch.pink')?.click()
    await until(() => Boolean(page.root()?.querySelector('.says')))
    expect(page.root()?.querySelector('.says')?.textContent).toContain('hiện ra khi bạn bật lại')
    expect(page.reader.placed).toEqual([])
    await page.reader.wish('on')
    await until(() => page.reader.placed.length === 1)
  })
})

describe('a click before the tools are there', () => {
  it('opens its card though the pointer moved on', async () => {
    page = await openPage()
    const { painter } = page.reader
    if (!painter) throw new Error('this browser paints')
    const early = rememberPointer(painter, new AbortController().signal, () => {})
    const at = page.pointOf('Bộ Ngoại giao')
    mouse('pointermove', at)
    mouse('click', at)
    mouse('pointermove', { x: 2, y: 2 })
    const opened: string[] = []
    const parts = { painter, owns: () => false, near() {}, pressed() {}, missed() {}, left() {} }
    const done = early.leave()
    expect(done.map(({ type }) => type)).toEqual(['click', 'pointermove'])
    const open = (_mark: unknown, _at: unknown, how: string) => opened.push(how)
    const { stop } = followPointer(document, { ...parts, open }, done)
    await moment(300)
    stop()
    expect(opened).toEqual(['click'])
  })
})
