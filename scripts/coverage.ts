// npm run coverage: which one-person posts have a known holder when, and where the gaps are. Writes docs/coverage.md.
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { heldOn, loadKnowledge, type Office, officeName, onDay } from '../lib/knowledge'
import { compileKnowledge } from '../lib/knowledge/build'
import { checkKnowledge } from '../lib/knowledge/check'
import { readKnowledgeFiles } from '../lib/knowledge/files'
import { provincialBodies } from '../lib/knowledge/provinces'

const FIRST = 2011
const files = await readKnowledgeFiles()
const { compiled, counts: entries } = compileKnowledge(files)
const { base } = checkKnowledge(files)
const knowledge = loadKnowledge(compiled)
const last = Number(knowledge.asOf.slice(0, 4))
const years = Array.from({ length: last - FIRST + 1 }, (_, index) => FIRST + index)

type Post = Omit<Office, 'source'>

/** Of the first days of a year's months on which a post existed, how many have exactly one sure holder. */
function covered(office: Post, year: number): { known: number; asked: number } {
  const body = office.institution ? knowledge.institutions.get(office.institution) : undefined
  let known = 0
  let asked = 0
  for (let month = 1; month <= 12; month++) {
    const day = `${year}-${String(month).padStart(2, '0')}-02`
    if (day > knowledge.asOf || !exists(office, day) || (body && !exists(body, day))) continue
    asked++
    if (knowledge.holdersOf(office.id).filter((term) => heldOn(term, day) === 'yes').length > 0) known++
  }
  return { known, asked }
}

function exists(value: { from?: string | undefined; to?: string | undefined }, day: string): boolean {
  return onDay({ from: value.from ?? '0001', to: value.to }, day) !== 'no'
}

const posts = [...knowledge.offices.values()].filter(({ holders }) => holders === 'one')
const provincial = new Set(
  knowledge.places
    .values()
    .flatMap((place) => provincialBodies({ ...place, source: '' }).offices.map(({ id }) => id)),
)
const generated = new Set(
  knowledge.places
    .values()
    .flatMap(({ id }) =>
      ['party-secretary', 'committee-chair', 'council-chair'].map((post) => `office/${post}-${id.slice(6)}`),
    ),
)
const local = posts.filter(({ id }) => generated.has(id))
const central = posts.filter(
  ({ id }) => !provincial.has(id) && !id.startsWith('office/foreign') && knowledge.holdersOf(id).length > 0,
)

function row(name: string, list: Post[]): string {
  const cells = years.map((year) => {
    const sums = list.map((office) => covered(office, year))
    const asked = sums.reduce((sum, one) => sum + one.asked, 0)
    const known = sums.reduce((sum, one) => sum + one.known, 0)
    return asked === 0
      ? '·'
      : known === asked
        ? '■'
        : known === 0
          ? '□'
          : `${Math.round((100 * known) / asked)}`
  })
  return `| ${name} | ${cells.join(' | ')} |`
}

const head = `| | ${years.join(' | ')} |\n|---|${years.map(() => '---').join('|')}|`
const counts = (
  ['people', 'offices', 'terms', 'institutions', 'documents', 'places', 'districts', 'outlets'] as const
)
  .map((table) => `| ${table} | ${entries[table]} |`)
  .join('\n')
const byPost = (slug: string) => local.filter(({ id }) => id.startsWith(`office/${slug}-`))
const nameOf = (id: string) => {
  const office = knowledge.offices.get(id)
  return office ? officeName(knowledge, office) : id
}
const complete = base.offices.filter(({ completeFrom }) => completeFrom)
const gaps = [...base.gaps]
  .sort((a, b) => nameOf(a.office).localeCompare(nameOf(b.office), 'vi') || (a.from < b.from ? -1 : 1))
  .map((gap) => `| ${nameOf(gap.office)} | ${gap.from} | ${gap.to ?? ''} | ${gap.reason} | ${gap.checked} |`)
  .join('\n')
const page = `# What is known

Made by \`npm run coverage\` from the knowledge files as of ${knowledge.asOf}. A holder counts where the day is surely inside the term: days of a handover and edges known to the month or year alone do not.

| table | entries |
|---|---|
${counts}

## Central posts of one person

■ every month of the year has its holder, a number is the share of months in per cent, □ none is known, · the post or its body did not exist.

${head}
${central
  .map((office) => [officeName(knowledge, office), row(officeName(knowledge, office), [office])] as const)
  .sort(([a], [b]) => a.localeCompare(b, 'vi'))
  .map(([, line]) => line)
  .join('\n')}

## Named gaps

${complete.length} posts, those of ministers and of the heads of the pillars, are held to a stricter rule: on every day since ${FIRST} a holder is known, or the days stand here (half-open, until today where no end is given) with the reason. \`npm run knowledge\` fails on a day that is in neither.

| post | from | to | why | looked up on |
|---|---|---|---|---|
${gaps}

## Provinces and centrally run cities

Share of posts and months, in per cent.

${head}
${row('Party secretaries', byPost('party-secretary'))}
${row("Chairs of People's Committees", byPost('committee-chair'))}
${row("Chairs of People's Councils", byPost('council-chair'))}
`
await writeFile(fileURLToPath(new URL('../docs/coverage.md', import.meta.url)), page)
console.log(`docs/coverage.md: ${central.length} central posts, ${local.length} provincial ones`)
