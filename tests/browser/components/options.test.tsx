// The options and the first run in a real browser.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Options } from '@/components/options/Options'
import type { OptionsActions, OptionsView } from '@/components/options/view'
import { Welcome } from '@/components/welcome/Welcome'
import { axeFindings, mount, named, press, THEMES, tooWide, type, unmountAll } from './screen'

afterEach(unmountAll)

const VIEW: OptionsView = {
  settings: {
    ...{ saving: 'every', colour: 'green', paintQuiet: false, firstOnly: true },
    ...{ noteTemplate: '', dailyBackup: false, lastBackup: 0 },
    painted: { official: true, institution: false, document: true },
    neverOn: ['the-thao.example.vn'],
    alwaysOn: ['bao.example.vn', 'tin.example.vn'],
  },
  sites: [
    { host: 'bao.example.vn', granted: true },
    { host: 'tin.example.vn', granted: false },
  ],
  outlets: ['Báo Mẫu', 'Cổng thông tin mẫu'],
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
  storage: { used: 449_000, quota: 78_200_000_000, persisted: false },
}

function actionsOf() {
  return {
    change: vi.fn<OptionsActions['change']>(),
    addSite: vi.fn<OptionsActions['addSite']>(async () => true),
    removeSite: vi.fn<OptionsActions['removeSite']>(),
    removeCorrection: vi.fn<OptionsActions['removeCorrection']>(),
    openShortcuts: vi.fn<() => void>(),
    persist: vi.fn<OptionsActions['persist']>(),
    forget: vi.fn<OptionsActions['forget']>(async () => ({ pages: 3, highlights: 7 })),
    openLibrary: vi.fn<OptionsActions['openLibrary']>(),
  } satisfies OptionsActions
}

async function show(view: Partial<OptionsView> = {}, settings: Parameters<typeof mount>[1] = { width: 900 }) {
  const actions = actionsOf()
  const { host } = await mount(<Options view={{ ...VIEW, ...view }} actions={actions} />, settings)
  return { host, actions }
}

async function welcome(settings: Parameters<typeof mount>[1] = { width: 900 }) {
  const onAnswer = vi.fn<(saving: 'every' | 'chosen') => Promise<boolean>>(async () => true)
  const { host } = await mount(<Welcome saving={null} onAnswer={onAnswer} onOptions={() => {}} />, settings)
  return { host, onAnswer }
}

describe.each(THEMES)('in the %s theme', (theme) => {
  it('axe finds nothing wrong with the options, nor with the question before forgetting', async () => {
    const { host } = await show({}, { width: 900, theme })
    expect(await axeFindings(host)).toEqual([])
    await press(named(host, 'Quên tất cả'))
    expect(await axeFindings(host)).toEqual([])
  })

  it('axe finds nothing wrong with the first run', async () => {
    const { host } = await welcome({ width: 900, theme })
    expect(await axeFindings(host)).toEqual([])
  })
})

it('cuts nothing off at 320 px', async () => {
  expect(tooWide((await show({}, { width: 320 })).host)).toEqual([])
  expect(tooWide((await welcome({ width: 320 })).host)).toEqual([])
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

  it('give back a permission, and read a site again', async () => {
    const { host, actions } = await show()
    expect(host.textContent).toContain('trình duyệt chưa cho phép')
    await press(named(host, 'Thôi đọc bao.example.vn và trả lại quyền'))
    expect(actions.removeSite).toHaveBeenCalledWith('bao.example.vn')
    await press(named(host, 'Đọc lại the-thao.example.vn'))
    expect(actions.change).toHaveBeenLastCalledWith({ neverOn: [] })
  })

  it('forget only after a second question, and say what went', async () => {
    const { host, actions } = await show()
    await press(named(host, 'Quên một giờ vừa qua'))
    await press(named(host.querySelector('dialog')!, 'Huỷ'))
    expect(actions.forget).not.toHaveBeenCalled()
    await press(named(host, 'Quên một giờ vừa qua'))
    await press(named(host, 'Xoá hẳn'))
    expect(actions.forget).toHaveBeenCalledWith({ last: 'hour' })
    expect(host.textContent).toContain('Đã xoá 3 trang và 7 đoạn tô.')
  })

  it('forget one site', async () => {
    const { host, actions } = await show()
    await type([...host.querySelectorAll('form input')].at(-1), 'bao.example.vn')
    await press(named(host, 'Quên trang này'))
    await press(named(host, 'Xoá hẳn'))
    expect(actions.forget).toHaveBeenCalledWith({ host: 'bao.example.vn' })
  })

  it('say that there are no shortcuts where the browser has none', async () => {
    const { host } = await show({ shortcuts: null })
    expect(host.textContent).not.toContain('Phím tắt')
  })
})

describe('the first run', () => {
  it('asks how pages are saved, and nothing else', async () => {
    const { host, onAnswer } = await welcome()
    expect(host.querySelectorAll('input')).toHaveLength(2)
    expect(named(host, 'Bắt đầu đọc')?.hasAttribute('disabled')).toBe(true)
    await press(host.querySelectorAll('input')[1])
    await press(named(host, 'Bắt đầu đọc'))
    expect(onAnswer).toHaveBeenCalledWith('chosen')
    expect(host.textContent).toContain('Xong rồi')
  })

  it('asks again when the answer could not be kept', async () => {
    const { host, onAnswer } = await welcome()
    onAnswer.mockResolvedValue(false)
    await press(host.querySelectorAll('input')[0])
    await press(named(host, 'Bắt đầu đọc'))
    expect(host.querySelectorAll('input')).toHaveLength(2)
  })
})
