// Kinds of pages that are met less often: papers of the state with their heads, lists of laws, talks, tables of people,
// galleries, parts of a long report, and lists whose summaries are as long as paragraphs.
import { addressOf, FOOTER, items, MENU, page, paragraphs, type Shape, SIDE, told } from './build'
import { BODY, CAPTION, LEAD, OTHERS, SLUG, TITLE } from './sentences'

const HOST = 'https://baomau.vn'
const URL = `${HOST}/${SLUG}-4812345.html`
const PUBLISHED = '2025-06-05T08:12:00+07:00'
const whole = [TITLE, LEAD, ...BODY]
const head = `<h1 class="detail-title">${TITLE}</h1><div class="date">05/06/2025 08:12</div><p class="sapo">${LEAD}</p>`

const LAWS: readonly [law: string, passed: string][] = [
  ['Luật Thủy lợi mẫu năm 2017', 'Ban hành: 19/06/2017'],
  ['Luật sửa đổi, bổ sung một số điều của các luật về đê điều mẫu', 'Ban hành: 17/06/2020'],
  ['Nghị định 67/2018/NĐ-CP quy định chi tiết một số điều của Luật Thủy lợi mẫu', 'Ban hành: 14/05/2018'],
]
const lawLink = (law: string, index: number) =>
  `<a href="/van-ban/Tai-nguyen/${addressOf(law, 351000 + index).slice(1)}">${law}</a>`

/** Titles of laws are links to a library on the same site: they are what the page tells, not what else to read. */
const laws: Shape = {
  name: 'an answer that lists laws, each a link to its text',
  url: `${HOST}/tu-van/42248/${SLUG}`,
  html: page(
    told(`${HOST}/tu-van/42248/${SLUG}`, PUBLISHED),
    `${MENU}<div class="detail">${head}<div class="content">${paragraphs(BODY.slice(0, 3)).join('')}
    <p>(Điều 15 ${lawLink('Luật ban hành văn bản mẫu năm 2015', 9)})</p>
    ${LAWS.map(([law, passed], index) => `<p>${lawLink(law, index)}</p><p>${passed}</p>`).join('')}
    <p><a href="${addressOf('Luật Thủy lợi được hiểu thế nào cho đúng', 4812999)}">Luật Thủy lợi được hiểu thế nào cho đúng</a></p>
    ${paragraphs(BODY.slice(3)).join('')}</div></div>${SIDE}${FOOTER}`,
  ),
  shape: 'article',
  title: TITLE,
  has: [...LAWS.map(([law]) => law), '(Điều 15 Luật ban hành văn bản mẫu năm 2015)', ...BODY],
  hasNot: ['được hiểu thế nào cho đúng'],
}

/** The state's name and motto head every paper of it: they are nobody's headline. */
const paper: Shape = {
  name: 'a paper of the state under its name and motto, without a word for machines',
  url: `https://bomau.gov.vn/Pages/toan-van.aspx?ItemID=23151`,
  html: page(
    { title: 'Bộ Mẫu' },
    `${MENU}<table width="100%"><tr><td><div class="fulltext"><div align="center"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></div><div align="center"><b>Độc lập - Tự do - Hạnh phúc</b></div><div align="right"><i>Hà Nội, ngày 5 tháng 6 năm 2025</i></div><p align="center"><b>VỀ TIẾN ĐỘ CÁC DỰ ÁN THỦY LỢI MIỀN TRUNG</b></p>${paragraphs(BODY).join('')}</div></td></tr></table>`,
  ),
  shape: 'article',
  title: 'VỀ TIẾN ĐỘ CÁC DỰ ÁN THỦY LỢI MIỀN TRUNG',
  has: [...BODY],
}

const PEOPLE = [
  ['1', 'Nguyễn Văn Mẫu', 'Chủ tịch Ủy ban nhân dân xã Mẫu Nhất'],
  ['2', 'Trần Thị Thử', 'Phó Chủ tịch Hội đồng nhân dân xã Mẫu Nhì'],
  ['3', 'Lê Văn Ví', 'Giám đốc Sở Xây dựng'],
] as const

const table: Shape = {
  name: 'a table of people and their posts in the text',
  url: URL,
  html: page(
    told(URL, PUBLISHED),
    `${MENU}<div class="detail">${head}<div class="content">${paragraphs(BODY.slice(0, 3)).join('')}<table class="table"><thead><tr><th>TT</th><th>Họ và tên</th><th>Chức vụ</th></tr></thead><tbody>${PEOPLE.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>${paragraphs(BODY.slice(3)).join('')}</div></div>${SIDE}`,
  ),
  shape: 'article',
  has: [...PEOPLE.flatMap(([, name, post]) => [name, post]), ...BODY],
}

const broken: Shape = {
  name: 'paragraphs in one box, parted by two line breaks, with a sign of share between',
  url: URL,
  html: page(
    told(URL, PUBLISHED),
    `${MENU}<div class="detail">${head}<div class="content"><div>${BODY.join('<br><br>\n')}</div></div><div class="tools"><a href="#">Chia sẻ</a></div></div>${SIDE}`,
  ),
  shape: 'article',
  text: whole,
}

const CAPTIONS = BODY.map((text, index) => `${text.slice(0, 110).trim()} (ảnh ${index + 1}).`)

const gallery: Shape = {
  name: 'a gallery whose only text are captions of a slide show',
  url: `${HOST}/anh/${SLUG}-4812345.html`,
  html: page(
    told(`${HOST}/anh/${SLUG}-4812345.html`, PUBLISHED),
    `${MENU}<div class="detail">${head}<div class="slide-show">${CAPTIONS.map((text, index) => `<div class="item"><img src="/${index}.jpg" alt=""><div class="desc_cation"><p>${text}</p></div></div>`).join('')}</div></div><section class="list">${items('article')}</section>${FOOTER}`,
  ),
  shape: 'article',
  title: TITLE,
  has: [LEAD, ...CAPTIONS],
  hasNot: [OTHERS[0][0], OTHERS[0][1]],
}

const parted: Shape = {
  name: 'the second of three pages of a long report',
  url: `${HOST}/${SLUG}-4812345-p2.html`,
  html: page(
    told(URL, PUBLISHED),
    `${MENU}<div class="detail">${head}<div class="content">${paragraphs(BODY).join('')}<div class="paging"><a href="${URL}">1</a><span>2</span><a href="${HOST}/${SLUG}-4812345-p3.html">3</a><a href="${HOST}/${SLUG}-4812345-p3.html">Trang sau</a></div></div></div>${SIDE}`,
  ),
  shape: 'article',
  text: whole,
}

const talk: Shape = {
  name: 'a talk: questions in bold, answers, the paper’s name before each',
  url: URL,
  html: page(
    told(URL, PUBLISHED),
    `${MENU}<div class="detail">${head}<div class="content">${BODY.map((text, index) => `<p><strong>PV: Thưa ông, việc thứ ${index + 1} đến nay ra sao?</strong></p><p>${text}</p>`).join('')}</div></div>${SIDE}`,
  ),
  shape: 'article',
  has: ['PV: Thưa ông, việc thứ 1 đến nay ra sao?', 'PV: Thưa ông, việc thứ 6 đến nay ra sao?', ...BODY],
}

/** Nothing at the address tells what it is; lists of other petitions stand beside a short one and its answer. */
const beside: Shape = {
  name: 'a short answer beside lists of others with summaries, at an address that tells nothing',
  url: 'https://doanhnghiepmau.gov.vn/detail/kien-nghi-12345.html',
  html: page(
    { title: `Kiến nghị: ${TITLE}` },
    `${MENU}<div class="main"><div class="question"><time>08:12, 05/06/2025</time><h1 class="headline">${TITLE}</h1><div class="abody">${LEAD}</div><div class="abody">${BODY.slice(0, 4).join('<br><br>')}</div></div></div><div class="block">${items('div')}</div>${FOOTER}`,
  ),
  shape: 'article',
  title: TITLE,
  published: PUBLISHED,
  text: [TITLE, LEAD, ...BODY.slice(0, 4)],
}

/** The same weights the other way about: the long summaries are what there is. */
const summaries: Shape = {
  name: 'a list with summaries as long as paragraphs, at an address that tells nothing',
  url: 'https://doanhnghiepmau.gov.vn/detail/linh-vuc-12345.html',
  html: page(
    { title: 'Thủy lợi và đê điều' },
    `${MENU}<div class="main"><h1>Các kiến nghị về thủy lợi và đê điều</h1><div class="date">05/06/2025 08:12</div>${[
      ...BODY,
      ...BODY,
    ]
      .map(
        (text, index) =>
          `<div class="item"><h2><a href="${addressOf(OTHERS[index % OTHERS.length]?.[0] ?? '', 4812400 + index)}">${OTHERS[index % OTHERS.length]?.[0]}</a></h2><div class="summary">${text} (${index})</div></div>`,
      )
      .join('')}</div>${FOOTER}`,
  ),
  shape: 'not-an-article',
}

const tablet: Shape = {
  name: 'a picture story whose captions stand in tables, with a date written by an English machine',
  url: URL,
  html: page(
    { title: TITLE },
    `${MENU}<article class="detail-wrap"><header class="detail__header"><h1 class="detail__title">${TITLE}</h1><div class="detail__meta">20:00 08-Oct-2019</div><div class="detail__summary">${LEAD}</div></header><div class="detail__content">${BODY.map((text) => `<table class="tplCaption"><tr><td><img src="/a.jpg" alt=""></td></tr><tr><td class="Image">${text}</td></tr></table>`).join('')}<p class="caption">${CAPTION}</p></div></article>${SIDE}`,
  ),
  shape: 'article',
  published: '2019-10-08T20:00:00+07:00',
  text: [...whole, CAPTION],
}

export const RARER: readonly Shape[] = [
  ...[laws, paper, table, broken, gallery, parted, talk, beside, summaries, tablet],
]
