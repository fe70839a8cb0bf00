// The library's list in a real browser, by hand and by keyboard, and by axe in both themes.
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { Library } from '@/components/library/Library'
import { NavigationProvider } from '@/components/library/Navigation'
import { EMPTY_QUERY, type LibraryQuery } from '@/components/library/query'
import type { LibraryRow } from '@/components/library/rows'
import type { LibraryView } from '@/components/library/view'
import { FACTS_OF_LIBRARY, mentionRows, OWN_ROWS } from './library-samples'
import { actionsOf, FULL, show, WIDE } from './library-screen'
import {
  axeFindings,
  focus,
  key,
  mount,
  named,
  press,
  scroll,
  THEMES,
  tooWide,
  type,
  unmountAll,
} from './screen'

afterEach(unmountAll)

function Typing() {
  const [query, setQuery] = useState(EMPTY_QUERY)
  const actions = {
    ...actionsOf(),
    narrow: (change: Partial<LibraryQuery>) => setQuery({ ...query, ...change }),
  }
  return (
    <NavigationProvider value={() => {}}>
      <Library query={query} view={FULL} actions={actions} />
    </NavigationProvider>
  )
}

const NONE: readonly LibraryRow[] = []

const VIEWS: [string, Partial<LibraryView>, Partial<LibraryQuery>][] = [
  ['rows by page', {}, {}],
  ['rows by entity', { rows: [...OWN_ROWS, ...mentionRows(20)] }, { words: 'bộ' }],
  ['rows by day', {}, { group: 'day' }],
  [
    'a narrowed list',
    {},
    { type: 'document', tag: 'ngân sách', page: 'https://bao.example.vn/1', from: '2020-01-01' },
  ],
  ['an empty library', { rows: NONE }, {}],
  ['a search without hits', { rows: NONE }, { words: 'không có' }],
  ['a library being read', { rows: NONE, done: false, facts: null }, {}],
  ['a library that cannot be read', { rows: NONE, facts: null, problem: 'locked' }, {}],
]

describe.each(THEMES)('in the %s theme', (theme) => {
  it.each(VIEWS)('axe finds nothing wrong with %s', async (_name, view, query) => {
    const { host } = await show(view, query, { ...WIDE, theme })
    expect(await axeFindings(host)).toEqual([])
  })

  it.each(['Nhập', 'Xuất'])('axe finds nothing wrong with the dialog %s', async (name) => {
    const { host } = await show({}, { words: 'bộ' }, { ...WIDE, theme })
    await press(named(host, name))
    expect(await axeFindings(host)).toEqual([])
  })
})

it('says of the sums over a narrowed list that they are those of the whole library', async () => {
  const { host } = await show({ rows: NONE }, { words: 'không có' })
  expect(host.querySelector('main p')?.textContent).toMatch(/^Cả thư viện: \d/)
  await unmountAll()
  const all = await show()
  expect(all.host.querySelector('main p')?.textContent).toMatch(/^\d/)
})

it('cuts nothing off at 320 px', async () => {
  for (const [, view, query] of VIEWS) {
    const { host } = await show(view, query, { width: 320, height: 700 })
    expect(tooWide(host)).toEqual([])
    await unmountAll()
  }
})

it('gives the list the whole screen where there is little room', async () => {
  const { host } = await show({}, {}, { width: 320, height: 640 })
  const row = host.querySelector('[data-index="3"]')
  row?.scrollIntoView({ block: 'center' })
  const { top, bottom } = row!.getBoundingClientRect()
  expect(top).toBeGreaterThan(0)
  expect(bottom).toBeLessThan(640)
  const filters = host.querySelector('[aria-controls]')!.getBoundingClientRect()
  expect(filters.bottom).toBeLessThan(top)
})

it('folds the filters into a line that says what is narrowed where there is little room', async () => {
  const small = { width: 320, height: 640 }
  const { host } = await show({}, { type: 'document', tag: 'ngân sách', from: '2020-01-01' }, small)
  const line = host.querySelector('main [aria-controls]')
  expect(line?.textContent).toBe('Bộ lọcVăn bản · ngân sách · Từ ngày 1/1/2020')
  const sentence = host.querySelector<HTMLElement>('fieldset')!
  expect(sentence.checkVisibility()).toBe(false)
  expect(host.querySelector('li')!.getBoundingClientRect().top).toBeLessThan(small.height / 2)
  await press(line)
  expect(sentence.checkVisibility()).toBe(true)
  expect(line?.getAttribute('aria-expanded')).toBe('true')
})

it('shows the filters as a whole sentence where there is room', async () => {
  const { host } = await show()
  expect(host.querySelector('main [aria-controls]')!.checkVisibility()).toBe(false)
  expect(host.querySelector('fieldset')!.checkVisibility()).toBe(true)
})

it('keeps what is seldom asked out of the sentence until it is set or wanted', async () => {
  const { host } = await show({}, { colour: 'amber' })
  const shown = () =>
    [...host.querySelectorAll<HTMLElement>('fieldset label')]
      .filter((part) => part.checkVisibility())
      .map((part) => part.querySelector('span')?.textContent)
  expect(shown()).toEqual(['Xem', 'Loại', 'Trên', 'Nhãn', 'Màu', 'Gom theo', 'Xếp theo', 'Thứ tự'])
  const more = [...host.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Thêm điều kiện',
  )
  expect(more?.getAttribute('aria-expanded')).toBe('false')
  await press(more)
  expect(shown()).toHaveLength(12)
  await press(more)
  expect(shown()).toHaveLength(8)
})

it('never calls empty what could not be read', async () => {
  const { host } = await show({ rows: NONE, done: true, facts: null, problem: 'newer' })
  expect(host.querySelector('[role="alert"]')).not.toBeNull()
  expect(host.textContent).not.toContain('Thư viện còn trống')
  // Nothing is waited for above what can be chosen.
  const [first] = host.querySelectorAll('main > *')
  expect(first?.textContent?.trim()).not.toBe('')
})

it('offers to look up what was searched for and never saved', async () => {
  const { host } = await show({ rows: NONE, done: true }, { words: ' bộ mẫu ' })
  const link = host.querySelector<HTMLAnchorElement>('main [href*="view=knowledge"]')
  expect(link?.textContent).toBe('Tra cứu “bộ mẫu”')
  expect(new URLSearchParams(link?.getAttribute('href') ?? '').get('q')).toBe('bộ mẫu')
})

describe('the list', () => {
  it('has the quotes larger than everything else in a row', async () => {
    const { host } = await show()
    const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize)
    const article = host.querySelector('li article')!
    const quote = size(article.querySelector('q')!)
    const others = [...article.querySelectorAll('button, p')].filter((element) => !element.querySelector('q'))
    expect(others.every((element) => size(element) < quote)).toBe(true)
  })

  it('puts one head before the rows of a page, with its outlet by name and its day', async () => {
    const { host } = await show()
    const [head] = host.querySelectorAll('li h2')
    expect(head?.textContent).toContain('Chính phủ họp phiên thường kỳ')
    expect(head?.closest('li')?.textContent).toContain('Báo Mẫu · 9/7/2020')
    expect(host.querySelector('li a')?.getAttribute('rel')).toBe('noopener noreferrer')
  })

  it('narrows to an entity by its name, and to a tag by the tag', async () => {
    const { host, actions } = await show()
    await press(host.querySelector('article button[title="Xem mọi chỗ nhắc tới"]'))
    expect(actions.narrow).toHaveBeenLastCalledWith({ entity: expect.any(String), words: '' })
    await press(named(host.querySelector('article')!, 'ngân sách'))
    expect(actions.narrow).toHaveBeenLastCalledWith({ tag: 'ngân sách' })
  })

  it('unfolds the other places of an entity on a page', async () => {
    const { host } = await show({ rows: mentionRows(1) })
    expect(host.querySelectorAll('article q')).toHaveLength(1)
    await press(named(host, '2 chỗ khác trên trang'))
    expect(host.querySelectorAll('article q')).toHaveLength(3)
  })

  it('asks for more when its end comes near, and not when all is there', async () => {
    const { actions } = await show({ rows: mentionRows(10), done: false })
    expect(actions.more).toHaveBeenCalled()
    const whole = await show({ rows: mentionRows(10), done: true })
    expect(whole.actions.more).not.toHaveBeenCalled()
  })

  it('holds every row for the search of the browser, and keeps the head of the group in sight', async () => {
    const { host } = await show({ rows: mentionRows(600) })
    expect(host.querySelectorAll('main ul > li article').length).toBe(600)
    const list = host.querySelector('main ul')!.parentElement!
    await scroll(list, 9_000)
    const top = list.getBoundingClientRect().top
    const heads = [...host.querySelectorAll('li')].filter(
      (row) => getComputedStyle(row).position === 'sticky',
    )
    // That one alone: a longer one before it would show under it.
    expect(heads.filter((head) => Math.abs(head.getBoundingClientRect().top - top) < 3)).toHaveLength(1)
  })

  it('has one row in the tab order, and arrows move among the rows', async () => {
    const { host } = await show({ rows: mentionRows(9) })
    const names = [...host.querySelectorAll<HTMLElement>('article button[data-row-focus]')]
    expect(names.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    await focus(names[0])
    await key('ArrowDown')
    expect(document.activeElement).toBe(names[1])
    await key('End')
    expect(document.activeElement).toBe(names.at(-1))
  })

  it('takes a page out from its menu', async () => {
    const { host, actions } = await show()
    await press(named(host, /^Việc khác với trang/))
    await press(named(host, 'Bỏ trang khỏi thư viện'))
    expect(actions.dropPage).toHaveBeenCalledWith(expect.objectContaining({ day: '2020-07-09' }))
  })

  it('edits a note in its place', async () => {
    const { host, actions } = await show()
    await press(named(host, 'Sửa ghi chú'))
    await type(host.querySelector('textarea'), 'Sửa trong thư viện')
    await press(named(host, 'Lưu'))
    expect(actions.saveNote.mock.lastCall?.[1].note).toBe('Sửa trong thư viện')
  })
})

describe('the filters', () => {
  it('put the list into another order, which groups give way to', async () => {
    const { host, actions } = await show({}, { group: 'day' })
    const part = (label: string) =>
      [...host.querySelectorAll('fieldset label')].find(({ textContent }) => textContent?.startsWith(label))
    const choose = async (label: string, value: string) => {
      const select = part(label)?.querySelector('select')
      if (select) select.value = value
      select?.dispatchEvent(new Event('change', { bubbles: true }))
    }
    await choose('Xếp theo', 'title')
    expect(actions.narrow).toHaveBeenLastCalledWith({ sort: 'title', order: null, group: null })
    await choose('Xếp theo', 'saved')
    expect(actions.narrow).toHaveBeenLastCalledWith({ sort: 'saved', order: null })
    await choose('Thứ tự', 'asc')
    expect(actions.narrow).toHaveBeenLastCalledWith({ order: 'asc' })
  })

  it('hand on each change by itself', async () => {
    const { host, actions } = await show()
    const [made, kind, outlet, tag, colour, state, anchor, group] = host.querySelectorAll('fieldset select')
    await type(made, 'hand')
    await type(kind, 'document')
    await type(outlet, 'outlet/mau')
    await type(tag, 'ngân sách')
    await type(colour, 'pink')
    await type(state, 'ambiguous')
    await type(anchor, 'lost')
    await type(group, 'day')
    await type(host.querySelector('input[type="date"]'), '2020-01-01')
    expect(actions.narrow.mock.calls.map(([change]) => change)).toEqual(
      expect.arrayContaining([
        { made: 'hand' },
        { type: 'document' },
        { outlet: 'outlet/mau' },
        { tag: 'ngân sách' },
        { colour: 'pink' },
        { state: 'ambiguous' },
        { anchor: 'lost' },
        { group: 'day' },
        { from: '2020-01-01' },
      ]),
    )
  })

  it('are cleared at once, and the grouping stays', async () => {
    const { host, actions } = await show({}, { type: 'document', group: 'day' })
    await press(named(host, 'Bỏ lọc'))
    expect(actions.narrow).toHaveBeenCalledWith({ ...EMPTY_QUERY, group: 'day' })
  })

  it('search as one types', async () => {
    const { host } = await mount(<Typing />, WIDE)
    const box = host.querySelector<HTMLInputElement>('header input')
    await type(box, 'nq 22')
    expect(box?.value).toBe('nq 22')
    await focus(box)
    await key('Escape')
    expect(box?.value).toBe('')
  })
})

it.each([320, 768, 1280])(
  'moves nothing when the reminder comes after the list, %i px wide',
  async (width) => {
    const screen = (due: boolean) => (
      <NavigationProvider value={() => {}}>
        <Library
          query={EMPTY_QUERY}
          view={{ ...FULL, facts: { ...FACTS_OF_LIBRARY, backup: { due, last: null } } }}
          actions={actionsOf()}
        />
      </NavigationProvider>
    )
    const { host, show: showAgain } = await mount(screen(false), { width, height: 800 })
    const places = () =>
      [...host.querySelectorAll('main :is(summary, select, article)')].map((one) => {
        const { x, y } = one.getBoundingClientRect()
        return [x, y]
      })
    const before = places()
    expect(before.length).toBeGreaterThan(3)
    await showAgain(screen(true))
    expect(named(host, 'Sao lưu ra tệp')).not.toBeNull()
    expect(places()).toEqual(before)
  },
)

it('reminds of a backup that is due, makes it, or is told to wait', async () => {
  const backup = { due: true, last: '2026-09-01' }
  const { host, actions } = await show({ facts: { ...FACTS_OF_LIBRARY, backup } })
  expect(host.textContent).toContain('Lần sao lưu gần nhất là 1/9/2026.')
  await press(named(host, 'Sao lưu ra tệp'))
  expect(actions.backUp).toHaveBeenCalled()
  await press(named(host, 'Để tháng sau'))
  expect(actions.later).toHaveBeenCalled()
})
