// npm run explain -- FILE [--date YYYY-MM-DD] [--url URL]: each mention with its rule, its link and the candidates.
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { annotateInput, loadCore } from '../lib/cli/core'

const { values, positionals } = parseArgs({
  options: { date: { type: 'string' }, url: { type: 'string' } },
  allowPositionals: true,
})
const [file] = positionals
if (!file) {
  console.error('usage: npm run explain -- FILE [--date YYYY-MM-DD] [--url URL]')
  process.exitCode = 2
} else {
  const content = await readFile(file, 'utf8')
  const kind = /\.html?$/i.test(file) ? { html: content } : { text: content }
  const { page, mentions } = annotateInput(await loadCore(), { ...kind, date: values.date, url: values.url })
  console.log(
    `${page.title}\n${page.publishedAt ?? 'no date'} · ${page.verdict} · ${page.reasons.join(', ')}\n`,
  )
  for (const mention of mentions) {
    console.log(
      `${mention.start}–${mention.end} ${mention.type} “${mention.quote}”${mention.quiet ? ' (quiet)' : ''}`,
    )
    console.log(`    ${mention.rule}`)
    console.log(
      `    ${mention.status}${mention.label ? `: ${mention.label}` : ''}${mention.entity ? ` (${mention.entity})` : ''}`,
    )
    for (const role of mention.roles) console.log(`    role: ${role.title}`)
    for (const candidate of mention.candidates ?? [])
      console.log(`    candidate: ${candidate.label} (${candidate.entity}), ${candidate.reason}`)
  }
}
