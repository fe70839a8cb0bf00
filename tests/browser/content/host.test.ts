// Our one element in a page, on sites that turn, enlarge or throw out what stands in their documents.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { h } from '@/entrypoints/news.content/ui/h'
import { createHost, type Host } from '@/entrypoints/news.content/ui/host'
import { until } from './page'

const site = document.documentElement
let host: Host
beforeEach(() => {
  host = createHost(() => 'vi')
})
afterEach(() => {
  host.destroy()
  site.removeAttribute('style')
  site.removeAttribute('dir')
})

/** Opens a layer of 200 pixels, 100 from the left. */
function open(): HTMLElement {
  const layer = h(
    'section',
    { class: 'layer', style: 'left: 100px; top: 50px; width: 200px' },
    'Từ trái sang phải.',
  )
  host.show(layer)
  return layer
}

it('is written from left to right on a page that is not', () => {
  site.dir = 'rtl'
  expect(getComputedStyle(open()).direction).toBe('ltr')
})

it.each([0.5, 1.5])('stands where it is put, in its own size, on a page enlarged %s times', (zoom) => {
  site.style.setProperty('zoom', String(zoom))
  const layer = open()
  const { left, top, width } = layer.getBoundingClientRect()
  const words = document.createRange()
  words.selectNodeContents(layer)
  expect({ left, top, width }).toEqual({ left: 100, top: 50, width: 200 })
  expect(words.getBoundingClientRect().left).toBe(101)
})

it('comes back where a page throws out all that stands beside its body', async () => {
  let thrown = 0
  const watch = new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      thrown++
      node.parentNode?.removeChild(node)
    }
  })
  watch.observe(site, { childList: true })
  const layer = open()
  await until(() => thrown === 1 && layer.isConnected)
  watch.disconnect()
  expect(layer.getBoundingClientRect().left).toBe(100)
  expect(layer.checkVisibility()).toBe(true)
})

it('does not come back once it is over', async () => {
  const layer = open()
  host.remove(layer)
  await new Promise((resolve) => requestAnimationFrame(resolve))
  expect(layer.isConnected).toBe(false)
  expect(document.querySelector('[popover]')).toBeNull()
})
