// The first run in a real browser.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Welcome } from '@/components/welcome/Welcome'
import { axeFindings, mount, named, press, THEMES, tooWide, type, unmountAll } from './screen'

afterEach(unmountAll)

const OUTLETS = [
  { name: 'Báo Mẫu', hosts: ['bao-mau.example.vn', 'cu.example.vn'] },
  { name: 'Cổng thông tin mẫu', hosts: ['cong.example.vn'] },
  { name: 'Báo ai cũng biết', hosts: ['nhandan.vn'] },
]

async function welcome(settings: Parameters<typeof mount>[1] = { width: 900 }) {
  const onAnswer = vi.fn<Parameters<typeof Welcome>[0]['onAnswer']>(async () => true)
  const props = { saving: null, onlyOn: null, outlets: OUTLETS, onAnswer, onOptions: () => {} }
  const { host } = await mount(<Welcome {...props} />, settings)
  return { host, onAnswer }
}

describe.each(THEMES)('in the %s theme', (theme) => {
  it('axe finds nothing wrong with the first run', async () => {
    const { host } = await welcome({ width: 900, theme })
    expect(await axeFindings(host)).toEqual([])
    await press(host.querySelectorAll('input')[3])
    expect(await axeFindings(host)).toEqual([])
  })
})

it('cuts nothing off at 320 px', async () => {
  expect(tooWide((await welcome({ width: 320 })).host)).toEqual([])
})

describe('the first run', () => {
  it('asks how pages are saved and where they are read, and nothing else', async () => {
    const { host, onAnswer } = await welcome()
    expect(host.querySelectorAll('input')).toHaveLength(4)
    expect(named(host, 'Bắt đầu đọc')?.hasAttribute('disabled')).toBe(true)
    await press(host.querySelectorAll('input')[1])
    await press(named(host, 'Bắt đầu đọc'))
    expect(onAnswer).toHaveBeenCalledWith({ saving: 'chosen', onlyOn: null })
    expect(host.textContent).toContain('Xong rồi')
    expect(document.activeElement?.textContent).toContain('Xong rồi')
  })

  it('ends with papers to begin with: a few that all know, or those that were picked', async () => {
    const { host } = await welcome()
    await press(host.querySelectorAll('input')[0])
    await press(named(host, 'Bắt đầu đọc'))
    const doors = () => [...host.querySelectorAll<HTMLAnchorElement>('ul a')].map(({ href }) => href)
    expect(doors()).toEqual(['https://nhandan.vn/'])
    await unmountAll()
    const picked = await welcome()
    await press(picked.host.querySelectorAll('input')[0])
    await press(picked.host.querySelectorAll('input')[3])
    await press(picked.host.querySelectorAll('input[type="checkbox"]')[1])
    await press(named(picked.host, 'Bắt đầu đọc'))
    const [door] = picked.host.querySelectorAll<HTMLAnchorElement>('ul a')
    expect([door?.href, door?.rel]).toEqual(['https://cong.example.vn/', 'noopener noreferrer'])
  })

  it('lets the outlets be picked that are read by themselves, found without accents', async () => {
    const { host, onAnswer } = await welcome({ width: 320 })
    await press(host.querySelectorAll('input')[1])
    await press(host.querySelectorAll('input')[3])
    await type(host.querySelector('input[type="search"]'), 'bao mau')
    const boxes = host.querySelectorAll('input[type="checkbox"]')
    expect(boxes).toHaveLength(1)
    await press(boxes[0])
    expect(host.textContent).toContain('Đã chọn 1 nơi')
    expect(tooWide(host)).toEqual([])
    await press(named(host, 'Bắt đầu đọc'))
    const onlyOn = ['bao-mau.example.vn', 'cu.example.vn']
    expect(onAnswer).toHaveBeenCalledWith({ saving: 'chosen', onlyOn })
  })

  it('asks again when the answer could not be kept', async () => {
    const { host, onAnswer } = await welcome()
    onAnswer.mockResolvedValue(false)
    await press(host.querySelectorAll('input')[0])
    await press(named(host, 'Bắt đầu đọc'))
    expect(named(host, 'Bắt đầu đọc')).not.toBeNull()
  })
})
