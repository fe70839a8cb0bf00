// One article, its date told in every way that we have seen or heard of.
import { MENU, page, paragraphs, type Shape, SIDE } from './build'
import { BODY, LEAD, SLUG, TITLE } from './sentences'

interface Telling {
  line?: string
  /** The line as markup, where its parts stand in boxes of their own. */
  html?: string
  meta?: Record<string, string>
  url?: string
  more?: string
}

const bare = `https://baomau.vn/${SLUG}-4812345.html`

/** The article, dated in this way. */
function dated(telling: Telling, published: string | null): Shape {
  const { line, html, meta, url = bare, more = '' } = telling
  const said = line ?? html ?? Object.entries(meta ?? {})[0]?.join(' ') ?? url.slice(-40)
  const shown = html ?? (line === undefined ? '' : `<div class="date">${line}</div>`)
  return {
    name: `an article dated “${said}”`,
    url,
    html: page(
      { title: TITLE, ...(meta && { meta }), more },
      `${MENU}<div class="detail"><h1>${TITLE}</h1>${shown}<p class="sapo">${LEAD}</p><div class="content">${paragraphs(BODY).join('')}</div></div>${SIDE}`,
    ),
    shape: 'article',
    published,
    text: [TITLE, LEAD, ...BODY],
  }
}

const LINES: [line: string, published: string | null][] = [
  ['Thứ Hai, 14/4/2025 | 08:12 GMT+7', '2025-04-14T08:12:00+07:00'],
  ['VOV January 12th, 2011', '2011-01-12'],
  ['20:00 08-Oct-2019', '2019-10-08T20:00:00+07:00'],
  ['14:32 ngày 5/6/2023', '2023-06-05T14:32:00+07:00'],
  ['08:30 AM 12/11/2019', '2019-11-12T08:30:00+07:00'],
  ['Cập nhật lúc 21h05, ngày 03-02-2021', '2021-02-03T21:05:00+07:00'],
  ['Thứ Năm, 09-07-2020, 02:03', '2020-07-09T02:03:00+07:00'],
  ['22/07/2019 19:00 PM', '2019-07-22T19:00:00+07:00'],
  ['Thứ ba, ngày 3 tháng 9 năm 2024, 7 giờ 45 phút', '2024-09-03T07:45:00+07:00'],
  ['Đăng lúc: 11:30&#x27; - 05.06.2023', '2023-06-05T11:30:00+07:00'],
  ['2023-06-05 11:30:00.0', '2023-06-05T11:30:00+07:00'],
  ['June 5, 2023 | 11:30 am GMT+7', '2023-06-05T11:30:00+07:00'],
  ['Updated: Monday, 05 Jun 2023 at 23:10', '2023-06-05T23:10:00+07:00'],
  ['05/06/2023 11:30 CH', '2023-06-05T23:30:00+07:00'],
  ['Thứ 2, 5/6/2023 11:30 (GMT+07:00)', '2023-06-05T11:30:00+07:00'],
  ['Hà Nội, ngày 05 tháng 06 năm 2023', '2023-06-05'],
  ['5 Tháng Sáu, 2023', '2023-06-05'],
  ['Tháng Sáu 5, 2023', '2023-06-05'],
  ['05/06/23 11:30', '2023-06-05T11:30:00+07:00'],
  ['Lan Hương · 05/06/2023 · 5 phút đọc', '2023-06-05'],
  ['3 giờ trước', null],
  ['Hôm nay, 08:30', null],
]

export const TIMES: readonly Shape[] = [
  ...LINES.map(([line, published]) => dated({ line }, published)),
  dated({ html: '<div class="date"><span>05</span>/<span>06</span>/<span>2023</span></div>' }, '2023-06-05'),
  dated(
    { html: '<ul class="meta"><li>05/06/2023</li><li>11:30</li><li>Lượt xem: 1.204</li></ul>' },
    '2023-06-05T11:30:00+07:00',
  ),
  dated(
    {
      html: '<div><span class="time">11:30</span><span class="sep">|</span><span class="day">05/06/2023</span></div>',
    },
    '2023-06-05T11:30:00+07:00',
  ),
  dated({ meta: { pubdate: '2023-06-05T11:30:00&#x2B;07:00' } }, '2023-06-05T11:30:00+07:00'),
  dated({ meta: { 'article:published_time': '2023-06-05T04:30:00.000Z' } }, '2023-06-05T11:30:00+07:00'),
  dated(
    { meta: { 'article:published_time': '6/5/2023 11:30:00 AM' }, line: '05/06/2023 11:30' },
    '2023-06-05T11:30:00+07:00',
  ),
  dated({ meta: { 'article:published_time': '', 'dc.date.issued': '2023-06-05' } }, '2023-06-05'),
  dated({ meta: { 'article:published_time': '0001-01-01T00:00:00' }, line: '05/06/2023' }, '2023-06-05'),
  dated({ url: `https://baomau.vn/${SLUG}-102230414183313601.htm` }, '2023-04-14T18:33:13+07:00'),
  dated({ url: `https://baomau.vn/${SLUG}-20230414183313601.htm` }, '2023-04-14T18:33:13+07:00'),
  dated({ url: `https://baomau.vn/thoi-su/202304/${SLUG}-991234/` }, '2023-04'),
  dated({ url: `https://baomau.vn/2023/04/14/${SLUG}.html` }, '2023-04-14'),
  dated(
    { url: `https://baomau.vn/${SLUG}-102230414183313601.htm`, line: '14/04/2023 18:35' },
    '2023-04-14T18:35:00+07:00',
  ),
  dated(
    {
      line: '05/06/2023 11:30',
      more: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-06-05T11:30:00Z"}</script>',
    },
    '2023-06-05T11:30:00+07:00',
  ),
]
