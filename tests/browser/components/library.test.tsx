// The library, options and welcome screens in a real browser, by hand and by keyboard, and by axe in both themes.
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Library } from '@/components/library/Library'
import { NavigationProvider } from '@/components/library/Navigation'
import { EMPTY_QUERY, type LibraryQuery } from '@/components/library/query'
import type { LibraryRow } from '@/components/library/rows'
import { mergeRows } from '@/components/library/rows'
import type { LibraryActions, LibraryView } from '@/components/library/view'
import { FACTS_OF_LIBRARY, mentionRows, OWN_ROWS, PREVIEW } from './library-samples'
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

function actionsOf() {
  return {
    narrow: vi.fn<LibraryActions['narrow']>(),
    tagAll: vi.fn<LibraryActions['tagAll']>(async () => {}),
    colourAll: vi.fn<LibraryActions['colourAll']>(async () => {}),
    removeAll: vi.fn<LibraryActions['removeAll']>(async () => {}),
    more: vi.fn<LibraryActions['more']>(),
    retry: vi.fn<LibraryActions['retry']>(),
    openOptions: vi.fn<LibraryActions['openOptions']>(),
    dropPage: vi.fn<LibraryActions['dropPage']>(),
    backUp: vi.fn<LibraryActions['backUp']>(async () => true),
    later: vi.fn<LibraryActions['later']>(),
    export: vi.fn<LibraryActions['export']>(async () => true),
    preview: vi.fn<LibraryActions['preview']>(async () => ({ preview: PREVIEW })),
    import: vi.fn<LibraryActions['import']>(async () => ({ preview: PREVIEW, undo: async () => 1_250 })),
    noteTemplate: vi.fn<LibraryActions['noteTemplate']>(async () => '# {{title}}'),
    templateFault: vi.fn<LibraryActions['templateFault']>((template) =>
      template.includes('{{#') ? 'unclosed' : null,
    ),
    recolour: vi.fn<LibraryActions['recolour']>(),
    keepDraft: vi.fn<LibraryActions['keepDraft']>(),
    saveNote: vi.fn<LibraryActions['saveNote']>(async () => true),
    remove: vi.fn<LibraryActions['remove']>(),
  } satisfies LibraryActions
}

const FULL: LibraryView = {
  facts: FACTS_OF_LIBRARY,
  rows: mergeRows(OWN_ROWS, mentionRows(30), true),
  done: true,
  problem: null,
}
const WIDE = { width: 1280, height: 900 }

async function show(
  view: Partial<LibraryView> = {},
  query: Partial<LibraryQuery> = {},
  settings: Parameters<typeof mount>[1] = WIDE,
) {
  const actions = actionsOf()
  const screen = (
    <NavigationProvider value={() => {}}>
      <Library query={{ ...EMPTY_QUERY, ...query }} view={{ ...FULL, ...view }} actions={actions} />
    </NavigationProvider>
  )
  const { host } = await mount(screen, settings)
  return { host, actions }
}

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

it('cuts nothing off at 320 px', async () => {
  for (const [, view, query] of VIEWS) {
    const { host } = await show(view, query, { width: 320, height: 700 })
    expect(tooWide(host)).toEqual([])
    await unmountAll()
  }
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
    expect(heads.some((head) => Math.abs(head.getBoundingClientRect().top - top) < 3)).toBe(true)
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

  it('changes several highlights at once', async () => {
    const { host, actions } = await show()
    await press(named(host, 'Chọn nhiều'))
    const [first, second] = host.querySelectorAll<HTMLInputElement>(
      'article input[type="checkbox"], li input[type="checkbox"]',
    )
    await press(first)
    await press(second)
    await press(named(host, 'Xoá các đoạn đã chọn'))
    expect(actions.removeAll.mock.lastCall?.[0]).toHaveLength(2)
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
  it('hand on each change by itself', async () => {
    const { host, actions } = await show()
    const [made, kind, outlet, tag, colour, state, group] = host.querySelectorAll('fieldset select')
    await type(made, 'hand')
    await type(kind, 'document')
    await type(outlet, 'outlet/mau')
    await type(tag, 'ngân sách')
    await type(colour, 'pink')
    await type(state, 'ambiguous')
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

it('reminds of a backup that is due, makes it, or is told to wait', async () => {
  const backup = { due: true, last: '2026-09-01' }
  const { host, actions } = await show({ facts: { ...FACTS_OF_LIBRARY, backup } })
  expect(host.textContent).toContain('Lần sao lưu gần nhất là 1/9/2026.')
  await press(named(host, 'Sao lưu ra tệp'))
  expect(actions.backUp).toHaveBeenCalled()
  await press(named(host, 'Để tháng sau'))
  expect(actions.later).toHaveBeenCalled()
})

describe('export', () => {
  it('offers what the list is narrowed to first, and hands on scope and format', async () => {
    const { host, actions } = await show({}, { entity: 'document/22' })
    await press(named(host, 'Xuất'))
    const [filtered, entity] = host.querySelectorAll<HTMLInputElement>('dialog input[type="radio"]')
    expect(filtered?.checked).toBe(true)
    await press(entity)
    await press(host.querySelectorAll('dialog fieldset')[1]!.querySelectorAll('input')[3])
    await press(named(host, 'Xuất ra tệp'))
    expect(actions.export.mock.lastCall?.slice(0, 2)).toEqual([
      { what: 'entity', entity: 'document/22' },
      { format: 'csv', template: '' },
    ])
    expect(host.querySelector('dialog')).toBeNull()
    expect(host.textContent).toContain('Đã xuất xong.')
  })

  it('makes notes by the template shown, and refuses one with a fault', async () => {
    const { host, actions } = await show()
    await press(named(host, 'Xuất'))
    await press(host.querySelectorAll('dialog fieldset')[1]!.querySelectorAll('input')[1])
    const area = host.querySelector('dialog textarea')
    await type(area, '{{#highlights}}')
    expect(host.querySelector('dialog [role="alert"]')?.textContent).toContain('unclosed')
    expect(named(host, 'Xuất ra tệp')?.hasAttribute('disabled')).toBe(true)
    await press(named(host, 'Dùng lại mẫu có sẵn'))
    expect(actions.noteTemplate.mock.lastCall).toEqual(['built-in'])
    await type(area, '## {{title}}')
    await press(named(host, 'Xuất ra tệp'))
    expect(actions.export.mock.lastCall?.[1]).toEqual({ format: 'notes', template: '## {{title}}' })
  })

  it('shows how far it is, and stops when it is cancelled', async () => {
    const { host, actions } = await show()
    actions.export.mockImplementation(
      (_scope, _format, { onProgress, signal }) =>
        new Promise((resolve) => {
          onProgress(3_500_000)
          signal.addEventListener('abort', () => resolve(false))
        }),
    )
    await press(named(host, 'Xuất'))
    await press(named(host, 'Xuất ra tệp'))
    expect(host.querySelector('dialog')?.textContent).toContain('Đang xuất, 3,5 MB')
    await press(named(host, 'Huỷ'))
    expect(host.querySelector('dialog')?.textContent).toContain('Xuất ra tệp')
    expect(host.textContent).not.toContain('Đã xuất xong.')
  })
})

describe('import', () => {
  async function choose(host: HTMLElement) {
    await press(named(host, 'Nhập'))
    const input = host.querySelector<HTMLInputElement>('input[type="file"]')!
    const files = new DataTransfer()
    files.items.add(new File(['{}'], 'thu-vien.json'))
    input.files = files.files
    await type(input, null)
  }

  it('shows what would be done before anything is done', async () => {
    const { host, actions } = await show()
    await choose(host)
    expect(actions.import).not.toHaveBeenCalled()
    expect(host.querySelector('dialog table')?.textContent).toContain('Đoạn tô12')
    await press(named(host, 'Nhập vào thư viện'))
    expect(actions.import).toHaveBeenCalled()
    expect(host.querySelector('dialog')?.textContent).toContain('Đã nhập xong.')
    await press(named(host, 'Hoàn tác lần nhập này'))
    expect(host.querySelector('dialog')?.textContent).toContain('Đã hoàn tác 1.250 mục.')
  })

  it('says who wrote the file, and what of it cannot be kept', async () => {
    const { host, actions } = await show()
    actions.preview.mockResolvedValue({
      preview: { ...PREVIEW, program: 'hypothesis', skipped: { 'no-quote': 3, 'no-address': 0 } },
    })
    await choose(host)
    const words = host.querySelector('dialog')?.textContent
    expect(words).toContain('Tệp của Hypothesis.')
    expect(words).toContain('Không nhập được 3 ghi chú vì không gắn với đoạn chữ nào.')
  })

  it('says why a file is refused, where, and that nothing has changed', async () => {
    const { host, actions } = await show()
    actions.preview.mockResolvedValue({ refused: { code: 'invalid-record', line: 12, path: 'highlight.id' } })
    await choose(host)
    const words = host.querySelector('dialog [role="alert"]')?.textContent
    expect(words).toContain('Trong tệp có một mục không hợp lệ. Dòng 12, phần highlight.id.')
    expect(words).toContain('Thư viện không thay đổi.')
    expect(named(host, 'Nhập vào thư viện')?.hasAttribute('disabled')).toBe(true)
  })

  it('imports nothing from a file that holds nothing new', async () => {
    const { host, actions } = await show()
    const none = { added: 0, changed: 0, same: 1, older: 0 }
    actions.preview.mockResolvedValue({
      preview: { ...PREVIEW, page: none, highlight: none, mentions: none },
    })
    await choose(host)
    expect(host.querySelector('dialog')?.textContent).toContain('đã có trong thư viện')
    expect(named(host, 'Nhập vào thư viện')?.hasAttribute('disabled')).toBe(true)
  })
})
