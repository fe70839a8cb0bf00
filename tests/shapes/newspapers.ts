// Articles of newspapers: the page shapes of the systems that most Vietnamese papers run on.
import {
  addressOf,
  after,
  FOOTER,
  items,
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

const url = (end: string) => `https://baomau.vn/${SLUG}-${end}`
const [other, second, third] = [OTHERS[0][0], OTHERS[1][0], OTHERS[2][0]]
const whole = [TITLE, LEAD, ...BODY]

/** A wide system: headline, sapo, body marked by roles, boxes of related news inside it. */
const roles: Shape = {
  name: 'a body marked by roles, with boxes between its paragraphs',
  url: url('102250605083012345.htm'),
  html: page(
    told(url('102250605083012345.htm'), '2025-06-05T08:30:12'),
    `${MENU}<div class="detail__layout"><div class="detail-cate"><a data-role="cate-name" href="/chinh-tri.htm">Chính trị</a></div>
    <h1 class="detail-title article-title" data-role="title">${TITLE}</h1>
    <div class="detail-author-top"><div class="author-info"><a class="name" data-role="author">Lan Hương</a></div><div class="detail-time"><div data-role="publishdate">05/06/2025 08:30 GMT+7</div></div></div>${SHARE}
    <h2 class="detail-sapo" data-role="sapo">${LEAD}</h2>
    <div class="detail-cmain"><div class="detail-content afcbc-body" data-role="content" itemprop="articleBody">
    <div class="VCSortableInPreviewMode" type="RelatedOneNews"><a class="VCObjectBoxRelatedNewsItemThumb" href="${addressOf(other)}"></a><div class="VCObjectBoxRelatedNewsItemMetaRight"><a class="VCObjectBoxRelatedNewsItemTitle" href="${addressOf(other)}">${other}</a><span class="VCObjectBoxRelatedNewsItemSapo">${OTHERS[0][1]}</span><a href="${addressOf(other)}">ĐỌC NGAY</a></div></div>
    ${after(
      2,
      `<figure class="VCSortableInPreviewMode" type="Photo"><div><img alt="${CAPTION}"></div><figcaption class="PhotoCMS_Caption"><p data-placeholder="Nhập chú thích ảnh">${CAPTION}</p></figcaption></figure>
       <div class="VCSortableInPreviewMode alignRight" type="content"><p><b>Con số của đợt rà soát</b></p><p>Bảy dự án thủy lợi có tổng dung tích hơn ba trăm triệu mét khối, cấp nước cho tám mươi nghìn ha.</p></div>`,
      paragraphs(BODY),
    )}
    <div id="dropcap" style="display:none">${OTHERS[3][1]}</div></div>
    <div class="detail-tab"><a href="#">Trở lại Chính trị</a></div></div>
    <div class="detail__related"><div class="box-title">Tin liên quan</div><div class="box-category-middle">${items('div')}</div></div>
    <div class="detail-tags"><a href="/thuy-loi.html">thủy lợi</a><a href="/chinh-phu.html">Chính phủ</a></div>
    <div class="detail__comment"><div class="box-comment"><p>Bình luận (2)</p><div class="lst-comment"><div class="item-comment"><span>Bạn đọc Hải</span><p>Quê tôi chờ con kênh này mười năm rồi, mong các bác làm nhanh và làm cho chắc chắn để bà con được nhờ.</p></div></div></div></div></div>${SIDE}${FOOTER}`,
  ),
  shape: 'article',
  title: TITLE,
  published: '2025-06-05T08:30:12+07:00',
  section: 'Chính trị',
  author: 'Lan Hương',
  text: [
    ...[TITLE, LEAD, ...BODY.slice(0, 3), CAPTION, 'Con số của đợt rà soát'],
    'Bảy dự án thủy lợi có tổng dung tích hơn ba trăm triệu mét khối, cấp nước cho tám mươi nghìn ha.',
    ...BODY.slice(3),
  ],
}

/** Lead in one paragraph with the place before it; writer as last line; box of related news as a list. */
const placed: Shape = {
  name: 'a lead that begins with its place, and a writer as the last line',
  url: url('4754321.html'),
  html: page(
    told(url('4754321.html'), '2025-06-05T09:00:00+07:00'),
    `${MENU}<section class="section page-detail"><div class="container"><div class="sidebar-1"><div class="header-content"><ul class="breadcrumb"><li><a href="/thoi-su">Thời sự</a></li><li><a href="/thoi-su/chinh-tri">Chính trị</a></li></ul><span class="date">Thứ năm, 5/6/2025, 09:00 (GMT+7)</span></div>
    <h1 class="title-detail">${TITLE}</h1><p class="description"><span class="location-stamp">Quảng Ngãi</span>${LEAD}</p>
    <article class="fck_detail">${after(
      1,
      `<ul class="list-news" data-campaign="Box-Related"><li><a href="${addressOf(other)}">${other}</a></li><li><a href="${addressOf(second)}">${second}</a></li></ul>
       <table class="tplCaption"><tbody><tr><td><img alt=""></td></tr><tr><td><p class="Image">${CAPTION}</p></td></tr></tbody></table>`,
      paragraphs(BODY, 'class="Normal"'),
    )}
    <p class="Normal" style="text-align:right;"><strong>Lê Minh - Thu Hà</strong></p></article>
    <div class="box-tinlienquanv2"><article><h4><a href="${addressOf(third)}">${third}</a></h4></article></div>
    <div class="footer-content"><div class="social"><a href="#">Trở lại Thời sự</a><a>Lưu</a><a>Chia sẻ</a></div><div class="copyright">Copy link thành công</div></div></div></div></section>
    <div class="box_comment_vne"><h3>Ý kiến (<label>3</label>)</h3><p class="full_content"><span>hainguyen</span> Mong các dự án này sớm về đích, người dân vùng hạn chúng tôi đã chờ quá lâu rồi thưa các đồng chí.</p></div>${FOOTER}`,
  ),
  shape: 'article',
  title: TITLE,
  published: '2025-06-05T09:00:00+07:00',
  section: 'Thời sự',
  text: [TITLE, `Quảng Ngãi ${LEAD}`, ...BODY.slice(0, 2), CAPTION, ...BODY.slice(2)],
  author: 'Lê Minh - Thu Hà',
}

/** The name of the paper before the lead, figures with captions, and lines that lead to other articles. */
const named: Shape = {
  name: 'a lead that begins with the name of the paper, and linked lines inside the text',
  url: url('20250605093045678.htm'),
  html: page(
    { ...told(url('20250605093045678.htm'), ''), meta: { 'og:type': 'website', 'og:title': TITLE } },
    `${MENU}<main class="body container"><div class="grid-container"><article class="singular-container"><ul class="dt-breadcrumb"><li><a href="/xa-hoi.htm">Xã hội</a></li></ul>
    <h1 class="title-page detail">${TITLE}</h1>
    <div class="author-wrap"><div class="author-meta"><a class="author-name" href="/tac-gia/1.htm"><b>Hoài Thu</b></a><time class="author-time" datetime="2025-06-05 09:30">Thứ năm, 05/06/2025 - 09:30</time></div></div>
    <h2 class="singular-sapo">(Báo Mẫu) - ${LEAD}</h2>
    <div class="singular-content">${after(
      3,
      `<figure class="image align-center" contenteditable="false"><img alt=""><figcaption><p>${CAPTION}</p></figcaption></figure>
       <p><strong><a href="${addressOf(other)}">${other}</a></strong></p>
       <p>&gt;&gt;&gt; <a href="${addressOf(second)}">${second}</a></p>`,
      paragraphs(BODY),
    )}</div>
    <div class="e-magazine__source"></div><ul class="tags-wrap"><li><a href="/tag/thuy-loi">Thủy lợi</a></li></ul></article>
    <div class="article-related"><h3>Tin liên quan</h3>${items('article')}</div>
    <div id="comments" class="comment-wrap"><div class="comment-item">Bạn đọc Lan: hay quá, cảm ơn quý báo đã đưa tin kịp thời và đầy đủ cho chúng tôi.</div></div></div></main>${FOOTER}`,
  ),
  shape: 'article',
  title: TITLE,
  published: '2025-06-05T09:30:00+07:00',
  author: 'Hoài Thu',
  text: [TITLE, `(Báo Mẫu) - ${LEAD}`, ...BODY.slice(0, 4), CAPTION, ...BODY.slice(4)],
}

/** Related news right under the lead, photos as tables, the body in sections. */
const cms: Shape = {
  name: 'related heads between lead and body, photos in tables, a source line',
  url: url('post1042345.html'),
  html: page(
    told(url('post1042345.html'), '2025-06-05T15:10:27+0700', { 'article:section': 'Thời sự' }),
    `${MENU}<div class="site-body"><div class="container"><div class="breadcrumbs"><h2 class="main"><a href="/chinhtri/">Chính trị</a></h2></div>
    <article class="article"><h1 class="article__title cms-title">${TITLE}</h1>
    <div class="article__meta"><a class="author cms-author" href="/tac-gia/a.html">Quang Vũ</a><time class="time" datetime="2025-06-05T15:10:27+0700">Thứ năm, ngày 05/06/2025 - 15:10</time><div class="features">Theo dõi Báo Mẫu trên Google News</div></div>
    <div class="article__sapo cms-desc">${LEAD}</div>
    <div class="article-relate"><a class="relate__link" href="${addressOf(other)}">${other}</a><a class="relate__link" href="${addressOf(second)}">${second}</a></div>
    <div class="article__body zce-content-body cms-body" itemprop="articleBody">${after(
      0,
      `<table class="picture"><tbody><tr><td class="pic"><img alt=""></td></tr><tr><td class="caption">${CAPTION}</td></tr></tbody></table>
       <div class="sda_middle"><div class="adsbygoogle">Quảng cáo</div></div>`,
      paragraphs(BODY),
    )}
    <div class="article__source"><div class="source">Theo TTXVN</div></div></div>
    <div class="article__tag"><h3 class="box-heading">Từ khóa:</h3><a href="/tag/a">#thủy lợi</a></div></article>
    <section class="timeline"><h3 class="box-heading">Tin cùng chuyên mục</h3>${items('article')}</section></div></div>${FOOTER}`,
  ),
  shape: 'article',
  published: '2025-06-05T15:10:27+07:00',
  origin: { name: 'TTXVN', url: null },
  text: [TITLE, LEAD, BODY[0], CAPTION, ...BODY.slice(1)],
}

/** Everything in tables, as the older systems of industry papers write it. */
const tables: Shape = {
  name: 'pictures and boxes that are tables in the text',
  url: url('402345.html'),
  html: page(
    { ...told(url('402345.html'), ''), meta: { 'og:title': TITLE, 'og:type': 'article', description: LEAD } },
    `${MENU}<div class="main-content"><div class="bx-breadcrumb"><a href="/">Trang chủ</a><a href="/thoi-su">Thời sự</a></div>
    <div class="article-detail"><span class="bx-time">15:20 | 05/06/2025</span><h1 class="article-detail-title">${TITLE}</h1>
    <div class="article-detail-desc">${LEAD}</div>
    <div class="related-top"><table class="__MB_ARTICLE_R"><tbody><tr><td><a href="${addressOf(other)}">${other}</a></td></tr><tr><td><a href="${addressOf(second)}">${second}</a></td></tr></tbody></table></div>
    <div class="__MASTERCMS_CONTENT __MASTERCMS_CONTENT_BODY" itemprop="articleBody">${after(
      1,
      `<table class="MASTERCMS_TPL_TABLE" style="width: 100%;"><tbody><tr><td><img alt=""></td></tr><tr><td>${CAPTION}</td></tr></tbody></table>
       <table class="__MB_ARTICLE_A"><tbody><tr><td><a href="${addressOf(third)}"><img alt=""></a></td><td><a href="${addressOf(third)}">${third}</a></td></tr></tbody></table>`,
      paragraphs(BODY, 'style="text-align: justify;"'),
    )}</div><div class="article-detail-author"><b>Thanh Tùng</b></div></div></div>${SIDE}${FOOTER}`,
  ),
  shape: 'article',
  published: '2025-06-05T15:20:00+07:00',
  text: [TITLE, LEAD, ...BODY.slice(0, 2), CAPTION, ...BODY.slice(2)],
}

/** Paragraphs are `div`s; headline in a `div`; everything is named by generated letters. */
const nameless: Shape = {
  name: 'paragraphs of nameless boxes under generated names',
  url: url('d123456.html'),
  html: page(
    told(url('d123456.html'), '2025-06-05T10:00:00+07:00'),
    `<div id="__next"><div class="css-1x2y3z">${MENU}</div><div class="css-k9a8b7"><div class="css-aa1"><div class="css-bb2"><h1 class="css-tt9">${TITLE}</h1><div class="css-xx1">5 tháng 6, 2025 10:00</div><div class="css-ld3"><strong>${LEAD}</strong></div>
    ${BODY.map((text) => `<div class="css-pp4"><span>${text}</span></div>`).join('')}</div>
    <div class="css-rr5"><div>Có thể bạn quan tâm</div>${items('div')}</div></div></div></div>`,
  ),
  shape: 'article',
  published: '2025-06-05T10:00:00+07:00',
  text: whole,
}

/** A page of 1990s craft: fonts, breaks, one cell. */
const fonts: Shape = {
  name: 'fonts and line breaks in one cell',
  url: 'http://www.baomau.com.vn/tin-tuc/2008/6/152345.aspx',
  html: page(
    { title: `Báo Mẫu điện tử - ${TITLE}` },
    `<table width="1000"><tr><td colspan="3"><a href="/">Trang chủ</a> | <a href="/a.aspx">Chính trị</a> | <a href="/b.aspx">Kinh tế</a> | <a href="/c.aspx">Xã hội</a></td></tr><tr><td width="180"><a href="/x1.aspx">Giới thiệu</a><br><a href="/x2.aspx">Liên hệ</a><br><a href="/x3.aspx">Quảng cáo</a></td><td>
    <font class="Title"><b>${TITLE}</b></font><br><font color="#666" size="1">Thứ năm, 05/06/2008, 02:03 PM</font><br><br><b>${LEAD}</b><br><br>${BODY.join('<br><br>')}<br><br><div align="right"><b>Trần Bình</b></div><br><b>Các tin khác:</b><br>${OTHERS.slice(
      0,
      5,
    )
      .map(([head], index) => `- <a href="/tin-tuc/2008/6/1523${40 + index}.aspx">${head}</a> (04/06)<br>`)
      .join('')}</td><td width="200"><a href="/q1.aspx">Bóng đá</a></td></tr></table>`,
  ),
  shape: 'article',
  title: TITLE,
  published: '2008-06-05T14:03:00+07:00',
  text: whole,
}

/** A wide magazine page: text in many wide sections, pull quotes, large pictures. */
const magazine: Shape = {
  name: 'a long read cut into sections, each under its own boxes',
  url: url('emagazine-20250605101112131.htm'),
  html: page(
    told(url('emagazine-20250605101112131.htm'), '2025-06-05T10:11:12+07:00'),
    `${MENU}<div class="sp-wrapper emagazine"><div class="sp-cover"><h1 class="sp-title">${TITLE}</h1></div>
    <div class="ladi-section"><div class="ladi-container"><div class="ladi-element"><div class="ladi-paragraph">${LEAD}</div></div></div></div>
    ${BODY.map(
      (text, index) =>
        `<div class="ladi-section"><div class="ladi-container"><div class="ladi-element"><div class="ladi-paragraph">${text}</div></div>${
          index === 2
            ? `<figure class="wide"><img alt=""><figcaption>${CAPTION}</figcaption></figure><div class="ladi-element"><h3 class="ladi-headline">Chuyện ở công trường</h3></div>`
            : ''
        }</div></div>`,
    ).join('')}
    <div class="sp-credit"><p>Nội dung: Minh Anh</p><p>Thiết kế: Đức Bình</p></div></div>${FOOTER}`,
  ),
  shape: 'article',
  has: [...whole, CAPTION, 'Chuyện ở công trường'],
}

/** What readers without a subscription see. */
const paid: Shape = {
  name: 'an article behind a wall: its beginning, and an offer',
  url: url('4760001.html'),
  html: page(
    told(url('4760001.html'), '2025-06-05T06:00:00+07:00'),
    `${MENU}<article class="article"><h1 class="article-title">${TITLE}</h1><div class="date">05/06/2025 06:00</div><div class="sapo">${LEAD}</div><div class="article-body">${paragraphs(BODY.slice(0, 2)).join('')}</div>
    <div class="paywall popup-premium"><h3>Bạn đã đọc hết số bài miễn phí trong tháng</h3><p>Đăng ký gói hội viên chỉ từ 49.000 đồng mỗi tháng để đọc tiếp bài viết này và toàn bộ nội dung dành cho hội viên của chúng tôi.</p><a href="/goi-hoi-vien">Đăng ký ngay</a></div></article>${SIDE}${FOOTER}`,
  ),
  shape: 'article',
  published: '2025-06-05T06:00:00+07:00',
  text: [TITLE, LEAD, ...BODY.slice(0, 2)],
}

/** Machine data full of errors, dates escaped twice. */
const broken: Shape = {
  name: 'machine data with errors in it, and a time escaped twice',
  url: url('8812345.html'),
  html: page(
    {
      meta: { 'og:type': 'website', 'og:title': `${TITLE} - Báo Mẫu`, 'og:site_name': 'Báo Mẫu' },
      more: `<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"${TITLE}","datePublished":"2025-06-05T09:51:00&#x2B;07:00","dateModified":"2025-06-05T11:20:00&#x2B;07:00","description":"Dòng một
dòng hai "trong ngoặc" hỏng","author":{"@type":"Person","name":"Mai Chi"},}</script>${json({ '@type': 'Organization', name: 'Báo Mẫu' })}`,
    },
    `${MENU}<div class="content-wrap"><h1 class="title">${TITLE}</h1><div class="time-post">Cập nhật lúc: 11:20 05/06/2025</div><div class="sapo">${LEAD}</div><div class="content-detail">${paragraphs(BODY).join('')}</div></div>${SIDE}${FOOTER}`,
  ),
  shape: 'article',
  title: TITLE,
  published: '2025-06-05T09:51:00+07:00',
  text: whole,
}

export const NEWSPAPERS: readonly Shape[] = [
  ...[roles, placed, named, cms, tables, nameless, fonts, magazine, paid, broken],
]
