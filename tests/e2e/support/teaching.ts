// A reader puts names right and adds names: every open page follows at once, in every browser.
import { describe, expect, it } from 'vitest'
import { addressOf } from '../../../scripts/lib/extension/server.ts'
import {
  cardSaying,
  clickInLayer,
  clickWords,
  dark,
  layerText,
  lit,
  openLit,
  showing,
} from '../../../scripts/lib/extension/steps.ts'
import type { Reader, Tab } from '../../../scripts/lib/extension/tab.ts'
import { clickOn, until } from '../../../scripts/lib/extension/tab.ts'
import { type StartOn, sitting } from './sitting.ts'
import { HOSTS, words } from './world.ts'

const NAME = 'Trần Lưu Quang'
/** Words of the sample that nothing knows. */
const OWN = 'số liệu sáu năm gần nhất'

export function tellTeaching(name: string, start: StartOn): void {
  describe(`a reader with ${name}`, () => {
    let reader: Reader
    let article: Tab
    let other: Tab

    sitting(start, 'chosen', async (given) => {
      reader = given.reader
      const address = addressOf(HOSTS.newspaper, 'sample')
      other = await openLit(reader, address)
      article = await openLit(reader, address)
      await lit(article, NAME)
    })

    it('never lights a name again, in all open tabs, and takes that back in the notice', async () => {
      await article.front()
      await clickWords(article, NAME)
      await cardSaying(article, NAME)
      await clickInLayer(article, '.wrong summary')
      await clickInLayer(article, '.wrong li:last-child .choice')
      await dark(article, NAME)
      await dark(other, NAME)
      await clickInLayer(article, '.says .undo')
      await lit(article, NAME)
      await lit(other, NAME)
    })

    it('adds a name in the options, and finds it lit in pages that are open', async () => {
      const options = await reader.open(reader.own('options.html'))
      await clickOn(options, 'button', words('picker.new'))
      await until('the form', () =>
        options.evaluate(() => document.querySelector('form:has(fieldset) input') !== null, null),
      )
      await clickOn(options, 'form:has(fieldset) input')
      await options.type(OWN)
      await clickOn(options, 'form:has(fieldset) button[type="submit"]')
      await showing(options, OWN)
      await lit(article, OWN)
      await lit(other, OWN)
      await options.close()
      await article.front()
      await clickWords(article, OWN)
      expect(await cardSaying(article, OWN)).toContain(words('type.official'))
      await article.press('Escape')
      await until('the card to close', async () => (await layerText(article)) === null)
    })

    it('sees who and what is in the article by a shortcut, and switches a type off for all pages', async () => {
      await reader.command('overview', article)
      expect(await cardSaying(article, words('page.overview'))).toContain(NAME)
      await clickInLayer(article, '[data-key="institution"]')
      await dark(article, 'Bộ Tư pháp')
      await dark(other, 'Bộ Tư pháp')
      await clickInLayer(article, '[data-key="institution"]')
      await lit(other, 'Bộ Tư pháp')
      await article.press('Escape')
      await until('the list to close', async () => (await layerText(article)) === null)
    })
  })
}
