// States that come of what a reader does: an article that its site edited, a page that is left alone, what is asked before
// something goes and said when it is gone, editors and dialogs.
import { importFile, importNow, previewFile } from './extension/files.ts'
import { addressOf } from './extension/server.ts'
import {
  cardSaying,
  clickInLayer,
  clickWords,
  dark,
  lit,
  openLit,
  openPanel,
  select,
  showing,
} from './extension/steps.ts'
import type { Tab } from './extension/tab.ts'
import { clickOn, until } from './extension/tab.ts'
import type { Shots } from './library-states.ts'
import type { Stage } from './pictures.ts'
import { givingArticle, variedArticle } from './sample-article.ts'

/** What is marked in an article: words that will be elsewhere, rewritten, gone, and twice there. */
const MARKED = ['thống nhất mẫu biểu', 'hai phần ba hồ sơ', 'đo lại ranh giới', 'từ đầu đến cuối']
const NAME = 'Nguyễn Chí Dũng'

/** The article after its site went over it. */
function edited(): string {
  return variedArticle()
    .replace('thống nhất mẫu biểu trước khi mở rộng', 'chờ thêm')
    .replace('hai phần ba hồ sơ', 'hai phần ba số hồ sơ')
    .replace(', phần còn lại chờ đo lại ranh giới ngoài thực địa', '')
    .replace('chủ trì buổi làm việc từ đầu đến cuối', 'chủ trì')
    .replace(
      '</article>',
      `<p>Hôm sau, hai bên bàn lại việc thống nhất mẫu biểu ở phòng họp nhỏ.</p>
<p>Tổ một đọc biên bản từ đầu đến cuối rồi ký.</p><p>Tổ hai cũng đọc từ đầu đến cuối trước khi về.</p></article>`,
    )
}

const PANEL = [320, 400]

/** An article that was edited since: on the page, in the panel and in the library. */
async function takeEdited({ name, words, take, widths }: Shots, stage: Stage): Promise<void> {
  const { reader, server, host } = stage
  server.add('sua-lai', variedArticle())
  const tab = await openLit(reader, addressOf(host, 'sua-lai', { dated: false }))
  for (const quote of MARKED) {
    await select(tab, quote)
    await clickInLayer(tab, '.swatch.green')
    await lit(tab, quote)
  }
  await until('the own card', async () => {
    await clickWords(tab, MARKED[0] ?? '')
    return tab.inLayer((root) => Boolean(root?.querySelector('.own')), null)
  })
  await clickInLayer(tab, '.own .swatch.blue')
  await until('the notice', () => tab.inLayer((root) => Boolean(root?.querySelector('.says .undo')), null))
  await take(tab, `${name}-notice-own`, [])
  await clickInLayer(tab, '.says .undo')
  await clickWords(tab, NAME)
  await cardSaying(tab, NAME)
  await clickInLayer(tab, '.card details:not(.wrong) summary')
  await take(tab, `${name}-card-more`, [])
  await clickInLayer(tab, '.wrong summary')
  await clickInLayer(tab, '.wrong li:nth-child(2) .choice')
  await until('the notice', () => tab.inLayer((root) => Boolean(root?.querySelector('.says .undo')), null))
  await dark(tab, NAME)
  await take(tab, `${name}-notice`, [])
  server.add('sua-lai', edited())
  await tab.reload()
  await lit(tab, 'Bộ Kế hoạch và Đầu tư')
  const panel = await openPanel(reader, tab)
  await clickOn(panel, 'button', words('revisit.flag'))
  await take(panel, `${name}-panel-revisited`, PANEL)
  await clickOn(panel, '[data-tab="own"]')
  await showing(panel, words('anchor.moved'))
  await take(panel, `${name}-panel-edited`, PANEL)
  await clickOn(panel, 'button', words('anchor.again'))
  await showing(panel, words('anchor.select'))
  await take(panel, `${name}-panel-placing`, PANEL)
  await tab.front()
  await take(tab, `${name}-placing`, [])
  await panel.close()
  const library = await reader.open(reader.own('library.html?anchor=lost'))
  await until('what is lost', () => library.evaluate(() => document.querySelector('article') !== null, null))
  await clickOn(library, 'main article button', words('note.add'))
  await take(library, `${name}-list-lost`, widths)
  await clickOn(library, 'main button', words('note.delete'))
  await showing(library, words('note.deleted'))
  await take(library, `${name}-list-deleted`, widths)
  await library.close()
  await tab.close()
}

/** Assignments of a page, decided and put right. */
async function takeAssignments({ name, words, take, widths }: Shots, stage: Stage): Promise<void> {
  const { reader, server, host } = stage
  server.add('giao-viec', givingArticle())
  const tab = await openLit(reader, addressOf(host, 'giao-viec', { dated: false }))
  await lit(tab, 'Bộ Xây dựng')
  const panel = await openPanel(reader, tab)
  await clickOn(panel, '[data-tab="assignments"]')
  await clickOn(panel, 'main li button', words('assignments.confirm'))
  await showing(panel, words('assignments.confirmed'))
  await take(panel, `${name}-panel-assignments`, PANEL)
  await clickOn(panel, `[aria-label="${words('panel.more')}"]`)
  await take(panel, `${name}-panel-menu`, PANEL)
  await clickOn(panel, '[role="menuitem"]', words('panel.notThisPage'))
  await showing(panel, words('panel.off.title'))
  await take(panel, `${name}-panel-off`, PANEL)
  await clickOn(panel, `[aria-label="${words('panel.more')}"]`)
  await clickOn(panel, '[role="menuitem"]', words('panel.never').split('$')[0])
  await until('the site to be left alone', () =>
    panel.evaluate(() => document.querySelector('h2') !== null, null),
  )
  await take(panel, `${name}-panel-never`, PANEL)
  await clickOn(panel, `[aria-label="${words('panel.more')}"]`)
  await clickOn(panel, '[role="menuitem"]', words('panel.readAgain').split('$')[0])
  await panel.close()
  await tab.close()
  for (const [state, press] of [
    ['confirmed', 'assignments.edit'],
    ['dismissed', null],
  ] as const) {
    const shelf = await reader.open(reader.own(`library.html?view=assignments&state=${state}`))
    await showing(shelf, words('assignments.lead').slice(0, 20))
    await until('the sentences', () =>
      shelf.evaluate(() => document.querySelector('main ol, main h2, main h3') !== null, null),
    )
    await take(shelf, `${name}-assignments-${state}`, widths)
    if (press) {
      await clickOn(shelf, 'main li button', words(press))
      await take(shelf, `${name}-assignments-editor`, widths)
    }
    await shelf.close()
  }
}

/** Waits for a dialog to be open. */
function dialogOf(tab: Tab, patience?: number) {
  const isOpen = () => tab.evaluate(() => document.querySelector('dialog[open]') !== null, null)
  return until('the dialog', isOpen, patience)
}

/** Opens the report of an entry; its button moves down while the entry fills, and away from under the pointer. */
async function openReport(tab: Tab, words: string): Promise<void> {
  await until('the report', async () => {
    await clickOn(tab, 'main footer button', words)
    return dialogOf(tab, 1_000)
  })
}

/** Views of the library with something open in them. */
async function takeOpened({ reader, name, words, take, widths }: Shots): Promise<void> {
  for (const [what, address, press] of [
    ['person', 'view=entity&id=person%2Ftran-luu-quang', null],
    ['document', 'view=entity&id=document%2F22-nq-tw-20130410', null],
    ['hits', 'view=knowledge&q=bo+truong', null],
    ['examples', 'view=knowledge', null],
    ['report', 'view=knowledge&q=bo+ngoai+giao&id=institution%2Fbo-ngoai-giao', 'knowledge.wrong'],
    ['choosing', 'made=hand', 'panel.select'],
  ] as const) {
    const tab = await reader.open(reader.own(`library.html?${address}`))
    await until(what, () =>
      tab.evaluate(() => (document.querySelector('main')?.textContent ?? '').length > 80, null),
    )
    if (what === 'report') await openReport(tab, words('knowledge.wrong'))
    else if (press) await clickOn(tab, 'button', words(press))
    await take(tab, `${name}-${what}`, widths)
    await tab.close()
  }
}

/** What the options ask before something goes, and say afterwards; a file that is no knowledge. */
async function takeGoing({ reader, name, words, take, widths }: Shots, broken: string): Promise<void> {
  const opened = async () => {
    const tab = await reader.open(reader.own('options.html'))
    await showing(tab, words('forget.everything'))
    return tab
  }
  let options = await opened()
  await options.choose('input[type="file"]', broken)
  await showing(options, words('options.knowledgeOther'))
  await clickOn(options, 'button', words('upkeep.checkNow'))
  await showing(options, words('upkeep.well'))
  await clickOn(options, 'button', words('upkeep.pruneNow'))
  await dialogOf(options)
  await take(options, `${name}-options-prune`, widths)
  await clickOn(options, 'dialog footer button', words('upkeep.pruneNow'))
  await showing(options, words('forget.untilClosed'))
  await take(options, `${name}-options-pruned`, widths)
  await options.close()
  options = await opened()
  await clickOn(options, 'button', words('forget.hour'))
  await dialogOf(options)
  await take(options, `${name}-options-forget`, widths)
  await clickOn(options, 'dialog footer button', words('forget.now'))
  await showing(options, words('forget.untilClosed'))
  await take(options, `${name}-options-forgotten`, widths)
  await options.close()
}

/** A library of which one row is damaged: what it shows, what the check finds, and the row put aside. */
async function takeDamaged({ reader, name, words, take, widths }: Shots): Promise<void> {
  const list = await reader.open(reader.own('library.html'))
  await list.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('reader')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['highlights'], 'readwrite')
          const first = writing.objectStore('highlights').openCursor()
          first.onsuccess = () => first.result?.update({ ...first.result.value, target: null })
          writing.onerror = () => reject(writing.error)
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    null,
  )
  await list.close()
  // Opened anew: Firefox's driver does not see that a page of an extension is there again after a reload.
  const damaged = await reader.open(reader.own('library.html'))
  await showing(damaged, words('upkeep.checkNow'))
  await take(damaged, `${name}-list-damaged`, widths)
  await damaged.close()
  const options = await reader.open(reader.own('options.html'))
  await showing(options, words('forget.everything'))
  await clickOn(options, 'button', words('upkeep.checkNow'))
  await showing(options, words('upkeep.repair'))
  await take(options, `${name}-options-damaged`, widths)
  await clickOn(options, 'button', words('upkeep.repair'))
  await showing(options, words('upkeep.saveQuarantined'))
  await take(options, `${name}-options-repaired`, widths)
  await options.close()
}

/** An import when it is done, and when it was taken back. */
async function takeImported(shots: Shots, file: string): Promise<void> {
  const { reader, name, words, take, widths } = shots
  const { tab } = await previewFile(reader, words, file)
  await importNow(tab, words)
  await take(tab, `${name}-import-done`, widths)
  await clickOn(tab, 'dialog footer button', words('library.undoImport'))
  // In English the number comes first.
  await showing(tab, words('library.importUndone').split('$1').at(-1) ?? '')
  await take(tab, `${name}-import-undone`, widths)
  await tab.close()
}

/** All of these states. @param files a library to import, and one that breaks off */
export async function takeMore(shots: Shots, stage: Stage, files: { library: string; broken: string }) {
  await takeEdited(shots, stage)
  await takeAssignments(shots, stage)
  await takeOpened(shots)
  await takeGoing(shots, files.broken)
  await takeImported(shots, files.library)
  await importFile(stage.reader, stage.words, files.library)
  await takeDamaged(shots)
}
