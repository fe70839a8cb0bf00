// A panel of a thousand mentions: few rows stand in the page wherever it is scrolled, none is missing, keys reach all;
// and the bar of what is chosen keeps its way out in sight.
import { afterEach, describe, expect, it } from 'vitest'
import { pageOf, show } from './panel-screen'
import { manyMentions } from './samples'
import { focus, key, named, press, scroll, settle, tooWide, type, unmountAll } from './screen'

afterEach(async () => {
  await unmountAll()
  localStorage.clear()
})

/** The most rows that a window of 600 pixels asks for, with those beyond its edges. */
const FEW = 60

async function long() {
  const { host } = await show(pageOf({ mentions: manyMentions(1000) }))
  await type(host.querySelector('select'), 'reading')
  const list = host.querySelector('li[aria-setsize]')?.closest('ul')
  const box = list?.parentElement
  if (!box) throw new Error('no list')
  return { host, box }
}

describe('a thousand mentions', () => {
  it('are never all in the page, and no place of the list is left blank', async () => {
    const { box } = await long()
    for (let part = 0; part <= 8; part++) {
      const top = Math.round(((box.scrollHeight - box.clientHeight) * part) / 8)
      if (top !== box.scrollTop) await scroll(box, top)
      const window = box.getBoundingClientRect()
      const rows = [...box.querySelectorAll('li')].map((row) => row.getBoundingClientRect())
      expect(rows.length).toBeLessThan(FEW)
      const covered = rows.reduce(
        (sum, { top, bottom }) =>
          sum + Math.max(0, Math.min(bottom, window.bottom) - Math.max(top, window.top)),
        0,
      )
      expect(covered).toBeGreaterThan(window.height - 2)
    }
  })

  it('are reached to the last by key', async () => {
    const { host } = await long()
    await focus(host.querySelector('li [data-row-focus][tabindex="0"]'))
    await key('End')
    await settle()
    const last = document.activeElement?.closest('li')
    expect(last?.getAttribute('aria-posinset')).toBe('1000')
    expect(last?.getAttribute('aria-setsize')).toBe('1000')
    expect(host.querySelectorAll('li').length).toBeLessThan(FEW)
  })
})

describe.each(['vi', 'en'] as const)('what is chosen, in %s', (language) => {
  it.each([320, 400])('keeps all that can be done with it on one line at %i pixels', async (width) => {
    const { host } = await show(pageOf({ mentions: manyMentions(1000) }), { width, language })
    await press(host.querySelector('[aria-label="Chọn nhiều"], [aria-label="Select"]'))
    await press(host.querySelector('li input[type="checkbox"]'))
    const bar = host.querySelector('[role="toolbar"]')
    const tools = [...(bar?.querySelectorAll('button[aria-label]') ?? [])]
    expect(tools.length).toBeGreaterThanOrEqual(4)
    expect(new Set(tools.map((tool) => Math.round(tool.getBoundingClientRect().top))).size).toBe(1)
    expect(tooWide(host)).toEqual([])
    expect(tools.at(-1)).toBe(named(host, language === 'vi' ? 'Thôi chọn' : 'Stop selecting'))
  })
})
