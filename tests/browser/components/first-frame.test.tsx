// A list that is put into the page: its first rows stand before the browser was asked to lay anything out.

import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { VirtualList } from '@/components/ui/VirtualList'
import { settle } from './screen'

const ITEMS = Array.from({ length: 500 }, (_, index) => `dòng ${index}`)

/** Counts who asks the browser for a size or sends a scroller to a place: both make it lay the page out at once. */
function watchLayout() {
  const asked: string[] = []
  for (const size of ['clientWidth', 'clientHeight', 'scrollTop', 'scrollHeight'] as const) {
    const get = Object.getOwnPropertyDescriptor(Element.prototype, size)?.get
    vi.spyOn(Element.prototype, size, 'get').mockImplementation(function (this: Element) {
      asked.push(size)
      return get?.call(this)
    })
  }
  vi.spyOn(Element.prototype, 'scrollTo').mockImplementation(() => asked.push('scrollTo'))
  return asked
}

function draw() {
  const host = document.createElement('div')
  host.style.cssText = 'display:flex;flex-direction:column;height:300px'
  document.body.append(host)
  const root = createRoot(host)
  const list = (
    <VirtualList
      label="dòng"
      items={ITEMS}
      keyOf={(item) => item}
      heightOf={() => 30}
      render={(item, tabIndex) => (
        <button type="button" data-row-focus tabIndex={tabIndex}>
          {item}
        </button>
      )}
    />
  )
  act(() => root.render(list))
  return { host, root }
}

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

describe('a list put into the page', () => {
  it('has its first rows without a layout, and its size after the first one', async () => {
    const asked = watchLayout()
    const { host, root } = draw()
    const first = host.querySelectorAll('li').length
    expect(first).toBeGreaterThan(5)
    expect(asked).toEqual([])
    vi.restoreAllMocks()
    await settle()
    const rows = host.querySelectorAll('li').length
    expect(rows).toBeGreaterThan(5)
    expect(rows).toBeLessThanOrEqual(first)
    act(() => root.unmount())
  })
})
