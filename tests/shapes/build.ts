// What every shape of page is put together from.
import type { OutletEntry } from '../../lib/article'
import { LEAD, OTHERS, slug, TITLE } from './sentences'

/** A page and what a careful reader would take from it; what is left out is not looked at. */
export interface Shape {
  name: string
  url: string
  html: string
  outlets?: OutletEntry[]
  shape: 'article' | 'not-an-article'
  title?: string
  /** ISO time or day; null where the page tells none. */
  published?: string | null
  updated?: string | null
  canonical?: string
  section?: string | null
  author?: string | null
  language?: string
  origin?: { name: string; url: string | null } | null
  /** The whole text, line by line. */
  text?: readonly string[]
  has?: readonly string[]
  hasNot?: readonly string[]
}

export interface Head {
  title?: string
  meta?: Record<string, string>
  /** Put into the head as it is. */
  more?: string
}

/** A whole page. */
export function page(
  { title = `${TITLE} | Báo Mẫu`, meta = {}, more = '' }: Head,
  body: string,
  lang = 'vi',
): string {
  const tags = Object.entries(meta).map(([name, content]) =>
    /^(?:og|article|fb):/.test(name)
      ? `<meta property="${name}" content="${content}">`
      : `<meta name="${name}" content="${content}">`,
  )
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${tags.join('')}${more}</head><body>${body}</body></html>`
}

/** What newspapers tell machines of an article. */
export function told(url: string, published: string, more: Record<string, string> = {}): Head {
  return {
    meta: {
      ...{ 'og:site_name': 'Báo Mẫu', 'og:type': 'article', 'og:title': TITLE, 'og:description': LEAD },
      ...{ description: LEAD, 'og:url': url, 'article:published_time': published },
      ...more,
    },
    more: `<link rel="canonical" href="${url}">`,
  }
}

export const paragraphs = (texts: readonly string[], attributes = '') =>
  texts.map((text) => `<p${attributes && ` ${attributes}`}>${text}</p>`)

/** Puts `what` behind the paragraph of this index. */
export function after(index: number, what: string, all: readonly string[]): string {
  return [...all.slice(0, index + 1), what, ...all.slice(index + 1)].join('\n')
}

export const addressOf = (head: string, number = 4812345) => `/${slug(head)}-${number}.html`

const SECTIONS = ['Chính trị', 'Xã hội', 'Kinh tế', 'Thế giới', 'Văn hóa', 'Thể thao', 'Pháp luật', 'Bạn đọc']

export const MENU = `<header class="header"><div class="header__top"><a href="/" class="logo">Báo Mẫu</a><span class="date-now">Chủ nhật, 22/11/2026</span></div>
<nav class="main-nav"><ul class="menu">${SECTIONS.map((name) => `<li><a href="/${slug(name)}.html">${name}</a></li>`).join('')}</ul></nav></header>`

export const FOOTER = `<footer class="footer"><p>Cơ quan chủ quản: Bộ Mẫu. Tổng biên tập: Nguyễn Văn Mẫu. Giấy phép số 12/GP-BTTTT cấp ngày 03/02/2020.</p><p>Tòa soạn: số 1 phố Mẫu, Hà Nội. Điện thoại: 024 1234 5678</p></footer>`

/** Items of a list of other articles: link and summary. */
export const items = (tag = 'li', summary = true) =>
  OTHERS.map(
    ([head, text], index) =>
      `<${tag} class="item-news"><h3 class="title-news"><a href="${addressOf(head, 4812100 + index)}" title="${head}">${head}</a></h3>${summary ? `<p class="description">${text}</p>` : ''}</${tag}>`,
  ).join('')

/** A column beside the article. */
export const SIDE = `<aside class="sidebar"><div class="box-title">Đọc nhiều</div><ul>${items('li', false)}</ul></aside>`

export const SHARE = `<div class="social-share"><a href="#">Chia sẻ</a><a href="#">Zalo</a><a href="#">Lưu bài</a><span>A-</span><span>A+</span></div>`

export const json = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
