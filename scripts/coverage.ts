// npm run coverage: which one-person posts have a known holder when, and where the gaps are. Writes docs/coverage.md.
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { heldOn, loadKnowledge, type Office, officeName, onDay } from '../lib/knowledge'
import { compileKnowledge } from '../lib/knowledge/build'
import { checkKnowledge } from '../lib/knowledge/check'
import { readKnowledgeFiles } from '../lib/knowledge/files'
import { provincialBodies } from '../lib/knowledge/provinces'
import { type Unheld, unheldOf, type Why } from './lib/unheld'

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
const foreign = posts.filter(
  ({ id }) => id.startsWith('office/foreign') && knowledge.holdersOf(id).length > 0,
)
const named = new Set(complete.map(({ id }) => id))
const WHY: Record<Why, string> = { nobody: 'n', edge: 'e', unconfirmed: 'u' }
const unheld = new Map(
  [...central, ...local, ...foreign].map(
    (office) => [office.id, unheldOf(knowledge, office, `${FIRST}-01-01`)] as const,
  ),
)
const stretch = ({ from, to, why }: Unheld) => `${WHY[why]} ${from}${to ? `–${to}` : '–'}`

/** One line a post that has days without a sure holder and is not named post by post in `gaps.json`. */
function unheldLines(list: Post[]): string {
  return list
    .filter(({ id }) => !named.has(id) && (unheld.get(id)?.length ?? 0) > 0)
    .map((office) => `| ${nameOf(office.id)} | ${(unheld.get(office.id) ?? []).map(stretch).join(', ')} |`)
    .sort((a, b) => a.localeCompare(b, 'vi'))
    .join('\n')
}

/** Post-years since the first year of the tables: with a sure holder, and named without one, by reason. */
function sums(name: string, list: Post[]): string {
  const years = { known: 0, nobody: 0, edge: 0, unconfirmed: 0 }
  for (const office of list) {
    const gaps = unheld.get(office.id) ?? []
    for (const { from, to, why } of gaps) years[why] += yearsBetween(from, to)
    years.known += lifeOf(office) - gaps.reduce((sum, { from, to }) => sum + yearsBetween(from, to), 0)
  }
  const cells = [years.known, years.nobody, years.edge, years.unconfirmed].map((value) => value.toFixed(0))
  return `| ${name} | ${list.length} | ${cells.join(' | ')} |`
}

function yearsBetween(from: string, to = knowledge.asOf): number {
  return (Date.parse(to) - Date.parse(from)) / (365.25 * 86_400_000)
}

/** For how many years of the tables a post and its body existed; a shortened edge counts from its first day. */
function lifeOf(office: Post): number {
  const body = office.institution ? knowledge.institutions.get(office.institution) : undefined
  const whole = (day: string) => `${day}-01-01`.slice(0, 10)
  const from = [`${FIRST}-01-01`, ...[office.from, body?.from].flatMap((day) => (day ? [whole(day)] : []))]
  const to = [knowledge.asOf, ...[office.to, body?.to].flatMap((day) => (day ? [whole(day)] : []))]
  return Math.max(0, yearsBetween(from.sort().at(-1) ?? '', to.sort()[0]))
}

const totals = [
  sums(
    'Ministries, pillars and the like, held to be complete',
    central.filter(({ id }) => named.has(id)),
  ),
  sums(
    'Other central posts of one person',
    central.filter(({ id }) => !named.has(id)),
  ),
  sums('Party secretaries of provinces', byPost('party-secretary')),
  sums("Chairs of People's Committees", byPost('committee-chair')),
  sums("Chairs of People's Councils", byPost('council-chair')),
  sums('Posts abroad and of international bodies', foreign),
].join('\n')
const page = `# What is known

Made by \`npm run coverage\` from the knowledge files as of ${knowledge.asOf}. A holder counts where the day is surely inside the term: days of a handover and edges known to the month or year alone do not.

| table | entries |
|---|---|
${counts}

## How much of it

Post-years since ${FIRST} (a post that exists all the time counts ${yearsBetween(`${FIRST}-01-01`).toFixed(1)}): with a sure holder, or without one and for which reason; each of the latter stands below with its days.

| posts | number | holder known | nobody named | edge known to the month or year | not confirmed since |
|---|---|---|---|---|---|
${totals}

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

## All other posts of one person: the days without a sure holder

Half-open stretches since ${FIRST}, and why: **n** no page looked up names a holder; **e** an edge is known to the month or year alone, or a term has no first day; **u** no later page confirms the last holder. Single days of a handover are left out.

| post | days without a sure holder |
|---|---|
${unheldLines(central)}
${unheldLines(foreign)}
${unheldLines(local)}
`
await writeFile(fileURLToPath(new URL('../docs/coverage.md', import.meta.url)), page)
console.log(`${totals}\ndocs/coverage.md: ${central.length} central posts, ${local.length} provincial ones`)
