// A long panel scrolled from its first row to its last, frame by frame, beside plain rows in a page of nobody's.
import type { Tab } from '../lib/extension/tab.ts'
import { until } from '../lib/extension/tab.ts'

export interface Scrolled {
  list: string
  /** Rows that the list has, and the most of them that stood in the page at once. */
  rows: number
  rendered: number
  /** Milliseconds between frames. */
  frames: number[]
  /** The longest task while it scrolled, in milliseconds; 0 where none was over 50. */
  task: number
}

/** Scrolls a box of the page so many pixels a frame to its end. */
async function scroll({ selector, row, by }: { selector: string; row: string; by: number }): Promise<{
  rendered: number
  frames: number[]
  task: number
}> {
  const box = document.querySelector(selector)
  if (!box) throw new Error(`no ${selector}`)
  const frames: number[] = []
  let [rendered, task] = [0, 0]
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) task = Math.max(task, duration)
  })
  tasks.observe({ type: 'longtask' })
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
  let before = await frame()
  for (;;) {
    box.scrollTop += by
    const now = await frame()
    frames.push(now - before)
    before = now
    rendered = Math.max(rendered, box.querySelectorAll(row).length)
    if (box.scrollTop + box.clientHeight >= box.scrollHeight - 1) break
  }
  tasks.disconnect()
  return { rendered, frames, task }
}

const STEP = 120

/** Scrolls the panel's list, by name and in reading order, and then plain rows in its place. */
export async function scrollings(panel: Tab): Promise<Scrolled[]> {
  await panel.front()
  await panel.resize(400, 640)
  const rowsOf = () =>
    panel.evaluate(
      () => Number(document.querySelector('li[aria-setsize]')?.getAttribute('aria-setsize')),
      null,
    )
  await until('the list', async () => (await rowsOf()) > 0)
  await panel.evaluate(() => {
    const orders = document.querySelector('select')
    if (!orders) throw new Error('no orders')
    orders.value = 'reading'
    orders.dispatchEvent(new Event('change', { bubbles: true }))
  }, null)
  const rows = await until('every mention', async () => {
    const now = await rowsOf()
    return now >= 1000 ? now : null
  })
  await panel.evaluate(() => {
    document.querySelector('li[aria-setsize]')?.closest('ul')?.parentElement?.setAttribute('id', 'long')
  }, null)
  const ours = await panel.evaluate(scroll, { selector: '#long', row: 'li', by: STEP })
  await panel.evaluate((rows) => {
    const box = document.createElement('div')
    box.id = 'plain'
    box.style.cssText = 'height: 400px; overflow: auto'
    box.innerHTML = Array.from({ length: rows }, (_, at) => `<p style="height: 37px">${at}</p>`).join('')
    document.body.replaceChildren(box)
  }, rows)
  const plain = await panel.evaluate(scroll, { selector: '#plain', row: 'p', by: STEP })
  return [
    { list: 'the panel', rows, ...ours },
    { list: 'plain rows', rows, ...plain },
  ]
}
