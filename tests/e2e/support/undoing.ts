// Undo of everything, one thing after the other, through the screens that a reader has: each is done, is seen to have
// changed what the library holds, is taken back, and the library holds what it held. Played in every browser.
import { describe, it } from 'vitest'
import { importFile } from '../../../scripts/lib/extension/files.ts'
import { addressOf } from '../../../scripts/lib/extension/server.ts'
import {
  clickInLayer,
  clickWords,
  lit,
  openLit,
  openPanel,
  select,
  showing,
  writeNote,
} from '../../../scripts/lib/extension/steps.ts'
import type { Tab } from '../../../scripts/lib/extension/tab.ts'
import { clickOn, until } from '../../../scripts/lib/extension/tab.ts'
import { givingArticle, variedArticle } from '../../../scripts/lib/sample-article.ts'
import { expectUndone } from './held.ts'
import { openMarked } from './marked.ts'
import { writeLibrary } from './shelf.ts'
import { type StartOn, sitting } from './sitting.ts'
import { takeBack, type Undoing, undoneIn } from './undo-steps.ts'
import { tellUndoingLibrary } from './undoing-library.ts'
import { tellUndoingNames } from './undoing-names.ts'
import { HOSTS, words } from './world.ts'

const NOTE = 'Con số nào?'
const OLD_TAG = 'hỏi lại'
const NEW_TAG = 'đối chiếu'
const MARK = 'thống nhất mẫu biểu'
const GREEN = [MARK, 'đo lại ranh giới']

/** The one highlight that a screen shows, with its editor open. */
async function editor(tab: Tab): Promise<void> {
  await clickOn(tab, 'main button', words('note.edit'))
  await until('the caret in the note', () =>
    tab.evaluate(() => document.activeElement?.matches('main form textarea'), null),
  )
}
const save = (tab: Tab) => clickOn(tab, 'main form button[type="submit"]')

/** What is done to one highlight, alike in the panel and in the library. */
const SINGLY: readonly [what: string, act: (tab: Tab) => Promise<void>, done: string][] = [
  [
    'a note that is written over',
    async (tab) => {
      await editor(tab)
      await tab.type(' Của quý nào?')
      await save(tab)
    },
    'note.savedDone',
  ],
  [
    'a tag that is added',
    async (tab) => {
      await editor(tab)
      await clickOn(tab, 'main form input[role="combobox"]')
      await tab.type(NEW_TAG)
      await tab.press('Enter')
      await save(tab)
    },
    'note.savedDone',
  ],
  [
    'a tag that is taken off',
    async (tab) => {
      await editor(tab)
      await clickOn(tab, 'main form button', words('note.removeTag').replace('$1', OLD_TAG))
      await save(tab)
    },
    'note.savedDone',
  ],
  [
    'another colour',
    async (tab) => {
      await editor(tab)
      await clickOn(tab, 'main form label:has([data-colour="violet"])')
      await showing(tab, words('note.recoloured').replace('$1', words('colour.violet').toLowerCase()))
      await tab.press('Escape')
    },
    'note.recoloured',
  ],
  ['a highlight that is deleted', (tab) => clickOn(tab, 'main button', words('note.delete')), 'note.deleted'],
]

/** Chooses all that can be chosen. */
async function chooseAll(tab: Tab): Promise<void> {
  await clickOn(tab, 'main button', words('panel.select'))
  await clickOn(tab, '[role="toolbar"] button', words('panel.selectAll'))
}

/** What is done to several highlights at once. */
const TOGETHER: readonly [what: string, act: (tab: Tab) => Promise<void>, done: string][] = [
  [
    'a tag for several',
    async (tab) => {
      await clickOn(tab, '[role="toolbar"] button', words('panel.tagSelected'))
      await clickOn(tab, '[role="toolbar"] input')
      await tab.type(NEW_TAG)
      await tab.press('Enter')
    },
    'panel.tagged',
  ],
  [
    'several that are deleted',
    (tab) => clickOn(tab, '[role="toolbar"] button', words('panel.removeSelected')),
    'panel.removed',
  ],
]

const COLOURED: (typeof TOGETHER)[number] = [
  'a colour for several',
  async (tab) => {
    await clickOn(tab, `[role="toolbar"] [aria-label="${words('panel.colourSelected')}"]`)
    await clickOn(tab, '[role="menuitem"]', words('colour.violet'))
  },
  'note.recoloured',
]

/** Everything told of one browser. */
export function tellUndoing(name: string, start: StartOn): void {
  describe(`undo in ${name}`, () => {
    let at: Undoing
    const profile = sitting(start, 'every', async ({ server, reader }) => {
      await importFile(reader, words, await writeLibrary(profile, 30, 5))
      const sample = await openMarked(reader)
      server.add('dung-chung', variedArticle())
      const varied = await openLit(reader, addressOf(HOSTS.newspaper, 'dung-chung', { dated: false }))
      for (const quote of GREEN) {
        await select(varied, quote)
        await clickInLayer(varied, '.swatch.green')
        await lit(varied, quote)
      }
      server.add('giao-viec', givingArticle())
      const giving = await openLit(reader, addressOf(HOSTS.newspaper, 'giao-viec', { dated: false }))
      await lit(giving, 'Bộ Xây dựng')
      const asked = await reader.open(reader.own('welcome.html'))
      at = { reader, sample, varied, giving, asked }
    })

    const ownOf = async (over: Tab, shows: string) => {
      const panel = await openPanel(at.reader, over)
      await clickOn(panel, '[data-tab="own"]')
      await showing(panel, shows)
      return panel
    }
    const shelf = async (address: string, shows: string) => {
      const tab = await at.reader.open(at.reader.own(`library.html?${address}`))
      await showing(tab, shows)
      return tab
    }

    describe.each([
      ['the panel', () => ownOf(at.sample, NOTE)],
      ['the library', () => shelf('made=hand&q=con+so+nao', NOTE)],
    ] as const)('in %s', (_where, open) => {
      it.each(SINGLY)('%s', async (_what, act, done) => {
        const tab = await open()
        await undoneIn(at, tab, { act, undo: () => takeBack(tab, done) })
      })
    })

    describe.each([
      ['the panel', () => ownOf(at.varied, MARK), TOGETHER],
      ['the library', () => shelf('made=hand', NOTE), [...TOGETHER, COLOURED]],
    ] as const)('in %s', (_where, open, acts) => {
      it.each(acts)('%s', async (_what, act, done) => {
        const tab = await open()
        await chooseAll(tab)
        await undoneIn(at, tab, { act, undo: () => takeBack(tab, done) })
      })
    })

    it.each<[what: string, act: (tab: Tab) => Promise<void>]>([
      ['another colour', (tab) => clickInLayer(tab, '.own .swatch.blue')],
      ['its deletion', (tab) => clickInLayer(tab, '.own .actions .last')],
      [
        'other edges',
        async (tab) => {
          await clickInLayer(tab, '.own .actions .tool')
          await until('the edges', () => tab.inLayer((root) => Boolean(root?.querySelector('.edges')), null))
          await select(tab, `${MARK} trước khi mở rộng`)
          await tab.press('Enter')
        },
      ],
    ])('of a highlight, from its card on the page: %s', async (_what, act) => {
      const { varied, asked } = at
      await expectUndone(asked, {
        act: async () => {
          await varied.front()
          await until('its card', async () => {
            await clickWords(varied, MARK)
            return varied.inLayer((root) => Boolean(root?.querySelector('.own')), null)
          })
          await act(varied)
        },
        undo: async () => {
          await varied.front()
          await clickInLayer(varied, '.says .undo')
        },
      })
      await lit(varied, MARK)
    })

    it('of a note that is written in the page', async () => {
      const { varied, asked } = at
      await expectUndone(asked, {
        act: async () => {
          await varied.front()
          await until('its card', async () => {
            await clickWords(varied, MARK)
            return varied.inLayer((root) => Boolean(root?.querySelector('.own')), null)
          })
          await clickInLayer(varied, '.own .actions .main')
          await writeNote(varied, { note: 'Xem lại sau', tag: NEW_TAG, save: true })
        },
        undo: () => clickInLayer(varied, '.says .undo'),
      })
    })

    it('of a draft that is thrown away', async () => {
      const tab = await ownOf(at.sample, NOTE)
      const written = () =>
        tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('form textarea')?.value ?? null, null)
      await editor(tab)
      await tab.type(' Hỏi thêm.')
      await clickOn(tab, 'main form button', words('note.discard'))
      await until('the saved note', async () => (await written()) === NOTE)
      await clickOn(tab, 'main form button', words('common.undo'))
      await until('the draft', async () => (await written()) === `${NOTE} Hỏi thêm.`)
      await clickOn(tab, 'main form button', words('note.discard'))
      await clickOn(tab, 'main form button', words('common.close'))
      await tab.close()
    })

    tellUndoingNames(() => at)
    tellUndoingLibrary(() => at, profile)
  })
}
