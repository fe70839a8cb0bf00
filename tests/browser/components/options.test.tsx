// The options in a real browser.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Options } from '@/components/options/Options'
import type { OptionsActions, OptionsView } from '@/components/options/view'
import { axeFindings, mount, named, press, THEMES, tooWide, type, unmountAll } from './screen'

afterEach(unmountAll)

const OUTLETS = [
  { name: 'Báo Mẫu', hosts: ['bao-mau.example.vn', 'cu.example.vn'] },
  { name: 'Cổng thông tin mẫu', hosts: ['cong.example.vn'] },
]

const VIEW: OptionsView = {
  settings: {
    ...{ saving: 'every', colour: 'green', paintQuiet: false, firstOnly: true },
    ...{ noteTemplate: '', dailyBackup: false, lastBackup: 0, remindAfter: 0 },
    dimRepeats: true,
    onlyOn: null,
    painted: { official: true, institution: false, document: true },
    neverOn: ['the-thao.example.vn'],
    alwaysOn: ['bao.example.vn', 'tin.example.vn'],
  },
  sites: [
    { host: 'bao.example.vn', granted: true },
    { host: 'tin.example.vn', granted: false },
  ],
  outlets: OUTLETS,
  shortcuts: [
    { name: 'a', description: 'Tô đoạn đang chọn', keys: 'Alt+Shift+H' },
    { name: 'b', description: 'Ghi chú cho đoạn đang chọn', keys: '' },
  ],
  corrections: [
    {
      ...{ id: '1', page: null, quote: 'thu tuong', type: 'official', created: 0 },
      verdict: { kind: 'not-an-entity' },
    },
  ],
  entities: [
    {
      ...{ id: 'own/1', type: 'institution', name: 'Tổ công tác bến Hồng', aliases: ['TCT bến Hồng'] },
      ...{ note: 'theo dõi riêng', created: 1, modified: 1 },
    },
    {
      ...{ id: 'institution/x', type: 'institution', name: 'Ấp Bắc', aliases: ['AB'], note: '' },
      ...{ created: 2, modified: 2 },
    },
  ],
  storage: {
    ...{ used: 449_000, quota: 78_200_000_000, persisted: false },
    ...{ pages: 1_200, mentions: 34_567, highlights: 87 },
  },
  knowledge: { asOf: '2026-11-22', brought: false },
}

const WELL = { broken: 0, quarantined: 0, pageless: 0, loose: 0, miscounted: 0 }

function actionsOf() {
  return {
    change: vi.fn<OptionsActions['change']>(),
    addSite: vi.fn<OptionsActions['addSite']>(async () => true),
    removeSite: vi.fn<OptionsActions['removeSite']>(),
    removeCorrection: vi.fn<OptionsActions['removeCorrection']>(),
    newEntity: vi.fn<OptionsActions['newEntity']>(() => ({
      ...{ id: 'own/2', type: 'official', name: '', aliases: [], note: '' },
    })),
    saveEntity: vi.fn<OptionsActions['saveEntity']>(),
    removeEntity: vi.fn<OptionsActions['removeEntity']>(),
    exportTaught: vi.fn<OptionsActions['exportTaught']>(async () => ({ leftOut: 0 })),
    preview: vi.fn<OptionsActions['preview']>(async () => ({
      refused: { code: 'not-json', line: 1, path: null },
    })),
    import: vi.fn<OptionsActions['import']>(async () => ({
      refused: { code: 'not-json', line: 1, path: null },
    })),
    changeShortcut: vi.fn<(name: string, keys: string) => void>(),
    openShortcuts: vi.fn<() => void>(),
    persist: vi.fn<OptionsActions['persist']>(),
    forget: vi.fn<OptionsActions['forget']>(async () => ({
      pages: 3,
      highlights: 7,
      undo: vi.fn(async () => {}),
    })),
    openLibrary: vi.fn<OptionsActions['openLibrary']>(),
    backUp: vi.fn<OptionsActions['backUp']>(async () => ({ leftOut: 0 })),
    setDaily: vi.fn<OptionsActions['setDaily']>(),
    check: vi.fn<OptionsActions['check']>(async () => ({ ...WELL, broken: 2, miscounted: 1_200 })),
    repair: vi.fn<OptionsActions['repair']>(async () => ({ ...WELL, quarantined: 2 })),
    saveQuarantined: vi.fn<OptionsActions['saveQuarantined']>(async () => {}),
    countOld: vi.fn<OptionsActions['countOld']>(async () => 1_234),
    prune: vi.fn<OptionsActions['prune']>(async () => ({ pages: 1_234, undo: async () => {} })),
    bringKnowledge: vi.fn<OptionsActions['bringKnowledge']>(async () => 'damaged'),
    takeBackKnowledge: vi.fn<OptionsActions['takeBackKnowledge']>(),
  } satisfies OptionsActions
}

async function show(view: Partial<OptionsView> = {}, settings: Parameters<typeof mount>[1] = { width: 900 }) {
  const actions = actionsOf()
  const { host } = await mount(<Options view={{ ...VIEW, ...view }} actions={actions} />, settings)
  return { host, actions }
}

describe.each(THEMES)('in the %s theme', (theme) => {
  it('axe finds nothing wrong with the options, nor with the question before forgetting', async () => {
    const { host } = await show({}, { width: 900, theme })
    expect(await axeFindings(host)).toEqual([])
    await press(named(host, 'Quên tất cả'))
    expect(await axeFindings(host)).toEqual([])
  })
})

describe('upkeep', () => {
  it('says what a look found, mends it, and hands over what was put aside', async () => {
    const { host, actions } = await show()
    await press(named(host, 'Kiểm tra thư viện'))
    expect(host.textContent).toContain('Bộ đếm sai: 1.200.')
    await press(named(host, 'Sửa'))
    expect(host.textContent).toContain('Thư viện nguyên vẹn.')
    await press(named(host, 'Cất các mục đó ra tệp'))
    expect(actions.saveQuarantined).toHaveBeenCalled()
  })

  it('says how much would go before anything goes', async () => {
    const { host, actions } = await show()
    await press(named(host, 'Dọn'))
    expect(host.querySelector('dialog')?.textContent).toContain('1.234 trang')
    expect(actions.prune).not.toHaveBeenCalled()
    await press(named(host.querySelector('dialog')!, 'Dọn'))
    expect(actions.prune.mock.lastCall?.[0]).toBe(12)
    expect(host.textContent).toContain('Đã dọn 1.234 trang.')
    await press(named(host, 'Hoàn tác'))
    expect(host.textContent).toContain('Đã hoàn tác.')
    expect(host.textContent).not.toContain('Đã dọn')
    actions.prune.mockImplementationOnce(async (_months, holding, progress) => {
      holding(40_000)
      await vi.waitFor(() => expect(host.textContent).toContain('Đang giữ lại 40.000 trang để còn hoàn tác'))
      progress(12_000)
      await vi.waitFor(() => expect(host.textContent).toContain('Đã dọn 12.000 trang'))
      return { pages: 90_000, undo: async () => {} }
    })
    await press(named(host, 'Dọn'))
    await press(named(host.querySelector('dialog')!, 'Dọn'))
    await vi.waitFor(() => expect(host.textContent).toContain('Đã dọn 90.000 trang.'))
  })

  it('backs up by a click, and every day when that is turned on', async () => {
    const { host, actions } = await show({
      settings: { ...VIEW.settings, lastBackup: Date.UTC(2026, 10, 1) },
    })
    expect(host.textContent).toContain('Lần sao lưu gần nhất là 1/11/2026.')
    await press(named(host, 'Sao lưu ra tệp'))
    expect(actions.backUp).toHaveBeenCalled()
    await press(named(host, /^Mỗi ngày tự sao lưu/))
    expect(actions.setDaily.mock.lastCall).toEqual([true])
  })
})

it('cuts nothing off at 320 px', async () => {
  expect(tooWide((await show({}, { width: 320 })).host)).toEqual([])
})

describe('options', () => {
  it('change one setting at a time', async () => {
    const { host, actions } = await show()
    await press(named(host, /^CCơ quan$/)?.closest('label') ?? host.querySelectorAll('[role="switch"]')[1])
    expect(actions.change).toHaveBeenLastCalledWith({
      painted: { official: true, institution: true, document: true },
    })
    await press(host.querySelector('input[data-colour="blue"]'))
    expect(actions.change).toHaveBeenLastCalledWith({ colour: 'blue' })
    await press(host.querySelectorAll('input[type="radio"]')[1])
    expect(actions.change).toHaveBeenLastCalledWith({ saving: 'chosen' })
  })

  it('add a site by whatever address is typed, and refuse what is none', async () => {
    const { host, actions } = await show()
    const [site] = host.querySelectorAll('form input')
    await type(site, 'https://www.Tin-Moi.example.vn/a?b=1')
    await press(host.querySelector('form button'))
    expect(actions.addSite).toHaveBeenCalledWith('tin-moi.example.vn')
    await type(site, 'không phải địa chỉ')
    await press(host.querySelector('form button'))
    expect(actions.addSite).toHaveBeenCalledTimes(1)
    expect(host.textContent).toContain('Hãy gõ địa chỉ trang')
  })

  it('ask the browser anew for a site that it refused, and for no other', async () => {
    const { host, actions } = await show()
    expect(named(host, 'Cho phép đọc bao.example.vn')).toBeNull()
    actions.addSite.mockResolvedValueOnce(false)
    await press(named(host, 'Cho phép đọc tin.example.vn'))
    expect(actions.addSite).toHaveBeenCalledWith('tin.example.vn')
    expect(document.body.textContent).toContain('Trình duyệt chưa cho phép đọc tin.example.vn.')
  })

  it('give back a permission, and read a site again', async () => {
    const { host, actions } = await show()
    expect(host.textContent).toContain('trình duyệt chưa cho phép')
    await press(named(host, 'Thôi đọc bao.example.vn và trả lại quyền'))
    expect(actions.removeSite).toHaveBeenCalledWith('bao.example.vn')
    await press(named(host, 'Đọc lại the-thao.example.vn'))
    expect(actions.change).toHaveBeenLastCalledWith({ neverOn: [] })
  })

  it('forget only after a second question, say what went, and bring it back', async () => {
    const { host, actions } = await show()
    await press(named(host, 'Quên một giờ vừa qua'))
    await press(named(host.querySelector('dialog')!, 'Huỷ'))
    expect(actions.forget).not.toHaveBeenCalled()
    await press(named(host, 'Quên một giờ vừa qua'))
    await press(named(host, 'Xoá'))
    expect(actions.forget).toHaveBeenCalledWith({ last: 'hour' }, expect.any(Function))
    expect(host.textContent).toContain('Đã xoá 3 trang và 7 đoạn tô.')
    const { undo } = await actions.forget.mock.results[0]!.value
    await press(named(host, 'Hoàn tác'))
    expect(undo).toHaveBeenCalledOnce()
    expect(host.textContent).not.toContain('Đã xoá 3 trang')
  })

  it('tell how many pages are held before they go', async () => {
    const { host, actions } = await show()
    actions.forget.mockImplementationOnce(async (_what, holding) => {
      holding(40_000)
      await vi.waitFor(() => expect(host.textContent).toContain('Đang giữ lại 40.000 trang để còn hoàn tác'))
      return { pages: 90_000, highlights: 7, undo: async () => {} }
    })
    await press(named(host, 'Quên tất cả'))
    await press(named(host, 'Xoá'))
    await vi.waitFor(() => expect(host.textContent).toContain('Đã xoá 90.000 trang và 7 đoạn tô.'))
    expect(host.textContent).not.toContain('Đang giữ lại')
  })

  it('forget one site', async () => {
    const { host, actions } = await show()
    await type([...host.querySelectorAll('form input')].at(-1), 'bao.example.vn')
    await press(named(host, 'Quên trang báo'))
    await press(named(host, 'Xoá'))
    expect(actions.forget).toHaveBeenCalledWith({ host: 'bao.example.vn' }, expect.any(Function))
  })

  it('say that there are no shortcuts where the browser has none', async () => {
    const { host } = await show({ shortcuts: null })
    expect(host.textContent).not.toContain('Phím tắt')
  })
})

describe('names that the reader added', () => {
  it('stand in the order of the Vietnamese alphabet', async () => {
    const { host } = await show()
    const names = [...host.querySelectorAll('[aria-label^="Sửa "]')].map((one) =>
      one.getAttribute('aria-label'),
    )
    expect(names).toEqual(['Sửa Ấp Bắc', 'Sửa Tổ công tác bến Hồng'])
  })

  it('are made, with other ways to write them', async () => {
    const { host, actions } = await show()
    await press(named(host, 'Thêm tên mới'))
    await press(named(host, 'Lưu'))
    expect(host.textContent).toContain('Tên cần ít nhất hai chữ cái')
    expect(actions.saveEntity).not.toHaveBeenCalled()
    const form = host.querySelector('form:has(fieldset)')
    const [name, alias] = [
      ...(form?.querySelectorAll<HTMLInputElement>('input[type="text"], input:not([type])') ?? []),
    ]
    await type(name, 'Ông Kẹ')
    await type(alias, 'Ba Kẹ,')
    await press(named(host, 'Lưu'))
    expect(actions.saveEntity).toHaveBeenCalledWith({
      ...{ id: 'own/2', type: 'official', name: 'Ông Kẹ', aliases: ['Ba Kẹ'], note: '' },
    })
  })

  it('are changed and taken away, and go out as a file', async () => {
    const { host, actions } = await show()
    await press(named(host, 'Bỏ Ấp Bắc'))
    expect(actions.removeEntity).toHaveBeenCalledWith(VIEW.entities[1])
    await press(named(host, 'Xuất chỗ sửa và tên thêm'))
    expect(actions.exportTaught).toHaveBeenCalled()
    await press(named(host, 'Nhập từ tệp'))
    expect(host.querySelector('dialog[open] input[type="file"]')).not.toBeNull()
  })
})

describe('a shortcut', () => {
  it('is changed by pressing other keys, where the browser allows it', async () => {
    const { host, actions } = await show()
    await press(named(host, 'Đổi phím tắt: Tô đoạn đang chọn'))
    const field = host.querySelector('input[readonly]')
    expect(document.activeElement).toBe(field)
    field?.dispatchEvent(
      new KeyboardEvent('keydown', { code: 'KeyM', key: 'm', altKey: true, bubbles: true, cancelable: true }),
    )
    expect(actions.changeShortcut).toHaveBeenCalledWith('a', 'Alt+M')
  })
})

describe('the knowledge', () => {
  async function bring(host: HTMLElement) {
    const input = host.querySelector<HTMLInputElement>('input[aria-label="Nạp tệp mới hơn…"]')
    const files = new DataTransfer()
    files.items.add(new File(['?'], 'knowledge.bin'))
    if (input) input.files = files.files
    input?.dispatchEvent(new Event('change', { bubbles: true }))
  }

  it('says as of when it is, takes a file, and says what is wrong with one', async () => {
    const { host, actions } = await show()
    expect(host.textContent).toContain('Dữ liệu đi kèm tiện ích, tính đến ngày 22/11/2026.')
    expect(host.textContent).not.toContain('Dùng lại dữ liệu đi kèm')
    await bring(host)
    await vi.waitFor(() => expect(host.textContent).toContain('Tệp bị hỏng hoặc thiếu.'))
    expect(actions.bringKnowledge.mock.calls[0]?.[0].name).toBe('knowledge.bin')
  })

  it('is given back', async () => {
    const { host, actions } = await show({ knowledge: { asOf: '2027-02-01', brought: true } })
    expect(host.textContent).toContain('Dữ liệu bạn nạp vào, tính đến ngày 1/2/2027.')
    await press(named(host, 'Dùng lại dữ liệu đi kèm'))
    expect(actions.takeBackKnowledge).toHaveBeenCalledOnce()
  })
})
