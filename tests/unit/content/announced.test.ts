// What a head says of its page while the page still comes.
import { JSDOM } from 'jsdom'
import { beforeEach, describe, expect, it } from 'vitest'
import { announced } from '@/entrypoints/news.content/announced'

const PATH = '/thoi-su/hop-bao-ve-ke-hoach-nam-2024-102230414183313601.htm'
const DATED = '<meta property="article:published_time" content="2023-04-14T18:33:00+07:00">'
const DATA = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'

/** A page of which the parser has read so much; more of its head may come. */
function coming(head: string | null) {
  const { document, MutationObserver } = new JSDOM('').window
  Object.assign(globalThis, { MutationObserver })
  Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true })
  document.documentElement.replaceChildren()
  if (head !== null) document.documentElement.append(document.createElement('head'))
  if (head) document.head.innerHTML = head
  return document
}

const soon = (answer: Promise<boolean>) =>
  Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 20, 'not yet'))])

describe('a page whose head comes', () => {
  beforeEach(() => {
    Reflect.deleteProperty(globalThis, 'MutationObserver')
  })

  it.each([
    ['the time at which it was published', DATED],
    ['its data', `<title>Họp báo</title>${DATA}`],
    ['its date in microdata', '<meta itemprop="datePublished" content="2023-04-14">'],
  ])('is announced as an article by %s', async (_name, head) => {
    expect(await announced(coming(head), PATH)).toBe(true)
  })

  it('is announced as soon as that is there', async () => {
    const document = coming(null)
    const answer = announced(document, PATH)
    expect(await soon(answer)).toBe('not yet')
    document.documentElement.append(document.createElement('head'))
    document.head.append(document.createElement('title'))
    expect(await soon(answer)).toBe('not yet')
    document.head.insertAdjacentHTML('beforeend', DATA)
    expect(await answer).toBe(true)
  })

  it('is not, where the body begins and nothing was said', async () => {
    const document = coming('<meta property="og:type" content="article">')
    const answer = announced(document, PATH)
    expect(await soon(answer)).toBe('not yet')
    document.documentElement.append(document.createElement('body'))
    expect(await answer).toBe(false)
  })

  it.each(['/', '/thoi-su.htm', '/chu-de/quoc-hoi'])('is not at %s, whatever it says', async (path) => {
    expect(await announced(coming(DATED + DATA), path)).toBe(false)
  })
})
