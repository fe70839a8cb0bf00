// npm run quiz -- [--each N] [--seed N] [--kind KIND] [--errors]: asks dated questions made from the knowledge files and
// prints how many answers were right, unsure, or wrong with confidence. Exits 1 where one of a hundred is not right.
import { parseArgs } from 'node:util'
import { annotateInput, loadCore } from '../lib/cli/core'
import { type Question, questionsOf } from './lib/quiz'

const { values } = parseArgs({
  options: {
    each: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    kind: { type: 'string' },
    errors: { type: 'boolean' },
  },
})
const core = await loadCore()
const questions = questionsOf(core.knowledge, Number(values.each), Number(values.seed)).filter(
  ({ kind }) => !values.kind || kind === values.kind,
)
const counts = new Map<string, { right: number; unsure: number; wrong: number }>()
for (const question of questions) {
  const count = counts.get(question.kind) ?? { right: 0, unsure: 0, wrong: 0 }
  counts.set(question.kind, count)
  const { verdict, answer } = ask(question)
  count[verdict]++
  if (verdict !== 'right' && values.errors)
    console.log(
      `${question.kind}\t${verdict}\t${question.day}\t${question.text}\twant ${question.want}\tgot ${answer}`,
    )
}
let all = 0
let right = 0
for (const [kind, count] of counts) {
  const sum = count.right + count.unsure + count.wrong
  all += sum
  right += count.right
  console.log(
    `${kind.padEnd(14)}${String(sum).padStart(6)} asked  ${((100 * count.right) / sum).toFixed(2)} % right  ${count.unsure} unsure  ${count.wrong} wrong with confidence`,
  )
}
if (right < all * 0.99) process.exitCode = 1

/** Right: the one answer, or no confident one where none is to be had. */
function ask({ text, day, start, end, want, perhaps, kind }: Question) {
  const type = kind === 'institution' || kind === 'document' ? kind : 'official'
  const { mentions } = annotateInput(core, { text, date: day })
  const over = mentions.filter((one) => one.type === type && one.start < end && one.end > start)
  const found = over.find((one) => one.start >= start && one.entity !== null) ?? over[0]
  const answer = found ? `${found.quote} ${found.status} ${found.entity ?? ''}` : 'nothing'
  const entity = found?.status === 'linked' ? found.entity : null
  if (entity === want) return { verdict: 'right' as const, answer }
  if (entity === null) return { verdict: 'unsure' as const, answer }
  return {
    verdict: perhaps.includes(entity) && want === null ? ('unsure' as const) : ('wrong' as const),
    answer,
  }
}
