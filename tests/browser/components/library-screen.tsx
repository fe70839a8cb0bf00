import { vi } from 'vitest'
import { Library } from '@/components/library/Library'
import { NavigationProvider } from '@/components/library/Navigation'
import { EMPTY_QUERY, type LibraryQuery } from '@/components/library/query'
import { mergeRows } from '@/components/library/rows'
import type { LibraryActions, LibraryView } from '@/components/library/view'
import { FACTS_OF_LIBRARY, mentionRows, OWN_ROWS, PREVIEW } from './library-samples'
import { mount } from './screen'

export function actionsOf() {
  return {
    narrow: vi.fn<LibraryActions['narrow']>(),
    tagAll: vi.fn<LibraryActions['tagAll']>(async () => {}),
    colourAll: vi.fn<LibraryActions['colourAll']>(async () => {}),
    removeAll: vi.fn<LibraryActions['removeAll']>(async () => {}),
    more: vi.fn<LibraryActions['more']>(),
    retry: vi.fn<LibraryActions['retry']>(),
    openOptions: vi.fn<LibraryActions['openOptions']>(),
    openOnPage: vi.fn<LibraryActions['openOnPage']>(),
    dropPage: vi.fn<LibraryActions['dropPage']>(),
    backUp: vi.fn<LibraryActions['backUp']>(async () => ({ leftOut: 0 })),
    later: vi.fn<LibraryActions['later']>(),
    export: vi.fn<LibraryActions['export']>(async () => ({ leftOut: 0 })),
    preview: vi.fn<LibraryActions['preview']>(async () => ({ preview: PREVIEW })),
    import: vi.fn<LibraryActions['import']>(async () => ({ preview: PREVIEW, undo: async () => 1_250 })),
    noteTemplate: vi.fn<LibraryActions['noteTemplate']>(async () => '# {{title}}'),
    templateFault: vi.fn<LibraryActions['templateFault']>((template) =>
      template.includes('{{#') ? 'unclosed' : null,
    ),
    recolour: vi.fn<LibraryActions['recolour']>(),
    keepDraft: vi.fn<LibraryActions['keepDraft']>(async () => true),
    saveNote: vi.fn<LibraryActions['saveNote']>(async () => true),
    remove: vi.fn<LibraryActions['remove']>(),
  } satisfies LibraryActions
}

export const FULL: LibraryView = {
  facts: FACTS_OF_LIBRARY,
  rows: mergeRows(OWN_ROWS, mentionRows(30), true),
  done: true,
  problem: null,
}
export const WIDE = { width: 1280, height: 900 }

/** Mounts the library; what is given takes the place of the samples. */
export async function show(
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
