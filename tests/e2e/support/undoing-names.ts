// Undo of what a reader decides about names: each kind of correction from the card and from the panel, several names at
// once, a name of the reader's own.
import { describe, expect, it } from 'vitest'
import {
  cardSaying,
  clickInLayer,
  clickWords,
  dark,
  lit,
  openPanel,
  showing,
} from '../../../scripts/lib/extension/steps.ts'
import type { Tab } from '../../../scripts/lib/extension/tab.ts'
import { clickOn, until } from '../../../scripts/lib/extension/tab.ts'
import { expectUndone } from './held.ts'
import { takeBack, type Undoing, undoneIn } from './undo-steps.ts'
import { words } from './world.ts'

const PERSON = 'Nguyễn Chí Dũng'
const SEVERAL = 'Nghị quyết 29'
const OTHER = 'Phạm Bình Minh'
const TAG = 'theo dõi'

/** A name that nothing knows, words that are to mean the same, and what is written of it. */
const OWN = 'hai phần ba hồ sơ'
const ALIAS = 'đo lại ranh giới ngoài thực địa'
const NOTE = 'Hỏi tổ số hóa của xã'
const LATER = 'chờ số liệu mới'

const startOf = (key: string) => words(key).split('$')[0] ?? ''

/** What is pressed in a card to say what its words stand for. */
const IN_CARDS: readonly [what: string, about: string, press: readonly string[]][] = [
  ['one of several that it may be', SEVERAL, ['.choices .choice']],
  ['none of those that it may be', SEVERAL, ['.choices .choice.none']],
  ['no name on this page', PERSON, ['.wrong summary', '.wrong li:nth-child(2) .choice']],
  ['never a name', PERSON, ['.wrong summary', '.wrong li:last-child .choice']],
]

/** Finds somebody by typing without accents, in whichever document the search stands. */
async function pick(typing: Pick<Tab, 'type' | 'press'>, asked: Pick<Tab, 'evaluate'>): Promise<void> {
  await until('the search', () =>
    asked.evaluate(() => document.activeElement?.matches('input[type="search"]'), null),
  )
  await typing.type('pham binh minh')
  await until(OTHER, () =>
    asked.evaluate(
      (other) => document.querySelector('li button[data-current="true"]')?.textContent?.includes(other),
      OTHER,
    ),
  )
  await typing.press('Enter')
}

/** Undo of decisions about names, over what a suite works with. */
export function tellUndoingNames(given: () => Undoing): void {
  const panelOf = async (name: string) => {
    const panel = await openPanel(given().reader, given().varied)
    await showing(panel, name)
    await clickOn(panel, 'main button[aria-expanded]', name)
    return panel
  }
  const options = () => given().reader.open(given().reader.own('options.html'))

  describe('from a card', () => {
    it.each(IN_CARDS)('%s', async (_what, about, press) => {
      const { varied, asked } = given()
      await varied.front()
      await clickWords(varied, about)
      await cardSaying(varied, about)
      await expectUndone(asked, {
        act: async () => {
          await varied.front()
          for (const one of press) await clickInLayer(varied, one)
        },
        undo: async () => {
          await varied.front()
          await clickInLayer(varied, '.says .undo')
        },
      })
      await lit(varied, about)
    })

    async function chooseOther(): Promise<void> {
      const { varied } = given()
      await varied.front()
      await clickWords(varied, PERSON)
      await cardSaying(varied, PERSON)
      await clickInLayer(varied, '.wrong summary')
      await clickInLayer(varied, '.wrong .choice')
      await pick(varied, await until('the frame', () => varied.frame('note.html')))
      await until('the frame to go', async () => (await varied.frame('note.html')) === null)
    }

    it('somebody else, taken back in the notice', async () => {
      const { varied, asked } = given()
      await expectUndone(asked, { act: chooseOther, undo: () => clickInLayer(varied, '.says .undo') })
      await lit(varied, PERSON)
    })

    it('a new name, made in the frame', async () => {
      const { varied, asked } = given()
      await expectUndone(asked, {
        act: async () => {
          await varied.front()
          await clickWords(varied, PERSON)
          await cardSaying(varied, PERSON)
          await clickInLayer(varied, '.wrong summary')
          await clickInLayer(varied, '.wrong .choice')
          const frame = await until('the frame', () => varied.frame('note.html'))
          const pressed = (selector: string, saying = '') =>
            until(saying || selector, () =>
              frame.evaluate(
                ({ selector, saying }) => {
                  const all = [...document.querySelectorAll<HTMLElement>(selector)]
                  const found = all.find(({ textContent }) => textContent?.includes(saying))
                  found?.click()
                  return found !== undefined
                },
                { selector, saying },
              ),
            )
          await pressed('button', words('picker.new'))
          await pressed('form:has(fieldset) button[type="submit"]')
          await until('the frame to go', async () => (await varied.frame('note.html')) === null)
        },
        undo: () => clickInLayer(varied, '.says .undo'),
      })
      await lit(varied, PERSON)
    })

    it('somebody else, taken back among the corrections; and that is taken back in turn', async () => {
      const { asked } = given()
      let tab: Tab | null = null
      await expectUndone(asked, {
        act: chooseOther,
        undo: async () => {
          tab = await options()
          await showing(tab, OTHER)
          await expectUndone(asked, {
            act: () => clickOn(tab as Tab, 'li button', words('options.takeBack')),
            undo: () => takeBack(tab as Tab, 'options.correctionRemoved'),
          })
          await clickOn(tab, 'li button', words('options.takeBack'))
          await tab.close()
        },
      })
    })
  })

  describe('from the panel', () => {
    const choose = (key: string) => async (panel: Tab) => {
      await clickOn(panel, 'main summary', words('page.wrongLink'))
      await clickOn(panel, 'main li button', startOf(key))
    }
    it.each<[what: string, about: string, act: (panel: Tab) => Promise<void>, done: string]>([
      [
        'one of several that it may be',
        SEVERAL,
        (panel) => clickOn(panel, 'main p + ul li button'),
        'page.decided',
      ],
      [
        'somebody else, on all pages',
        PERSON,
        async (panel) => {
          await choose('page.otherOfficial')(panel)
          await clickOn(panel, 'main label', words('picker.everywhere'))
          await clickOn(panel, `main input[aria-label="${words('picker.search')}"]`)
          await panel.press('Control+A')
          await pick(panel, panel)
        },
        'page.decidedEverywhere',
      ],
      ['no name on this page', PERSON, choose('page.notHere'), 'page.decided'],
      ['never a name', PERSON, choose('page.never'), 'page.decidedEverywhere'],
    ])('%s', async (_what, about, act, done) => {
      const panel = await panelOf(about)
      await undoneIn(given(), panel, { act, undo: () => takeBack(panel, done) })
      await lit(given().varied, about)
    })

    it.each<[what: string, act: (panel: Tab) => Promise<void>, done: string]>([
      [
        'several names that are marked and tagged',
        async (panel) => {
          await clickOn(panel, '[role="toolbar"] button', words('panel.mentions.tag'))
          await clickOn(panel, '[role="toolbar"] input')
          await panel.type(TAG)
          await panel.press('Enter')
        },
        'panel.mentions.tagged',
      ],
      [
        'several names that are left out',
        (panel) => clickOn(panel, '[role="toolbar"] button', words('panel.mentions.leaveOut')),
        'panel.mentions.leftOut',
      ],
    ])('%s', async (_what, act, done) => {
      const panel = await openPanel(given().reader, given().varied)
      await showing(panel, PERSON)
      await clickOn(panel, 'main button', words('panel.select'))
      for (const name of [PERSON, SEVERAL]) await clickOn(panel, 'li input[type="checkbox"]', name)
      await undoneIn(given(), panel, { act, undo: () => takeBack(panel, done) })
    })
  })

  describe('a name of the reader’s own', () => {
    const form = 'form:has(fieldset)'
    const saveIt = (tab: Tab) => clickOn(tab, `${form} button[type="submit"]`)
    const make = async (tab: Tab) => {
      await tab.front()
      await clickOn(tab, 'button', words('picker.new'))
      await clickOn(tab, `${form} input`)
      await tab.type(OWN)
      await clickOn(tab, `${form} fieldset label`, words('typeOne.institution'))
      await clickOn(tab, `${form} input[placeholder="${words('own.aliasPlaceholder')}"]`)
      await tab.type(ALIAS)
      await tab.press('Enter')
      await clickOn(tab, `${form} textarea`)
      await tab.type(NOTE)
      await saveIt(tab)
    }

    it('that is made with another name and a note, and is lit in the page', async () => {
      const { varied, asked } = given()
      const tab = await options()
      await expectUndone(asked, {
        act: async () => {
          await make(tab)
          await lit(varied, OWN)
          await lit(varied, ALIAS)
          await varied.front()
          await clickWords(varied, ALIAS)
          expect(await cardSaying(varied, OWN)).toContain(NOTE)
          await varied.press('Escape')
        },
        undo: async () => {
          await tab.front()
          await takeBack(tab, 'own.saved')
          await dark(varied, OWN)
          await dark(varied, ALIAS)
        },
      })
      await tab.close()
    })

    it('that is changed, and that is deleted', async () => {
      const { varied, asked } = given()
      const tab = await options()
      await make(tab)
      await lit(varied, ALIAS)
      await expectUndone(asked, {
        act: async () => {
          await tab.front()
          await clickOn(tab, 'li button', words('own.edit').replace('$1', OWN))
          await clickOn(tab, `${form} button`, words('own.removeAlias').replace('$1', ALIAS))
          await clickOn(tab, `${form} textarea`)
          await tab.type(`, ${LATER}`)
          await saveIt(tab)
          await dark(varied, ALIAS)
        },
        undo: async () => {
          await tab.front()
          await takeBack(tab, 'own.saved')
          await lit(varied, ALIAS)
        },
      })
      await expectUndone(asked, {
        act: async () => {
          await tab.front()
          await clickOn(tab, 'li button', words('own.remove').replace('$1', OWN))
          await dark(varied, OWN)
        },
        undo: async () => {
          await tab.front()
          await takeBack(tab, 'own.removed')
          await lit(varied, OWN)
        },
      })
      await tab.close()
    })
  })
}
