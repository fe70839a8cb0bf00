// A highlight that the page lost is placed again: by a selection, or at one of several places; and put back.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openPage, type Page, select, until } from './page'

let page: Page
beforeEach(async () => {
  page = await openPage()
  select('công dân theo dõi thông báo')
  await page.ui.highlightSelection({ note: false })
})
afterEach(() => {
  document.getSelection()?.removeAllRanges()
  page.stop()
})

const placed = () => page.reader.placed[0]
const id = () => placed()?.highlight.id ?? ''
const bar = () => page.root()?.querySelector<HTMLElement>('.placing') ?? null
const third = () => document.getElementById('third') as HTMLElement

/** The site rewrites the paragraph. */
async function rewrite(text: string): Promise<void> {
  third().textContent = text
  await page.reader.refresh('highlights')
}

describe('a lost highlight', () => {
  beforeEach(() => rewrite('Người dân cần xem kỹ các khuyến nghị trước khi đi nước ngoài dịp Tết sắp tới.'))

  it('tells what was changed near it', () => {
    expect(placed()).toMatchObject({ state: 'lost', range: null })
    expect(placed()?.edits).toMatchObject([{ kind: 'changed', before: expect.stringContaining('công dân') }])
  })

  it('waits for a selection, is placed there, and goes back by undo', async () => {
    page.ui.placing.wait(id())
    expect(bar()?.textContent).toContain('công dân theo dõi thông báo')
    select('xem kỹ các khuyến nghị')
    await until(() => placed()?.state === 'anchored')
    expect(placed()?.range?.toString()).toBe('xem kỹ các khuyến nghị')
    expect(placed()?.highlight.context).toContain('Người dân cần xem kỹ')
    expect(placed()?.edits).toEqual([])
    expect(bar()).toBeNull()
    const undo = await new Promise<HTMLElement>((resolve) => {
      const look = () => {
        const found = page.root()?.querySelector<HTMLElement>('.undo')
        if (found) resolve(found)
        else setTimeout(look, 10)
      }
      look()
    })
    undo.click()
    await until(() => placed()?.state === 'lost')
    expect(placed()?.highlight.target.quote.exact).toBe('công dân theo dõi thông báo')
  })

  it('stops waiting by Esc, and a selection is a selection again', async () => {
    page.ui.placing.wait(id())
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    expect(bar()).toBeNull()
    select('xem kỹ các khuyến nghị')
    await until(() => page.root()?.querySelector('.toolbar') !== undefined)
    expect(placed()?.state).toBe('lost')
  })
})

describe('a highlight whose words stand in several places', () => {
  it('is placed at the one that is chosen', async () => {
    await rewrite(
      'Về sau, công dân theo dõi thông báo của báo. Lại nữa, công dân theo dõi thông báo của báo.',
    )
    expect(placed()).toMatchObject({ state: 'ambiguous', candidates: 2 })
    const second = placed()?.places.find(({ before }) => before.includes('Lại nữa'))
    expect(second?.words).toBe('công dân theo dõi thông báo')
    const before = second && (await page.ui.placing.put(id(), second))
    expect(before?.target.quote.prefix).toContain('khuyến cáo')
    expect(placed()?.state).toBe('anchored')
    expect(placed()?.range?.startOffset).toBeGreaterThan(50)
  })
})
