// What the content script reads, asks and paints; and that it follows the page and leaves nothing behind.
import { afterEach, describe, expect, it } from 'vitest'
import { ARTICLE, openPage, type Page, play, until } from './page'

let page: Page
afterEach(() => page.stop())

const painted = () => [...(page.reader.painter?.marks.values() ?? [])].map(({ range }) => range.toString())
const names = (asked: [string, unknown][]) => asked.map(([name]) => name)

describe('opening an article', () => {
  it('lights up what was recognised, in the places where it stands', async () => {
    page = await openPage()
    expect(painted()).toEqual([
      'Bộ Ngoại giao',
      'Bộ Ngoại giao',
      'Nghị quyết 18',
      'Bộ Ngoại giao',
      'Cục Lãnh sự',
    ])
    expect(page.reader.state()).toMatchObject({ verdict: 'government-news', canPaint: true, saved: false })
    expect(page.background.asked).toContainEqual(['badge', 5])
  })

  it('changes nothing of the page', async () => {
    page = await openPage()
    expect(document.querySelector('article')?.outerHTML).toBe(ARTICLE.trim())
    expect(document.documentElement.children).toHaveLength(2)
  })

  it('paints only the types that the reader wants, and only first mentions if so', async () => {
    const background = play()
    background.set({ painted: { official: true, institution: true, document: false }, firstOnly: true })
    page = await openPage(ARTICLE, background)
    expect(painted()).toEqual(['Bộ Ngoại giao', 'Cục Lãnh sự'])
  })

  it('reads nothing on a site where the reader wants nothing read', async () => {
    const background = play()
    background.set({ never: true })
    page = await openPage(ARTICLE, background)
    expect(names(background.asked)).toEqual(['settings'])
    expect(painted()).toEqual([])
    expect(page.reader.state()).toMatchObject({ verdict: 'off', reasons: [{ code: 'never-on-site' }] })
  })

  it('waits to be asked where the reader reads other outlets by themselves', async () => {
    const background = play()
    background.set({ waits: true })
    page = await openPage(undefined, background)
    expect(page.reader.painter?.marks.size).toBe(0)
    expect(page.reader.state()).toMatchObject({ verdict: 'off', reasons: [{ code: 'not-chosen' }] })
    expect(background.asked.map(([name]) => name)).not.toContain('read')
    await page.reader.wish('on')
    expect(page.reader.painter?.marks.size).toBeGreaterThan(0)
  })

  it('sends no text of a page that is no article, unless asked to', async () => {
    page = await openPage('<h1>Trang chủ</h1><ul><li><a href="/a">Bộ Ngoại giao họp báo</a></li></ul>')
    expect(names(page.background.asked)).not.toContain('read')
    expect(page.reader.state().verdict).toBe('not-an-article')
    await page.reader.wish('on')
    expect(names(page.background.asked)).toContain('read')
  })

  it('says what went wrong where the background fails, and the page stays as it was', async () => {
    const background = play()
    background.fail = Object.assign(new Error('full'), { code: 'full' })
    page = await openPage(ARTICLE, background)
    expect(page.reader.state()).toMatchObject({ problem: 'full', mentions: [] })
    expect(painted()).toEqual([])
  })
})

describe('a page that changes', () => {
  it('is read again when its text came late', async () => {
    page = await openPage('<div id="app"><h1>Đang tải bài viết của bạn</h1></div>')
    expect(painted()).toEqual([])
    const app = document.getElementById('app') as HTMLElement
    app.innerHTML = ARTICLE
    await until(() => painted().length === 5)
  })

  it('is not asked about again when the same words stand in new nodes, and stays lit', async () => {
    page = await openPage()
    const first = document.getElementById('first') as HTMLElement
    first.innerHTML = `${first.innerHTML}`
    await until(() => page.reader.painter?.marks.get('m1')?.range.startContainer === first.firstChild)
    expect(painted()).toHaveLength(5)
    expect(names(page.background.asked).filter((name) => name === 'read')).toHaveLength(1)
  })

  it('is lit anew where the site rewrote a paragraph', async () => {
    page = await openPage()
    const third = document.getElementById('third') as HTMLElement
    third.textContent =
      'Bộ Ngoại giao khuyến cáo công dân theo dõi thông báo chính thức trước khi đi nước ngoài dịp này.'
    await until(() => painted().filter((words) => words === 'Bộ Ngoại giao').length === 4)
    expect(painted()).not.toContain('Cục Lãnh sự')
  })

  it('changes by script in its margins wake nobody', async () => {
    page = await openPage(`${ARTICLE}<aside id="clock">10:00</aside>`)
    const before = page.background.asked.length
    const clock = document.getElementById('clock') as HTMLElement
    for (let i = 0; i < 20; i++) clock.textContent = `10:0${i}`
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(page.background.asked.length).toBe(before)
  })
})

describe('switched off', () => {
  it('takes everything off, and lights up again when switched on', async () => {
    page = await openPage()
    await page.reader.wish('off')
    expect(painted()).toEqual([])
    expect(page.background.asked).toContainEqual(['badge', null])
    await page.reader.wish('on')
    expect(painted()).toHaveLength(5)
  })

  it('leaves no trace when its time is over', async () => {
    page = await openPage()
    page.ui.stop()
    page.reader.stop()
    expect([...CSS.highlights.keys()]).toEqual([])
    expect(document.documentElement.children).toHaveLength(2)
  })
})
