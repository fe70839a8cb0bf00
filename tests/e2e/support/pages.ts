// Pages that sites make hard, each the sample article with one thing changed.
import { readFileSync } from 'node:fs'

const sample = readFileSync(new URL('../../fixtures/articles/sample.html', import.meta.url), 'utf8')

/** The sample with a script of the site's at its end. */
export function withScript(script: string): string {
  return sample.replace('</body>', `<script>${script}</script></body>`)
}

/** The sample without anything that tells its day. */
export function undated(): string {
  return sample
    .replace(/<meta property="article:published_time"[^>]*>/, '')
    .replace(/<div class="meta">.*?<\/div>/s, '')
    .replaceAll('18/4', 'nay')
}

/** A section of a site: heads of articles, no article. */
export function section(): string {
  const heads = [
    'Thủ tướng Phạm Minh Chính thăm một trường nghề',
    'Quốc hội chuẩn bị kỳ họp',
    'Bộ Công an họp báo',
  ]
  const items = Array.from({ length: 30 }, (_, index) => {
    const head = heads[index % heads.length]
    return `<li><a href="/tin-${index}.htm">${head}</a></li>`
  })
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Thời sự</title></head><body><h1>Thời sự</h1><ul>${items.join('')}</ul></body></html>`
}

/** The sample with so many paragraphs that it weighs about five megabytes. */
export function huge(): string {
  const words = 'Trang này dài hơn mọi bài báo, để thấy rằng việc đọc nó không làm người đọc phải chờ. '
  const paragraph = `<p>${words.repeat(40)}</p>`
  const count = Math.ceil(5_000_000 / Buffer.byteLength(paragraph))
  return sample.replace('</article>', `${paragraph.repeat(count)}</article>`)
}

/** The sample whose text comes a moment after the page. */
export function late(): string {
  const [body] = /<article>.*<\/article>/s.exec(sample) ?? []
  const script = `setTimeout(() => { document.querySelector('article').outerHTML = ${JSON.stringify(body)} }, 1200)`
  return sample
    .replace(body ?? '', '<article></article>')
    .replace('</body>', `<script>${script.replaceAll('</', '<\\/')}</script></body>`)
}

const sentences = [
  'Bộ trưởng Ngoại giao Bùi Thanh Sơn tiếp đoàn công tác của UBND thành phố Hà Nội về việc gia cố đê.',
  'Bộ Quốc phòng và Bộ Công an cử lực lượng giúp dân gia cố đê điều trước mùa mưa lũ năm nay.',
  'Ủy ban Thường vụ Quốc hội nghe báo cáo về việc thi hành Luật Đê điều trong các năm qua.',
]

/** The article that a site goes on to without loading a page: its address, title and markup. */
export const NEXT = {
  path: '/thoi-su/phien-hop-ve-de-dieu-102240518162000123.htm',
  title: 'Phiên họp về đê điều trước mùa mưa lũ',
  html: `<h1>Phiên họp về đê điều trước mùa mưa lũ</h1><div class="meta">18/05/2024, 16:20</div>${[
    ...sentences,
    ...sentences,
  ]
    .map((one) => `<p>${one} ${one}</p>`)
    .join('')}`,
}

/** The sample as the first of a page without an end: it names its own address. */
export function endless(): string {
  return sample.replace(
    '</head>',
    '<link rel="canonical" href="/thoi-su/vo-tan-102230418162000123.htm"></head>',
  )
}

/** The sample under style sheets that hide and deform whatever they do not know. */
export function hostileStyle(): string {
  const rules = `html > *:not(head, body) { display: none !important; opacity: 0 !important; visibility: hidden !important;
    width: 0 !important; height: 0 !important; clip-path: inset(100%) !important; transform: scale(9) !important; filter: blur(9px) !important }
    [popover] { inset: auto !important; z-index: -1 !important } * { animation: none !important }`
  return sample.replace('</head>', `<style>${rules}</style></head>`)
}
