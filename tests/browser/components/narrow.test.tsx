// Lines that have little room at 320 pixels: where they break, they break well.
import { afterEach, expect, it } from 'vitest'
import { AssignmentRow } from '@/components/assignments/AssignmentRow'
import { NavigationProvider } from '@/components/library/Navigation'
import { Tabs } from '@/components/ui/Tabs'
import { useWords } from '@/components/words'
import { pageOf, show } from './panel-screen'
import { STATE } from './samples'
import { mount, press, unmountAll } from './screen'

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

it('buttons of an assignment that have no room beside the first begin where its words do', async () => {
  const page = STATE.facts.canonicalUrl
  const by = { entity: null, type: null, label: 'Chính phủ' }
  const row = {
    ...{ id: `${page}\n10`, page, title: 'Một tin', outlet: '', day: '2020-07-09', quote: 'Giao việc.', by },
    ...{ who: [by], with: [], what: 'tổng hợp số liệu', due: null, state: 'found' as const },
    ...{ start: 10, end: 20, created: 1, modified: 1 },
  }
  const nothing = () => {}
  const actions = { decide: nothing, reopen: nothing, save: async () => true } as never
  const { host } = await mount(
    <NavigationProvider value={nothing}>
      <ul>
        <AssignmentRow
          {...{ row, actions }}
          view={{ outletNames: new Map(), today: '2020-07-09' }}
          onEdit={nothing}
        />
      </ul>
    </NavigationProvider>,
    NARROW,
  )
  const buttons = [...host.querySelectorAll('button')]
  const [first, ...others] = buttons.map((button) => button.getBoundingClientRect())
  const wrapped = others.filter((box, index) => box.top > ([first, ...others][index]?.top ?? 0))
  expect(wrapped.length).toBeGreaterThan(0)
  const words = host.querySelector('summary')?.getBoundingClientRect().left ?? 0
  // A quiet button has its padding before its sign.
  for (const box of wrapped) expect(box.left + 8).toBe(words)
})

it('the ring around a switch of the legend that has the focus is not cut off', async () => {
  const { host } = await show(pageOf(), NARROW)
  await press(host.querySelector('details:last-of-type summary'))
  const switches = [...host.querySelectorAll<HTMLInputElement>('details:last-of-type input')]
  expect(switches.length).toBeGreaterThan(4)
  for (const one of switches) {
    const frame = one.closest('[class*="switches"]')?.getBoundingClientRect()
    expect((frame?.right ?? 0) - one.getBoundingClientRect().right).toBeGreaterThanOrEqual(4)
  }
})
