// npm run who -- "Bộ trưởng Bộ Ngoại giao" 2020-07-08 [--json]: what the knowledge files say of an office, an institution
// or a document on a day (today where none is given).
import { parseArgs } from 'node:util'
import type { EntityCard, EntityId, Mention } from '../lib/annotation'
import { loadCore } from '../lib/cli/core'
import { describeEntity } from '../lib/knowledge'
import { link } from '../lib/linking'
import { recognize } from '../lib/recognition'

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true })
const [question, asked] = positionals
if (!question) {
  console.error('usage: npm run who -- "OFFICE, INSTITUTION OR DOCUMENT" [YYYY-MM-DD] [--json]')
  process.exitCode = 2
} else {
  const { knowledge } = await loadCore()
  const day = asked ?? knowledge.asOf
  const text = `${question} cho biết.`
  const mentions = link(text, recognize(text, knowledge), { knowledge, day, language: 'vi' })
  const answers = mentions.filter(({ quiet }) => !quiet).flatMap(idsOf)
  const cards = answers.map((id) => describeEntity(knowledge, id, day)).filter((card) => card !== null)
  if (values.json)
    console.log(JSON.stringify({ question, day, status: mentions[0]?.status ?? 'unknown', cards }, null, 2))
  else if (cards.length === 0)
    console.log(`Nothing is known of “${question}” on ${day} (knowledge as of ${knowledge.asOf}).`)
  else {
    if (cards.length > 1) console.log(`${cards.length} candidates on ${day}:`)
    for (const card of cards) console.log(describe(card))
  }
}

function idsOf(mention: Mention): EntityId[] {
  if (mention.status === 'linked') return [mention.entity]
  return mention.status === 'ambiguous' ? mention.candidates.map(({ entity }) => entity) : []
}

function describe(card: EntityCard): string {
  const lines = [card.name]
  for (const term of card.terms.filter(({ onDay }) => onDay !== 'no'))
    lines.push(
      `    ${term.title}: ${term.from ?? '?'} – ${term.to ?? 'today'}${term.acting ? ' (acting)' : ''}${term.onDay === 'unsure' ? ' (unsure)' : ''}`,
    )
  if (card.parent) lines.push(`    part of ${card.parent.name}`)
  if (card.validFrom || card.validTo) lines.push(`    ${card.validFrom ?? '?'} – ${card.validTo ?? 'today'}`)
  for (const head of card.heads) lines.push(`    ${head.title}: ${head.name}`)
  for (const { name } of card.successors) lines.push(`    became ${name}`)
  if (card.document) {
    const { title, issuer, issued, inForce } = card.document
    for (const [what, value] of Object.entries({ title, issuer, issued, 'in force': inForce }))
      if (value) lines.push(`    ${what}: ${value}`)
  }
  for (const source of card.sources) lines.push(`    ${source}`)
  return lines.join('\n')
}
