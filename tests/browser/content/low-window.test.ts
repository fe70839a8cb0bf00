// The page in a window as low as 200 % makes it: what can be done from a card stays in view.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { page as browserPage } from 'vitest/browser'
import { ARTICLE, mouse, openPage, type Page, play, select, until } from './page'

let page: Page
beforeEach(async () => {
  await browserPage.viewport(640, 300)
  const background = play()
  const { card } = background
  // Much to tell: two offices, and a long account of what it was called.
  background.card = async (...asked) => {
    const known = await card(...asked)
    return {
      ...known,
      card: known.card && { ...known.card, note: 'Điều đã ghi về cơ quan này. '.repeat(30) },
    }
  }
  page = await openPage(`<div style="height: 90px"></div>${ARTICLE}`, background)
})
afterEach(async () => {
  page.stop()
  await browserPage.viewport(1280, 800)
})

const card = () => page.root()?.querySelector<HTMLElement>('.card') ?? null
const isInView = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect()
  const hit = page.root()?.elementFromPoint(left + width / 2, top + height / 2)
  return hit !== null && hit !== undefined && element.contains(hit)
}

it('the buttons of a card that has to scroll are in view at once, and after scrolling', async () => {
  mouse('click', page.pointOf('Bộ Ngoại giao'))
  await until(() => card() !== null)
  const open = card() as HTMLElement
  expect(open.scrollHeight).toBeGreaterThan(open.clientHeight)
  const tools = [...open.querySelectorAll('.tools button')]
  expect(tools.length).toBeGreaterThan(3)
  expect(tools.filter((one) => !isInView(one))).toEqual([])
  // Nothing of what goes by shows beside them or below them.
  const row = open.querySelector('.tools')?.getBoundingClientRect()
  const inside = { left: open.clientLeft, width: open.clientWidth }
  expect(row?.width).toBe(inside.width)
  expect(Math.round((row?.bottom ?? 0) - (open.getBoundingClientRect().bottom - open.clientLeft))).toBe(0)
  const wrong = open.querySelector<HTMLElement>('.wrong summary')
  wrong?.focus()
  expect(wrong && isInView(wrong)).toBe(true)
})

it('the buttons of a highlight’s card are in view beside a long note', async () => {
  select('sắp xếp bộ máy')
  await page.ui.highlightSelection({ note: false })
  const [made] = page.background.kept
  if (made) page.background.kept[0] = { ...made, note: 'Một ghi chú dài. '.repeat(40) }
  await page.reader.refresh('highlights')
  document.querySelector('#second')?.scrollIntoView({ block: 'center' })
  mouse('click', page.pointOf('sắp xếp bộ máy'))
  await until(() => page.root()?.querySelector('.own') != null)
  const buttons = [...(page.root()?.querySelectorAll('.actions button') ?? [])]
  expect(buttons).toHaveLength(3)
  expect(buttons.filter((one) => !isInView(one))).toEqual([])
})
