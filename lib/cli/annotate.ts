// npm run -s annotate: articles in, one JSON object a line out. See README for both forms.
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { annotateInput, type Input, loadCore } from './core'
import { jsonLines } from './lines'

const { values, positionals } = parseArgs({
  options: { date: { type: 'string' }, url: { type: 'string' }, jsonl: { type: 'boolean' } },
  allowPositionals: true,
})

const core = await loadCore()
let failed = false

async function write(value: unknown) {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`))
    await new Promise((resolve) => process.stdout.once('drain', resolve))
}

async function annotate(input: Input, line: number) {
  try {
    await write(annotateInput(core, input))
  } catch (error) {
    failed = true
    await write({ line, error: error instanceof Error ? error.message : String(error) })
  }
}

if (values.jsonl) {
  for await (const { line, value, error } of jsonLines(process.stdin)) {
    if (error !== undefined) {
      failed = true
      await write({ line, error })
    } else await annotate(value as Input, line)
  }
} else if (positionals.length === 0) {
  console.error('usage: annotate [--date YYYY-MM-DD] [--url URL] FILE...   or   annotate --jsonl < in.jsonl')
  failed = true
} else {
  for (const [index, file] of positionals.entries()) {
    const content = await readFile(file, 'utf8').catch((error: Error) => error)
    if (content instanceof Error) {
      failed = true
      await write({ line: index + 1, error: content.message })
      continue
    }
    const kind = /\.html?$/i.test(file) ? { html: content } : { text: content }
    await annotate({ id: file, ...kind, date: values.date, url: values.url }, index + 1)
  }
}
process.exitCode = failed ? 1 : 0
