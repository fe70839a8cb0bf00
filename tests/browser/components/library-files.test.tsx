import { afterEach, describe, expect, it } from 'vitest'
import { until } from '../content/page'
import { PREVIEW } from './library-samples'
import { show } from './library-screen'
import { named, press, type, unmountAll } from './screen'

afterEach(unmountAll)

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

  it('says how many rows the file lacks, and leads to the check', async () => {
    const { host, actions } = await show()
    actions.export.mockResolvedValueOnce({ leftOut: 3 })
    await press(named(host, 'Xuất'))
    await press(named(host, 'Xuất ra tệp'))
    expect(host.textContent).toContain('thiếu 3 mục không đọc được')
    expect(host.textContent).not.toContain('Đã xuất xong.')
    expect(host.querySelector('[role="status"] button')?.textContent).toBe('Kiểm tra thư viện')
  })

  it('makes notes by the template shown, and refuses one with a fault', async () => {
    const { host, actions } = await show()
    await press(named(host, 'Xuất'))
    // There is nothing to choose of what goes out.
    expect(host.querySelector('dialog')?.textContent).toContain('Xuất những gì: Toàn bộ thư viện')
    await press(host.querySelector('dialog fieldset')!.querySelectorAll('input')[1])
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
          signal.addEventListener('abort', () => resolve(null))
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
    const table = host.querySelector('dialog table')?.textContent
    expect(table).toContain('Đoạn tô12')
    // A page that the recogniser keeps and the reader marked is told as what it is.
    expect(table).toContain('Trang được nhận ra1020')
    expect(table).toContain('Trang có đoạn tô3000')
    await press(named(host, 'Nhập vào thư viện'))
    expect(actions.import).toHaveBeenCalled()
    expect(host.querySelector('dialog')?.textContent).toContain('Đã nhập xong.')
    await press(named(host, 'Hoàn tác lần nhập này'))
    expect(host.querySelector('dialog')?.textContent).toContain('Đã hoàn tác 1.250 mục.')
  })

  it('says how far it is, and stops when it is cancelled; what is being made visible is not stopped', async () => {
    const { host, actions } = await show()
    const words = () => host.querySelector('dialog [role="status"]')?.textContent
    actions.preview.mockImplementationOnce(async (_file, { onProgress, signal }) => {
      onProgress(12_500, null)
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      return null
    })
    await choose(host)
    expect(words()).toBe('Đang kiểm tra, đã xem 12.500')
    await press(named(host, 'Huỷ'))
    expect(words()).toBeUndefined()
    expect(host.querySelector('dialog[open]')).not.toBeNull()
    const input = host.querySelector<HTMLInputElement>('input[type="file"]')!
    await type(input, null)
    let settle = () => {}
    actions.import.mockImplementation(async (_file, { onProgress, signal }) => {
      onProgress(1_500, 3_000)
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      onProgress(3_000, 3_000)
      await new Promise<void>((resolve) => {
        settle = resolve
      })
      return null
    })
    await press(named(host, 'Nhập vào thư viện'))
    expect(words()).toBe('Đang nhập, 1.500 trong 3.000')
    await press(named(host, 'Huỷ'))
    await until(() => words() === 'Đang nhập, 3.000 trong 3.000')
    expect(named(host, 'Huỷ')?.hasAttribute('disabled')).toBe(true)
    settle()
    await until(() => words() === undefined)
    // Back at what the file would do.
    expect(host.querySelector('dialog table')).not.toBeNull()
  })

  it('says who wrote the file, and what of it cannot be kept', async () => {
    const { host, actions } = await show()
    actions.preview.mockResolvedValue({
      preview: {
        ...PREVIEW,
        program: 'hypothesis',
        skipped: { 'no-quote': 3, 'no-address': 0, unreadable: 2 },
      },
    })
    await choose(host)
    const words = host.querySelector('dialog')?.textContent
    expect(words).toContain('Tệp của Hypothesis.')
    expect(words).toContain('Không nhập được 3 ghi chú vì không gắn với đoạn chữ nào.')
    expect(words).toContain('Không nhập được 2 ghi chú vì phần đó của tệp bị hỏng.')
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
