// Pages that go on: another article under the first, or another in its place, with a head that was left behind.
import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { readArticle, servedAt } from '../../../lib/article'
import { page, paragraphs, told } from '../../shapes/build'
import { BODY, LEAD, OTHERS, slug, TITLE } from '../../shapes/sentences'

const FIRST = `https://baomau.vn/${slug(TITLE)}-4812345.html`
const SECOND = `https://baomau.vn/${slug(OTHERS[0][0])}-4812346.html`

const second = `<article data-url="${SECOND}"><h1>${OTHERS[0][0]}</h1><p class="date">06/06/2025 07:00</p>${paragraphs(OTHERS.map(([, text]) => `${text} ${text} ${text}`)).join('')}</article>`
const first = `<article><h1>${TITLE}</h1><p class="date">05/06/2025 09:30</p><p class="sapo">${LEAD}</p>${paragraphs(BODY).join('')}</article>`

function open(body: string): Document {
  return new JSDOM(page(told(FIRST, '2025-06-05T09:30:00+07:00'), body)).window.document
}

it('reads the article of the address where a second one was appended', () => {
  const document = open(`<div class="feed">${first}</div>`)
  const served = servedAt(document, FIRST)
  document.querySelector('.feed')?.insertAdjacentHTML('beforeend', second)
  document.title = OTHERS[0][0]
  expect(readArticle(document, FIRST, [], served).facts.title).toBe(TITLE)
  expect(readArticle(document, FIRST, [], served).text).not.toContain('cà phê')

  const { facts, text } = readArticle(document, SECOND, [], served)
  expect(facts).toMatchObject({
    ...{ title: OTHERS[0][0], canonicalUrl: SECOND, outletName: 'Báo Mẫu', shape: 'article' },
    published: { iso: '2025-06-06T07:00:00+07:00', from: 'text' },
  })
  expect(text).not.toContain('thủy lợi')
})

it('believes no head that tells of the article before', () => {
  const document = open(first)
  const served = servedAt(document, FIRST)
  document.body.innerHTML = second
  const { facts } = readArticle(document, SECOND, [], served)
  expect(facts).toMatchObject({
    ...{ title: OTHERS[0][0], canonicalUrl: SECOND },
    published: { iso: '2025-06-06T07:00:00+07:00' },
  })
})

it('believes a head that was changed with the page', () => {
  const document = open(first)
  const served = servedAt(document, FIRST)
  document.body.innerHTML = second
  document.querySelector('link[rel=canonical]')?.setAttribute('href', `${SECOND}?nguon=trang-chu`)
  document
    .querySelector('meta[property="article:published_time"]')
    ?.setAttribute('content', '2025-06-06T06:58:00+07:00')
  expect(readArticle(document, SECOND, [], served).facts).toMatchObject({
    published: { iso: '2025-06-06T06:58:00+07:00' },
  })
})

it('believes the head at an address that changed in its fragment alone', () => {
  const document = open(first)
  const served = servedAt(document, FIRST)
  expect(readArticle(document, `${FIRST}#anh-2`, [], served).facts).toMatchObject({ canonicalUrl: FIRST })
})
