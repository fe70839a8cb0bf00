// The states of page and panel that pictures are taken of beside the sample article: cards of every kind, a long
// article, a panel with nothing to show.
import type { Server } from './extension/server.ts'
import { addressOf } from './extension/server.ts'
import type { Words } from './extension/steps.ts'
import {
  cardSaying,
  clickInLayer,
  clickWords,
  layerText,
  lit,
  openLit,
  openPanel,
  select,
} from './extension/steps.ts'
import type { Reader, Tab } from './extension/tab.ts'
import { clickOn, until } from './extension/tab.ts'
import { longArticle, variedArticle } from './sample-article.ts'

export interface Stage {
  reader: Reader
  server: Server
  /** The host of a listed newspaper. */
  host: string
  words: Words
}

/** Takes a picture of a tab under a name. */
type Take = (tab: Tab, name: string) => Promise<void>

/** Paragraphs of ten mentions each: a page that is full of names, and one with a thousand of them. */
const FULL = 10
const THOUSAND = 100

const CARDS = [
  ['institution', 'Bộ Kế hoạch và Đầu tư'],
  ['document', 'Luật Đất đai năm 2013'],
  ['ambiguous', 'Nghị quyết 29'],
  ['unknown', 'Lò Văn Ế'],
] as const

/** Every kind of card, the reader's own, its edges, marks over one another, and who is in the article. */
export async function takeCards({ reader, server, host, words }: Stage, take: Take): Promise<void> {
  server.add('dung-chung', variedArticle())
  const tab = await openLit(reader, addressOf(host, 'dung-chung', { dated: false }))
  await lit(tab, CARDS[0][1])
  for (const [name, about] of CARDS) {
    await clickWords(tab, about)
    await cardSaying(tab, about)
    await take(tab, `card-${name}`)
    await tab.press('Escape')
  }
  await clickWords(tab, CARDS[0][1])
  await clickInLayer(tab, '.wrong summary')
  await take(tab, 'card-wrong')
  await clickInLayer(tab, '.wrong .choice')
  const search = await until('the search', () => tab.frame('note.html'))
  await until('what it found', () =>
    search.evaluate(() => document.querySelector('li button') !== null, null),
  )
  // The frame is as high as what it has to show once that was measured.
  await until('the whole of it', () =>
    search.evaluate(() => document.documentElement.scrollHeight <= innerHeight, null),
  )
  await take(tab, 'right-name')
  await tab.reload()
  await lit(tab, CARDS[0][1])
  for (const [stretch, colour] of [
    ['chủ trì buổi làm việc', 'pink'],
    ['Nguyễn Chí Dũng chủ trì', 'blue'],
  ] as const) {
    await select(tab, stretch)
    await clickInLayer(tab, `.swatch.${colour}`)
    await lit(tab, stretch)
  }
  await clickWords(tab, 'chủ trì buổi')
  await until('the own card', () => tab.inLayer((root) => Boolean(root?.querySelector('.own')), null))
  await take(tab, 'card-own')
  await clickInLayer(tab, '.actions .tool')
  await until('the edges', () => tab.inLayer((root) => Boolean(root?.querySelector('.edges')), null))
  await take(tab, 'edges')
  await tab.press('Escape')
  await reader.command('overview', tab)
  await cardSaying(tab, words('page.overview'))
  await take(tab, 'overview')
  await tab.resize(320, 640)
  await take(tab, 'overview-320')
  await tab.press('Escape')
  await clickWords(tab, CARDS[0][1])
  await cardSaying(tab, CARDS[0][1])
  await take(tab, 'card-320')
  await tab.press('Escape')
  await select(tab, 'thống nhất mẫu biểu')
  await until('the toolbar', () => layerText(tab))
  await take(tab, 'toolbar-320')
  await tab.close()
  server.add('day-ten', longArticle(FULL))
  const full = await openLit(reader, addressOf(host, 'day-ten', { dated: false }))
  await lit(full, 'Luật Điều ước quốc tế')
  await take(full, 'hundred')
  await full.close()
}

/** The panel over a thousand mentions, over several that are chosen, and where it has nothing to show. */
export async function takePanels({ reader, server, host, words }: Stage, take: Take): Promise<void> {
  server.add('rat-dai', longArticle(THOUSAND))
  const heads = Array.from({ length: 30 }, (_, at) => `<li><a href="/tin-${at}.htm">Tin số ${at}</a></li>`)
  server.add('muc', `<!doctype html><title>Thời sự</title><h1>Thời sự</h1><ul>${heads.join('')}</ul>`)
  const long = await openLit(reader, addressOf(host, 'rat-dai', { dated: false }))
  const panel = await openPanel(reader, long)
  await until('the list', () => panel.evaluate(() => document.querySelector('li') !== null, null))
  await take(panel, 'thousand')
  await clickOn(panel, 'li button[aria-expanded]')
  await clickOn(panel, 'summary', words('options.painted'))
  await take(panel, 'unfolded')
  await clickOn(panel, 'summary', words('options.painted'))
  await clickOn(panel, `[aria-label="${words('panel.select')}"]`)
  await clickOn(panel, 'li input[type="checkbox"]')
  await clickOn(panel, `[aria-label="${words('panel.mentions.tag')}"]`)
  await take(panel, 'choosing')
  await panel.evaluate(() => document.querySelector<HTMLElement>('[data-tab="own"]')?.click(), null)
  await take(panel, 'none-own')
  await panel.close()
  await long.close()
  for (const [name, address] of [
    ['no-article', addressOf(host, 'muc', { dated: false })],
    ['not-listed', `http://khong-co-trong-danh-sach.test/thoi-su/sample-1.htm`],
    ['restricted', reader.own('welcome.html')],
  ] as const) {
    const tab = await reader.open(address)
    const over = await openPanel(reader, tab)
    await until('the panel', () => over.evaluate(() => document.querySelector('h2') !== null, null))
    await take(over, name)
    await over.close()
    await tab.close()
  }
}
