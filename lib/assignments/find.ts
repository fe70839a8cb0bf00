// Assignments in an article: a verb that gives, who it is given to, with whom, what, and by when.
import type { Assignee, FoundAssignment, Mention } from '../annotation'
import { dueIn } from './due'
import type { Sentence } from './sentences'
import { sentencesOf } from './sentences'
import words from './words.json'

const alternatives = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).join('|')

const VERB = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<gives>${alternatives(words.gives)})|(?<asks>${alternatives(words.asks)}))(?=[\\s:])`,
  'giu',
)
const NOT_GIVING = new RegExp(`(?<![\\p{L}])(?:${alternatives(words.notGiving)})\\s+$`, 'iu')
const BETWEEN = /^(?:\s*,\s*(?:và\s+|cùng\s+)?|\s+và\s+|\s+cùng\s+|\s*\/\s*|\s*)$/u
const OPENING = /^\s*:?\s*$/u
const LEADS = new RegExp(`^\\s*,?\\s*(?:${alternatives(words.leads)})(?![\\p{L}])`, 'iu')
const JOINS = new RegExp(`^\\s*,?\\s*(?:và\\s+)?(?:${alternatives(words.joins)})(?![\\p{L}])`, 'iu')
const LEAD_IN = new RegExp(`^[\\s,:]*(?:(?:${alternatives(words.leadIns)})\\s+)*`, 'iu')
const HEADS = alternatives(words.groupHeads)
const GROUP = new RegExp(
  `^\\s*,?\\s*(?:và\\s+|cùng\\s+)?(?<group>(?:${alternatives(words.groups)})\\s+(?:${HEADS})` +
    `(?:\\s*,\\s*(?:${HEADS})|\\s+và\\s+(?:${HEADS}))*(?:\\s+(?:${alternatives(words.groupEnds)}))?)(?![\\p{L}])`,
  'iu',
)

/** A mention with its titles: where its words begin and end, and who it is. */
interface Named extends Sentence {
  assignee: Assignee
}

/** Assignments of a text in reading order. @param published ISO day of the article, for dates without a year */
export function findAssignments(
  text: string,
  mentions: readonly Mention[],
  published: string | null,
): FoundAssignment[] {
  const named = namedIn(text, mentions)
  return sentencesOf(text).flatMap((sentence) => {
    const inside = named.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    return inside.length === 0 ? [] : inSentence(text, sentence, inside, published)
  })
}

function namedIn(text: string, mentions: readonly Mention[]): Named[] {
  const all = mentions
    .filter(({ type }) => type !== 'document')
    .map((mention) => {
      const start = Math.min(mention.start, ...mention.roles.map((role) => role.start))
      const { end, type } = mention
      const label =
        mention.status === 'linked' && start === mention.start ? mention.label : text.slice(start, end)
      const entity = mention.status === 'linked' ? mention.entity : null
      return { start, end, assignee: { entity, type, label: label.replace(/\s+/g, ' ') } }
    })
  // The longest words win: a ministry inside its minister's title is nobody's assignee.
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Named[] = []
  for (const one of all) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one)
  return kept
}

function inSentence(
  text: string,
  { start, end }: Sentence,
  named: readonly Named[],
  published: string | null,
): FoundAssignment[] {
  const quote = text.slice(start, end)
  const verbs = [...quote.matchAll(VERB)].filter(({ index, groups }) => {
    const before = quote.slice(0, index)
    const taken = named.some((one) => one.start < start + index + 1 && one.end > start + index)
    return !taken && !(groups?.gives && NOT_GIVING.test(before))
  })
  for (const { index, 0: verb, groups } of verbs) {
    const from = start + index + verb.length
    const who = listFrom(text, from, end, named, OPENING)
    if (who.names.length === 0) continue
    const lead = LEADS.exec(text.slice(who.end, end))
    const afterLead = who.end + (lead?.[0].length ?? 0)
    const joined = JOINS.exec(text.slice(afterLead, end))
    const others = joined
      ? listFrom(text, afterLead + joined[0].length, end, named, OPENING)
      : { names: [], end: afterLead }
    const rest = text.slice(others.end, end)
    const due = dueIn(rest, published)
    // Whoever only asks may ask for anything: what makes it an assignment is a lead, a partner or a day.
    if (groups?.asks && !lead && others.names.length === 0 && !due) continue
    const what = whatOf(rest, due)
    if (what.split(/\s+/).length < 2) continue
    const giver = named.filter((one) => one.end <= start + index).at(-1)
    return [
      {
        ...{ start, end, quote, by: giver?.assignee ?? null, who: who.names, with: others.names, what },
        due: due ? { text: due.text, day: due.day } : null,
      },
    ]
  }
  return []
}

/** Names one after another from a place on, and groups without a name; `end` is where they stop. */
function listFrom(
  text: string,
  from: number,
  end: number,
  named: readonly Named[],
  opening: RegExp,
): { names: Assignee[]; end: number } {
  const names: Assignee[] = []
  let at = from
  for (;;) {
    const next = named.find((one) => one.start >= at)
    const gap = next ? text.slice(at, next.start) : null
    if (next && gap !== null && (names.length === 0 ? opening : BETWEEN).test(gap)) {
      names.push(next.assignee)
      at = next.end
      continue
    }
    const group = GROUP.exec(text.slice(at, end))
    const label = group?.groups?.group
    if (!group || label === undefined) return { names, end: at }
    names.push({ entity: null, type: null, label: label.replace(/\s+/g, ' ') })
    at += group[0].length
  }
}

/** What is to be done: the rest without its first filling words and without the deadline. */
function whatOf(rest: string, due: { start: number; end: number } | null): string {
  const without = due ? `${rest.slice(0, due.start)} ${rest.slice(due.end)}` : rest
  return without
    .replace(LEAD_IN, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;])/g, '$1')
    .replace(/[\s,;:.–-]+$/u, '')
    .replace(/,{2,}/g, ',')
    .trim()
}
