// The head of the panel: its menu stays at its button, and it tells no day where none is to be told.
import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { pageOf, show } from './panel-screen'
import { named, press, unmountAll } from './screen'

afterEach(unmountAll)

describe('the head of a page', () => {
  it('keeps its menu at its button, whatever the width becomes', async () => {
    const { host } = await show(pageOf())
    await press(named(host, 'Việc khác với trang này'))
    const right = (selector: string) => host.querySelector(selector)?.getBoundingClientRect().right ?? 0
    for (const width of [320, 400]) {
      host.style.width = `${width}px`
      await page.viewport(width, 600)
      await expect.poll(() => right('[role="menu"]') - right('[aria-haspopup="menu"]')).toBeCloseTo(0, 0)
    }
  })

  it('says that the day of an article is not known, and nothing of the day of what is none', async () => {
    const facts = { ...pageOf().state.facts, published: null }
    const article = await show(pageOf({ facts }))
    expect(article.host.textContent).toContain('chưa rõ ngày đăng')
    const list = await show(pageOf({ facts, mentions: [], verdict: 'not-an-article' }))
    expect(list.host.textContent).not.toContain('chưa rõ ngày đăng')
  })
})
