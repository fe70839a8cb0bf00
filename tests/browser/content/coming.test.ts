// The first light: an article is read and lit while its page still comes, and before anything is kept of it.
import { afterEach, describe, expect, it } from 'vitest'
import { readComing } from '@/entrypoints/news.content/coming'
import { createGlimpse } from '@/entrypoints/news.content/glimpse'
import { createPageReader } from '@/entrypoints/news.content/page-reader'
import { readArticle } from '@/lib/article'
import { createPainter } from '@/lib/highlighting'
import { ADDRESS, ARTICLE, play, SETTINGS, until } from './page'

const [HEAD = '', BODY = ''] = ARTICLE.split('<div class="article-body">')
const ONCE = BODY.replace('</div></article>', '')
const MORE = ONCE + ONCE.replaceAll('</p>', ' Nhắc lại.</p>')
const LIST =
  '<div class="more"><h3>Tin khác</h3><ul><li><a href="/khac">Một bài khác của báo mẫu</a></li></ul></div>'

const turn = () => new Promise((resolve) => setTimeout(resolve, 60))

let frame: HTMLIFrameElement | null = null
afterEach(() => frame?.remove())

/** A page that is still coming. */
function opened(): Document {
  frame = document.body.appendChild(document.createElement('iframe'))
  const coming = frame.contentDocument as Document
  coming.open()
  coming.write('<!doctype html><title>Bộ Ngoại giao công bố kế hoạch</title><body>')
  return coming
}

describe('a page that still comes', () => {
  it('is read when its article stands, not before, and the rest is not waited for', async () => {
    const page = opened()
    let text: string | null | undefined
    const reading = readComing(page, ADDRESS, []).then((article) => {
      text = article?.text ?? null
    })
    page.write(`${HEAD}<div class="article-body">${MORE}`)
    await turn()
    expect(text).toBeUndefined()
    page.write(`</div></article>${LIST}`)
    await reading
    expect([page.readyState, text?.includes('Cục Lãnh sự'), text?.includes('bài khác')]).toEqual([
      'loading',
      true,
      false,
    ])
  })

  it.each([
    ['without a main headline', `<div>${MORE}</div>${LIST}`],
    ['with its text above the headline', `<div>${MORE}</div><h1>Bộ Ngoại giao công bố kế hoạch</h1>${LIST}`],
    ['with little text', `${HEAD}<div><p id="x">Sáng nay, Bộ Ngoại giao họp báo.</p></div></article>${LIST}`],
  ])('%s is read when all of it is there', async (_name, html) => {
    const page = opened()
    const reading = readComing(page, ADDRESS, [])
    page.write(html)
    await turn()
    page.close()
    expect(await reading).toBeNull()
  })

  it('that was there before is read as a whole', async () => {
    const page = opened()
    page.write(`${HEAD}<div class="article-body">${MORE}</div></article>${LIST}`)
    page.close()
    expect(await readComing(page, ADDRESS, [])).toBeNull()
  })
})

describe('an article that was recognised', () => {
  const marked = (painter: ReturnType<typeof createPainter>) =>
    [...painter.marks.values()].map(({ range }) => range.toString())

  it('is lit before it is known what is kept of it, and not painted anew after that', async () => {
    document.body.innerHTML = ARTICLE
    const painter = createPainter()
    const background = play()
    let answer = () => {}
    const kept = new Promise<void>((resolve) => {
      answer = resolve
    })
    const slow = {
      ...background,
      read: async (...asked: Parameters<typeof background.read>) => {
        await kept
        return background.read(...asked)
      },
    }
    const glimpse = createGlimpse({ painter, background: slow, settings: SETTINGS })
    const reader = createPageReader({
      ...{ document, painter, glimpse, background: slow, outlets: [], address: () => ADDRESS },
      place: async () => [],
    })
    const started = reader.start()
    await until(() => painter.marks.size > 0)
    expect([reader.state().verdict, marked(painter).length]).toEqual(['reading', 5])
    const [first] = painter.marks.values()
    answer()
    await started
    expect([reader.state().verdict, marked(painter).length]).toEqual(['government-news', 5])
    expect([...painter.marks.values()][0]?.range).toBe(first?.range)
    reader.stop()
  })

  it('is asked about once, and goes dark where the page turns out to be none', async () => {
    document.body.innerHTML = ARTICLE
    const painter = createPainter()
    const background = play()
    const glimpse = createGlimpse({ painter, background, settings: SETTINGS })
    const article = readArticle(document, ADDRESS, [])
    await glimpse.light(article)
    await glimpse.light(article)
    expect([background.asked.map(([name]) => name), painter.marks.size]).toEqual([['preview'], 5])
    document.body.innerHTML = '<h1>Trang chủ</h1><ul><li><a href="/a">Bộ Ngoại giao họp báo</a></li></ul>'
    const reader = createPageReader({
      ...{ document, painter, glimpse, background, outlets: [], address: () => ADDRESS },
      place: async () => [],
    })
    await reader.start()
    expect(painter.marks.size).toBe(0)
    reader.stop()
  })
})
