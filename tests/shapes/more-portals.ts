// Portals whose parts bear main headings, headlines printed several times, and lists that hold little but an imprint.
import { addressOf, items, MENU, page, paragraphs, type Shape } from './build'
import { BODY, LEAD, OTHERS, SLUG, TITLE } from './sentences'

const HOST = 'https://somau.gov.vn'
const whole = [TITLE, LEAD, ...BODY]
const part = (head: string, inner: string) =>
  `<section class="portlet"><header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">${head}</span></h1></header><div class="portlet-body">${inner}</div></section>`

const IMPRINT =
  '<div class="footer-wrapper"><div class="footleft"><h3>SỞ MẪU</h3><p>Địa chỉ: số 1 phố Mẫu, quận Mẫu, Hà Nội.<br>Điện thoại tiếp nhận hồ sơ: 024 1234 5678. Fax: 024 1234 5679. Email: lienhe@somau.gov.vn.<br>Ghi rõ nguồn khi phát hành lại thông tin từ cổng này. Bản quyền thuộc về Sở Mẫu, chịu trách nhiệm nội dung: Giám đốc Sở.</p></div></div>'

/** Every part of the page is headed like a page; one head's words all stand in the told title. */
const parts: Shape = {
  name: 'a portal whose parts bear main headings, the article none',
  url: `${HOST}/chi-dao/-/view_content/708168-${SLUG}.html`,
  html: page(
    { title: `${TITLE} - Chỉ đạo điều hành - Sở Mẫu` },
    `${MENU}<div class="main"><div><div class="asset-full-content-title">${TITLE}</div><div class="assetPublishDate block_timer">05/06/2025 | 08:12 AM</div><div class="asset-full-content show-asset-title"><div class="asset-content"><div class="journal-content-article"><p>${LEAD}</p>${paragraphs(BODY).join('')}</div></div></div></div><ul>${items('li', false)}</ul></div>
    ${part('Các dự án thủy lợi', '<ul><li><a href="/du-an">Dự án</a></li></ul>')}${part('Chỉ đạo điều hành', '<ul><li><a href="/chi-dao">Chỉ đạo</a></li></ul>')}${part('Liên kết website', '<p>Không có liên kết</p>')}${IMPRINT}`,
  ),
  shape: 'article',
  title: TITLE,
  published: '2025-06-05T08:12:00+07:00',
  text: whole,
}

const SUMMARY = `${LEAD} ${BODY[0]}`
const head = (name: string) =>
  `<header class="article__header ${name}"><h1 class="article__title">${TITLE}</h1><div class="article__meta">05/06/2025 08:12</div><div class="article__desc"><div class="article__summary">${SUMMARY}</div></div></header>`

/** One head for each width of screen, each with the whole headline. */
const widths: Shape = {
  name: 'a long read whose headline is printed three times',
  url: `${HOST}/${SLUG}-412346.html`,
  html: page(
    { title: TITLE },
    `${MENU}<div class="cover">${head('lg')}</div><div class="cover">${head('md')}</div><div class="content is-full"><article class="article-main">${head('sm')}<div class="article__content"><div class="cms-body">${paragraphs(BODY).join('')}</div></div></article></div>${IMPRINT}`,
  ),
  shape: 'article',
  title: TITLE,
  published: '2025-06-05T08:12:00+07:00',
  text: [TITLE, SUMMARY, ...BODY],
}

/** Two teasers under an address like an article's: the longest text is how to reach the office. */
const short: Shape = {
  name: 'a short list at an address like an article’s, with a long imprint',
  url: `${HOST}/web/so-mau/tin/-/view_content/736133-${SLUG}.html`,
  html: page(
    { title: 'Tin hoạt động - Sở Mẫu' },
    `${MENU}${part(
      'Tin hoạt động',
      OTHERS.slice(0, 2)
        .map(
          ([title, text]) =>
            `<div class="asset-abstract"><div class="asset-content-custom"><h3 class="asset-title"><a href="${addressOf(title)}">${title}</a></h3><div class="assetPublishDate">Ngày đăng 06/01/2016 | 09:59 AM | Lượt xem: 461</div><div class="asset-summary">${text} ${text}</div></div></div>`,
        )
        .join(''),
    )}${IMPRINT}`,
  ),
  shape: 'not-an-article',
}

export const MORE_PORTALS: readonly Shape[] = [parts, widths, short]
