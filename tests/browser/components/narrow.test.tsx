// Lines that have little room at 320 pixels: where they break, they break well.
import { afterEach, expect, it } from 'vitest'
import { Tabs } from '@/components/ui/Tabs'
import { useWords } from '@/components/words'
import { pageOf, show } from './panel-screen'
import { STATE } from './samples'
import { mount, unmountAll } from './screen'

afterEach(unmountAll)

const NARROW = { width: 320 }

/** The places of an element's words, line by line; what stands before them by style alone is not counted. */
function linesOf(element: Element): DOMRect[] {
  const range = document.createRange()
  range.selectNodeContents(element)
  return [...range.getClientRects()]
}

/** The tabs of assignments, one count of two digits. */
function ThreeTabs() {
  const t = useWords()
  const tabs = (
    [
      ['found', '42'],
      ['confirmed', '7'],
      ['dismissed', '3'],
    ] as const
  ).map(([key, count]) => ({ key, count, label: t(`assignments.state.${key}`) }))
  return (
    <Tabs label="" tabs={tabs} active={tabs[0]?.key ?? 'found'} onChange={() => {}}>
      {null}
    </Tabs>
  )
}

it.each(['vi', 'en'] as const)(
  'tabs with a count of two digits stand on one line, in %s',
  async (language) => {
    const { host } = await mount(
      <div style={{ padding: '0 16px' }}>
        <ThreeTabs />
      </div>,
      { ...NARROW, language },
    )
    const places = [...host.querySelectorAll('[role="tab"]')].map((tab) => tab.getBoundingClientRect())
    expect(places).toHaveLength(3)
    expect(new Set(places.map(({ top }) => top)).size).toBe(1)
    expect(Math.max(...places.map(({ height }) => height))).toBeLessThan(45)
  },
)

it('a day that stands below its outlet begins where the outlet does, without a dot before it', async () => {
  const facts = {
    ...STATE.facts,
    outletName: 'Trang thông tin điện tử của một huyện ở rất xa',
    published: null,
  }
  const { host } = await show(pageOf({ facts }), NARROW)
  const [outlet, day] = [...host.querySelectorAll('section span > span')].slice(0, 2)
  const [above] = linesOf(outlet as Element)
  const [below] = linesOf(day as Element)
  expect(below?.top).toBeGreaterThan(above?.top ?? Number.NaN)
  expect(below?.left).toBe(above?.left)
})
