// A filled library for end-to-end tests: some pages of our own sentences as a file to import.
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
