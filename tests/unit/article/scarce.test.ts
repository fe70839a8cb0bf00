// Pages that can be no article are told by a look over their letters; no article is ever taken for one.
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { glance } from '../../../lib/article'
import { heavySection, typicalArticle, typicalSection } from '../../../scripts/lib/trace/pages'
import { SHAPES } from '../../shapes'
import { FOOTER, items, json, MENU, page, paragraphs, SIDE } from '../../shapes/build'
import { BODY, LEAD, OTHERS, TITLE } from '../../shapes/sentences'

const ADDRESS = 'https://baomau.vn/toan-canh-nhung-su-kien-noi-bat-trong-tuan-qua-4812345.html'
const { DOMParser } = new JSDOM('').window

const shapeOf = (html: string, url = ADDRESS) =>
  glance(new DOMParser().parseFromString(html, 'text/html'), url, [])

const paged = (body: string, more = '') => page({ title: 'Toàn cảnh tuần qua', more }, `${MENU}${body}`)

describe('a glance', () => {
  it.each(SHAPES.filter(({ shape }) => shape === 'article'))('leaves to be read: $name', ({ html, url }) =>
    expect(shapeOf(html, url).shape).toBe('article'),
  )

  it.each([
    ['heads with summaries', typicalSection()],
    ['many heads with summaries', heavySection()],
    ['heads in boxes of a list', paged(`<ul>${items('li').repeat(4)}</ul>${SIDE}${FOOTER}`)],
    [
      'a lead story with further heads under its summary',
      paged(
        `<div class="noi-bat"><h2><a href="/a">${TITLE}</a></h2><p>${LEAD}</p><ul>${OTHERS.map(([head]) => `<li><a href="/b">${head}</a></li>`).join('')}</ul></div>`,
      ),
    ],
    [
      'an imprint and no heading',
      paged(
        `<ul>${items('li', false).replaceAll('h3', 'b')}</ul><div class="copyright-footer"><p>${LEAD}</p><p>${LEAD}</p></div>`,
      ),
    ],
    ['heads alone', paged(`<h1>Tin trong tuần</h1><ul>${items('li', false).repeat(4)}</ul>`)],
    [
      'heads that are no headings',
      paged(
        `<div>${OTHERS.map(([head, text]) => `<div class="tin"><a class="anh" href="/a"><img alt=""></a><a href="/a-4812345.html">${head}</a><span>05/06/2025</span><div class="tom-tat">${text}</div></div>`).join('')}</div>${FOOTER}`,
      ),
    ],
    ['a video with a line under it', paged(`<h1>${TITLE}</h1><video></video><p>${LEAD.slice(0, 120)}</p>`)],
    ['nothing but a menu', paged(FOOTER)],
  ])('tells a page of %s', (_name, html) => {
    expect(shapeOf(html)).toMatchObject({ shape: 'not-an-article' })
    expect(shapeOf(html).reasons[0]?.code).toMatch(/no-text|text-thin/)
  })

  it.each([
    ['an article under many heads', typicalArticle(ADDRESS)],
    [
      'a short one beside many heads',
      paged(`<ul>${items().repeat(5)}</ul><h1>${TITLE}</h1><p>${LEAD}</p><p>${BODY[0]}</p>`),
    ],
    [
      'a short one under a linked head of another',
      paged(
        `<div><h1>${TITLE}</h1><h3><a href="/a">${OTHERS[0][0]}</a></h3><p>${LEAD}</p><p>${BODY[0]}</p></div>`,
      ),
    ],
    [
      'paragraphs under linked heads, no main heading',
      paged(`<div><h2><a href="/a">${TITLE}</a></h2>${paragraphs(BODY).join('')}</div>`),
    ],
    [
      'paragraphs in boxes made as those of many heads and summaries before them',
      paged(
        `<h1>${TITLE}</h1>${[...OTHERS, ...OTHERS].map(([head, text]) => `<div><p><a href="/a">${head}</a></p><p>${text}</p></div>`).join('')}<div><p>${LEAD}</p><p>${BODY[0]}</p></div><div><p>Theo <a href="/a">${OTHERS[0][0]}</a>, ${BODY[1]}</p><p>${BODY[2]}</p></div>`,
      ),
    ],
    [
      'text without a heading in a box called a footer',
      paged(`<div class="has-footer">${paragraphs([...BODY, ...BODY]).join('')}</div>`),
    ],
    [
      'text in a box called a footer',
      paged(`<div class="no-footer"><h1>${TITLE}</h1>${paragraphs(BODY).join('')}</div>`),
    ],
    [
      'what its data call an article',
      paged(
        `<h1>${TITLE}</h1><p>${LEAD.slice(0, 90)}</p>`,
        json({ '@type': 'NewsArticle', headline: TITLE }),
      ),
    ],
  ])('leaves to be read %s', (_name, html) => expect(shapeOf(html).shape).toBe('article'))

  it.each([
    'article',
    'aside',
    'bai-viet',
    'blockquote',
    'div',
    'footer',
    'header',
    'main',
    'nav',
    'section',
    'span',
  ])('leaves a page whose text may stand in a tree of its own, in %s', (tag) => {
    const document = new JSDOM(paged(`<${tag} id="host"></${tag}>`)).window.document
    document.querySelector('#host')?.attachShadow({ mode: 'open' })
    expect(glance(document, ADDRESS, []).shape).toBe('article')
  })
})
