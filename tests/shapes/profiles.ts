// Pages of outlets with a profile: where its selectors fit the page they are taken, where the page has moved on they
// are not, and the page is read no worse than without them.
import type { OutletEntry } from '../../lib/article'
import { addressOf, FOOTER, items, MENU, page, paragraphs, type Shape, SIDE } from './build'
import { BODY, LEAD, OTHERS, SLUG, TITLE } from './sentences'

const URL = `https://baomau.vn/${SLUG}-4812345.html`
const SHORT_LEAD = 'Bảy dự án được rà soát từng việc một.'

const outlet = (profile: Omit<NonNullable<OutletEntry['profile']>, 'verified'>): OutletEntry[] => [
  {
    id: 'outlet/bao-mau',
    name: 'Báo Mẫu',
    hosts: ['baomau.vn'],
    profile: { verified: '2026-11-22', ...profile },
  },
]

/** Nothing here is named or marked as what it is; another heading and another day stand where heuristics look. */
const nameless = `${MENU}<div class="k1"><h1>Toàn cảnh thủy lợi miền Trung trước mùa mưa</h1><div class="k2"><div><b class="k3">${TITLE}</b></div><div class="k4">05.06.2025 lúc 9:30</div><div class="k5">${SHORT_LEAD}</div><div class="k6">Phản hồi của bạn đọc: bài viết rất hữu ích, mong quý báo tiếp tục theo dõi vấn đề này trong thời gian tới.</div><div class="k7">${[LEAD, ...BODY].map((text) => `<div>${text}</div>`).join('')}</div><div class="k8">Lê Mẫu An</div></div></div>${FOOTER}`

const used: Shape = {
  name: 'an outlet whose profile says where everything stands',
  url: URL,
  html: page({ title: 'Báo Mẫu' }, nameless),
  outlets: outlet({
    ...{ title: '.k3', lead: '.k5', body: '.k7', published: '.k4', drop: '.k6', author: '.k8' },
  }),
  shape: 'article',
  title: TITLE,
  published: '2025-06-05T09:30:00+07:00',
  author: 'Lê Mẫu An',
  text: [TITLE, SHORT_LEAD, LEAD, ...BODY],
}

/** The page as it looks after the outlet was built anew: the profile's names now stand for other things. */
const rebuilt = `${MENU}<div class="body">Nghe đọc bài này trong lúc bạn đang bận việc khác.</div><article><h1 class="headline">${TITLE}</h1><time datetime="2025-06-05T09:30:00+07:00">05/06/2025 09:30</time><p class="sapo">${LEAD}</p><div class="content">${paragraphs(BODY).join('')}</div></article><div class="side"><a class="title" href="${addressOf(OTHERS[0][0])}">${OTHERS[0][0]}</a><span class="when">20/11/2026 07:00</span><ul>${items()}</ul></div>${SIDE}${FOOTER}`

const told = {
  title: `${TITLE} | Báo Mẫu`,
  meta: { 'og:title': TITLE, 'article:published_time': '2025-06-05T09:30:00+07:00' },
}

const outdated: Shape = {
  name: 'an outlet that was built anew: its profile finds other things, and is left alone',
  url: URL,
  html: page(told, rebuilt),
  outlets: outlet({ title: '.title', lead: '.side', body: '.body', published: '.when', drop: 'article' }),
  shape: 'article',
  title: TITLE,
  published: '2025-06-05T09:30:00+07:00',
  text: [TITLE, LEAD, ...BODY],
}

const broken: Shape = {
  name: 'a profile with selectors that are none',
  url: URL,
  html: page(told, rebuilt),
  outlets: outlet({ title: '::', lead: '[', body: 'div > ', published: '..x', drop: ')' }),
  shape: 'article',
  title: TITLE,
  text: [TITLE, LEAD, ...BODY],
}

export const PROFILES: readonly Shape[] = [used, outdated, broken]
