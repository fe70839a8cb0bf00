// The instrument on the page, told once and played in every browser: what cards say and do, tags and names from a
// selection, edges dragged, marks over one another.
import { describe, expect, it } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { highlightName, type Look } from '../../../lib/highlighting/looks.ts'
import type { Server } from '../../../scripts/lib/extension/server.ts'
import { addressOf } from '../../../scripts/lib/extension/server.ts'
import {
  cardSaying,
  clickInLayer,
  clickWords,
  layerText,
  lit,
  middleInLayer,
  openLit,
  openPanel,
  paintedWords,
  placeOf,
  select,
  writeNote,
} from '../../../scripts/lib/extension/steps.ts'
import type { Asked, Reader, Tab } from '../../../scripts/lib/extension/tab.ts'
import { clickOn, until } from '../../../scripts/lib/extension/tab.ts'
import { variedArticle } from '../../../scripts/lib/sample-article.ts'
import { type StartOn, sitting } from './sitting.ts'
import { HOSTS, words } from './world.ts'

const MINISTRY = 'Bộ Kế hoạch và Đầu tư'
const LAW = 'Luật Đất đai năm 2013'
const SEVERAL = 'Nghị quyết 29'
const PERSON = 'Nguyễn Chí Dũng'
const TAG = 'cần hỏi'
const MARKED = 'hai phần ba hồ sơ'

/** Pages of the extension have it. */
declare const browser: Browser

/** Everything told of one browser. */
export function tellInstrument(name: string, start: StartOn): void {
  describe(`the instrument on the page in ${name}`, () => {
    let server: Server
    let reader: Reader
    let tab: Tab

    sitting(start, 'every', async (given) => {
      ;({ server, reader } = given)
      server.add('dung-chung', variedArticle())
      tab = await openLit(reader, addressOf(HOSTS.newspaper, 'dung-chung', { dated: false }))
      await lit(tab, MINISTRY)
    })

    /** Opens the card of words and gives back what it says. */
    async function ask(about: string, says = about): Promise<string> {
      await tab.front()
      await clickWords(tab, about)
      return cardSaying(tab, says)
    }
    async function close(): Promise<void> {
      await tab.press('Escape')
      await until('nothing to be open', async () => (await layerText(tab)) === null)
    }
    const frame = () => until('the note frame', () => tab.frame('note.html'))
    const frameGone = () => until('the frame to go', async () => (await tab.frame('note.html')) === null)
    /** The field of the frame that has the caret. */
    const caretIn = (asked: Asked, field: string) =>
      until(`the caret in ${field}`, () =>
        asked.evaluate((field) => document.activeElement?.matches(field), field),
      )

    it('a card of a body says what it was under on that day, who led it, and what it became', async () => {
      const card = await ask(MINISTRY, words('entity.became'))
      expect(card).toContain(PERSON)
      expect(card).toContain('Bộ Tài chính')
      await close()
    })

    it('a card of a law says what took its place, and leads to its text at a click alone', async () => {
      const card = await ask(LAW, words('entity.replacedBy'))
      expect(card).toContain('2024')
      const links = await tab.inLayer(
        (root) =>
          [...(root?.querySelectorAll('a') ?? [])].map(({ href, target, rel }) => ({ href, target, rel })),
        null,
      )
      expect(links.length).toBeGreaterThan(0)
      for (const { href, target, rel } of links) {
        expect(href).toMatch(/^https?:/)
        expect([target, rel]).toEqual(['_blank', 'noopener noreferrer'])
      }
      await close()
    })

    it('words of a card are selected in it, and the card stays', async () => {
      await ask(MINISTRY, words('entity.became'))
      const line = await tab.inLayer((root) => {
        const { left, top, height } = root?.querySelector('dd')?.getBoundingClientRect() ?? new DOMRect()
        return { x: left + 1, y: top + height / 2 }
      }, null)
      await tab.drag(line, { x: line.x + 80, y: line.y })
      // Longer than a selection takes to have its toolbar.
      await new Promise((resolve) => setTimeout(resolve, 600))
      expect(await tab.inLayer((root) => root?.querySelector('.layer')?.className, null)).toContain('card')
      await close()
    })

    it('of a number that several documents have, the reader chooses one, and takes that back', async () => {
      const looks = () =>
        tab.evaluate(
          (about) =>
            [...CSS.highlights].flatMap(([name, ranges]) =>
              name.startsWith('cg-') && [...ranges].some((range) => String(range) === about) ? [name] : [],
            ),
          SEVERAL,
        )
      const looksLike = (look: Look) =>
        until(`${SEVERAL} to look like ${look}`, async () =>
          (await looks()).includes(highlightName(look, 'light')),
        )
      await looksLike('document-ambiguous')
      await ask(SEVERAL, words('status.ambiguous'))
      await clickInLayer(tab, '.choices .choice')
      await looksLike('document')
      await clickInLayer(tab, '.says .undo')
      await looksLike('document-ambiguous')
    })

    it('what was done is told beside a card that opens meanwhile, never over it', async () => {
      await tab.resize(700, 420)
      await ask(SEVERAL, words('status.ambiguous'))
      await clickInLayer(tab, '.choices .choice')
      await middleInLayer(tab, '.says .undo')
      await ask(MINISTRY, words('entity.became'))
      const [said, card] = await tab.inLayer((root) => {
        const boxes = [...(root?.querySelectorAll('.says, .card') ?? [])].map((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect()
          return { left, right, top, bottom, says: one.classList.contains('says') }
        })
        return boxes.sort((one, other) => Number(other.says) - Number(one.says))
      }, null)
      if (!said?.says || !card) throw new Error('both were to be open')
      const beside = said.right <= card.left || said.left >= card.right
      expect(beside || said.bottom <= card.top || said.top >= card.bottom).toBe(true)
      await clickInLayer(tab, '.says .undo')
      await close()
      await tab.resize(1280, 800)
    })

    it('a person is somebody else: found without accents in a frame of ours, and the card follows', async () => {
      await ask(PERSON)
      await clickInLayer(tab, '.wrong summary')
      await clickInLayer(tab, '.wrong .choice')
      const search = await frame()
      await caretIn(search, 'input')
      await tab.type('pham binh minh')
      await until('the name', () =>
        search.evaluate(
          () =>
            document.querySelector('li button[data-current="true"]')?.textContent?.includes('Phạm Bình Minh'),
          null,
        ),
      )
      await tab.press('Enter')
      await frameGone()
      await until('the card to follow', async () => {
        await clickWords(tab, PERSON)
        return (await layerText(tab))?.includes('Phạm Bình Minh')
      })
      await close()
    })

    it('a card opens its dossier, and copies a citation', async () => {
      await ask(MINISTRY, words('entity.became'))
      await tab.evaluate(() => {
        const field = document.createElement('textarea')
        document.querySelector('main')?.append(field)
      }, null)
      await clickInLayer(tab, '.tools .tool:nth-child(2)')
      await until('the notice', async () =>
        (await tab.inLayer((root) => root?.textContent ?? '', null)).includes(words('page.copied')),
      )
      await tab.press('Escape')
      await clickOn(tab, 'textarea')
      await tab.press('Control+V')
      const cited = await until('the citation', () =>
        tab.evaluate(() => document.querySelector('textarea')?.value, null),
      )
      expect(cited).toContain(MINISTRY)
      expect(cited).toContain('Sáng 18/4')
      expect(cited).toContain('18/4/2023')
      await tab.evaluate(() => document.querySelector('textarea')?.remove(), null)

      await ask(MINISTRY, words('entity.became'))
      await clickInLayer(tab, '.tools .tool:nth-child(4)')
      const options = await reader.open(reader.own('options.html'))
      await until('the dossier', () =>
        options.evaluate(async () => {
          const tabs = await browser.tabs.query({})
          const found = tabs.find(({ url }) =>
            url?.includes('view=entity&id=institution%2Fbo-ke-hoach-va-dau-tu'),
          )
          if (found?.id === undefined) return null
          await browser.tabs.remove(found.id)
          return true
        }, null),
      )
      await options.close()
      await tab.front()
      await close()
    })

    it('a selection is tagged; a tag in use is offered without its accents and taken by keys', async () => {
      await select(tab, MARKED)
      await clickInLayer(tab, '.toolbar .tool')
      await writeNote(tab, { note: 'Nguồn nào?', tag: TAG, save: true })
      await lit(tab, MARKED)

      await select(tab, 'thống nhất mẫu biểu')
      await clickInLayer(tab, '.toolbar .tool:nth-of-type(2)')
      const note = await frame()
      await caretIn(note, 'input[role="combobox"]')
      await tab.type('can h')
      await until('the tag to be offered', () =>
        note.evaluate((tag) => document.querySelector('[role="option"]')?.textContent === tag, TAG),
      )
      await tab.press('ArrowDown')
      await tab.press('Enter')
      await until('the tag to be taken', () =>
        note.evaluate(
          (tag) =>
            document.querySelector('form')?.textContent?.includes(tag) &&
            document.querySelector('[role="option"]') === null,
          TAG,
        ),
      )
      await tab.press('Control+Enter')
      await frameGone()
      expect(await ask('thống nhất mẫu biểu', TAG)).toContain(words('page.noNote'))
      await close()
    })

    it('a selection is tied to a name', async () => {
      await select(tab, 'đo lại ranh giới')
      await clickInLayer(tab, '.toolbar .tool:nth-of-type(3)')
      const note = await frame()
      await caretIn(note, 'input[type="search"]')
      await tab.type('bo tai chinh')
      await until('the name', () =>
        note.evaluate(
          () =>
            document.querySelector('li button[data-current="true"]')?.textContent?.includes('Bộ Tài chính'),
          null,
        ),
      )
      await tab.press('Enter')
      await until('the tie', () =>
        note.evaluate(
          (tied) => document.querySelector('.link')?.textContent?.includes(tied),
          words('picker.linked').replace('$1', 'Bộ Tài chính'),
        ),
      )
      await note.evaluate(() => document.querySelector<HTMLElement>('button[type="submit"]')?.click(), null)
      await frameGone()
    })

    it('an edge is dragged to another word, and both are taken from a new selection', async () => {
      await ask(MARKED, TAG)
      await clickInLayer(tab, '.card .actions .tool')
      const { to } = await placeOf(tab, `${MARKED}, phần còn lại`)
      const edge = await middleInLayer(tab, '.edge.end')
      await tab.drag(edge, { x: to.x - 4, y: to.y })
      await clickInLayer(tab, '.adjust-bar .main')
      await lit(tab, `${MARKED}, phần còn lại`)

      await ask(MARKED, TAG)
      await clickInLayer(tab, '.card .actions .tool')
      await until('the handles', () => tab.inLayer((root) => Boolean(root?.querySelector('.edges')), null))
      await select(tab, 'đã số hóa được hai phần ba')
      await tab.press('Enter')
      await lit(tab, 'đã số hóa được hai phần ba')
      expect(await paintedWords(tab)).not.toContain(`${MARKED}, phần còn lại`)
    })

    it('marks over one another are all reached from the card of any of them', async () => {
      await select(tab, `chủ trì buổi làm việc`)
      await clickInLayer(tab, '.toolbar .swatch.pink')
      await lit(tab, 'chủ trì buổi làm việc')
      await select(tab, `${PERSON} chủ trì buổi`)
      await clickInLayer(tab, '.toolbar .swatch.blue')
      await lit(tab, `${PERSON} chủ trì buổi`)
      const isFront = (mark: string) =>
        tab.inLayer((root, mark) => root?.querySelector('.card > header .mark')?.matches(mark) ?? false, mark)
      /** Goes on to a mark over the same words, from the card of any of them. */
      const goTo = (mark: string) =>
        until(`the card of ${mark}`, async () => {
          if (await isFront(mark)) return true
          await clickInLayer(tab, `.stack .chip:has(${mark})`)
          return isFront(mark)
        })
      await until('the card of one of the two', async () => {
        await clickWords(tab, 'chủ trì buổi')
        return tab.inLayer((root) => Boolean(root?.querySelector('.own')), null)
      })
      // What they share: the two of the reader's, and the name under one of them.
      for (const mark of ['.blue', '.official', '.blue', '.pink', '.blue']) await goTo(mark)
      await close()
    })

    it('first mentions alone, from the panel; then all again', async () => {
      const count = async () => (await paintedWords(tab)).filter((one) => one === PERSON).length
      const panel = await openPanel(reader, tab)
      await clickOn(panel, 'summary', words('options.painted'))
      await clickOn(panel, 'label', words('options.firstOnly'))
      await until('one', async () => (await count()) === 1)
      await clickOn(panel, 'label', words('options.firstOnly'))
      await until('two', async () => (await count()) === 2)
      await panel.close()
    })
  })
}
