// A filled library for end-to-end tests: some pages of our own sentences as a file to import, and an article of our own
// in which things are given to bodies to do.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportJson } from '../../../lib/exchange/json.ts'
import { loadKnowledge } from '../../../lib/knowledge'
import { compileKnowledge } from '../../../lib/knowledge/build'
import outlets from '../../../lib/knowledge/data/outlets.json' with { type: 'json' }
import { readKnowledgeFiles } from '../../../lib/knowledge/files'
import type { Asked, Tab } from '../../../scripts/lib/extension/tab.ts'
import { until } from '../../../scripts/lib/extension/tab.ts'
import { sampleLibrary } from '../../../scripts/lib/sample-library.ts'

/** Writes a library into a folder and gives back its path. The same size gives the same library. */
export async function writeLibrary(folder: string, pages: number, highlights: number): Promise<string> {
  const { compiled } = compileKnowledge(await readKnowledgeFiles())
  const papers = outlets
    .filter(({ kind }) => kind === 'newspaper')
    .slice(0, 4)
    .map(({ id, name, hosts }) => ({ id, name, host: hosts[0]?.replace('*.', '') ?? '' }))
  const size = { pages, highlights, until: '2026-03-20' }
  let text = ''
  for await (const piece of exportJson(sampleLibrary(loadKnowledge(compiled), papers, size))) text += piece
  const path = join(folder, `thu-vien-${pages}.json`)
  writeFileSync(path, text)
  return path
}

const GIVING = [
  'Sáng 10/7, Thường trực Chính phủ họp về tiến độ các công trình đường sắt và nhà ở cho công nhân.',
  'Kết luận cuộc họp, Thủ tướng giao Bộ Xây dựng chủ trì, phối hợp với Bộ Tài chính và các địa phương liên quan rà soát từng dự án còn vướng, báo cáo trước ngày 30/9/2025.',
  'Thủ tướng yêu cầu Bộ Công Thương hoàn thiện phương án cung ứng vật liệu, chậm nhất là ngày 15/8.',
  'Bộ Ngoại giao cho biết hai đoàn chuyên gia sẽ sang làm việc trong tháng tới, nội dung do hai bên thống nhất.',
]

/** An article of 10 July 2025 with two assignments. */
export function givingArticle(): string {
  const title = 'Thường trực Chính phủ họp về tiến độ các công trình'
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}">
<meta property="article:published_time" content="2025-07-10T14:30:00+07:00"></head>
<body><main><article><h1>${title}</h1><p class="sapo">${GIVING[0]}</p>
${GIVING.slice(1)
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('\n')}</article></main></body></html>`
}

/** The text of what a view shows, once it shows certain words. */
export function viewShowing(tab: Asked, words: string): Promise<string> {
  return until(words, () =>
    tab.evaluate((words) => {
      const text = document.querySelector('main')?.textContent ?? ''
      return text.includes(words) ? text : null
    }, words),
  )
}

/** Chooses in a list, as the browser tells the page of a choice. @param label the words beside the list */
export function choose(tab: Tab, label: string, option: string): Promise<true> {
  return until(`${option} of ${label}`, () =>
    tab.evaluate(
      ({ label, option }) => {
        const labels = [...document.querySelectorAll('label')]
        const named = labels.find(({ textContent }) => textContent?.startsWith(label))
        const select = named?.querySelector('select') ?? (named?.control as HTMLSelectElement | null)
        const wanted = [...(select?.options ?? [])].find(({ text }) => text.includes(option))
        if (!select || !wanted) return null
        select.value = wanted.value
        select.dispatchEvent(new Event('change', { bubbles: true }))
        return true
      },
      { label, option },
    ),
  )
}

/** The rows of a CSV file (RFC 4180), read by its rules alone. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const body = text.replace(/^\ufeff/, '')
  for (let at = 0; at < body.length; at++) {
    const sign = body[at]
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (body[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (sign === '"') quoted = true
    else if (sign === ',' || sign === '\n') {
      rows.at(-1)?.push(cell.replace(/\r$/, ''))
      cell = ''
      if (sign === '\n') rows.push([])
    } else cell += sign
  }
  return rows.filter((row) => row.length > 0)
}
