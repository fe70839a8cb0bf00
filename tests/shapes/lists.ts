// Pages that are no article, however much they look like one.
import { addressOf, FOOTER, items, json, MENU, page, paragraphs, type Shape, SIDE } from './build'
import { BODY, LEAD, OTHERS, TITLE } from './sentences'

const HOST = 'https://baomau.vn'
const grid = (count: number) =>
  Array.from({ length: count }, () => `<div class="box">${items('article')}</div>`).join('')

const home: Shape = {
  name: 'a long home page that calls itself an article',
  url: `${HOST}/`,
  html: page(
    {
      title: 'Báo Mẫu - Tin tức mới nhất',
      meta: { 'og:type': 'article', 'article:published_time': '2025-06-05T08:00:00+07:00' },
      more: json({
        '@type': 'NewsArticle',
        headline: 'Báo Mẫu - Tin tức mới nhất',
        datePublished: '2025-06-05',
      }),
    },
    `${MENU}<h1>Báo Mẫu - Tin tức mới nhất</h1><div class="focus"><article><h2><a href="${addressOf(TITLE)}">${TITLE}</a></h2><p>${LEAD}</p></article></div>${grid(6)}${FOOTER}`,
  ),
  shape: 'not-an-article',
}

const section: Shape = {
  name: 'a section with a wide lead story and summaries',
  url: `${HOST}/chinh-tri.htm`,
  html: page(
    { title: 'Chính trị - Báo Mẫu', meta: { 'og:type': 'article' } },
    `${MENU}<h1 class="cat-title">Chính trị</h1><div class="focus-main"><h2><a href="${addressOf(TITLE)}">${TITLE}</a></h2><p class="sapo">${LEAD} ${BODY[0]}</p></div>${grid(3)}<div class="pagination"><a href="/chinh-tri/trang-2.htm">2</a></div>${FOOTER}`,
  ),
  shape: 'not-an-article',
}

const numbered: Shape = {
  name: 'a section whose address ends in a number',
  url: `${HOST}/thoi-su-chinh-tri-c1001159.html`,
  html: page(
    { title: 'Thời sự chính trị' },
    `${MENU}<div class="list"><h1>Thời sự chính trị</h1>${grid(3)}</div>${FOOTER}`,
  ),
  shape: 'not-an-article',
}

const tag: Shape = {
  name: 'a topic page with an introduction',
  url: `${HOST}/chu-de/ky-hop-quoc-hoi-thang-sau-4123.html`,
  html: page(
    { title: 'Kỳ họp Quốc hội tháng Sáu', meta: { 'og:type': 'website' } },
    `${MENU}<div class="topic"><h1>Kỳ họp Quốc hội tháng Sáu</h1><p class="intro">Tất cả tin bài về kỳ họp Quốc hội tháng Sáu, cập nhật liên tục hằng ngày.</p>${grid(3)}</div>${FOOTER}`,
  ),
  shape: 'not-an-article',
}

const search: Shape = {
  name: 'a search page with excerpts',
  url: `${HOST}/tim-kiem?q=th%E1%BB%A7y+l%E1%BB%A3i`,
  html: page(
    { title: 'Tìm kiếm: thủy lợi' },
    `${MENU}<form><input name="q"></form><div class="results"><p>Có 1.204 kết quả cho từ khóa <b>thủy lợi</b></p>${OTHERS.map(([head], index) => `<div class="result"><a href="${addressOf(head, 4812000 + index)}">${head}</a><p>${BODY[index % BODY.length]}</p></div>`).join('')}</div>${FOOTER}`,
  ),
  shape: 'not-an-article',
}

const missing: Shape = {
  name: 'a page that is not there, with the address of an article',
  url: `${HOST}/bai-da-bi-go-khong-con-tren-trang-4812345.html`,
  html: page(
    { title: 'Không tìm thấy trang | Báo Mẫu' },
    `${MENU}<div class="error-404"><h1>404</h1><p>Xin lỗi, trang bạn tìm không tồn tại hoặc đã được gỡ bỏ. Vui lòng quay về trang chủ hoặc tìm bài khác.</p><a href="/">Về trang chủ</a></div><div class="suggest"><h3>Có thể bạn quan tâm</h3>${items('div')}</div>${FOOTER}`,
  ),
  shape: 'not-an-article',
}

const documents: Shape = {
  name: 'a table of legal documents',
  url: 'https://bomau.gov.vn/van-ban-quy-pham-phap-luat?page=2',
  html: page(
    { title: 'Văn bản quy phạm pháp luật' },
    `${MENU}<h1>Văn bản quy phạm pháp luật</h1><table><tr><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>${Array.from({ length: 20 }, (_, index) => `<tr><td><a href="/van-ban/${index + 100}">${index + 10}/2025/NĐ-CP</a></td><td>0${(index % 9) + 1}/05/2025</td><td><a href="/van-ban/${index + 100}">Quy định chi tiết một số điều của Luật Mẫu về quản lý và sử dụng công trình số ${index + 1}</a></td></tr>`).join('')}</table>${FOOTER}`,
  ),
  shape: 'not-an-article',
}

const videos: Shape = {
  name: 'a list of videos',
  url: `${HOST}/video/thoi-su.htm`,
  html: page(
    { title: 'Video thời sự' },
    `${MENU}<div class="video-hub"><h1>Video thời sự</h1>${grid(2)}</div>${FOOTER}`,
  ),
  shape: 'not-an-article',
}

const author: Shape = {
  name: 'an author’s page',
  url: `${HOST}/tac-gia/lan-huong-1204.html`,
  html: page(
    { title: 'Lan Hương - Báo Mẫu' },
    `${MENU}<div class="author-page"><h1>Lan Hương</h1><p>Phóng viên ban Chính trị, viết về Quốc hội và Chính phủ từ năm 2012; trước đó làm ở đài tỉnh.</p>${grid(2)}</div>${FOOTER}`,
  ),
  shape: 'not-an-article',
}

const frames: Shape = {
  name: 'a portal of frames',
  url: 'https://bomau.gov.vn/portal/main.aspx',
  html: page(
    { title: 'Cổng thông tin' },
    `<iframe src="/top.aspx"></iframe><iframe src="/main.aspx"></iframe>`,
  ),
  shape: 'not-an-article',
}

const portal: Shape = {
  name: 'a portal’s home at an address of its own, with announcements',
  url: 'https://bomau.gov.vn/webcenter/portal/bomau/trang-chu',
  html: page(
    { title: 'Trang chủ' },
    `${MENU}<h1>BỘ MẪU</h1><div class="notice"><h2>THÔNG BÁO</h2>${paragraphs([LEAD, BODY[0] ?? '']).join('')}</div><div class="tin">${grid(2)}</div><div class="lien-ket"><h3>Liên kết website</h3><ul>${items('li', false)}</ul></div>${FOOTER}`,
  ),
  shape: 'not-an-article',
}

const english: Shape = {
  name: 'a section of an English edition with summaries of several lines',
  url: 'https://en.baomau.vn/politics/',
  html: page(
    { title: 'Politics | Sample News', meta: { 'og:type': 'website' } },
    `${MENU}<h1>Politics</h1>${Array.from({ length: 12 }, (_, index) => `<article class="story"><h2><a href="/leaders-discuss-irrigation-part-${index}-post32010${index}.html">Leaders discuss irrigation projects, part ${index + 1}</a></h2><div class="summary">The Deputy Prime Minister asked ministries and provinces to hand over land in time so that the reservoirs can be finished before the rains begin.</div></article>`).join('')}${FOOTER}`,
    'en',
  ),
  shape: 'not-an-article',
}

const shop: Shape = {
  name: 'a sign-in page',
  url: `${HOST}/dang-nhap.html`,
  html: page(
    { title: 'Đăng nhập' },
    `${MENU}<form><h1>Đăng nhập</h1><p>Vui lòng đăng nhập bằng tài khoản Báo Mẫu của bạn để tiếp tục đọc các nội dung dành cho hội viên, bình luận và lưu bài viết.</p><input><button>Đăng nhập</button></form>${SIDE}${FOOTER}`,
  ),
  shape: 'not-an-article',
}

export const LISTS: readonly Shape[] = [
  ...[
    home,
    section,
    numbered,
    tag,
    search,
    missing,
    documents,
    videos,
    author,
    frames,
    portal,
    english,
    shop,
  ],
]
