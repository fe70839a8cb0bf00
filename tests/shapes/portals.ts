// Articles on the portals of the state and on the content systems that they run on.
import { addressOf, after, FOOTER, items, json, MENU, page, paragraphs, type Shape, told } from './build'
import { BODY, CAPTION, LEAD, OTHERS, SLUG, TITLE } from './sentences'

const HOST = 'https://bomau.gov.vn'
const whole = [TITLE, LEAD, ...BODY]
const banner = '<div class="banner"><h1><a href="/">CỔNG THÔNG TIN ĐIỆN TỬ BỘ MẪU</a></h1></div>'
const links =
  '<div class="left-menu"><ul><li><a href="/gioi-thieu">Giới thiệu</a></li><li><a href="/co-cau">Cơ cấu tổ chức</a></li><li><a href="/van-ban">Văn bản pháp luật</a></li><li><a href="/thu-tuc">Thủ tục hành chính</a></li></ul></div>'

/** An old Microsoft portal: everything in tables, the body in web parts, no tags at all. */
const webParts: Shape = {
  name: 'web parts in tables',
  url: `${HOST}/Pages/ChiTietTin.aspx?ID=15342&ListId=tin-tuc`,
  html: page(
    { title: 'Trang chi tiết tin' },
    `<form id="aspnetForm" action="x"><table class="ms-main"><tr><td>${banner}</td></tr><tr><td>${links}</td><td>
    <div id="MSOZoneCell_WebPartWPQ2" class="s4-wpcell-plain"><div class="ms-WPBody noindex"><div class="news-title-detail">${TITLE}</div><div class="ngaydang"><span>Thứ 5, 05/06/2025 </span>| <span>08:12 AM</span></div>
    <div class="trichyeu">${LEAD}</div><div class="ExternalClass7A1B2C">${after(3, `<div style="text-align:center"><img alt=""><br><em>${CAPTION}</em></div>`, paragraphs(BODY, 'style="text-align:justify"'))}</div>
    <div class="tacgia">Nguyễn Thị Mẫu</div></div></div>
    <div class="tinkhac"><div class="title">Các tin khác</div><ul>${OTHERS.map(([head], index) => `<li><a href="/Pages/ChiTietTin.aspx?ID=1530${index}">${head}</a> <span>(04/06/2025)</span></li>`).join('')}</ul></div></td></tr></table></form>`,
  ),
  shape: 'article',
  title: TITLE,
  published: '2025-06-05T08:12:00+07:00',
  canonical: `${HOST}/Pages/ChiTietTin.aspx?ID=15342&ListId=tin-tuc`,
  text: [TITLE, LEAD, ...BODY.slice(0, 4), CAPTION, ...BODY.slice(4)],
}

/** A Java portal: portlets, journal articles. */
const portlets: Shape = {
  name: 'portlets of a Java portal',
  url: `${HOST}/tin-tuc-su-kien/-/asset_publisher/abc/content/${SLUG}`,
  html: page(
    { title: `${TITLE} - Tin tức sự kiện - Cổng thông tin điện tử Bộ Mẫu`, meta: { description: LEAD } },
    `${banner}<div id="wrapper"><div id="navigation" role="navigation"><ul><li><a href="/web/guest/home">Trang chủ</a></li></ul></div><div class="portlet-boundary portlet-asset-publisher"><div class="portlet-content"><div class="asset-full-content"><div class="header-title"><span>${TITLE}</span></div><div class="metadata-publish-date">05/06/2025 14:05</div><div class="asset-content"><div class="journal-content-article"><p><strong>${LEAD}</strong></p>${paragraphs(BODY).join('')}</div></div></div></div></div>
    <div class="portlet-boundary portlet-related"><h2 class="portlet-title-text">Tin liên quan</h2><ul>${items('li', false)}</ul></div></div>`,
  ),
  shape: 'article',
  title: TITLE,
  published: '2025-06-05T14:05:00+07:00',
  text: whole,
}

/** A widespread Vietnamese system of schools, districts and papers: rating, counters, mail and print buttons. */
const districts: Shape = {
  name: 'a district site with rating, counters and newer and older news',
  url: 'https://huyenmau.gov.vn/vi/news/tin-hoat-dong/chinh-phu-ban-cach-go-vuong-1234.html',
  html: page(
    {
      title: `${TITLE} - Huyện Mẫu`,
      meta: { 'og:type': 'article', 'og:site_name': 'Huyện Mẫu', description: LEAD },
    },
    `<div class="wraper">${banner}<ol class="breadcrumb"><li><a href="/">Trang nhất</a></li><li><a href="/news/">Tin tức</a></li></ol><div class="news_column panel panel-default"><div class="panel-body"><h1 class="title margin-bottom-lg">${TITLE}</h1><div class="row"><span class="h5">Thứ năm - 05/06/2025 03:21</span><ul class="list-inline"><li><a href="#">Gửi bài viết qua email</a></li><li><a href="#">In ra</a></li></ul></div>
    <div class="hometext m-bottom">${LEAD}</div><figure class="article center"><img alt=""><figcaption>${CAPTION}</figcaption></figure>
    <div id="news-bodyhtml" class="bodytext">${paragraphs(BODY).join('')}</div></div></div>
    <div class="news_column panel"><div class="panel-body"><form id="form3B"><div class="h5"><p>Tổng số điểm của bài viết là: 0 trong 0 đánh giá</p><div>Click để đánh giá bài viết</div></div></form></div></div>
    <div class="panel-body"><p class="h3"><strong>Những tin mới hơn</strong></p><ul>${items('li', false)}</ul><p class="h3"><strong>Những tin cũ hơn</strong></p><ul>${items('li', false)}</ul></div>
    <div class="thongke">Đang truy cập: 12. Hôm nay: 1,234. Tổng lượt truy cập: 5,678,901</div></div>`,
  ),
  shape: 'article',
  title: TITLE,
  published: '2025-06-05T03:21:00+07:00',
  text: [TITLE, LEAD, CAPTION, ...BODY],
}

/** Blogs' system on a department's site. */
const blog: Shape = {
  name: 'a department on a blog system',
  url: 'https://somau.vn/2025/06/05/chinh-phu-ban-cach-go-vuong/',
  html: page(
    {
      title: `${TITLE} - Sở Mẫu`,
      meta: {
        'og:type': 'article',
        'og:title': `${TITLE} - Sở Mẫu`,
        'og:site_name': 'Sở Mẫu',
        'article:published_time': '2025-06-05T01:15:00+00:00',
        'article:modified_time': '2025-06-06T01:15:00+00:00',
      },
      more: json({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebPage', name: TITLE },
          { '@type': 'Person', name: 'admin' },
        ],
      }),
    },
    `<div class="site"><header id="masthead"><nav class="main-navigation"><ul><li><a href="/gioi-thieu">Giới thiệu</a></li></ul></nav></header><div id="content"><article class="post-123 post type-post status-publish format-standard has-post-thumbnail category-tin-tuc tag-thuy-loi"><header class="entry-header"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta"><span class="posted-on">Đăng ngày <time class="entry-date published" datetime="2025-06-05T08:15:00+07:00">05/06/2025</time></span><span class="byline">bởi <a href="/author/admin">admin</a></span></div></header>
    <div class="entry-content"><p>${LEAD}</p>${paragraphs(BODY).join('')}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Chia sẻ:</h3><ul><li><a>Facebook</a></li></ul></div><div id="jp-relatedposts"><h3>Có liên quan</h3>${items('div', false)}</div></div><footer class="entry-footer">Chuyên mục: <a href="/tin-tuc">Tin tức</a></footer></article>
    <nav class="post-navigation"><a href="/x">Bài trước</a><a href="/y">Bài sau</a></nav><div id="comments" class="comments-area"><h2 class="comments-title">Để lại một bình luận</h2><p>Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu, xin vui lòng điền đầy đủ trước khi gửi.</p></div></div></div>`,
  ),
  shape: 'article',
  title: TITLE,
  published: '2025-06-05T08:15:00+07:00',
  updated: '2025-06-06T08:15:00+07:00',
  text: whole,
}

/** A government paper: the name of the site before the lead, two-column related boxes. */
const government: Shape = {
  name: 'the state’s own paper: name before the lead, the source as last line',
  url: `https://baonhanuocmau.vn/${SLUG}-102250605101530123.htm`,
  html: page(
    { meta: { 'og:type': 'website', 'og:title': TITLE, 'og:description': LEAD } },
    `${MENU}<div class="detail-page"><div class="detail-breadcrumb"><a href="/chinh-tri.htm">Chính trị</a></div><h1 class="detail-title">${TITLE}</h1><div class="detail-time">05/06/2025&nbsp;&nbsp;10:15</div><div class="detail-sapo" data-role="sapo">(Chinhphu.vn) - ${LEAD}</div><div class="detail-content" data-role="content">${after(
      1,
      `<figure><img alt="x"><figcaption>${CAPTION}</figcaption></figure><div class="VCSortableInPreviewMode link-content-footer"><a href="${addressOf(OTHERS[0][0])}">${OTHERS[0][0]}</a></div>`,
      paragraphs(BODY),
    )}<p style="text-align: right;"><strong>Hà Văn</strong></p></div><div class="list-related-detail">${items('div', false)}</div></div>${FOOTER}`,
  ),
  shape: 'article',
  published: '2025-06-05T10:15:00+07:00',
  author: 'Hà Văn',
  text: [TITLE, `(Chinhphu.vn) - ${LEAD}`, ...BODY.slice(0, 2), CAPTION, ...BODY.slice(2)],
}

/** A document's page: a table of its facts, then its text. */
const document: Shape = {
  name: 'the page of one legal document with a table of its facts',
  url: `${HOST}/van-ban/chi-tiet?docid=204123`,
  html: page(
    { title: 'Nghị quyết 41/NQ-CP về thủy lợi miền Trung' },
    `${banner}${links}<div class="doc-detail"><h2 class="doc-title">Nghị quyết số 41/NQ-CP của Chính phủ về các dự án thủy lợi miền Trung</h2><table class="doc-facts"><tr><td>Số ký hiệu</td><td>41/NQ-CP</td></tr><tr><td>Ngày ban hành</td><td>28/05/2025</td></tr><tr><td>Cơ quan ban hành</td><td>Chính phủ</td></tr><tr><td>Người ký</td><td>Trần Văn Mẫu</td></tr></table><div class="doc-content">${paragraphs([LEAD, ...BODY]).join('')}</div></div>`,
  ),
  shape: 'article',
  has: [LEAD, ...BODY],
  hasNot: ['Cơ cấu tổ chức'],
}

/** A scan shown in a frame: nothing to read but its name. */
const scan: Shape = {
  name: 'a page that only shows a scanned file',
  url: `${HOST}/van-ban/quyet-dinh-ve-phan-cong-cong-tac-204999.html`,
  html: page(
    { title: 'Quyết định về phân công công tác' },
    `${banner}${links}<div class="doc"><h1>Quyết định về phân công công tác</h1><p>Ngày ban hành: 05/06/2025</p><iframe src="/file.pdf" width="100%"></iframe><object data="/file.pdf"></object><a href="/file.pdf">Tải về</a></div>`,
  ),
  shape: 'not-an-article',
}

/** A translation in an English edition of a Vietnamese agency. */
const english: Shape = {
  name: 'an English edition tagged as Vietnamese',
  url: 'https://en.hangmau.vn/government-seeks-to-speed-up-irrigation-projects-post320123.vnp',
  html: page(
    {
      title: 'Government seeks to speed up irrigation projects | Sample Agency',
      meta: {
        'og:title': 'Government seeks to speed up irrigation projects',
        'og:type': 'article',
        'og:site_name': 'Sample Agency',
      },
    },
    `${MENU}<article><h1 class="article__title cms-title">Government seeks to speed up irrigation projects</h1><div class="article__sapo cms-desc">Deputy Prime Ministers and provincial leaders met in Hanoi on June 5 to clear obstacles to seven reservoirs in the central region.</div><time class="time">Thursday, June 05, 2025 - 16:20</time><div class="article__body cms-body"><p>Hanoi (SA) – The Ministry of Agriculture and Environment reported that four of the seven projects were between three and six months behind schedule.</p><p>The Ministry of Finance said that funds for this year had been fully allocated, and asked the provinces to complete their dossiers in time.</p><p>Under the Government's Resolution No. 41, works that have all their papers must break ground within the third quarter of the year./.</p><p style="text-align:right">SA</p></div><div class="related-news"><a href="/coffee-prices-rise-post320100.vnp">Coffee prices rise for the third session in a row</a></div></article>${FOOTER}`,
  ),
  shape: 'article',
  language: 'en',
  published: '2025-06-05T16:20:00+07:00',
  text: [
    'Government seeks to speed up irrigation projects',
    'Deputy Prime Ministers and provincial leaders met in Hanoi on June 5 to clear obstacles to seven reservoirs in the central region.',
    'Hanoi (SA) – The Ministry of Agriculture and Environment reported that four of the seven projects were between three and six months behind schedule.',
    'The Ministry of Finance said that funds for this year had been fully allocated, and asked the provinces to complete their dossiers in time.',
    "Under the Government's Resolution No. 41, works that have all their papers must break ground within the third quarter of the year./.",
  ],
}

/** A reprint that names its origin with an address. */
const reprint: Shape = {
  name: 'a reprint with the address of what it was taken from',
  url: `https://baomau.vn/${SLUG}-188250605101530123.chn`,
  html: page(
    told(`https://baomau.vn/${SLUG}-188250605101530123.chn`, '2025-06-05T10:15:00'),
    `${MENU}<div class="totalcontentdetail"><h1 class="title">${TITLE}</h1><span class="pdate" data-role="publishdate">05-06-2025 - 10:15 AM | Thời sự</span><h2 class="sapo">${LEAD}</h2><div class="contentdetail"><div class="detail-content">${paragraphs(BODY).join('')}</div><p class="author" data-role="author">Theo Hồng Vân</p><p class="source">Báo Gốc</p><div class="link-source-wrapper"><a href="https://baogoc.vn/bai-goc-1.htm">Link bài gốc</a><span class="btn-copy">Lấy link!</span><div class="link-source-full">https://baogoc.vn/bai-goc-1.htm</div></div></div></div>${FOOTER}`,
  ),
  shape: 'article',
  published: '2025-06-05T10:15:00+07:00',
  origin: { name: 'Báo Gốc', url: 'https://baogoc.vn/bai-goc-1.htm' },
  author: 'Hồng Vân',
  text: whole,
}

/** A newsroom framework: shadow-free custom elements and drawers. */
const elements: Shape = {
  name: 'custom elements and slots',
  url: `${HOST}/tin-tuc/${SLUG}-5550123`,
  html: page(
    { title: TITLE },
    `<app-root><app-header><nav><a href="/">Trang chủ</a></nav></app-header><app-article><h1>${TITLE}</h1><app-date>Ngày đăng: 05/06/2025 | Lượt xem: 1204</app-date><app-content><p>${LEAD}</p>${paragraphs(BODY).join('')}</app-content><app-related><h2>Bài viết liên quan</h2>${items('app-item', false)}</app-related></app-article></app-root>`,
  ),
  shape: 'article',
  published: '2025-06-05',
  text: whole,
}

/** A broadcaster: a player's help text, the lead in bold, a transcript. */
const broadcaster: Shape = {
  name: 'a broadcaster with the help text of its player and a name before the lead',
  url: `https://daimau.vn/chinh-tri/${SLUG}-post1204512.dmu`,
  html: page(
    told(`https://daimau.vn/chinh-tri/${SLUG}-post1204512.dmu`, '2025-06-05T17:45:00+07:00'),
    `${MENU}<div class="row article"><h1 class="article-title">${TITLE}</h1><div class="article-date">Thứ Năm, 17:45, 05/06/2025</div><div class="article-tts"><p>Nghe bài viết</p><audio></audio></div><div class="article-summary">DM.VN - ${LEAD}</div><div class="text-long">${after(
      3,
      `<div class="video-player"><video></video><p class="vjs-no-js">Để xem được video này, vui lòng bật JavaScript và dùng trình duyệt hỗ trợ HTML5 video</p></div>`,
      paragraphs(BODY),
    )}<p class="article-author">Phạm Hạnh/DM</p></div><div class="article-tags">Tag: <a href="/tag/1">thủy lợi</a></div></div>${FOOTER}`,
  ),
  shape: 'article',
  published: '2025-06-05T17:45:00+07:00',
  text: [TITLE, `DM.VN - ${LEAD}`, ...BODY],
}

export const PORTALS: readonly Shape[] = [
  ...[webParts, portlets, districts, blog, government, document, scan, english, reprint],
  ...[elements, broadcaster],
]
