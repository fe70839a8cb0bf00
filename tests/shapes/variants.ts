// Variants of an article's page, and articles that are more or less than running text.
import {
  addressOf,
  after,
  FOOTER,
  items,
  json,
  MENU,
  page,
  paragraphs,
  type Shape,
  SIDE,
  told,
} from './build'
import { BODY, CAPTION, LEAD, OTHERS, SLUG, TITLE } from './sentences'

const url = (end: string) => `https://baomau.vn/${SLUG}-${end}`
const [other, second] = [OTHERS[0][0], OTHERS[1][0]]
const whole = [TITLE, LEAD, ...BODY]

/** The print variant: no boxes at all, the address as text. */
const printed: Shape = {
  name: 'the print variant',
  url: 'https://baomau.vn/print/chi-tiet-4812345.html',
  html: page(
    { title: TITLE, more: `<link rel="canonical" href="${url('4812345.html')}">` },
    `<div class="print"><img alt="Báo Mẫu"><p>Báo Mẫu - ${url('4812345.html')}</p><h1>${TITLE}</h1><p class="date">14:32 ngày 5/6/2025</p><p><b>${LEAD}</b></p>${paragraphs(BODY).join('')}<p>Bản quyền thuộc Báo Mẫu</p><a href="javascript:window.print()">In trang</a></div>`,
  ),
  shape: 'article',
  published: '2025-06-05T14:32:00+07:00',
  canonical: url('4812345.html'),
  text: whole,
}

/** The AMP variant. */
const amp: Shape = {
  name: 'the AMP variant',
  url: 'https://amp.baomau.vn/chinh-phu-ban-cach-go-vuong-4812345.html',
  html: page(
    {
      more: `<link rel="canonical" href="${url('4812345.html')}">${json({ '@type': 'NewsArticle', headline: TITLE, datePublished: '2025-06-05T02:30:00Z' })}`,
    },
    `<amp-sidebar id="sidebar"><ul><li><a href="/a">Thời sự</a></li></ul></amp-sidebar><header class="amp-header"><a href="/">Báo Mẫu</a></header><main><article><h1>${TITLE}</h1><div class="meta">09:30 05/06/2025</div><p class="sapo">${LEAD}</p><amp-img alt=""></amp-img><div class="caption">${CAPTION}</div>${paragraphs(BODY).join('<amp-ad></amp-ad>')}</article><section class="related"><h3>Tin liên quan</h3><ul>${items()}</ul></section></main>`,
  ),
  shape: 'article',
  published: '2025-06-05T09:30:00+07:00',
  canonical: url('4812345.html'),
  text: [TITLE, LEAD, CAPTION, ...BODY],
}

/** The mobile variant: everything in one column, related news after each third paragraph. */
const mobile: Shape = {
  name: 'the mobile variant, cut by lists',
  url: 'https://m.baomau.vn/chinh-phu-ban-cach-go-vuong-4812345.html',
  html: page(
    told(url('4812345.html'), '2025-06-05T09:30:00+07:00'),
    `<div class="header-mb"><a href="/">Báo Mẫu</a></div><div class="detail-mb"><h1>${TITLE}</h1><span class="time">09:30 05/06/2025</span><div class="sapo">${LEAD}</div><div class="content-mb">${after(
      2,
      `<div class="box-inline"><div class="box-inline-head">Đọc thêm</div><a href="${addressOf(other)}">${other}</a><a href="${addressOf(second)}">${second}</a></div>`,
      paragraphs(BODY),
    )}</div><div class="btn-share">Chia sẻ Facebook</div><div class="list-mb"><div class="tit">Tin mới</div>${items('div', false)}</div></div>`,
  ),
  shape: 'article',
  canonical: url('4812345.html'),
  text: whole,
}

/** A list inside the text with the paper's own links in its sentences is text. */
const linked: Shape = {
  name: 'sentences full of links to the subjects, which are text',
  url: url('4822345.html'),
  html: page(
    told(url('4822345.html'), '2025-06-05T09:30:00+07:00'),
    `${MENU}<div class="post"><h1 class="entry-title">${TITLE}</h1><div class="entry-content"><p><strong>${LEAD}</strong></p>${BODY.map(
      (text) =>
        `<p>${text.replace(/(Bộ [^,]{4,30}|Văn phòng Chính phủ|Phó Thủ tướng)/u, '<a href="/tag/chu-de-1.html">$1</a>')}</p>`,
    ).join(
      '',
    )}<h2>Ba việc phải xong trong tháng</h2><ul><li><a href="/tag/den-bu.html">Đền bù</a> cho các hộ còn lại theo giá mới;</li><li>Bàn giao mặt bằng trước ngày 20/6;</li><li>Khởi công hai kênh chính.</li></ul></div></div>${SIDE}${FOOTER}`,
  ),
  shape: 'article',
  text: [
    ...whole,
    ...['Ba việc phải xong trong tháng', 'Đền bù cho các hộ còn lại theo giá mới;'],
    ...['Bàn giao mặt bằng trước ngày 20/6;', 'Khởi công hai kênh chính.'],
  ],
}

/** A short item of two sentences. */
const short: Shape = {
  name: 'a short item',
  url: url('post991234.html'),
  html: page(
    told(url('post991234.html'), '2025-06-05T09:30:00+07:00'),
    `${MENU}<div class="detail"><h1 class="detail-title">${TITLE}</h1><p class="time">05/06/2025 09:30</p><p class="sapo">${LEAD}</p><div class="detail-body"><p>${BODY[0]}</p></div><div class="tags"><a href="/tag/1">thủy lợi</a></div></div><div class="more"><h4>Tin khác</h4><ul>${items()}</ul></div>${FOOTER}`,
  ),
  shape: 'article',
  text: [TITLE, LEAD, BODY[0]],
}

/** Live reporting: entries with their clock times. */
const live: Shape = {
  name: 'live reporting, entry after entry',
  url: url('tuong-thuat-4833445.html'),
  html: page(
    told(url('tuong-thuat-4833445.html'), '2025-06-05T08:00:00+07:00'),
    `${MENU}<article class="live-blog"><h1>${TITLE}</h1><div class="date">05/06/2025 08:00</div><p class="sapo">${LEAD}</p><div class="timeline-live">${BODY.map((text, index) => `<div class="item-live"><div class="item-time">${8 + index}h30</div><div class="item-body"><h3>Diễn biến thứ ${index + 1}</h3><p>${text}</p></div></div>`).join('')}</div></article>${SIDE}${FOOTER}`,
  ),
  shape: 'article',
  has: whole,
  hasNot: [OTHERS[0][0]],
}

/** Pictures with captions, hardly any text. */
const photos: Shape = {
  name: 'a series of pictures',
  url: url('anh-4843445.html'),
  html: page(
    told(url('anh-4843445.html'), '2025-06-05T08:00:00+07:00'),
    `${MENU}<div class="photo-page"><h1>${TITLE}</h1><div class="date">05/06/2025</div><p class="sapo">${LEAD}</p><div class="slides">${BODY.map((text) => `<div class="item_slide_show"><div class="block_thumb_slide_show"><img alt=""></div><div class="desc_cation"><p>${text}</p></div></div>`).join('')}</div></div><div class="box-photo-other"><h3>Ảnh mới</h3>${items('div', false)}</div>${FOOTER}`,
  ),
  shape: 'article',
  text: whole,
}

/** A video's page: a title, a summary, a list of other videos. */
const video: Shape = {
  name: 'the page of one video with a summary',
  url: 'https://baomau.vn/video/chinh-phu-ban-cach-go-vuong-cho-cac-du-an-thuy-loi-4853445.html',
  html: page(
    told(
      'https://baomau.vn/video/chinh-phu-ban-cach-go-vuong-cho-cac-du-an-thuy-loi-4853445.html',
      '2025-06-05T08:00:00+07:00',
    ),
    `${MENU}<div class="video-detail"><div class="player"><video></video></div><h1 class="video-title">${TITLE}</h1><span class="time">05/06/2025 08:00</span><div class="video-desc"><p>${LEAD}</p><p>${BODY[0]}</p></div></div><div class="list-video"><h3>Video mới nhất</h3>${items('div', false)}</div>${FOOTER}`,
  ),
  shape: 'article',
  text: [TITLE, LEAD, BODY[0]],
}

export const VARIANTS: readonly Shape[] = [printed, amp, mobile, linked, short, live, photos, video]
