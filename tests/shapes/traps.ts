// Articles with something in them that leads readers of density and of names astray.
import {
  addressOf,
  after,
  FOOTER,
  json,
  MENU,
  page,
  paragraphs,
  SHARE,
  type Shape,
  SIDE,
  told,
} from './build'
import { BODY, CAPTION, LEAD, OTHERS, SLUG, TITLE } from './sentences'

const url = (end = '4812345.html') => `https://baomau.vn/${SLUG}-${end}`
const whole = [TITLE, LEAD, ...BODY]
const linkTo = (index: number) => {
  const head = OTHERS[index]?.[0] ?? ''
  return `<a href="${addressOf(head, 4812100 + index)}">${head}</a>`
}

/** The article with something put behind its third paragraph. */
function trap(name: string, what: string, more: Partial<Shape> = {}): Shape {
  return {
    name,
    url: url(),
    html: page(
      told(url(), '2025-06-05T09:30:00+07:00'),
      `${MENU}<div class="main"><h1 class="title">${TITLE}</h1><div class="date">05/06/2025 09:30</div><div class="sapo">${LEAD}</div><div class="article-content">${after(2, what, paragraphs(BODY))}</div></div>${SIDE}${FOOTER}`,
    ),
    shape: 'article',
    text: whole,
    ...more,
  }
}

const kept = (...lines: string[]) => ({
  text: [TITLE, LEAD, ...BODY.slice(0, 3), ...lines, ...BODY.slice(3)],
})

const LISTS_INSIDE: readonly Shape[] = [
  trap(
    'a bold head and a list of links',
    `<p><strong>Tin liên quan</strong></p><ul><li>${linkTo(0)}</li><li>${linkTo(1)}</li></ul>`,
  ),
  trap(
    'a head and linked paragraphs',
    `<p>TIN LIÊN QUAN</p><p>${linkTo(0)}</p><p>${linkTo(1)}</p><p>${linkTo(2)}</p>`,
  ),
  trap('a single linked paragraph', `<p><em>${linkTo(0)}</em></p>`),
  trap(
    'a line that says what to read',
    `<p><b>Đọc thêm:</b> ${linkTo(0)}</p><p>Xem thêm: ${linkTo(1)}</p><p>Mời bạn đọc xem thêm: ${linkTo(2)}</p>`,
  ),
  trap(
    'a box with picture, head and summary',
    `<div class="box-link"><a href="${addressOf(OTHERS[0][0])}"><img alt=""></a><div><h4>${linkTo(0)}</h4><p>${OTHERS[0][1]}</p></div></div>`,
  ),
  trap(
    'a table of two related heads',
    `<table><tbody><tr><td>${linkTo(0)}</td><td>${linkTo(1)}</td></tr></tbody></table>`,
  ),
  trap(
    'a list of the parts of a series',
    `<div class="series"><p>Bài 1: ${linkTo(0)}</p><p>Bài 2: ${linkTo(1)}</p></div>`,
  ),
  trap(
    'related articles in template boxes',
    `<div class="template-noneditable insert-wiki-content"><article><a href="${addressOf(OTHERS[0][0])}"><picture><img alt=""></picture></a><h3>${linkTo(0)}</h3><p>${OTHERS[0][1]}</p></article></div>`,
  ),
  trap(
    'a box of further reading with dates',
    `<div class="z-box"><strong>Tham khảo thêm</strong><div><a href="${addressOf(OTHERS[0][0])}">${OTHERS[0][0]}</a><span>04/06/2025 08:12</span></div><div><a href="${addressOf(OTHERS[1][0])}">${OTHERS[1][0]}</a><span>03/06/2025 17:40</span></div></div>`,
  ),
  trap(
    'a line that asks to be followed',
    '<p>Theo dõi chúng tôi trên Google News và Zalo để không bỏ lỡ tin tức</p>',
  ),
]

const TEXT_INSIDE: readonly Shape[] = [
  trap(
    'a quotation',
    `<blockquote><p>“Chúng tôi sẽ không lùi hạn thêm lần nào nữa”, Phó Thủ tướng nói.</p></blockquote>`,
    kept('“Chúng tôi sẽ không lùi hạn thêm lần nào nữa”, Phó Thủ tướng nói.'),
  ),
  trap(
    'a table of officials and posts',
    `<table><tbody><tr><th>Họ và tên</th><th>Chức vụ</th></tr><tr><td>Trần Văn Mẫu</td><td>Bộ trưởng Bộ Xây dựng</td></tr><tr><td>Lê Thị Ví Dụ</td><td>Thứ trưởng Bộ Tài chính</td></tr></tbody></table>`,
    kept(
      'Họ và tên',
      'Chức vụ',
      'Trần Văn Mẫu',
      'Bộ trưởng Bộ Xây dựng',
      'Lê Thị Ví Dụ',
      'Thứ trưởng Bộ Tài chính',
    ),
  ),
  trap('headings of the article itself', `<h2>Đánh giá</h2>`, kept('Đánh giá')),
  trap(
    'a centred caption under a bare picture',
    `<p style="text-align:center"><img alt=""></p><p style="text-align:center"><em>${CAPTION}</em></p>`,
    kept(CAPTION),
  ),
  trap(
    'a name in a box that is named like a widget of shares',
    `<p class="quote-share">Bộ trưởng khẳng định ngành sẽ chịu trách nhiệm đến cùng về tiến độ của cả bảy công trình đã nêu.</p>`,
    {},
  ),
  trap(
    'numbered points',
    `<p>1. Hoàn thành đền bù;</p><p>2. Bàn giao mặt bằng;</p><p>3. Khởi công.</p>`,
    kept('1. Hoàn thành đền bù;', '2. Bàn giao mặt bằng;', '3. Khởi công.'),
  ),
]

/** The body cut in two by an advertisement, each half in a box of its own. */
const halves: Shape = {
  name: 'a body cut in halves, each in a box of its own',
  url: url(),
  html: page(
    told(url(), '2025-06-05T09:30:00+07:00'),
    `${MENU}<div class="page"><h1>${TITLE}</h1><p class="sapo">${LEAD}</p><div class="part">${paragraphs(BODY.slice(0, 3)).join('')}</div><div class="banner-inpage"><span>Quảng cáo</span></div><div class="part">${paragraphs(BODY.slice(3)).join('')}</div></div>${FOOTER}`,
  ),
  shape: 'article',
  text: whole,
}

/** Every paragraph in boxes of a page builder. */
const boxes: Shape = {
  name: 'every paragraph in five boxes of its own',
  url: url(),
  html: page(
    told(url(), '2025-06-05T09:30:00+07:00'),
    `${MENU}<div class="builder"><div class="el-1"><div><div><h1>${TITLE}</h1></div></div></div>${[LEAD, ...BODY].map((text) => `<div class="el"><div class="el-wrap"><div class="el-in"><div class="el-text"><p>${text}</p></div></div></div></div>`).join('')}</div>${FOOTER}`,
  ),
  shape: 'article',
  text: whole,
}

/** The headline and the lead stand again at the beginning of the body. */
const twice: Shape = {
  name: 'headline and lead that stand twice',
  url: url(),
  html: page(
    told(url(), '2025-06-05T09:30:00+07:00'),
    `${MENU}<div class="hero"><h2>${TITLE}</h2><p>${LEAD}</p></div><article><h1>${TITLE}</h1><p class="date">05/06/2025</p><p><strong>${LEAD}</strong></p><div class="body"><p><b>${TITLE}</b></p><p>${LEAD}</p>${paragraphs(BODY).join('')}</div></article>${FOOTER}`,
  ),
  shape: 'article',
  text: whole,
}

/** Another article follows under the first, as pages without an end have it. */
const next: Shape = {
  name: 'a second article appended under the first',
  url: url(),
  html: page(
    told(url(), '2025-06-05T09:30:00+07:00'),
    `${MENU}<div class="feed"><article data-url="${url()}"><h1>${TITLE}</h1><p class="date">05/06/2025 09:30</p><p class="sapo">${LEAD}</p>${paragraphs(BODY).join('')}</article><article data-url="${addressOf(OTHERS[0][0])}"><h1>${OTHERS[0][0]}</h1><p class="date">04/06/2025 07:00</p>${paragraphs(OTHERS.map(([, text]) => `${text} ${text} ${text}`)).join('')}</article></div>${FOOTER}`,
  ),
  shape: 'article',
  title: TITLE,
  published: '2025-06-05T09:30:00+07:00',
  text: whole,
}

/** Comments outweigh a short item. */
const comments: Shape = {
  name: 'comments longer than the article',
  url: url(),
  html: page(
    told(url(), '2025-06-05T09:30:00+07:00'),
    `${MENU}<div class="detail"><h1>${TITLE}</h1><p class="sapo">${LEAD}</p><div class="body"><p>${BODY[0]}</p></div><div class="box-comment"><h3>Ý kiến bạn đọc</h3>${BODY.map((text, index) => `<div class="comment-item"><b>Bạn đọc ${index}</b><p>Tôi nghĩ thế này: ${text} ${text}</p></div>`).join('')}</div></div>${FOOTER}`,
  ),
  shape: 'article',
  text: [TITLE, LEAD, BODY[0]],
}

/** Windows that open over the page, consent bars, app offers. */
const windows: Shape = {
  name: 'windows and bars of the site around the text',
  url: url(),
  html: page(
    told(url(), '2025-06-05T09:30:00+07:00'),
    `<div class="cookie-consent"><p>Chúng tôi dùng cookie để cải thiện trải nghiệm của bạn. Khi tiếp tục sử dụng trang, bạn đồng ý với chính sách bảo mật của chúng tôi.</p></div>${MENU}<div class="detail"><h1>${TITLE}</h1>${SHARE}<p class="sapo">${LEAD}</p><div class="body">${paragraphs(BODY).join('')}</div></div><div class="modal fade" id="login"><div class="modal-body"><p>Đăng nhập để bình luận. Bằng việc đăng nhập, bạn đồng ý với điều khoản sử dụng và quy chế bình luận của chúng tôi.</p></div></div><div id="app-banner"><p>Tải ứng dụng để đọc tin nhanh hơn, nhận thông báo tin nóng và lưu bài viết yêu thích.</p></div>${FOOTER}`,
  ),
  shape: 'article',
  text: whole,
}

/** A headline that begins like the name of a site. */
const titled = (title: string, more: Partial<Shape> = {}): Shape => ({
  name: `the headline “${title}”`,
  url: url(),
  html: page(
    { title: `${title} - Báo Mẫu`, meta: { 'og:title': title, 'og:site_name': 'Báo Mẫu' } },
    `${MENU}<div class="detail"><h1 class="t">${title}</h1><div class="date">05/06/2025</div><p class="sapo">${LEAD}</p><div class="body">${paragraphs(BODY).join('')}</div></div>${SIDE}${FOOTER}`,
  ),
  shape: 'article',
  title,
  text: [title, LEAD, ...BODY],
  ...more,
})

/** The lead stands beside the headline's box, in a list of highlights. */
const points: Shape = {
  name: 'a summary in points before the text',
  url: url(),
  html: page(
    told(url(), '2025-06-05T09:30:00+07:00'),
    `${MENU}<div class="detail"><h1>${TITLE}</h1><div class="date">05/06/2025</div><p class="sapo">${LEAD}</p><ul class="highlights"><li>Bốn trong bảy dự án chậm hơn kế hoạch từ ba đến sáu tháng so với cam kết.</li><li>Vốn đã cân đối đủ, các tỉnh phải hoàn thiện hồ sơ đúng hạn đã giao.</li></ul><div class="body">${paragraphs(BODY).join('')}</div></div>${FOOTER}`,
  ),
  shape: 'article',
  has: whole,
}

/** Machine data that tell of the list beside the article first. */
const listed: Shape = {
  name: 'machine data of other articles before its own',
  url: url(),
  html: page(
    {
      title: `${TITLE} | Báo Mẫu`,
      more: json([
        {
          '@type': 'ItemList',
          itemListElement: [
            { '@type': 'NewsArticle', headline: OTHERS[0][0], datePublished: '2025-01-01T08:00:00+07:00' },
          ],
        },
        {
          '@type': 'NewsArticle',
          headline: OTHERS[1][0],
          datePublished: '2025-01-02T08:00:00+07:00',
          url: addressOf(OTHERS[1][0]),
        },
        { '@type': 'NewsArticle', headline: TITLE, datePublished: '2025-06-05T09:30:00+07:00', url: url() },
      ]),
    },
    `${MENU}<div class="detail"><h1>${TITLE}</h1><p class="sapo">${LEAD}</p><div class="body">${paragraphs(BODY).join('')}</div></div>${FOOTER}`,
  ),
  shape: 'article',
  title: TITLE,
  published: '2025-06-05T09:30:00+07:00',
  text: whole,
}

/** A related box outweighs by its dates: each item has a `time`. */
const clocks: Shape = {
  name: 'a time for every related article, none marked for its own but the line',
  url: url(),
  html: page(
    { title: TITLE, meta: { 'og:title': TITLE } },
    `${MENU}<div class="related-top"><a href="${addressOf(OTHERS[0][0])}">${OTHERS[0][0]}</a><time datetime="2024-01-01T08:00:00+07:00">01/01/2024</time></div><div class="detail"><h1>${TITLE}</h1><div class="meta">Thứ năm, 05/06/2025 09:30</div><p class="sapo">${LEAD}</p><div class="body">${paragraphs(BODY).join('')}</div></div><div class="list">${OTHERS.map(([head]) => `<div><a href="${addressOf(head)}">${head}</a><time datetime="2024-02-02T08:00:00+07:00">02/02/2024</time></div>`).join('')}</div>${FOOTER}`,
  ),
  shape: 'article',
  published: '2025-06-05T09:30:00+07:00',
  text: whole,
}

export const TRAPS: readonly Shape[] = [
  ...LISTS_INSIDE,
  ...TEXT_INSIDE,
  ...[halves, boxes, twice, next, comments, windows, points, listed, clocks],
  titled('Báo cáo về tiến độ thủy lợi được gửi Quốc hội'),
  titled('Cơ quan điều tra làm rõ sai phạm ở dự án thủy lợi'),
  titled('Đài Loan hỗ trợ khắc phục hạn hán tại miền Trung'),
  titled('Trực tiếp: Họp báo về dự án thủy lợi | Kết luận của Phó Thủ tướng'),
]
