// The knowledge view in a real browser, by hand and by keyboard, and by axe in both themes.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { KnowledgeView } from '@/components/knowledge/KnowledgeView'
import type { KnowledgeActions, KnowledgeData } from '@/components/knowledge/view'
import { NavigationProvider } from '@/components/library/Navigation'
import type { KnowledgeRoute, Route } from '@/components/library/route'
import { KNOWLEDGE } from '@/components/library/route'
import { KNOWN_KINDS } from '@/lib/annotation'
import { ENTRIES, HITS } from './knowledge-samples'
import { axeFindings, focus, key, mount, named, press, THEMES, tooWide, type, unmountAll } from './screen'

afterEach(unmountAll)

const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 320, height: 700 }
const SEARCH: KnowledgeRoute = { ...KNOWLEDGE, words: 'mau' }

async function show(
  data: Partial<KnowledgeData> = {},
  route: KnowledgeRoute = SEARCH,
  settings: Parameters<typeof mount>[1] = WIDE,
) {
  const go = vi.fn<(route: Route, how?: { replace: boolean }) => void>()
  const actions = {
    retry: vi.fn<KnowledgeActions['retry']>(),
    copy: vi.fn<KnowledgeActions['copy']>(async () => {}),
    save: vi.fn<KnowledgeActions['save']>(),
  }
  const all = { answer: HITS, problem: null, open: null, ...data }
  const { host } = await mount(
    <NavigationProvider value={go}>
      <KnowledgeView route={route} data={all} actions={actions} />
    </NavigationProvider>,
    settings,
  )
  return { host, go, actions }
}

const VIEWS: [string, Partial<KnowledgeData>, KnowledgeRoute][] = [
  ['what stands there at first', {}, KNOWLEDGE],
  ['hits', {}, SEARCH],
  ['nothing found', { answer: { ...HITS, hits: [], total: 0 } }, SEARCH],
  ['a search that failed', { answer: null, problem: 'failed' }, SEARCH],
  ['an entry that is not there', { open: { step: 'missing' } }, { ...SEARCH, id: 'x' }],
  ...KNOWN_KINDS.map((kind): [string, Partial<KnowledgeData>, KnowledgeRoute] => [
    `an entry: ${kind}`,
    { open: { step: 'shown', entry: ENTRIES[kind] } },
    { ...SEARCH, id: ENTRIES[kind].id },
  ]),
]

describe.each(THEMES)('in the %s theme', (theme) => {
  it.each(VIEWS)('axe finds nothing wrong with %s', async (_name, data, route) => {
    const { host } = await show(data, route, { ...WIDE, theme })
    expect(await axeFindings(host)).toEqual([])
  })

  it('axe finds nothing wrong with the report', async () => {
    const { host } = await show({ open: { step: 'shown', entry: ENTRIES.official } }, SEARCH, {
      ...WIDE,
      theme,
    })
    await press(named(host, 'Có chỗ sai ở đây'))
    expect(await axeFindings(host)).toEqual([])
  })
})

it.each(VIEWS)('cuts nothing off at 320 px: %s', async (_name, data, route) => {
  const { host } = await show(data, route, NARROW)
  expect(tooWide(host)).toEqual([])
})

describe('the hits', () => {
  it('are links that the page follows, with all that was asked kept', async () => {
    const { host, go } = await show()
    const hit = [...host.querySelectorAll('a')].find((link) => link.textContent?.includes('Bộ Mẫu'))
    expect(hit?.getAttribute('href')).toContain('view=knowledge&q=mau&id=person')
    await press(hit)
    expect(go).toHaveBeenCalledWith({ ...SEARCH, id: 'person/nguyen-thi-mau' })
  })

  it('are moved among by arrows', async () => {
    const { host } = await show()
    await focus(host.querySelector('section a'))
    await key('ArrowDown')
    expect(document.activeElement?.textContent).toContain('Bộ Mẫu')
    await key('ArrowUp')
    expect(document.activeElement?.textContent).toContain('Nguyễn Thị Mẫu')
  })

  it('are counted where they are not all there, and narrowed to one kind', async () => {
    const { host, go } = await show()
    expect(host.querySelector('[role="status"]')?.textContent).toContain('4 kết quả đầu trong 1.234')
    await press(named(host, 'Văn bản'))
    expect(go).toHaveBeenCalledWith({ ...SEARCH, kind: 'document' }, { replace: true })
  })

  it('make room for what is typed anew', async () => {
    const { host, go } = await show(
      { open: { step: 'shown', entry: ENTRIES.official } },
      { ...SEARCH, id: 'x' },
    )
    await type(host.querySelector('input[type="search"]'), 'nq 22')
    expect(go).toHaveBeenCalledWith({ ...KNOWLEDGE, words: 'nq 22' }, { replace: true })
  })
})

describe('an entry', () => {
  it('lays the terms of an official on one axis, with who came before and after', async () => {
    const { host } = await show({ open: { step: 'shown', entry: ENTRIES.official } })
    const rows = host.querySelectorAll('article ol > li')
    expect(rows).toHaveLength(3)
    expect(rows[1]?.textContent).toContain('3/8/2011 – 8/4/2021')
    expect(rows[1]?.textContent).toContain('Người tiền nhiệm: Trần Văn Cũ')
    expect(rows[2]?.textContent).toContain('(quyền)')
    expect(rows[1]?.querySelectorAll('details a')).toHaveLength(1)
  })

  it('tells posts by their English names too, to those who read it in English', async () => {
    const { host } = await show({ open: { step: 'shown', entry: ENTRIES.official } }, SEARCH, {
      ...WIDE,
      language: 'en',
    })
    const rows = host.querySelectorAll('article ol > li')
    expect(rows[0]?.textContent).not.toContain('Minister')
    expect(rows[1]?.textContent).toContain('Minister of Samples3 Aug 2011 – 8 Apr 2021')
    const inVietnamese = await show({ open: { step: 'shown', entry: ENTRIES.official } })
    expect(inVietnamese.host.textContent).not.toContain('Minister of Samples')
  })

  it('tells English readers what a hit is in English, under its name', async () => {
    const details = async (language: 'vi' | 'en') => {
      const { host } = await show({}, SEARCH, { ...WIDE, language })
      return [...host.querySelectorAll('li a')].map((hit) => hit.textContent)
    }
    const [lady, ministry, resolution] = await details('en')
    expect(lady).toContain('Nguyễn Thị MẫuMinister of Samples · 3 Aug 2011')
    expect(ministry).toContain('Bộ MẫuMinistry of Samples · Government · ')
    expect(resolution).toContain('Nghị quyết 22-NQ/TW')
    await unmountAll()
    expect((await details('vi')).join(' ')).not.toMatch(/Samples|Government/)
  })

  it('names to English readers what a body belongs to and came from in English where it is known', async () => {
    const { host } = await show({ open: { step: 'shown', entry: ENTRIES.institution } }, SEARCH, {
      ...WIDE,
      language: 'en',
    })
    const facts = [...host.querySelectorAll('dl a')].map((link) => link.textContent)
    expect(facts).toEqual(expect.arrayContaining(['Government', 'Old Ministry', 'Bộ Mới']))
    expect(facts).not.toContain('Chính phủ')
  })

  it('leads from an institution to what it became', async () => {
    const { host, go } = await show({ open: { step: 'shown', entry: ENTRIES.institution } })
    await press(named(host, 'Bộ Mới'))
    expect(go).toHaveBeenCalledWith({ ...KNOWLEDGE, id: 'institution/bo-moi' })
    await press(named(host, 'và 14 mục nữa'))
    expect(host.textContent).toContain('Cục 19')
  })

  it('names what a document replaced and what replaced it', async () => {
    const { host } = await show({ open: { step: 'shown', entry: ENTRIES.document } })
    expect(host.textContent).toContain('Thay thếNghị quyết 07-NQ/TW 27/11/2001')
    expect(host.textContent).toContain('Được thay thế bởiNghị quyết 59-NQ/TW 2025')
  })
})

describe('a report', () => {
  it('is put together from what is said and what should be, and goes nowhere by itself', async () => {
    const { host, actions } = await show({ open: { step: 'shown', entry: ENTRIES.document } })
    await press(named(host, 'Có chỗ sai ở đây'))
    const dialog = host.querySelector('dialog')!
    expect(named(dialog, 'Sao chép')?.hasAttribute('disabled')).toBe(true)
    await type(dialog.querySelector('select'), 'issued')
    await type(dialog.querySelector('textarea'), '11/4/2013')
    await type(dialog.querySelector('input'), 'https://example.vn/cong-bao')
    await press(named(dialog, 'Sao chép'))
    const [text] = actions.copy.mock.lastCall ?? []
    expect(text).toContain('Ngày ban hành: 2013-04-10')
    expect(text).toContain('Đúng ra là: 11/4/2013')
    await press(named(dialog, 'Lưu thành tệp'))
    expect(actions.save).toHaveBeenCalledWith({
      ...{ entity: 'document/22', name: 'Nghị quyết 22-NQ/TW', about: 'issued', said: '2013-04-10' },
      ...{ should: '11/4/2013', source: 'https://example.vn/cong-bao', asOf: '2026-11-22' },
    })
    expect(named(dialog, 'Viết thư')?.getAttribute('href')).toMatch(/^mailto:\?subject=/)
  })
})
