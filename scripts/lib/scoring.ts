// Precision, recall and link accuracy of predicted mentions against gold ones.
import { MENTION_TYPES, type MentionType } from '../../lib/annotation'
import type { GoldArticle, GoldMention } from './gold'

export interface Predicted {
  start: number
  end: number
  type: MentionType
  label: string | null
  status: string
  issued?: string
}

interface Count {
  matched: number
  exact: number
  spurious: number
  missed: number
  linkable: number
  linked: number
  misled: number
}

export interface Score {
  articles: number
  counts: Record<MentionType | 'all', Count>
  /** Officials by title alone: all that gold marks, those found, those told rightly. */
  alone: { all: number; found: number; right: number }
  optionalSeen: number
  optionalLit: number
  errors: string[]
}

const fold = (text: string | null | undefined) =>
  (text ?? '').normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim()
const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const size = (span: Span) => span.end - span.start
const matches = (a: Span & { type: string }, b: Span & { type: string }) =>
  a.type === b.type && overlap(a, b) * 2 >= Math.max(size(a), size(b))

interface Span {
  start: number
  end: number
}

const empty = (): Count => ({
  matched: 0,
  exact: 0,
  spurious: 0,
  missed: 0,
  linkable: 0,
  linked: 0,
  misled: 0,
})

/** Scores the predictions of each article against its gold mentions. */
export function scoreArticles(
  gold: GoldArticle[],
  predicted: ReadonlyMap<string, readonly Predicted[]>,
): Score {
  const score: Score = {
    articles: gold.length,
    counts: { official: empty(), institution: empty(), document: empty(), all: empty() },
    alone: { all: 0, found: 0, right: 0 },
    optionalSeen: 0,
    optionalLit: 0,
    errors: [],
  }
  for (const article of gold) scoreArticle(article, predicted.get(article.id) ?? [], score)
  return score
}

function scoreArticle({ id, text, mentions }: GoldArticle, predicted: readonly Predicted[], score: Score) {
  const wanted = mentions.filter(({ optional }) => !optional)
  const optional = mentions.filter((mention) => mention.optional)
  score.optionalSeen += optional.length
  score.optionalLit += optional.filter((one) => predicted.some((other) => matches(one, other))).length
  const bump = (type: MentionType, key: keyof Count) => {
    score.counts[type][key]++
    score.counts.all[key]++
  }
  const report = (what: string, at: Span, more = '') =>
    score.errors.push(`${id}\t${what}\t${around(text, at)}${more ? `\t${more}` : ''}`)

  const pairs = wanted
    .flatMap((one) =>
      predicted
        .filter((other) => matches(one, other))
        .map((other) => ({
          one,
          other,
          share: overlap(one, other) / (Math.max(one.end, other.end) - Math.min(one.start, other.start)),
        })),
    )
    .sort((a, b) => b.share - a.share)
  const isAlone = ({ type, form }: GoldMention) => type === 'official' && form === 'title'
  score.alone.all += wanted.filter(isAlone).length
  const met = new Set<GoldMention>()
  const used = new Set<Predicted>()
  for (const { one, other } of pairs) {
    if (met.has(one) || used.has(other)) continue
    met.add(one)
    used.add(other)
    bump(one.type, 'matched')
    if (isAlone(one)) score.alone.found++
    if (one.start === other.start && one.end === other.end) bump(one.type, 'exact')
    else report(`bounds ${one.type}`, one, `predicted [${text.slice(other.start, other.end)}]`)
    if (one.nolink) continue
    bump(one.type, 'linkable')
    const right =
      one.labels.some((label) => fold(label) === fold(other.label)) &&
      (!one.issued || one.issued === other.issued)
    if (right && isAlone(one)) score.alone.right++
    if (right) bump(one.type, 'linked')
    else {
      if (other.status === 'linked') bump(one.type, 'misled')
      report(
        `${other.status === 'linked' ? 'WRONG link' : 'unsure'} ${one.type}`,
        one,
        `gold ${one.labels[0]} ${one.issued ?? ''}\tpredicted ${other.label} ${other.issued ?? ''}`,
      )
    }
  }
  for (const one of wanted) {
    if (met.has(one)) continue
    bump(one.type, 'missed')
    report(`missed ${one.type}`, one)
  }
  for (const other of predicted) {
    if (used.has(other) || isForgiven(other, mentions)) continue
    bump(other.type, 'spurious')
    report(`false ${other.type}`, other, `label ${other.label}`)
  }
}

/** Inside a longer gold mention, or on an optional one and on nothing else. */
function isForgiven(other: Predicted, mentions: GoldMention[]): boolean {
  const inside = mentions.some(
    (one) => one.start <= other.start && other.end <= one.end && size(other) < size(one),
  )
  if (inside && other.type !== 'official') return true
  const touches = mentions.some((one) => !one.optional && overlap(one, other) > 0)
  return mentions.some(
    (one) =>
      one.optional &&
      (matches(one, other) ||
        (!touches && overlap(one, other) > 0 && (one.type === other.type || other.type !== 'official'))),
  )
}

function around(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 20)}`.replace(
    /\s+/g,
    ' ',
  )
}

const ratio = (part: number, whole: number) => (whole ? part / whole : 1)

/** The table that the command prints. */
export function tableOf(score: Score): string {
  const head = ['type', 'mentions', 'precision', 'recall', 'F1', 'F1 exact', 'link', 'misled']
  const rows = [...MENTION_TYPES, 'all' as const].map((kind) => {
    const { matched, exact, spurious, missed, linkable, linked, misled } = score.counts[kind]
    const numbers = [
      ratio(matched, matched + spurious),
      ratio(matched, matched + missed),
      ratio(2 * matched, 2 * matched + spurious + missed),
      ratio(2 * exact, 2 * matched + spurious + missed),
      ratio(linked, linkable),
      linkable ? misled / linkable : 0,
    ]
    return [kind, String(matched + missed), ...numbers.map((number) => number.toFixed(3))]
  })
  const lines = [head, ...rows].map((cells) =>
    cells
      .map((cell) => cell.padEnd(12))
      .join('')
      .trimEnd(),
  )
  return [
    `articles ${score.articles}`,
    ...lines,
    `officials by title alone: ${score.alone.all}, found ${score.alone.found}, told rightly ${score.alone.right} (${ratio(score.alone.right, score.alone.all).toFixed(3)})`,
    `optional mentions lit: ${score.optionalLit} of ${score.optionalSeen}`,
  ].join('\n')
}
