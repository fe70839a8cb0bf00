// More articles of newspapers: writers before the lead, headlines in plain boxes, gifts to authors, dates in pieces.
import { addressOf, after, FOOTER, items, MENU, page, paragraphs, type Shape, SIDE, told } from './build'
import { BODY, CAPTION, LEAD, OTHERS, SLUG, TITLE } from './sentences'

const url = (end: string) => `https://baomau.vn/${SLUG}-${end}`
const [other, second] = [OTHERS[0][0], OTHERS[1][0]]

/** The writer, with portrait and address, stands between headline and lead. */
const writer: Shape = {
  name: 'the writer with an address between headline and lead',
  url: url('2408123.html'),
  html: page(
    told(url('2408123.html'), '2025-06-05T09:12:00+07:00'),
    `${MENU}<div class="bread-crumb-detail"><ul><li><a href="/chinh-tri">Chính trị</a></li></ul><div class="bread-crumb-detail__time">Thứ Năm, 05/06/2025 - 09:12</div></div><h1 class="content-detail-title">${TITLE}</h1>
    <div class="article-detail-author-wrapper"><div class="article-detail-author"><img alt=""><p class="article-detail-author__info"><span class="name"><a href="/tac-gia/tran-mau">Trần Mẫu</a></span><span class="email">tranmau@baomau.vn</span></p></div></div>
    <h2 class="content-detail-sapo sm-sapo-mb-0">${LEAD}</h2><div class="maincontent main-content" id="maincontent">${after(
      1,
      `<figure class="image vnn-content-image"><picture><img alt=""></picture><figcaption>${CAPTION}</figcaption></figure>
       <div class="vnn-template-noneditable vnn-template-articles-related insert-wiki-content"><div class="related-container"><article><a href="${addressOf(other)}"><img alt=""></a><h3><a href="${addressOf(other)}">${other}</a></h3></article><article><h3><a href="${addressOf(second)}">${second}</a></h3></article></div></div>`,
      paragraphs(BODY),
    )}</div><div class="article-relate"><div class="related-news"><h2>Tin liên quan</h2>${items('div')}</div></div><div class="tag-cotnent"><h3>Chủ đề:</h3><a href="/thuy-loi-tag1.html">thủy lợi</a></div>${FOOTER}`,
  ),
  shape: 'article',
  title: TITLE,
  published: '2025-06-05T09:12:00+07:00',
  author: 'Trần Mẫu',
  text: [TITLE, LEAD, ...BODY.slice(0, 2), CAPTION, ...BODY.slice(2)],
}

/** Headline in a plain box, date as part of the writer's line, related heads above the text, no data at all. */
const plain: Shape = {
  name: 'a headline in a plain box, and the date in the writer’s line',
  url: url('d301234.html'),
  html: page(
    { title: `${TITLE} - Báo Mẫu`, meta: { 'og:title': TITLE, description: LEAD } },
    `${MENU}<div class="col630"><div class="fs22 fbold title-detail">${TITLE}</div><div class="mt10 author_time"><a class="author cl_green" href="/t/1">Thanh Hương</a><span class="post-time"> - 05/06/2025 08:11</span></div><div class="sapo_detail fbold">${LEAD}</div><ul class="list_news_dots"><li><a href="${addressOf(other)}">${other}</a></li><li><a href="${addressOf(second)}">${second}</a></li></ul>
    <div id="content_detail_news">${after(2, `<table class="MsoTable"><tbody><tr><td><img alt=""></td></tr><tr><td style="text-align:center">${CAPTION}</td></tr></tbody></table>`, paragraphs(BODY))}</div><div class="fr">Thanh Hương</div><div class="box_other"><div class="title_box">Bài viết liên quan</div>${items('div', false)}</div></div>${SIDE}${FOOTER}`,
  ),
  shape: 'article',
  title: TITLE,
  published: '2025-06-05T08:11:00+07:00',
  text: [TITLE, LEAD, ...BODY.slice(0, 3), CAPTION, ...BODY.slice(3)],
}

/** Offers to give the writer something, a voice that reads, a topic's stream, all between text and end. */
const gifts: Shape = {
  name: 'a reading voice before the text, gifts and a topic’s stream behind it',
  url: url('20250605100212345.htm'),
  html: page(
    told(url('20250605100212345.htm'), '2025-06-05T10:02:00+07:00'),
    `${MENU}<div class="detail__main"><h1 class="detail-title">${TITLE}</h1><div class="detail-time">05/06/2025 10:02 GMT+7</div><div class="audioplayer"><div class="voice">Giọng nữ miền Bắc</div><div>0:00 / 4:12</div></div><h2 class="detail-sapo">${LEAD}</h2><div class="detail-content afcbc-body">${paragraphs(BODY).join('')}<div class="VCSortableInPreviewMode" type="Photo"><div><img alt=""></div><div class="PhotoCMS_Caption"><p>${CAPTION}</p></div></div></div>
    <div class="detail-author-bot"><div class="author-info"><a class="name" href="/tac-gia/1.htm">LÊ MẪU</a></div></div><div class="tangsao-box"><p>Tặng sao cho tác giả: mỗi sao tương ứng một nghìn đồng, được chuyển tới quỹ học bổng của báo vào cuối mỗi tháng.</p></div><div class="event-stream"><div class="box-title">Dòng sự kiện</div>${items('div')}</div></div>${FOOTER}`,
  ),
  shape: 'article',
  published: '2025-06-05T10:02:00+07:00',
  text: [TITLE, LEAD, ...BODY, CAPTION],
}

export const MORE_NEWSPAPERS: readonly Shape[] = [writer, plain, gifts]
