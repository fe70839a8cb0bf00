// Pages as older systems make them: addresses that name a view and not the article, tables, print pages, AMP.
import { addressOf, items, MENU, page, paragraphs, type Shape, told } from './build'
import { BODY, LEAD, OTHERS, SLUG, TITLE } from './sentences'

const HOST = 'https://bomau.gov.vn'
const PUBLISHED = '2025-06-05T08:12:00+07:00'
const whole = [TITLE, LEAD, ...BODY]
const article: Pick<Shape, 'shape' | 'title' | 'published'> = {
  shape: 'article',
  title: TITLE,
  published: PUBLISHED,
}

/** A counter stands behind the time without a space; parameters alone name the article. */
const portlet: Shape = {
  name: 'a portlet at the address of a view, with a counter glued to its date',
  url: `${HOST}/web/guest/xem-noi-dung?p_p_id=101&_101_assetEntryId=51234&_101_urlTitle=${SLUG}`,
  html: page(
    { title: 'Xem nội dung - Bộ Mẫu' },
    `${MENU}<div class="portlet-content"><h3 class="header-title"><span>${TITLE}</span></h3><div class="asset-metadata"><span class="metadata-entry">08:12 | 05/06/2025</span><span class="metadata-entry">1250 Lượt xem</span></div><div class="journal-content-article"><p><strong>${LEAD}</strong></p>${paragraphs(BODY).join('')}</div><div class="asset-links"><h2>Các tin khác</h2><ul>${items('li', false)}</ul></div></div>`,
  ),
  ...article,
  text: whole,
}

/** Short words and no number: what shows every article is called so. */
const view: Shape = {
  name: 'an article under the name of the view that shows it',
  url: `${HOST}/chi-tiet-tin/thuy-loi-mien-trung`,
  html: page(
    { title: `${TITLE} - Bộ Mẫu` },
    `${MENU}<h1>${TITLE}</h1><div>Thứ Năm, 05/06/2025 08:12</div><div class="noidung"><p>${LEAD}</p>${paragraphs(BODY).join('')}</div>`,
  ),
  ...article,
  text: whole,
}

const tables: Shape = {
  name: 'a paper of tables, whose addresses all begin at its home page',
  url: 'http://www.baomau.com.vn/home/chinhtri/2025/06/12345.bm',
  html: `<html><head><title>Báo Mẫu điện tử</title></head><body><table width="1000"><tr><td colspan="2"><a href="/home/">Trang nhất</a> | <a href="/home/xahoi/">Xã hội</a></td></tr><tr><td width="160"><a href="/home/xahoi/">Đời sống</a></td><td><table><tr><td class="date">Thứ Năm, 05/06/2025, 08:12 (GMT+7)</td></tr><tr><td class="BaiViet_TieuDe"><font size="4"><b>${TITLE}</b></font></td></tr><tr><td class="BaiViet_NoiDung"><p><b>${LEAD}</b></p>${BODY.join('<br><br>')}</td></tr><tr><td><b>Các tin đã đưa:</b><ul>${OTHERS.map(([head], index) => `<li><a href="${addressOf(head, 12300 + index)}">${head}</a>`).join('')}</ul></td></tr></table></td></tr></table></body></html>`,
  ...article,
  text: whole,
}

const ADDRESS = `${HOST}/${SLUG}-412345.html`
const print: Shape = {
  name: 'a print page at a folder of the article’s own',
  url: `${HOST}/${SLUG}-412345/print`,
  html: page(
    { title: 'In bài viết' },
    `<div id="print"><strong>CỔNG THÔNG TIN BỘ MẪU</strong><hr><div class="ptitle"><b>${TITLE}</b></div><div class="pdate">Thứ năm - 05/06/2025 08:12</div><div class="hometext"><p>${LEAD}</p></div><div class="bodytext">${paragraphs(BODY).join('')}</div><div>URL của bản tin này: <a href="${HOST}/${SLUG}-412345">${HOST}/${SLUG}-412345</a></div><a href="javascript:window.close()">Đóng cửa sổ</a></div>`,
  ),
  ...article,
  canonical: `${HOST}/${SLUG}-412345`,
  text: whole,
}

const amp: Shape = {
  name: 'AMP with words for where its advertisements fail, and a question about cookies',
  url: `https://amp.baomau.vn/${SLUG}-412345.html`,
  html: page(
    { title: TITLE, more: `<link rel="canonical" href="https://baomau.vn/${SLUG}-412345.html">` },
    `<amp-sidebar><a href="/">Trang chủ</a></amp-sidebar><main><h1>${TITLE}</h1><div>05/06/2025 08:12</div><p>${LEAD}</p><amp-ad><div fallback>Quảng cáo không hiện được trên máy này, xin bạn đọc tắt chương trình chặn rồi mở lại.</div></amp-ad><div class="amp-body">${paragraphs(BODY).join('')}</div></main><div class="cookie-bar"><p>Chúng tôi dùng cookie để bạn đọc báo được thuận tiện hơn trên mọi thiết bị của mình.</p></div>`,
  ),
  ...article,
  canonical: `https://baomau.vn/${SLUG}-412345.html`,
  text: whole,
}

/** Kind and subject stand on two lines, and who signed it at the end. */
const paper: Shape = {
  name: 'a law headed by its kind, with who signed it',
  url: `${HOST}/TW/Pages/toan-van.aspx?ItemID=2315`,
  html: page(
    { title: 'Trung ương' },
    `${MENU}<table><tr><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr></table><div class="fulltext"><p align="center"><b>LUẬT</b></p><p align="center"><b>THỦY LỢI MẪU</b></p>${paragraphs(BODY).join('')}<p>(Đã ký)</p><p>Nguyễn Văn Mẫu</p></div>`,
  ),
  shape: 'article',
  title: 'LUẬT THỦY LỢI MẪU',
  text: ['LUẬT', 'THỦY LỢI MẪU', ...BODY, '(Đã ký)', 'Nguyễn Văn Mẫu'],
}

/** Styles set the place apart; in the markup nothing stands between it and the sentence. */
const stamp: Shape = {
  name: 'a place before the lead, without a space behind it, and a first letter set large',
  url: ADDRESS,
  html: page(
    told(ADDRESS, PUBLISHED),
    `${MENU}<h1>${TITLE}</h1><p class="description"><span class="location-stamp">Hà Nội</span>${LEAD}</p><div class="fck">${paragraphs([`<span class="drop">${BODY[0]?.slice(0, 1)}</span>${BODY[0]?.slice(1)}`, ...BODY.slice(1)]).join('')}</div>`,
  ),
  ...article,
  text: [TITLE, `Hà Nội ${LEAD}`, ...BODY],
}

/** Today stands at the head of the site, and what is called other under the text is a head alone. */
const fonts: Shape = {
  name: 'one table for the whole page: today over it, the article’s day over its headline, others under a head named so',
  url: `${HOST}/Index.aspx?ArticleID=127731&ChannelID=3`,
  html: page(
    { title: `Báo Mẫu - ${TITLE}` },
    `<table><tr><td colspan="2"><font size="2">Thứ Hai, 23/11/2026, 10:02</font></td></tr><tr><td><a href="Index.aspx?ChannelID=3">Chính trị</a><br><a href="Index.aspx?ChannelID=2">Thế giới</a></td><td><span class="pTime">Thứ Năm, 05/06/2025, 08:12 (GMT+7)</span><p class="pTitle"><b>${TITLE}</b></p><p class="pHead"><b>${LEAD}</b></p>${paragraphs(BODY, ' class="MsoNormal"').join('')}<table><tr><td><a href="mailto:x">Gửi bạn bè</a> <a href="print">In</a> <a href="#">Về đầu trang</a></td></tr></table><p class="pOther">Các tin khác:</p>${OTHERS.map(([head], index) => `<p class="pLink">• <a href="Index.aspx?ArticleID=12773${index}&ChannelID=3">${head}</a> (${index + 1}/06)</p>`).join('')}</td></tr></table>`,
  ),
  ...article,
  text: whole,
}

/** Under a head that is left out by its name the article's own headings stay. */
const named: Shape = {
  name: 'a list beside the text without a box of its own, before a heading of the text',
  url: ADDRESS,
  html: page(
    told(ADDRESS, PUBLISHED),
    `${MENU}<h1>${TITLE}</h1><p class="sapo">${LEAD}</p><div class="noi-dung">${paragraphs(BODY.slice(0, 3)).join('')}<h3 class="related-title">Tin liên quan</h3><p class="dong">• <a href="/a-4812399.html">${OTHERS[0][0]}</a> (4/6)</p><p class="dong">• <a href="/b-4812398.html">${OTHERS[1][0]}</a> (3/6)</p><p><b>Mặt bằng vẫn là nút thắt</b></p>${paragraphs(BODY.slice(3)).join('')}</div>`,
  ),
  ...article,
  text: [TITLE, LEAD, ...BODY.slice(0, 3), 'Mặt bằng vẫn là nút thắt', ...BODY.slice(3)],
}

/** What a site asks its readers for, in the middle of its text. */
const asked: Shape = {
  name: 'boxes among the paragraphs: stars for the writer, a number to call, an app',
  url: ADDRESS,
  html: page(
    told(ADDRESS, PUBLISHED),
    `${MENU}<h1>${TITLE}</h1><p class="sapo">${LEAD}</p><div class="noi-dung">${paragraphs(BODY.slice(0, 2)).join('')}<div class="donate-box"><div>Tặng sao</div><p>Một sao bằng một nghìn đồng, gửi tới tác giả bài viết qua ví điện tử của bạn đọc.</p></div>${paragraphs(BODY.slice(2, 4)).join('')}<div class="o-goi"><p>Gọi ngay <a href="tel:19001234">1900.1234</a> để được luật sư của chúng tôi tư vấn miễn phí về đất đai.</p></div>${paragraphs(BODY.slice(4)).join('')}<div class="cuoi"><a href="/tai-ve">Tải ứng dụng Báo Mẫu để đọc tin nhanh hơn</a></div></div>`,
  ),
  ...article,
  text: whole,
}

/** Another article among the paragraphs: its head is no heading, and its address tells nothing. */
const cards: Shape = {
  name: 'cards of other articles among the paragraphs, one a table, and an invitation with a star before it',
  url: ADDRESS,
  html: page(
    told(ADDRESS, PUBLISHED),
    `${MENU}<h1>${TITLE}</h1><p class="sapo">${LEAD}</p><div class="noi-dung">${paragraphs(BODY.slice(0, 2)).join('')}<div class="trong-bai"><p class="dau"><a href="/r1.html">${OTHERS[0][0]}</a></p><p class="gon">${OTHERS[0][1]}</p></div>${paragraphs(BODY.slice(2, 4)).join('')}<table><tr><td><a href="/r2.html">${OTHERS[1][0]}</a></td><td><p>${OTHERS[1][1]}</p></td></tr></table>${paragraphs(BODY.slice(4)).join('')}<p><em>* Mời bạn đọc vào chuyên mục <a href="/chinh-tri">Chính trị</a> để xem các tin, bài liên quan.</em></p></div>`,
  ),
  ...article,
  text: whole,
}

export const OLD_WAYS: readonly Shape[] = [
  ...[portlet, view, tables, print, amp, paper, stamp, fonts, named, asked, cards],
]
