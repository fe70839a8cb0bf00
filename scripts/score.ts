// npm run score -- DIR [--errors]: annotates the gold articles under DIR and prints precision, recall, F1 and link
// accuracy, by the rules of its GUIDELINES.md. Exits 0 with a clear line where DIR is not there.
import { existsSync } from 'node:fs'
import { annotateInput, loadCore } from '../lib/cli/core'
import { readGold } from './lib/gold'
import { scoreArticles, tableOf } from './lib/scoring'

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const missing = folders.filter((folder) => !existsSync(folder))
if (folders.length === 0) {
  console.error('usage: npm run score -- DIR... [--errors]')
  process.exitCode = 2
} else if (missing.length > 0) {
  console.log(
    `score: ${missing.join(', ')} is not there, so nothing was scored (the gold articles are not part of this repository)`,
  )
} else {
  const core = await loadCore()
  const gold = folders.flatMap(readGold)
  const predicted = new Map(
    gold.map(({ id, text, meta }) => [
      id,
      annotateInput(core, { id, text, date: meta?.date, url: meta?.url }).mentions,
    ]),
  )
  const result = scoreArticles(gold, predicted)
  if (process.argv.includes('--errors')) for (const error of result.errors) console.log(error)
  console.log(tableOf(result))
}
