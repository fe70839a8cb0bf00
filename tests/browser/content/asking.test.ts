// What a reader does on the page: pointing, clicking, keys, selecting, marking.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { speak } from '../components/fake-browser'
import { mouse, openPage, type Page, select, until } from './page'

let page: Page
beforeEach(async () => {
  page = await openPage()
})
afterEach(() => {
  document.getSelection()?.removeAllRanges()
  page.stop()
})

const card = () => page.root()?.querySelector<HTMLElement>('.card') ?? null
const toolbar = () => page.root()?.querySelector<HTMLElement>('.toolbar') ?? null
const press = (key: string, on: EventTarget = document.body) =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }))

describe('the card', () => {
  it('opens when the pointer rests on a mention, tells of it, and goes with the pointer', async () => {
    mouse('pointermove', page.pointOf('Bộ Ngoại giao'))
    await until(() => card() !== null)
    expect(card()?.textContent).toContain('Chính phủ')
    expect(card()?.textContent).toContain('Còn có ở 2 trang đã lưu khác')
    expect(document.activeElement).toBe(document.body)
    mouse('pointermove', { x: 2, y: 2 })
    await until(() => card() === null)
  })

  it('never covers the words that it explains', async () => {
    mouse('click', page.pointOf('Bộ Ngoại giao'))
    await until(() => card() !== null)
    const box = card()?.getBoundingClientRect()
    const words = page.reader.painter?.marks.get('m0')?.range.getBoundingClientRect()
    expect(box && words && (box.top >= words.bottom || box.bottom <= words.top)).toBe(true)
  })

  it('opens by a click, takes the keyboard, and Esc closes it', async () => {
    mouse('click', page.pointOf('Cục Lãnh sự'))
    await until(() => card() !== null)
    expect(card()?.textContent).toContain('chưa có trong dữ liệu')
    expect(page.root()?.activeElement).toBe(card())
    press('Escape')
    expect(card()).toBeNull()
    expect(page.root()).toBeNull()
  })

  it('stays closed after Esc though the pointer came to rest there with the click', async () => {
    const at = page.pointOf('Bộ Ngoại giao')
    mouse('pointermove', at)
    mouse('click', at)
    await until(() => card() !== null)
    press('Escape')
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(card()).toBeNull()
  })

  it('leaves clicks on links to the page, and opens there by hover', async () => {
    const at = page.pointOf('Nghị quyết 18')
    mouse('click', at)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(card()).toBeNull()
    mouse('pointermove', at)
    await until(() => card() !== null)
  })

  it('offers candidates, with their days as readers write them, and tells the choice', async () => {
    mouse('pointermove', page.pointOf('Nghị quyết 18'))
    await until(() => card() !== null)
    const choices = [...(card()?.querySelectorAll<HTMLButtonElement>(':scope > .choices .choice') ?? [])]
    expect(choices.map(({ textContent }) => textContent)).toEqual([
      '18-NQ/TW, 25/10/2017',
      '18-NQ/TW, 16/6/2022',
      'Không phải mục nào',
    ])
    choices[0]?.click()
    await until(() => page.background.asked.some(([name]) => name === 'decide'))
    expect(page.background.asked.find(([name]) => name === 'decide')?.[1]).toEqual({
      quote: 'Nghị quyết 18',
      ...{ choice: { entity: 'document/one', label: '18-NQ/TW, 2017-10-25' }, everywhere: false },
    })
  })

  it('says in English what the body is called there, and days by the names of their months', async () => {
    speak('en')
    mouse('pointermove', page.pointOf('Bộ Ngoại giao'))
    await until(() => card() !== null)
    expect(card()?.querySelector('.kind')?.textContent).toBe('Institution · Ministry of Foreign Affairs')
    expect(card()?.textContent).toContain('since 28 Aug 1945')
    expect(card()?.querySelector('.fact dt')?.textContent).toBe('Minister')
    expect(card()?.querySelector('details')?.textContent).not.toContain('Ministry')
  })

  it('goes from mention to mention by key, round and round', async () => {
    const heads: (string | undefined)[] = []
    for (const by of [1, 1, 1, -1] as const) {
      await page.ui.step(by)
      heads.push(card()?.querySelector('h2')?.textContent ?? undefined)
    }
    expect(heads).toEqual(['Bộ Ngoại giao', 'Bộ Ngoại giao', 'Nghị quyết 18', 'Bộ Ngoại giao'])
  })

  it('links its sources so that they are told nothing', async () => {
    mouse('click', page.pointOf('Bộ Ngoại giao'))
    await until(() => card() !== null)
    const link = card()?.querySelector('a')
    expect(link?.rel).toBe('noopener noreferrer')
    expect(link?.target).toBe('_blank')
  })
})

describe('a selection', () => {
  it('offers colours; one of them marks the words', async () => {
    select('sắp xếp bộ máy tinh gọn')
    await until(() => toolbar() !== null)
    toolbar()?.querySelector<HTMLButtonElement>('.swatch.pink')?.click()
    await until(() => page.reader.placed.length === 1)
    const [placed] = page.reader.placed
    expect(placed).toMatchObject({ state: 'anchored', highlight: { colour: 'pink', entity: null } })
    expect(placed?.range?.toString()).toBe('sắp xếp bộ máy tinh gọn')
    expect(placed?.highlight.context).toContain('khuyến cáo công dân')
    expect(document.getSelection()?.isCollapsed).toBe(true)
  })

  it('is marked by the shortcut in the colour of the settings, and tied to the entity that it names', async () => {
    select('Bộ Ngoại giao')
    expect(await page.ui.highlightSelection({ note: false })).toBe(true)
    expect(page.background.kept).toMatchObject([{ colour: 'green', entity: 'institution/bo-ngoai-giao' }])
  })

  it('made while another is being kept stays, with its toolbar', async () => {
    const keep = page.background.create
    const kept = Promise.withResolvers<void>()
    page.background.create = async (made) => {
      await kept.promise
      return keep(made)
    }
    select('sắp xếp bộ máy tinh gọn')
    await until(() => toolbar() !== null)
    toolbar()?.querySelector<HTMLButtonElement>('.swatch.pink')?.click()
    select('khuyến cáo công dân')
    await until(() => toolbar() !== null)
    kept.resolve()
    await until(() => page.reader.placed.length === 1)
    expect(String(document.getSelection())).toBe('khuyến cáo công dân')
    toolbar()?.querySelector<HTMLButtonElement>('.swatch.blue')?.click()
    await until(() => page.reader.placed.length === 2)
    expect(document.getSelection()?.isCollapsed).toBe(true)
  })

  it('outside of the article is marked too', async () => {
    document.body.append(Object.assign(document.createElement('footer'), { textContent: 'Cơ quan chủ quản' }))
    select('chủ quản')
    expect(await page.ui.highlightSelection({ note: false })).toBe(true)
    expect(page.reader.placed[0]?.range?.toString()).toBe('chủ quản')
  })

  it('of nothing is not marked', async () => {
    document.getSelection()?.removeAllRanges()
    expect(await page.ui.highlightSelection({ note: false })).toBe(false)
  })

  it('typed into a field of the page is none of our business', async () => {
    document.body.insertAdjacentHTML('beforeend', '<div contenteditable="true">bình luận của tôi</div>')
    select('bình luận')
    expect(await page.ui.highlightSelection({ note: false })).toBe(false)
  })

  it('that cannot be kept says so in words', async () => {
    select('tinh gọn')
    page.background.fail = Object.assign(new Error('full'), { code: 'full' })
    expect(await page.ui.highlightSelection({ note: false })).toBe(false)
    expect(page.root()?.querySelector('[role=status]')?.textContent).toContain('đã đầy')
  })
})

describe("the reader's own highlight", () => {
  beforeEach(async () => {
    select('tinh gọn, hiệu quả')
    await page.ui.highlightSelection({ note: false })
    mouse('click', page.pointOf('tinh gọn, hiệu quả'))
    await until(() => card() !== null)
  })

  it('changes its colour from its card', async () => {
    card()?.querySelector<HTMLButtonElement>('.swatch.blue')?.click()
    await until(() => page.reader.placed[0]?.highlight.colour === 'blue')
    page.root()?.querySelector<HTMLButtonElement>('.says .undo')?.click()
    await until(() => page.reader.placed[0]?.highlight.colour !== 'blue')
  })

  it('is deleted at once, and comes back as it was', async () => {
    const [before] = page.background.kept
    card()?.querySelector<HTMLButtonElement>('.actions .last')?.click()
    await until(() => page.reader.placed.length === 0)
    page.root()?.querySelector<HTMLButtonElement>('.says .undo')?.click()
    await until(() => page.reader.placed.length === 1)
    expect(page.background.kept).toEqual([before])
  })

  it('opens its note in a frame, not in the page', async () => {
    card()?.querySelector<HTMLButtonElement>('.actions .main')?.click()
    const frame = page.root()?.querySelector('iframe')
    expect(frame?.src).toBe(`about:blank#${page.background.kept[0]?.id}`)
    expect(page.root()?.querySelector('input, textarea')).toBeNull()
  })
})
