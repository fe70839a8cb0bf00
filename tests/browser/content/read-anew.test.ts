// A page whose text is another by now and is still being read: what is lit of it can be asked about meanwhile.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ARTICLE, mouse, openPage, type Page, play, until } from './page'

let page: Page
let answer: PromiseWithResolvers<void>
let reading: Promise<void>

/** Another last paragraph, whose reading the background does not answer before it is let. */
beforeEach(async () => {
  page = await openPage(ARTICLE, play())
  answer = Promise.withResolvers()
  const { read } = page.background
  page.background.read = async (...asked) => {
    await answer.promise
    return read(...asked)
  }
  const third = document.querySelector('#third')
  if (third)
    third.textContent = 'Bộ Ngoại giao nói thêm rằng lịch tiếp công dân vẫn như thường lệ trong cả tháng.'
  reading = page.reader.refresh('recognition')
  await until(() => page.reader.session.article?.text.includes('lịch tiếp công dân') === true)
})

afterEach(() => page.stop())

const card = () => page.root()?.querySelector<HTMLElement>('.card') ?? null

it('a click on a name has its card', async () => {
  mouse('click', page.pointOf('Bộ Ngoại giao'))
  await until(() => card() !== null)
  expect(card()?.textContent).toContain('Chính phủ')
  answer.resolve()
  await reading
  expect(card()?.textContent).toContain('Chính phủ')
})

it('what was lit stays so, however it is painted meanwhile, and the keys go from name to name', async () => {
  const litWords = () => [...(page.reader.painter?.marks.values() ?? [])].map(({ range }) => `${range}`)
  page.reader.spot(null)
  expect(litWords()).toEqual(['Bộ Ngoại giao', 'Bộ Ngoại giao', 'Nghị quyết 18', 'Bộ Ngoại giao'])
  expect(await page.ui.step(1)).toBe(true)
  await until(() => card() !== null)
  answer.resolve()
  await reading
  // The new paragraph's name is lit with the answer; the one that its old words held is gone.
  expect(litWords().filter((one) => one === 'Bộ Ngoại giao')).toHaveLength(4)
  expect(litWords()).not.toContain('Cục Lãnh sự')
})

it('what could not be read for want of an answer is lit no more by its old words', async () => {
  page.background.fail = new Error('gone')
  answer.resolve()
  await reading
  expect(page.reader.painter?.marks.size).toBe(0)
})
