// Papers of the state with those who signed them, lists of such papers, and parts of pages that look like the article's:
// an advertiser's box, a reporter's last word, a date in the headline's line, another article's head.
import { FOOTER, MENU, page, paragraphs, type Shape, SIDE, told } from './build'
import { BODY, LEAD, OTHERS, SLUG, slug, TITLE } from './sentences'

const HOST = 'https://baomau.vn'
const URL = `${HOST}/${SLUG}-4812345.html`
const PUBLISHED = '2025-06-05T08:12:00+07:00'
const head = `<h1 class="detail-title">${TITLE}</h1><div class="date">05/06/2025 08:12</div><p class="sapo">${LEAD}</p>`

const SIGNED = ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Văn Mẫu']
const LETTERHEAD = [
  ...['ỦY BAN NHÂN DÂN TỈNH MẪU', 'Số: 415/QĐ-UBND', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ...['Độc lập - Tự do - Hạnh phúc', 'Mẫu, ngày 5 tháng 6 năm 2025'],
]

const signed: Shape = {
  name: 'a decision with its letterhead, its day and who signed it',
  url: 'https://vanban.mau.gov.vn/chi-tiet-van-ban?id=41512',
  html: page(
    { title: 'Quyết định 415/QĐ-UBND' },
    `${MENU}<h1>Quyết định 415/QĐ-UBND về tiến độ các dự án thủy lợi</h1><div class="van-ban"><table><tr><td><p>${LETTERHEAD.slice(0, 2).join('</p><p>')}</p></td><td><p>${LETTERHEAD.slice(2).join('</p><p>')}</p></td></tr></table><p align="center"><b>QUYẾT ĐỊNH</b></p><p align="center"><b>Về tiến độ các dự án thủy lợi miền Trung</b></p>${paragraphs(BODY).join('')}<table><tr><td><p>Nơi nhận:</p><p>- Như Điều 3;</p></td><td><p>${SIGNED.join('</p><p>')}</p></td></tr></table></div>${FOOTER}`,
  ),
  shape: 'article',
  has: [...LETTERHEAD, ...BODY, ...SIGNED],
}

const PARTY = {
  top: ['TỈNH ỦY MẪU', 'Số 31-NQ/TU', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Mẫu, ngày 5 tháng 6 năm 2025'],
  end: ['T/M TỈNH ỦY', 'BÍ THƯ', 'Nguyễn Văn Mẫu'],
}

const printed: Shape = {
  name: 'a Party resolution printed whole in a newspaper',
  url: URL,
  html: page(
    told(URL, PUBLISHED),
    `${MENU}${head}<div class="content">${paragraphs(PARTY.top).join('')}<p>NGHỊ QUYẾT</p>${paragraphs(BODY).join('')}${paragraphs(PARTY.end).join('')}</div>${SIDE}${FOOTER}`,
  ),
  shape: 'article',
  text: [TITLE, LEAD, ...PARTY.top, 'NGHỊ QUYẾT', ...BODY, ...PARTY.end],
}

const apart: Shape = {
  name: 'a law in a library, with who signed it in a box behind the text',
  url: 'https://vb.mau.gov.vn/TW/Pages/toanvan.aspx?ItemID=41512',
  html: page(
    { title: 'Trung ương' },
    `${MENU}<div class="fulltext"><div class="toanvan"><p align="center"><b>LUẬT</b></p><p align="center"><b>VỀ CÁC DỰ ÁN THỦY LỢI MIỀN TRUNG</b></p>${paragraphs(BODY).join('')}</div><div><table><tr><td><p></p></td></tr><tr><td><p>Chủ tịch Quốc hội</p></td></tr><tr><td><p><i>(Đã ký)</i></p></td></tr><tr><td>&nbsp;</td></tr><tr><td><p>Nguyễn Văn Mẫu</p></td></tr></table></div></div><div class="tool">Tải về bản in của văn bản này</div>${FOOTER}`,
  ),
  shape: 'article',
  has: [...BODY, 'Chủ tịch Quốc hội', '(Đã ký)', 'Nguyễn Văn Mẫu'],
  hasNot: ['bản in của văn bản'],
}

const gazette: Shape = {
  name: 'an issue of the gazette: codes, each a link, beside what the papers are about',
  url: `https://congbao.mau.gov.vn/cong-bao/so-41-42-ngay-5-6-2025`,
  html: page(
    { title: 'Công báo số 41 + 42' },
    `${MENU}<h2>Công báo số 41 + 42 ngày 05/06/2025</h2><table>${BODY.map((text, index) => `<tr><td><a href="/${index}.pdf">${120 + index}/QĐ-UBND</a></td><td>Quyết định ban hành kế hoạch thực hiện việc sau: ${text}</td><td>0${index + 1}/06/2025</td></tr>`).join('')}</table>${FOOTER}`,
  ),
  shape: 'not-an-article',
}

const CODES = BODY.map((text, index) => ({
  code: `${41 + index}/2025/NĐ-CP`,
  about: `Về ${text.slice(0, 50)}`,
}))

const tabled: Shape = {
  name: 'an article with a table of papers, whose codes are links',
  url: URL,
  html: page(
    told(URL, PUBLISHED),
    `${MENU}${head}<div class="content">${paragraphs(BODY).join('')}<table>${CODES.map(({ code, about }, index) => `<tr><td><a href="/van-ban/${index}.pdf">${code}</a></td><td>${about}</td></tr>`).join('')}</table></div>${SIDE}${FOOTER}`,
  ),
  shape: 'article',
  has: [...BODY, ...CODES.map(({ about }) => about)],
}

const advertised: Shape = {
  name: 'an advertiser’s box among the paragraphs, told by its label',
  url: URL,
  html: page(
    told(URL, PUBLISHED),
    `${MENU}${head}<div class="content">${paragraphs(BODY.slice(0, 3)).join('')}<div class="k1"><div>Nội dung tài trợ</div><p>Căn hộ mẫu ven sông chỉ từ hai tỷ đồng, chiết khấu cho năm mươi khách hàng đầu tiên gọi đến trong tuần này.</p></div>${paragraphs(BODY.slice(3)).join('')}</div>${SIDE}${FOOTER}`,
  ),
  shape: 'article',
  text: [TITLE, LEAD, ...BODY],
  hasNot: ['Nội dung tài trợ', 'Căn hộ mẫu'],
}

const slotted: Shape = {
  name: 'sections that begin with a place for advertisements',
  url: URL,
  html: page(
    told(URL, PUBLISHED),
    `${MENU}${head}<div class="content">${[0, 2, 4].map((from) => `<section><div>Quảng cáo</div>${paragraphs(BODY.slice(from, from + 2)).join('')}</section>`).join('')}</div>${SIDE}${FOOTER}`,
  ),
  shape: 'article',
  text: [TITLE, LEAD, ...BODY],
}

const thanked: Shape = {
  name: 'an interview that ends with the reporter’s thanks, and its writer’s name after it',
  url: URL,
  html: page(
    told(URL, PUBLISHED),
    `${MENU}${head}<div class="content"><p><b>PV: Thưa ông, vì sao các dự án lại chậm?</b></p>${paragraphs(BODY).join('')}<p><b>PV: Xin cảm ơn ông!</b></p><p><b>Đức Minh</b></p></div>${SIDE}${FOOTER}`,
  ),
  shape: 'article',
  text: [TITLE, LEAD, 'PV: Thưa ông, vì sao các dự án lại chậm?', ...BODY, 'PV: Xin cảm ơn ông!'],
}

const dated: Shape = {
  name: 'a headline with its day behind it in one line',
  url: 'https://bomau.gov.vn/tin-hoat-dong/chi-tiet?ItemID=5123',
  html: page(
    { title: 'Bộ Mẫu' },
    `${MENU}<table><tr><td><div class="news"><span class="newsTitle">${TITLE}</span> <span>(05-06-2025)</span><div class="newsBody">${paragraphs(BODY).join('')}</div></div></td></tr></table>${FOOTER}`,
  ),
  shape: 'article',
  title: TITLE,
  published: '2025-06-05',
  has: [TITLE, ...BODY],
}

const counted: Shape = {
  name: 'an answer on a small portal, which counts them with three digits, above heads of others',
  url: `https://mau.gov.vn/hoi-dap/${SLUG}-512.html`,
  html: page(
    { title: 'Hỏi đáp' },
    `${MENU}<h2>${TITLE}</h2><div>05/06/2025 08:15</div><div class="tra-loi">${paragraphs(BODY.slice(0, 3)).join('')}</div><div><h3>Câu hỏi khác</h3>${[...OTHERS, ...OTHERS].map(([other, summary]) => `<div><h4><a href="/hoi-dap/${slug(other)}-31.html">${other}</a></h4><p>${summary}</p></div>`).join('')}</div>${FOOTER}`,
  ),
  shape: 'article',
  title: TITLE,
  has: BODY.slice(0, 3),
}

const [[OTHER = '', SUMMARY = ''] = []] = OTHERS
const FIRST = `${HOST}/${slug(OTHER)}-4812344.html`
const boxed = (url: string, title: string, day: string, texts: readonly string[]) =>
  `<article data-url="${url}"><h1>${title}</h1><span class="time">${day}</span><div class="noi-dung">${paragraphs(texts).join('')}</div></article>`

const behind: Shape = {
  name: 'the second of two articles under each other, saved with the first one’s head',
  url: URL,
  html: page(
    told(FIRST, '2025-06-01T06:00:00+07:00', { 'og:title': OTHER }),
    `${MENU}${boxed(FIRST, OTHER, '01/06/2025 06:00', [SUMMARY.repeat(3), SUMMARY.repeat(2), LEAD])}${boxed(URL, TITLE, '05/06/2025 08:12', BODY)}${FOOTER}`,
  ),
  shape: 'article',
  title: TITLE,
  published: PUBLISHED,
  canonical: URL,
  text: [TITLE, ...BODY],
}

export const PAPERS: readonly Shape[] = [
  signed,
  printed,
  apart,
  gazette,
  tabled,
  advertised,
  slotted,
  thanked,
  dated,
  counted,
  behind,
]
