// Dossiers, pictures and assignments in a real browser, by hand and by keyboard, and by axe in both themes.
import type { ReactNode } from 'react'
import { act } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Assignments } from '@/components/assignments/Assignments'
import type { AssignmentsActions, AssignmentsView } from '@/components/assignments/view'
import { Dossier } from '@/components/dossier/Dossier'
import type { DossierData } from '@/components/dossier/view'
import { NavigationProvider } from '@/components/library/Navigation'
import type { Route } from '@/components/library/route'
import { ASSIGNMENTS, PICTURES } from '@/components/library/route'
import { Pictures } from '@/components/pictures/Pictures'
import { svgOf } from '@/components/pictures/svg-file'
import type { PicturesActions, PicturesView } from '@/components/pictures/view'
import type { Assignment, PageEntity } from '@/lib/annotation'
import { ENTRIES } from './knowledge-samples'
import { mentionRows } from './library-samples'
import { axeFindings, focus, key, mount, named, press, THEMES, tooWide, type, unmountAll } from './screen'

afterEach(unmountAll)

const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 320, height: 700 }
const go = vi.fn<(route: Route) => void>()

function show(screen: ReactNode, settings: Parameters<typeof mount>[1] = WIDE) {
  return mount(<NavigationProvider value={go}>{screen}</NavigationProvider>, settings)
}

const ROWS: PageEntity[] = mentionRows(9).flatMap((row) => (row.kind === 'mentions' ? [row.mentions] : []))
const SEEN = {
  ...{
    id: ENTRIES.official.id,
    type: 'official' as const,
    status: 'linked' as const,
    label: 'Nguyễn Thị Mẫu',
  },
  ...{ forms: [], pages: 3, mentions: 9, firstDay: '2018-01-01', lastDay: '2020-07-09' },
}

function dossier(change: Partial<DossierData> = {}): ReactNode {
  const data: DossierData = {
    ...{ name: 'Nguyễn Thị Mẫu', type: 'official', status: 'linked', entry: ENTRIES.official, seen: SEEN },
    rows: ROWS.map((row) => ({
      ...row,
      spans: row.spans.map((span) => ({
        ...span,
        roles: [{ title: 'Bộ trưởng Bộ Mẫu', office: 'office/bo-truong-mau' }],
      })),
    })),
    ...{ done: false, own: [], countedOver: 3, outletNames: new Map([['outlet/mau', 'Báo Mẫu']]) },
    companions: Array.from({ length: 12 }, (_, index) => ({
      ...{ id: `institution/${index}`, type: 'institution' as const, status: 'linked' as const },
      ...{ label: `Bộ ${index}`, pages: 20 - index },
    })),
    ...change,
  }
  return (
    <Dossier view={{ data, problem: null }} actions={{ more: vi.fn(), retry: vi.fn(), print: vi.fn() }} />
  )
}

const PICTURES_VIEW: PicturesView = {
  span: { from: '2026-01-05', to: '2026-01-25' },
  weeks: {
    edges: ['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26'],
    series: [
      { key: 'official', type: 'official', entity: null, label: 'Quan chức', counts: [3, 5, 2] },
      { key: 'document', type: 'document', entity: null, label: 'Văn bản', counts: [1, 0, 7] },
    ],
  },
  network: {
    nodes: [
      { id: 'person/a', type: 'official', label: 'Nguyễn Thị Mẫu', pages: 9 },
      { id: 'institution/b', type: 'institution', label: 'Bộ Mẫu', pages: 7 },
      { id: 'document/c', type: 'document', label: 'Nghị quyết 22-NQ/TW', pages: 4 },
    ],
    edges: [
      { from: 'institution/b', to: 'person/a', pages: 6 },
      { from: 'document/c', to: 'person/a', pages: 2 },
    ],
    pages: 11,
  },
  ...{ choices: [SEEN], loaded: true, problem: null },
}

const PICTURE_ACTIONS = {
  retry: vi.fn<PicturesActions['retry']>(),
  show: vi.fn<PicturesActions['show']>(),
  save: vi.fn<PicturesActions['save']>(),
}

function pictures(change: Partial<PicturesView> = {}): ReactNode {
  return <Pictures route={PICTURES} view={{ ...PICTURES_VIEW, ...change }} actions={PICTURE_ACTIONS} />
}

const ASSIGNMENT: Assignment = {
  ...{ id: 'https://bao.example.vn/1\n120', page: 'https://bao.example.vn/1', title: 'Phiên họp thường kỳ' },
  ...{ outlet: 'outlet/mau', day: '2025-07-10', start: 120, end: 200, by: null },
  quote: 'Giao Bộ Mẫu chủ trì, phối hợp với Bộ Khác rà soát vốn đầu tư trước ngày 30/9.',
  who: [{ entity: 'institution/mau', type: 'institution', label: 'Bộ Mẫu' }],
  with: [{ entity: null, type: null, label: 'các địa phương liên quan' }],
  ...{ what: 'rà soát vốn đầu tư', due: { text: 'trước ngày 30/9', day: '2025-09-30' } },
  ...{ state: 'found', created: 0, modified: 0 },
}

function assignments(change: Partial<AssignmentsView> = {}) {
  const actions = {
    show: vi.fn<AssignmentsActions['show']>(),
    retry: vi.fn<AssignmentsActions['retry']>(),
    decide: vi.fn<AssignmentsActions['decide']>(),
    reopen: vi.fn<AssignmentsActions['reopen']>(),
    save: vi.fn<AssignmentsActions['save']>(async () => true),
    export: vi.fn<AssignmentsActions['export']>(),
  }
  const view: AssignmentsView = {
    rows: [ASSIGNMENT, { ...ASSIGNMENT, id: 'https://bao.example.vn/1\n300', due: null }],
    counts: { found: 2, confirmed: 0, dismissed: 0 },
    ...{ outletNames: new Map([['outlet/mau', 'Báo Mẫu']]), today: '2025-12-01', problem: null },
    ...change,
  }
  return { actions, screen: <Assignments route={ASSIGNMENTS} view={view} actions={actions} /> }
}

const SCREENS: [string, () => ReactNode][] = [
  ['an official', () => dossier()],
  ['an institution', () => dossier({ type: 'institution', entry: ENTRIES.institution })],
  ['a document', () => dossier({ type: 'document', entry: ENTRIES.document })],
  [
    'somebody whom nobody knows, on no page',
    () => dossier({ entry: null, seen: null, rows: [], companions: [] }),
  ],
  ['the pictures', () => pictures()],
  ['nothing to draw', () => pictures({ span: null, weeks: null, network: null })],
  ['assignments', () => assignments().screen],
  ['no assignments', () => assignments({ rows: [] }).screen],
]

describe.each(THEMES)('in the %s theme', (theme) => {
  it.each(SCREENS)('axe finds nothing wrong with %s', async (_name, screen) => {
    const { host } = await show(screen(), { ...WIDE, theme })
    expect(await axeFindings(host)).toEqual([])
  })
})

it.each(SCREENS.filter(([name]) => name !== 'the pictures'))(
  'cuts nothing off at 320 px: %s',
  async (_name, screen) => {
    const { host } = await show(screen(), NARROW)
    // Tables may be wider: they scroll in their own boxes.
    expect(tooWide(host).filter((html) => !/^<(table|t[rhd]|thead|tbody|a )/.test(html))).toEqual([])
  },
)

describe('a dossier', () => {
  it('holds the titles that the press gave against the terms', async () => {
    const { host } = await show(dossier())
    const row = host.querySelector('tbody tr')
    expect(row?.textContent).toContain('Bộ trưởng Bộ Mẫu')
    expect(row?.textContent).toContain('khớp')
  })

  it('says from when to when it was named, and one day as one', async () => {
    const days = async (firstDay: string, lastDay: string) => {
      const { host } = await show(dossier({ seen: { ...SEEN, firstDay, lastDay } }))
      return host.querySelector('header p + h2 ~ p')?.textContent
    }
    expect(await days('2023-04-18', '2026-11-20')).toContain('từ 18/4/2023 đến 20/11/2026.')
    expect(await days('2023-04-18', '2023-04-18')).toMatch(/, ngày 18\/4\/2023\.$/)
  })

  it('tells the story of a document with the months that spoke of it', async () => {
    const { host } = await show(dossier({ type: 'document', entry: ENTRIES.document }))
    const story = [...host.querySelectorAll('ol[class*="story"] > li')].map((item) => item.textContent)
    expect(story[0]).toContain('Ban hành')
    expect(story.some((event) => event?.includes('Được thay thế bởi Nghị quyết 59-NQ/TW'))).toBe(true)
    expect(story.some((event) => event?.includes('trang:'))).toBe(true)
  })

  it('leads to the dossiers of those who appear with it', async () => {
    const { host } = await show(dossier())
    await press(named(host, /Bộ 0/))
    expect(go).toHaveBeenLastCalledWith({ view: 'entity', id: 'institution/0' })
  })
})

describe('the pictures', () => {
  it('say the week that is looked at, chosen by key', async () => {
    const { host } = await show(pictures())
    const slider = host.querySelector<HTMLInputElement>('input[type="range"]')
    expect(slider?.getAttribute('aria-valuetext')).toContain('Văn bản 7')
    await type(slider, '0')
    expect(slider?.getAttribute('aria-valuetext')).toContain('5/1/2026 – 11/1/2026: Quan chức 3')
    expect(host.querySelector('figure')?.textContent).toContain('Văn bản 1')
  })

  it('have one node in the tab order, arrows go on to the next, and its ties are named', async () => {
    const { host } = await show(pictures())
    const nodes = [...host.querySelectorAll<SVGAElement>('svg a')]
    expect(nodes.filter((node) => node.getAttribute('tabindex') === '0')).toHaveLength(1)
    await act(async () => nodes[0]?.focus())
    for (const arrow of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) await key(arrow)
    expect(document.activeElement?.closest('svg')).toBeTruthy()
    expect(host.querySelectorAll('[role="status"] li').length).toBeGreaterThan(0)
  })

  it('leave as SVG, PNG and CSV', async () => {
    const { host } = await show(pictures())
    const [svg] = host.querySelectorAll<SVGSVGElement>('figure svg[viewBox]')
    expect(svgOf(svg!)).toMatch(/^<svg[^>]* xmlns="http:\/\/www.w3.org\/2000\/svg"/)
    for (const format of ['SVG', 'PNG', 'CSV']) await press(named(host, format))
    await vi.waitFor(() => expect(PICTURE_ACTIONS.save).toHaveBeenCalledTimes(3))
    const saved = PICTURE_ACTIONS.save.mock.calls.map(([blob, name]) => [blob.type, name.split('.').at(-1)])
    expect(saved).toEqual(
      expect.arrayContaining([
        ['image/svg+xml', 'svg'],
        ['image/png', 'png'],
        ['text/csv', 'csv'],
      ]),
    )
  })

  it('draw whole counts, and nothing between two weeks that was not counted', async () => {
    const series = { key: 'official', type: 'official', entity: null, label: 'Quan chức' } as const
    const weeks = { edges: PICTURES_VIEW.weeks?.edges ?? [], series: [{ ...series, counts: [0, 1, 0] }] }
    const { host } = await show(pictures({ weeks }))
    const [drawing] = host.querySelectorAll('figure svg[viewBox^="0 0"]')
    expect(drawing?.querySelector('g[data-type] path')?.getAttribute('d')).toMatch(/^M[^CQS]+L[^CQS]+$/)
    expect(drawing?.textContent).toContain('1')
    expect(drawing?.textContent).not.toMatch(/\d,\d/)
  })

  it('stand on a table that says the same', async () => {
    const { host } = await show(pictures())
    const [weeks, ties] = host.querySelectorAll('table')
    expect(weeks?.querySelectorAll('tbody tr')).toHaveLength(3)
    expect(ties?.textContent).toContain('Bộ MẫuNguyễn Thị Mẫu6')
  })
})

describe('assignments', () => {
  it('name who, with whom, what and by when, and that the day is past', async () => {
    const { host } = await show(assignments().screen)
    const row = host.querySelector('main ol > li')
    expect(row?.textContent).toContain('30/9/2025đã qua hạn')
    expect(row?.textContent).toContain('Phối hợp các địa phương liên quan')
  })

  it('are confirmed and dismissed', async () => {
    const { actions, screen } = assignments()
    const { host } = await show(screen)
    await press(named(host, 'Đúng'))
    expect(actions.decide).toHaveBeenLastCalledWith(ASSIGNMENT, 'confirmed')
    await press(named(host, 'Không phải giao việc'))
    expect(actions.decide).toHaveBeenLastCalledWith(ASSIGNMENT, 'dismissed')
  })

  it('are put right by hand, and known names stay known', async () => {
    const { actions, screen } = assignments()
    const { host } = await show(screen)
    await press(named(host, 'Sửa'))
    const [who] = host.querySelectorAll<HTMLInputElement>('dialog input')
    await type(who, 'Bộ Mẫu;  Bộ  Mới')
    await type(host.querySelector('dialog textarea'), 'rà soát lại')
    await press(named(host.querySelector('dialog')!, 'Lưu và xác nhận'))
    expect(actions.save.mock.lastCall?.[0]).toMatchObject({
      who: [ASSIGNMENT.who[0], { entity: null, type: null, label: 'Bộ Mới' }],
      ...{ what: 'rà soát lại', state: 'confirmed', due: ASSIGNMENT.due },
    })
    expect(host.querySelector('dialog')).toBeNull()
  })

  it('leave as table and calendar', async () => {
    const { actions, screen } = assignments()
    const { host } = await show(screen)
    await focus(named(host, 'Lịch (.ics)'))
    await press(named(host, 'Lịch (.ics)'))
    expect(actions.export).toHaveBeenCalledWith('ics')
  })
})
