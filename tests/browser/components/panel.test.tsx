// The panel in a real browser: what it shows, what it does by hand and by keyboard, and that axe finds nothing.
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { PanelView } from '@/components/panel/view'
import { pageOf, show } from './panel-screen'
import { CITED, MENTIONS, STATE } from './samples'
import { axeFindings, focus, key, named, press, THEMES, tooWide, type, unmountAll } from './screen'

afterEach(async () => {
  await unmountAll()
  localStorage.clear()
})

const rows = (host: HTMLElement) =>
  [...host.querySelectorAll('li [data-row-focus]')].map((row) => row.textContent)
const NONE = { mentions: [], highlights: [] }

const VIEWS: [string, PanelView][] = [
  ['a page', pageOf()],
  ['a page with problems', pageOf({ canPaint: false, problem: 'full' })],
  ['a page being read', pageOf({ ...NONE, verdict: 'reading', reasons: [] })],
  ['another article', pageOf({ ...NONE, verdict: 'other-article' })],
  ['no article', pageOf({ ...NONE, verdict: 'not-an-article' })],
  ['news without names', pageOf({ ...NONE })],
  ['a page switched off', pageOf({ ...NONE, verdict: 'off', reasons: [] })],
  ['a site never read', pageOf({ ...NONE, verdict: 'other-article' }, { never: true })],
  ['loading', { kind: 'loading' }],
  ['a restricted page', { kind: 'restricted' }],
  ['a site that is not listed', { kind: 'unread', host: 'bao.example.vn', why: 'unlisted' }],
  ['a tab open before', { kind: 'unread', host: 'bao.example.vn', why: 'before' }],
  ['a site that the browser keeps from us', { kind: 'unread', host: 'bao.example.vn', why: 'withheld' }],
  ['a tab that we may not see', { kind: 'unread', host: null, why: 'unlisted' }],
  ['a failure', { kind: 'failed', code: 'locked' }],
]

describe.each(THEMES)('in the %s theme', (theme) => {
  it.each(VIEWS)('axe finds nothing wrong with %s', async (_name, view) => {
    const { host } = await show(view, { theme, width: 320 })
    expect(await axeFindings(host)).toEqual([])
  })

  it('axe finds nothing wrong with the reader’s own, nor with an open note', async () => {
    const { host } = await show(pageOf(), { theme, height: 900 })
    await press(host.querySelector('[data-tab="own"]'))
    await press(named(host, 'Sửa ghi chú'))
    expect(await axeFindings(host)).toEqual([])
  })

  it('axe finds nothing wrong with an unfolded entity, with putting it right, with what is lit', async () => {
    const { host } = await show(pageOf(), { theme, height: 1200 })
    await press(host.querySelector('[aria-expanded="false"][data-row-focus]'))
    await press(named(host, 'Nhận nhầm?'))
    await press(named(host, 'Tô trên trang'))
    expect(await axeFindings(host)).toEqual([])
    await press(named(host, 'Là cơ quan khác…') ?? named(host, 'Là người khác…'))
    await vi.waitFor(() => expect(host.querySelector('button[data-current]')).not.toBeNull())
    expect(await axeFindings(host)).toEqual([])
  })

  it('axe finds nothing wrong with choosing several highlights', async () => {
    const { host } = await show(pageOf(), { theme, width: 320, height: 900 })
    await press(host.querySelector('[data-tab="own"]'))
    await press(named(host, 'Chọn nhiều'))
    await press(named(host, 'Chọn hết'))
    await press(named(host, 'Gắn nhãn cho các đoạn đã chọn'))
    expect(await axeFindings(host)).toEqual([])
  })

  it('axe finds nothing wrong with choosing several mentions', async () => {
    const { host } = await show(pageOf(), { theme, width: 320, height: 900 })
    await press(named(host, 'Chọn nhiều'))
    await press(named(host, 'Chọn hết'))
    await press(named(host, 'Tô và gắn nhãn những chỗ đã chọn'))
    expect(await axeFindings(host)).toEqual([])
    expect(tooWide(host)).toEqual([])
  })
})

describe('what is recognised', () => {
  it('counts by type, and shows one type when its count is pressed', async () => {
    const { host } = await show(pageOf(), { height: 900 })
    const chip = named(host, /^VVăn bản2$/)
    expect(chip?.getAttribute('aria-pressed')).toBe('false')
    await press(chip)
    expect(chip?.getAttribute('aria-pressed')).toBe('true')
    expect(rows(host)).toEqual([
      expect.stringContaining('84/NQ-CP'),
      expect.stringContaining('Nghị quyết 22'),
    ])
  })

  it('filters without accents, and says when nothing is left', async () => {
    const { host } = await show(pageOf())
    const box = host.querySelector('input[type="search"]')
    await type(box, 'pham binh')
    expect(rows(host)).toEqual([expect.stringContaining('Phạm Bình Minh')])
    await type(box, 'không có ai')
    expect(host.textContent).toContain('Không có gì khớp')
    await press(named(host, 'Hiện tất cả'))
    expect(rows(host).length).toBeGreaterThan(3)
  })

  it('lists in reading order on demand, and goes to a mention', async () => {
    const { host, actions } = await show(pageOf(), { height: 900 })
    await type(host.querySelector('select'), 'reading')
    expect(rows(host).slice(0, 3)).toEqual([
      expect.stringContaining('Nguyễn Xuân Phúc'),
      expect.stringContaining('Chính phủ'),
      expect.stringContaining('Bộ Kế hoạch và Đầu tư'),
    ])
    await press(host.querySelectorAll('li [data-row-focus]')[1])
    const { start, end } = STATE.mentions[1]!
    expect(actions.jump).toHaveBeenCalledWith({ span: { start, end } })
  })

  it('says of a document who issued it, when, and which provision is cited', async () => {
    const { host } = await show(pageOf({ mentions: [CITED] }), { height: 900 })
    expect(rows(host)).toEqual([expect.stringContaining('Chưa có trong dữ liệu · Chính phủ · 31/12/2019')])
    await press(host.querySelector('[aria-expanded="false"][data-row-focus]'))
    expect(rows(host)[1]).toContain('khoản 2 Điều 5')
    for (const words of ['Điều khoản được dẫnkhoản 2 Điều 5', 'Nội dungquy chế làm việc mẫu'])
      expect(host.textContent).toContain(words)
  })

  it('chooses mentions one by one or by their entity, to tag, leave out or export them', async () => {
    const { host, actions } = await show(pageOf(), { height: 900 })
    const boxes = () => [...host.querySelectorAll<HTMLInputElement>('li input[type="checkbox"]')]
    await press(named(host, 'Chọn nhiều'))
    await press(named(host, 'Chọn “Nguyễn Xuân Phúc”'))
    expect(host.textContent).toContain('Đã chọn 3 chỗ')
    await press(host.querySelector('[aria-expanded="false"][data-row-focus]'))
    await press(boxes()[2])
    expect(host.textContent).toContain('Đã chọn 2 chỗ')
    expect(boxes()[0]?.indeterminate).toBe(true)
    const picked = MENTIONS.filter(({ quote }) => quote.includes('Nguyễn Xuân Phúc'))
    await press(named(host, 'Tô và gắn nhãn những chỗ đã chọn'))
    await type(host.querySelector('[role="toolbar"] input'), 'phát biểu,')
    expect(actions.tagMentions).toHaveBeenCalledWith(picked, ['phát biểu'])
    await vi.waitFor(() => expect(host.querySelector('[role="toolbar"]')).toBeNull())
    await type(host.querySelector('input[type="search"]'), 'nghi quyet')
    await press(named(host, 'Chọn nhiều'))
    await press(named(host, 'Chọn hết'))
    await press(named(host, 'Xuất những chỗ đã chọn'))
    const documents = MENTIONS.filter(({ type }) => type === 'document')
    expect(actions.exportMentions).toHaveBeenCalledWith(documents)
    await vi.waitFor(() => expect(host.querySelector('[role="toolbar"]')).toBeNull())
    await press(named(host, 'Chọn nhiều'))
    await press(named(host, 'Chọn hết'))
    await press(named(host, 'Thôi nhận ra những chữ đã chọn trên trang này'))
    expect(actions.leaveOut).toHaveBeenCalledWith(documents)
  })

  it('lets rows be chosen by keys alone: the focus stays in the bar, arrows go from box to box', async () => {
    const { host } = await show(pageOf(), { height: 900 })
    await focus(named(host, 'Chọn nhiều'))
    await press(document.activeElement)
    expect(document.activeElement?.textContent).toBe('Chọn hết')
    await focus(host.querySelector('li input[type="checkbox"]'))
    await key('ArrowDown')
    expect(document.activeElement).toBe(host.querySelectorAll('li input[type="checkbox"]')[1])
    await press(document.activeElement)
    expect(document.activeElement).toHaveProperty('checked', true)
    await focus(named(host, 'Chọn hết'))
    await press(document.activeElement)
    expect(document.activeElement?.closest('[role="toolbar"]')).not.toBeNull()
  })

  it('stands in the order that was chosen the last time', async () => {
    const { host } = await show(pageOf())
    await type(host.querySelector('select'), 'reading')
    await unmountAll()
    const again = await show(pageOf(), { height: 900 })
    expect(again.host.querySelector('select')?.value).toBe('reading')
    expect(rows(again.host)).toHaveLength(STATE.mentions.filter(({ quiet }) => !quiet).length)
  })

  it('unfolds an entity into its mentions and what is known of it that day', async () => {
    const { host, actions } = await show(pageOf(), { height: 900 })
    await press(host.querySelector('[aria-expanded="false"][data-row-focus]'))
    expect(actions.card).toHaveBeenCalledWith('person/nguyen-xuan-phuc')
    expect(host.textContent).toContain('7/4/2016 – 5/4/2021')
    expect(host.textContent).toContain('Còn có ở 12 trang đã lưu khác')
    await press(named(host, 'Xem trong thư viện'))
    expect(actions.openLibrary).toHaveBeenCalledWith('person/nguyen-xuan-phuc')
  })

  it('shows each mention of an entity in its line, and alone where the page says something else by now', async () => {
    const { host } = await show(pageOf(), { height: 900 })
    await press(host.querySelector('[aria-expanded="false"][data-row-focus]'))
    const line = () => document.querySelectorAll('li b')[1]?.parentElement?.textContent
    expect(line()).toMatch(/^….* biên bản Thủ tướng nói, theo biên bản Nghị quyết/)
    expect(host.querySelectorAll('li b')[1]?.textContent).toBe('Thủ tướng')
    await unmountAll()
    const changed = await show(pageOf({ text: 'chữ khác' }), { height: 900 })
    await press(changed.host.querySelector('[aria-expanded="false"][data-row-focus]'))
    expect(line()).toBe('Thủ tướng')
  })

  it('offers the candidates of an ambiguous name, and takes the choice for all its mentions', async () => {
    const { host, actions } = await show(pageOf(), { height: 1200 })
    await type(host.querySelector('input[type="search"]'), 'nghi quyet 22')
    await press(host.querySelector('li [data-row-focus]'))
    expect(host.textContent).toContain('22-NQ/TW ngày 10/4/2013')
    expect(host.textContent).toContain('22-NQ/TW ngày 15/3/2018')
    await press(named(host, '22-NQ/TW ngày 10/4/2013'))
    const [mentions, choice, everywhere] = actions.decide.mock.lastCall ?? []
    expect(mentions?.length).toBeGreaterThan(0)
    expect(choice?.label).toBe('22-NQ/TW ngày 10/4/2013')
    expect(everywhere).toBe(false)
    expect(host.textContent).toContain('Hoàn tác')
  })

  it('takes what is to hold on all pages for the words that it names, not for a title that stood for them', async () => {
    const { host, actions } = await show(pageOf(), { height: 1200 })
    await press(host.querySelector('[aria-expanded="false"][data-row-focus]'))
    await press(named(host, 'Không bao giờ tô chữ “Nguyễn Xuân Phúc”'))
    const [everywhere, , all] = actions.decide.mock.lastCall ?? []
    expect(new Set(everywhere?.map(({ quote }) => quote))).toEqual(new Set(['Nguyễn Xuân Phúc']))
    expect(all).toBe(true)
    await press(named(host, 'Không phải tên riêng, bỏ tô trên trang này'))
    expect(actions.decide.mock.lastCall?.[0].length).toBeGreaterThan(everywhere?.length ?? 0)
  })

  it('looks for another entity where a name was linked wrongly, for all pages where that is wished', async () => {
    const { host, actions } = await show(pageOf(), { height: 1200 })
    await press(host.querySelector('li [data-row-focus]'))
    await press(named(host, 'Nhận nhầm?'))
    await press(named(host, 'Là cơ quan khác…') ?? named(host, 'Là người khác…'))
    await vi.waitFor(() => expect(host.textContent).toContain('Nguyễn Văn Khác'))
    await press(host.querySelector('input[role="switch"]'))
    await press(host.querySelector('button[data-current]'))
    expect(actions.decide.mock.lastCall?.slice(1)).toEqual([
      { entity: 'person/khac', label: 'Nguyễn Văn Khác' },
      true,
    ])
  })

  it('has what is lit on the page at hand', async () => {
    const { host, actions } = await show(pageOf(), { height: 1200 })
    await press(named(host, 'Tô trên trang'))
    const [official] = [...host.querySelectorAll<HTMLInputElement>('details[open] input[role="switch"]')]
    await press(official ?? null)
    expect(actions.light).toHaveBeenCalledWith({
      painted: { official: false, institution: true, document: true },
    })
  })

  it('shows quiet mentions on demand', async () => {
    const { host } = await show(pageOf(), { height: 1200 })
    expect(host.textContent).not.toContain('Đảng Cộng sản Việt Nam')
    await press(named(host, 'Hiện thêm 2 chỗ nhắc phụ'))
    expect(host.textContent).toContain('Đảng Cộng sản Việt Nam')
  })

  it('says when a place is gone', async () => {
    const { host, actions } = await show(pageOf())
    actions.jump.mockResolvedValue(false)
    await press(named(host, /^Đến chỗ đầu tiên nhắc tới Nguyễn Xuân Phúc$/))
    expect(host.textContent).toContain('Không tìm thấy chỗ này trên trang nữa')
  })

  it('is moved through and folded by arrows, one row in the tab order', async () => {
    const { host } = await show(pageOf(), { height: 900 })
    const inOrder = () => [...host.querySelectorAll('li [data-row-focus][tabindex="0"]')]
    expect(inOrder()).toHaveLength(1)
    await focus(inOrder()[0])
    await key('ArrowDown')
    expect(document.activeElement?.textContent).toContain('Bộ Kế hoạch và Đầu tư')
    await key('ArrowRight')
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true')
    await key('ArrowLeft')
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false')
    await key('ArrowUp')
    expect(document.activeElement?.textContent).toContain('Nguyễn Xuân Phúc')
    expect(inOrder()).toHaveLength(1)
  })
})

describe('the page', () => {
  it('is saved and taken out again', async () => {
    const { host, actions } = await show(pageOf({ saved: true }))
    const undo = vi.fn(async () => {})
    actions.drop.mockResolvedValue(undo)
    await press(named(host, 'Bỏ trang khỏi thư viện'))
    expect(actions.drop).toHaveBeenCalledOnce()
    expect(host.textContent).toContain('Các đoạn bạn tô vẫn còn')
    await press(named(host, 'Hoàn tác'))
    expect(undo).toHaveBeenCalledOnce()
  })

  it('says what went wrong when it could not be saved', async () => {
    const { host, actions } = await show(pageOf({ saved: false }))
    actions.keep.mockRejectedValue(Object.assign(new Error('x'), { code: 'full' }))
    await press(named(host, 'Lưu trang vào thư viện'))
    expect(host.textContent).toContain('Những gì đã lưu vẫn còn nguyên')
  })

  it('is left alone, or its site is, from the menu', async () => {
    const { host, actions } = await show(pageOf())
    await press(named(host, 'Việc khác với trang này'))
    await press(named(host, 'Không chú giải trang này'))
    expect(actions.annotate).toHaveBeenCalledWith(false)
    await press(named(host, 'Không bao giờ đọc bao.example.vn'))
    expect(actions.never).toHaveBeenCalledWith(true)
  })

  it('is annotated anyway when it is another article, with the reasons in words', async () => {
    const reasons = [{ code: 'state-in-passing', detail: '1' }, { code: 'a-code-of-tomorrow' }]
    const { host, actions } = await show(pageOf({ ...NONE, verdict: 'other-article', reasons }))
    expect(host.querySelector('details')?.textContent).toContain('Chỉ nhắc thoáng qua')
    expect(host.textContent).not.toContain('a-code-of-tomorrow')
    await press(host.querySelector('[role="tabpanel"] button'))
    expect(actions.annotate).toHaveBeenCalledWith(true)
  })

  it('is read again when its site was never to be read', async () => {
    const { host, actions } = await show(pageOf({ ...NONE, verdict: 'other-article' }, { never: true }))
    await press(host.querySelector('[role="tabpanel"] button'))
    expect(actions.never).toHaveBeenCalledWith(false)
  })

  it('that was open before the extension came is read at once or reloaded', async () => {
    const { host, actions } = await show({ kind: 'unread', host: 'bao.example.vn', why: 'before' })
    await press(named(host, 'Đọc ngay'))
    expect(actions.begin).toHaveBeenCalled()
    await press(named(host, 'Tải lại trang'))
    expect(actions.reload).toHaveBeenCalled()
  })

  it('that the browser lets us read at a click alone says so, and is one press from being read always', async () => {
    const { host, actions } = await show({ kind: 'unread', host: 'bao.example.vn', why: 'withheld' })
    expect(host.textContent).toContain('chỉ cho Chú Giải đọc bao.example.vn khi bạn bấm')
    await press(named(host, 'Luôn đọc bao.example.vn'))
    expect(actions.always).toHaveBeenCalled()
  })
})

it.each([320, 240])('cuts nothing off at %i px', async (width) => {
  for (const [, view] of VIEWS) {
    const { host } = await show(view, { width })
    expect(tooWide(host)).toEqual([])
    await unmountAll()
  }
})

it('speaks English too', async () => {
  const { host } = await show(pageOf(), { language: 'en' })
  expect(host.textContent).toContain('Government news')
  expect(host.textContent).toContain('In this article')
})

it('tells English readers under each name what it is in English; Vietnamese ones are told what the article says', async () => {
  const known = { 'institution/chinh-phu': 'Government', 'person/pham-binh-minh': 'Deputy Prime Minister' }
  const english = await show(pageOf(), { language: 'en', lines: known, height: 1200 })
  await vi.waitFor(() => expect(rows(english.host).join('|')).toContain('Chính phủGovernment'))
  expect(rows(english.host).join('|')).toContain('Phạm Bình MinhDeputy Prime Minister')
  await unmountAll()
  const vietnamese = await show(pageOf(), { lines: known, height: 1200 })
  expect(rows(vietnamese.host).join('|')).not.toContain('Deputy Prime Minister')
  expect(vietnamese.actions.lines).not.toHaveBeenCalled()
})
