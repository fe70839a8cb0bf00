// The reader's own highlights in the panel: where they stand, and notes that are never lost.
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Page } from './panel-screen'
import { pageOf, show } from './panel-screen'
import { OWN } from './samples'
import { focus, key, named, press, type, unmountAll } from './screen'

afterEach(unmountAll)

describe('the reader’s own', () => {
  async function own(more: Partial<Page> = {}) {
    const shown = await show(pageOf({}, more), { height: 1400 })
    await press(shown.host.querySelector('[data-tab="own"]'))
    return shown
  }

  it('shows where each highlight stands, with the old words and the new', async () => {
    const { host } = await own()
    const words = host.textContent ?? ''
    for (const state of [
      'đã dời sang chỗ khác',
      'đã khác với lúc bạn tô',
      '2 chỗ giống hệt',
      'không còn trên trang',
    ])
      expect(words).toContain(state)
    expect(words).toMatch(/kéo dài sang bỏ: quý IV.*thêm: năm sau/)
    expect(words).toContain('kéo dài sang quý IV')
  })

  it('are chosen, tagged, exported and deleted several at once', async () => {
    const { host, actions } = await own()
    await press(named(host, 'Chọn nhiều'))
    const boxes = () => [
      ...host.querySelectorAll<HTMLInputElement>('input[type="checkbox"][aria-label^="Chọn"]'),
    ]
    await press(boxes()[0] ?? null)
    await press(boxes()[2] ?? null)
    expect(host.textContent).toContain('Đã chọn 2 đoạn')
    const chosen = [OWN[0]!.highlight, OWN[2]!.highlight]
    await press(named(host, 'Gắn nhãn cho các đoạn đã chọn'))
    const field = host.querySelector<HTMLInputElement>('[role="toolbar"] input')
    await type(field, 'quý III,')
    expect(actions.tagAll).toHaveBeenCalledWith(chosen, ['quý III'])
    await vi.waitFor(() => expect(named(host, 'Chọn nhiều')).toBeTruthy())
    await press(named(host, 'Chọn nhiều'))
    await press(named(host, 'Chọn hết'))
    await press(named(host, 'Xuất các đoạn đã chọn'))
    expect(actions.exportSome.mock.lastCall?.[0]).toHaveLength(OWN.length)
    await vi.waitFor(() => expect(named(host, 'Chọn nhiều')).toBeTruthy())
    await press(named(host, 'Chọn nhiều'))
    await press(boxes()[1] ?? null)
    await press(named(host, 'Xoá các đoạn đã chọn'))
    expect(actions.removeAll).toHaveBeenCalledWith([OWN[1]!.highlight])
  })

  it('shows word by word what was changed, near a note and in its own words', async () => {
    const { host } = await own()
    const struck = [...host.querySelectorAll('del')].map(({ textContent }) => textContent?.trim())
    const put = [...host.querySelectorAll('ins')].map(({ textContent }) => textContent?.trim())
    expect(struck).toContain('bỏ: 15/10')
    expect(put).toContain('thêm: 30/10')
    expect(struck).toContain('Hội nghị nghe báo cáo của sáu tỉnh chậm giải ngân.')
    expect(put.join(' ')).toContain('năm sau')
  })

  it('lets the reader choose among places that are alike', async () => {
    const { host, actions } = await own()
    const second = host.querySelector('ol li:nth-child(2)') as HTMLElement
    expect(second.textContent).toContain('Sau cùng, vốn chờ dự án phải chấm dứt.')
    await press(named(second, 'Xem chỗ này trên trang'))
    expect(actions.jump).toHaveBeenCalledWith({ body: { start: 340, end: 358 } })
    await press(named(second, 'Là chỗ này'))
    expect(actions.choosePlace).toHaveBeenCalledWith(OWN[3]!.highlight, { start: 340, end: 358 })
  })

  it('lets the page wait for a selection for what was lost, and stop waiting', async () => {
    const { host, actions } = await own()
    const buttons = [...host.querySelectorAll('button')].filter((one) => one.textContent === 'Đặt lại')
    expect(buttons).toHaveLength(3)
    await press(buttons[2] ?? null)
    expect(actions.awaitPlace).toHaveBeenCalledWith(OWN[4]!.highlight, true)
    await unmountAll()
    const waiting = await show(pageOf({ placing: OWN[4]!.highlight.id }), { height: 1400 })
    await press(waiting.host.querySelector('[data-tab="own"]'))
    expect(waiting.host.textContent).toContain('Hãy chọn đoạn chữ trên trang.')
    await press(named(waiting.host, 'Huỷ'))
    expect(waiting.actions.awaitPlace).toHaveBeenCalledWith(OWN[4]!.highlight, false)
  })

  it('goes to a highlight', async () => {
    const { host, actions } = await own()
    await press(host.querySelector('li button[data-row-focus]'))
    expect(actions.jump).toHaveBeenCalledWith({ highlight: OWN[0]!.highlight.id })
  })

  it('keeps what is typed as a draft, and saves it with Ctrl+Enter', async () => {
    const { host, actions } = await own()
    await press(named(host, 'Sửa ghi chú'))
    const area = host.querySelector('textarea')
    expect(document.activeElement).toBe(area)
    await type(area, 'Đang viết dở')
    await vi.waitFor(() => expect(actions.keepDraft).toHaveBeenCalled())
    const written = { note: 'Đang viết dở', tags: ['đầu tư công', 'cần kiểm tra'] }
    expect(actions.keepDraft).toHaveBeenLastCalledWith(OWN[0]!.highlight, written)
    await focus(area)
    await key('Enter', { ctrlKey: true })
    expect(actions.saveNote).toHaveBeenCalledWith(OWN[0]!.highlight, written)
    await vi.waitFor(() => expect(host.querySelector('textarea')).toBeNull())
  })

  it('does not say that it is kept where the disk is full, until it is', async () => {
    const { host, actions } = await own()
    await press(named(host, 'Sửa ghi chú'))
    const says = () => host.querySelector('form [role="status"]')?.textContent
    expect(says()).toBe('Giữ khi đang gõ')
    actions.keepDraft.mockResolvedValueOnce(false)
    await type(host.querySelector('textarea'), 'Chưa vào đĩa')
    await vi.waitFor(() => expect(says()).toBe('Chưa giữ được'))
    await type(host.querySelector('textarea'), 'Đã vào đĩa')
    await vi.waitFor(() => expect(says()).toBe('Giữ khi đang gõ'))
  })

  it('keeps the last letters too when the panel goes away at once', async () => {
    const { host, actions } = await own()
    await press(named(host, 'Sửa ghi chú'))
    await type(host.querySelector('textarea'), 'Chữ cuối')
    await unmountAll()
    expect(actions.keepDraft).toHaveBeenLastCalledWith(
      OWN[0]!.highlight,
      expect.objectContaining({ note: 'Chữ cuối' }),
    )
  })

  it('goes on with a draft, or throws it away, and has it back', async () => {
    const draft = {
      highlight: OWN[1]!.highlight.id,
      page: '',
      note: 'Viết từ hôm qua',
      tags: ['cũ'],
      modified: 0,
    }
    const { host, actions } = await own({ drafts: [draft] })
    await press(named(host, 'Có ghi chú viết dở, bấm để viết tiếp'))
    expect(host.querySelector('textarea')?.value).toBe('Viết từ hôm qua')
    await press(named(host, 'Bỏ bản nháp'))
    expect(actions.keepDraft).toHaveBeenLastCalledWith(OWN[1]!.highlight, { note: '', tags: [] })
    expect(host.querySelector('textarea')?.value).toBe(OWN[1]!.highlight.note)
    await press(named(host, 'Hoàn tác'))
    expect(host.querySelector('textarea')?.value).toBe('Viết từ hôm qua')
    await press(named(host, 'Bỏ bản nháp'))
    await press(named(host, 'Đóng'))
    expect(host.querySelector('textarea')).toBeNull()
  })

  it('leaves a note that could not be saved open', async () => {
    const { host, actions } = await own()
    actions.saveNote.mockResolvedValue(false)
    await press(named(host, 'Sửa ghi chú'))
    await type(host.querySelector('textarea'), 'Không mất')
    await press(named(host, 'Lưu'))
    expect(host.querySelector('textarea')?.value).toBe('Không mất')
  })

  it('adds tags with Enter and a comma, and takes one away', async () => {
    const { host, actions } = await own()
    await press(named(host, 'Sửa ghi chú'))
    const input = host.querySelector<HTMLInputElement>('input[role="combobox"]')
    await type(input, 'ngân sách, quý I')
    await press(named(host, 'Bỏ nhãn cần kiểm tra'))
    await press(named(host, 'Lưu'))
    expect(actions.saveNote.mock.lastCall?.[1].tags).toEqual(['đầu tư công', 'ngân sách', 'quý I'])
  })

  it('offers the tags in use, found without accents and taken by arrows and Enter or by a press', async () => {
    const { host, actions } = await own({ knownTags: ['cần hỏi', 'họp báo', 'đầu tư công', 'hỏi lại'] })
    await press(named(host, 'Sửa ghi chú'))
    const input = host.querySelector<HTMLInputElement>('input[role="combobox"]')
    const offered = () => [...host.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent)
    expect(offered()).toEqual(['cần hỏi', 'họp báo', 'hỏi lại'])
    const height = host.querySelector('form')?.offsetHeight
    await type(input, 'hoi')
    expect(offered()).toEqual(['hỏi lại', 'cần hỏi'])
    await focus(input)
    await key('ArrowDown')
    await key('ArrowDown')
    expect(input?.getAttribute('aria-activedescendant')).toBe(host.querySelectorAll('[role="option"]')[1]?.id)
    await key('Enter')
    expect(offered()).toEqual(['họp báo', 'hỏi lại'])
    await press(host.querySelector('[role="option"]'))
    expect(host.querySelector('form')?.offsetHeight).toBe(height)
    await press(named(host, 'Lưu'))
    expect(actions.saveNote.mock.lastCall?.[1].tags).toEqual([
      ...['đầu tư công', 'cần kiểm tra', 'cần hỏi', 'họp báo'],
    ])
  })

  it('changes colour and deletes', async () => {
    const { host, actions } = await own()
    await press(named(host, 'Sửa ghi chú'))
    await press(host.querySelector('input[data-colour="violet"]'))
    expect(actions.recolour).toHaveBeenCalledWith(OWN[0]!.highlight, 'violet')
    await press(named(host, 'Xoá đoạn tô'))
    expect(actions.remove).toHaveBeenCalledWith(OWN[0]!.highlight)
  })
})
