// The panel over sample pages, with actions that note what they are asked.
import { vi } from 'vitest'
import { Panel } from '@/components/panel/Panel'
import type { PanelActions, PanelView } from '@/components/panel/view'
import { CARD, STATE } from './samples'
import { mount } from './screen'

/** Actions that note what they are asked. */
export function actionsOf() {
  return {
    jump: vi.fn<PanelActions['jump']>(async () => true),
    choosePlace: vi.fn<PanelActions['choosePlace']>(async () => {}),
    awaitPlace: vi.fn<PanelActions['awaitPlace']>(async () => {}),
    acknowledge: vi.fn<PanelActions['acknowledge']>(async () => {}),
    annotate: vi.fn<PanelActions['annotate']>(async () => {}),
    keep: vi.fn<PanelActions['keep']>(async () => {}),
    drop: vi.fn<PanelActions['drop']>(async () => async () => {}),
    never: vi.fn<PanelActions['never']>(async () => {}),
    always: vi.fn<PanelActions['always']>(async () => true),
    begin: vi.fn<PanelActions['begin']>(async () => {}),
    reload: vi.fn<PanelActions['reload']>(async () => {}),
    retry: vi.fn<PanelActions['retry']>(),
    lines: vi.fn<PanelActions['lines']>(async () => ({})),
    card: vi.fn<PanelActions['card']>(async () => ({ card: CARD, otherPages: 12 })),
    decide: vi.fn<PanelActions['decide']>(async () => async () => undefined),
    search: vi.fn<PanelActions['search']>(async () => [
      { id: 'person/khac', type: 'official', name: 'Nguyễn Văn Khác', under: 'Thứ trưởng' },
    ]),
    decideAssignment: vi.fn<PanelActions['decideAssignment']>(async () => {}),
    light: vi.fn<PanelActions['light']>(async () => {}),
    overview: vi.fn<PanelActions['overview']>(async () => true),
    tagMentions: vi.fn<PanelActions['tagMentions']>(async () => {}),
    leaveOut: vi.fn<PanelActions['leaveOut']>(async () => {}),
    exportMentions: vi.fn<PanelActions['exportMentions']>(async () => {}),
    tagAll: vi.fn<PanelActions['tagAll']>(async () => {}),
    removeAll: vi.fn<PanelActions['removeAll']>(async () => {}),
    exportSome: vi.fn<PanelActions['exportSome']>(async () => {}),
    openLibrary: vi.fn<PanelActions['openLibrary']>(),
    spotlight: vi.fn<PanelActions['spotlight']>(async () => {}),
    openAssignments: vi.fn<PanelActions['openAssignments']>(),
    openOptions: vi.fn<PanelActions['openOptions']>(),
    openBeside: vi.fn<() => void>(),
    recolour: vi.fn<PanelActions['recolour']>(),
    keepDraft: vi.fn<PanelActions['keepDraft']>(async () => true),
    saveNote: vi.fn<PanelActions['saveNote']>(async () => true),
    remove: vi.fn<PanelActions['remove']>(),
  } satisfies PanelActions
}

export type Page = Extract<PanelView, { kind: 'page' }>

/** The view of the sample page, changed. */
export function pageOf(state: Partial<Page['state']> = {}, more: Partial<Page> = {}): Page {
  return {
    kind: 'page',
    leftOut: 0,
    state: { ...STATE, ...state },
    drafts: [],
    knownTags: ['đầu tư công'],
    light: {
      ...{ paintQuiet: false, firstOnly: false, dimRepeats: true },
      painted: { official: true, institution: true, document: true },
    },
    decided: [],
    today: '2020-07-09',
    never: false,
    always: true,
    revisit: null,
    ...more,
  }
}

/** Mounts the panel over a view. */
export async function show(
  view: PanelView,
  { lines, ...settings }: Parameters<typeof mount>[1] & { lines?: Record<string, string> } = {},
) {
  const actions = actionsOf()
  if (lines) actions.lines.mockResolvedValue(lines)
  const { host } = await mount(<Panel view={view} actions={actions} />, settings)
  return { host, actions }
}
