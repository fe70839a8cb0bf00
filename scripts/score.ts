// npm run score -- DIR [--errors] [--baseline [REF]]: annotates the gold articles under DIR and prints precision, recall, F1 and link
// accuracy, by the rules of its GUIDELINES.md. With --baseline also what the last commit (or REF) got wrong and this does
// not, and the other way round. With --nothing DIR holds plain texts (.txt) that have nothing to find: each mention is
// printed, and how many there are for a thousand words. Exits 0 with a clear line where DIR is not there.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { annotateInput, loadCore } from '../lib/cli/core'
import { readGold } from './lib/gold'
import { readPlainTexts, reportOnNothing } from './lib/nothing'
import { type Score, scoreArticles, tableOf } from './lib/scoring'

const folders = process.argv
  .slice(2)
  .filter((argument, index, all) => !argument.startsWith('--') && all[index - 1] !== '--baseline')
const missing = folders.filter((folder) => !existsSync(folder))
if (folders.length === 0) {
  console.error('usage: npm run score -- DIR... [--errors] [--baseline [REF]] | DIR... --nothing')
  process.exitCode = 2
} else if (missing.length > 0) {
  console.log(
    `score: ${missing.join(', ')} is not there, so nothing was scored (the gold articles are not part of this repository)`,
  )
} else if (process.argv.includes('--nothing')) {
  const core = await loadCore()
  const texts = readPlainTexts(folders)
  const report = reportOnNothing(texts, ({ name, text }) => annotateInput(core, { id: name, text }).mentions)
  for (const line of report) console.log(line)
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
  const at = process.argv.indexOf('--baseline')
  if (at > 0) compare(result, baselineOf(process.argv[at + 1] ?? 'HEAD', folders))
}

/** Errors of a commit, from its own checkout beside this one's node_modules; taken away afterwards. */
function baselineOf(ref: string, articles: string[]): string[] {
  const place = mkdtempSync(join(tmpdir(), 'baseline-'))
  try {
    execFileSync('git', ['worktree', 'add', '--detach', '--force', place, ref], { stdio: 'ignore' })
    symlinkSync(resolve('node_modules'), join(place, 'node_modules'))
    const paths = articles.map((one) => resolve(one))
    const tsx = resolve('node_modules/.bin/tsx')
    const printed = execFileSync(tsx, ['scripts/score.ts', ...paths, '--errors'], {
      cwd: place,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    })
    return printed.split('\n').filter((line) => line.includes('\t'))
  } finally {
    rmSync(join(place, 'node_modules'), { force: true })
    execFileSync('git', ['worktree', 'remove', '--force', place], { stdio: 'ignore' })
  }
}

function compare({ errors }: Score, before: string[]) {
  const gains = before.filter((error) => !errors.includes(error))
  const losses = errors.filter((error) => !before.includes(error))
  console.log(`\nagainst the baseline: ${gains.length} errors gone, ${losses.length} new`)
  for (const error of gains) console.log(`+ ${error}`)
  for (const error of losses) console.log(`- ${error}`)
}
