// Articles with parts inside or beside them that carry headings, names and text of their own: polls, dialogues,
// older pieces, guests of a talk. Shapes of the page templates that many Vietnamese papers share.
import { addressOf, after, FOOTER, MENU, page, paragraphs, type Shape, SIDE, told } from './build'
import { BODY, CAPTION, LEAD, OTHERS, SLUG, TITLE } from './sentences'

const URL = `https://baomau.vn/${SLUG}-4812345.html`
const whole = [TITLE, LEAD, ...BODY]
/** Only the site's name: such pages tell machines nothing. */
const bare = { title: 'Báo Mẫu - Detail' }
const [linked, summary] = OTHERS[0]

const header = `<header class="article-hdr"><h1 class="article-title cms-title">${TITLE}</h1><div class="meta">05/06/2025 09:30</div><div class="summary cms-desc">${LEAD}</div></header>`

/** The article with something behind its fourth paragraph. */
function holding(name: string, inner: string, more: Partial<Shape> = {}): Shape {
  return {
    name,
    url: URL,
    html: page(
      bare,
      `${MENU}<article class="main-article">${header}<div class="article-content"><div class="content cms-body">${after(3, inner, paragraphs(BODY))}</div></div></article>${SIDE}${FOOTER}`,
    ),
    shape: 'article',
    title: TITLE,
    published: '2025-06-05T09:30:00+07:00',
    text: whole,
    ...more,
  }
}

const poll = holding(
  'a poll within the text, under a main heading of its own',
  `<section class="hidden article-poll"><header><h1>Bạn có ủng hộ xây thêm hồ chứa ở miền Trung không?</h1><a href="#">Nhiều ý kiến cho rằng nên sửa những hồ cũ trước khi xây hồ mới, hãy cho chúng tôi biết bạn nghĩ gì.</a></header><div class="poll-topic"><h3 class="question">Nên làm gì trước?</h3><div class="answer">Sửa hồ cũ trước, vì nhiều đập đã quá tuổi thọ thiết kế và cần được gia cố sớm.</div></div></section>`,
)

const older = holding(
  'an older piece within the text, its linked headline a main heading',
  `<article class="inner-article story"><header><h1 class="title"><a href="${addressOf(linked)}">${linked}</a></h1><div class="summary">${summary} ${summary}</div></header></article>`,
)

const card = holding(
  'a card of another article without paragraphs: linked headline and summary side by side',
  `<div class="insert-wiki"><div class="summary__content"><a class="summary__content-title" href="${addressOf(linked)}">${linked}</a><span class="summary__content-desc">${summary}</span></div></div>`,
)

const aside = holding(
  'a picture set to the side of the text',
  `<div class="aside-img pull-left"><img alt=""><div class="fig">${CAPTION}</div></div>`,
  { text: [TITLE, LEAD, ...BODY.slice(0, 4), CAPTION, ...BODY.slice(4)] },
)

/** An online talk: the guests' posts are named like titles. */
const talk: Shape = {
  name: 'an online talk whose guests stand between headline and text',
  url: URL,
  html: page(
    bare,
    `${MENU}<article class="main-article">${header}<div class="guess-zone"><h3 class="zone-title">Khách mời</h3><div class="guess"><h3 class="guess__name">Bà Nguyễn Thị Mẫu</h3><p class="guess__title">Phòng Quản lý công trình, Chi cục Thủy lợi tỉnh Mẫu</p></div></div><div class="article-content"><div class="content">${paragraphs(BODY).join('')}</div></div></article>${FOOTER}`,
  ),
  shape: 'article',
  title: TITLE,
  has: [LEAD, ...BODY],
}

/** Pictures and links between the headline and the text push it far up. */
const far: Shape = {
  name: 'a headline far above its text',
  url: URL,
  html: page(
    bare,
    `${MENU}<article class="article-wrap"><header><h2 class="article__title--sub">Hạ tầng thủy lợi trước mùa mưa bão</h2><h1 class="article__title">${TITLE}</h1><div class="date">05/06/2025 09:30</div></header><div class="article__body"><div class="article__content"><ul class="listing">${Array.from({ length: 18 }, (_, index) => `<li class="item"><a href="${addressOf(OTHERS[index % OTHERS.length]?.[0] ?? '', 4812100 + index)}">Bài số ${index + 1}</a></li>`).join('')}</ul><div class="box-image"><img alt=""><div class="image-title">Ảnh chụp tại công trường hồ chứa</div></div>${paragraphs([LEAD, ...BODY]).join('')}</div></div></article>${FOOTER}`,
  ),
  shape: 'article',
  title: TITLE,
  has: [LEAD, ...BODY],
}

const NOTICE =
  'Trong mấy ngày qua, trang của chúng tôi nhiều lúc không vào được, mong bạn đọc thông cảm và quay lại sau ít phút nữa.'

/** A notice in a dialogue holds more running text than an answer in short lines. */
const notice: Shape = {
  name: 'a list of laws in short lines, and a long notice in a dialogue',
  url: 'https://luatmau.vn/hoi-dap/42248/nhung-luat-nao-ve-thuy-loi-dang-co-hieu-luc',
  html: page(
    { title: 'Những luật nào về thủy lợi đang có hiệu lực? - Luật Mẫu' },
    `${MENU}<div class="article"><h1>Những luật nào về thủy lợi đang có hiệu lực?</h1><div class="date">05/08/2024 17:45</div><div class="newcontent"><p>${LEAD}</p><p>Luật Thủy lợi năm 2017</p><p>Ban hành: 19/06/2017</p><p>Luật Tài nguyên nước năm 2023</p><p>Ban hành: 27/11/2023</p><p>${BODY[0]}</p></div></div><div class="modal fade" role="dialog"><div class="modal-body">${`<p>${NOTICE}</p>`.repeat(7)}</div></div>${FOOTER}`,
  ),
  shape: 'article',
  title: 'Những luật nào về thủy lợi đang có hiệu lực?',
  published: '2024-08-05T17:45:00+07:00',
  has: [LEAD, BODY[0], 'Luật Tài nguyên nước năm 2023'],
  hasNot: [NOTICE],
}

/** A portal's petition: what was done on which day stands nearer than the day of publication. */
const petition: Shape = {
  name: 'a petition with its answer: days of its handling, and files that hang on it',
  url: 'https://congmau.gov.vn/kien-nghi-ve-kenh-muong-noi-dong-3216.html',
  html: page(
    { title: 'Kiến nghị về kênh mương nội đồng - Cổng Mẫu' },
    `<div class="details"><div class="details-heading"><h1 class="headline">Kiến nghị về kênh mương nội đồng tại huyện Mẫu</h1><article class="process">25/08/2016: Văn phòng trả lời kiến nghị</article><div class="meta">Doanh nghiệp Mẫu 08:12, 08/08/2016</div></div><div class="question"><p>${LEAD}</p><p>${BODY[0]}</p><div class="file-attach">File đính kèm: kien-nghi.zip</div></div><div class="answer">${paragraphs(BODY.slice(1)).join('')}<p>Vui lòng đăng nhập để gửi ý kiến của bạn.</p></div></div>`,
  ),
  shape: 'article',
  published: '2016-08-08T08:12:00+07:00',
  has: [LEAD, ...BODY],
  hasNot: ['File đính kèm', 'đăng nhập'],
}

/** Every item of a list has a time, and the list stands before the article. */
const times: Shape = {
  name: 'a list of the day’s news with times, before an article with one',
  url: URL,
  html: page(
    bare,
    `${MENU}${OTHERS.slice(0, 3)
      .map(
        ([head], index) =>
          `<article class="story"><h3><a href="${addressOf(head, 4812100 + index)}">${head}</a></h3><time datetime="2026-11-2${index}">2${index}/11/2026</time></article>`,
      )
      .join(
        '',
      )}<article class="main-article"><h1>${TITLE}</h1><time datetime="2025-06-05T09:30:00+07:00">09:30</time><p>${LEAD}</p>${paragraphs(BODY).join('')}</article>${FOOTER}`,
  ),
  shape: 'article',
  published: '2025-06-05T09:30:00+07:00',
}

/** Folders of section and month before a bare number. */
const folders: Shape = {
  name: 'words in one folder, the month in the next, a bare number last',
  url: `http://tinmau.vn/Home/${SLUG}/202506/32345.mau`,
  html: page(
    told(URL, '2025-06-05T09:30:00+07:00'),
    `${header}<div class="content">${paragraphs(BODY).join('')}</div>`,
  ),
  shape: 'article',
  text: whole,
}

export const INNER_PARTS: readonly Shape[] = [
  ...[poll, older, card, aside, talk, far, notice, petition, times, folders],
]
