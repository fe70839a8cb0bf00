// A correction of the knowledge, prepared for sending: what is said, what should be, and who says so. Pure.
import type { KnownEntry, KnownTerm } from '@/lib/annotation'

export interface Report {
  entity: string
  name: string
  /** What the correction is about: a field, or `term` with the post and the person. */
  about: string
  said: string
  should: string
  source: string
  /** ISO day of the knowledge. */
  asOf: string
}

/** One thing that the knowledge says of an entry; `label` is in the reader's language. */
export interface Statement {
  about: string
  label: string
  said: string
}

/** How a statement's parts are put into words. */
export interface StatementWords {
  name: string
  otherNames: string
  parent: string
  existed: string
  title: string
  issued: string
  inForce: string
  expired: string
  other: string
  span(from: string | null, to: string | null): string
}

/** Everything that can be wrong about an entry, each as it is said now; at the end what is not said at all. */
export function statementsOf(entry: KnownEntry, words: StatementWords): Statement[] {
  const said: Statement[] = []
  const add = (about: string, label: string, value: string | null | undefined) => {
    if (value) said.push({ about, label, said: value })
  }
  const { document } = entry
  add('name', words.name, entry.name)
  add('otherNames', words.otherNames, entry.otherNames.join('; '))
  add('parent', words.parent, entry.parent?.name)
  if (entry.from || entry.to) add('existed', words.existed, words.span(entry.from, entry.to))
  add('title', words.title, document?.title)
  add('issued', words.issued, document?.issued)
  add('inForce', words.inForce, document?.inForce)
  add('expired', words.expired, document?.expired)
  const terms = [...entry.terms, ...entry.posts.flatMap(({ holders }) => holders)]
  for (const term of terms) {
    const label = entry.kind === 'official' ? term.office.name : `${term.office.name}: ${term.person.name}`
    add(aboutTerm(term), label, words.span(term.from, term.to))
  }
  return [...said, { about: 'other', label: words.other, said: '' }]
}

function aboutTerm({ office, person, from }: KnownTerm): string {
  return `term ${office.id} ${person.id} ${from ?? ''}`.trim()
}

/** The report as a file that a program can read as well. */
export function reportJson(report: Report): string {
  return `${JSON.stringify({ format: 'chu-giai-correction', version: 1, ...report }, null, 2)}\n`
}

/** Labels for a report in words. */
export interface ReportLabels {
  entry: string
  said: string
  should: string
  source: string
  asOf: string
}

/** The report as lines to be pasted into a letter. */
export function reportText(report: Report, label: string, labels: ReportLabels): string {
  const lines = [
    `${labels.entry}: ${report.name} (${report.entity})`,
    `${labels.said}: ${[label, report.said].filter(Boolean).join(': ')}`,
    `${labels.should}: ${report.should}`,
    `${labels.source}: ${report.source}`,
    labels.asOf,
  ]
  return `${lines.join('\n')}\n`
}

/** The address that opens the reader's own mail program with the letter begun; whom it goes to the reader says. */
export function reportMail(subject: string, text: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replace(/\n/g, '\r\n'))}`
}
